import type { PortLine } from '../../../model/hardening.js';
import type { Port } from '../../../model/vlan.js';
import { NO_PORTS, portFinding } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Ports are in VLANs that are defined. */
export const rule = {
  id: 'VLAN026',
  version: 1,
  about: 'device',
  title: 'Ports are in VLANs that are defined',
  severity: 'medium',
  what: 'Finds ports that are up and whose access, voice or native VLAN the device does not have.',
  why: 'The port is up and passes nothing, or the platform makes the VLAN without a name.',
  fix: 'Define the VLAN, or correct its number on the port.',
  sources: [],
  check(device) {
    const ports = device.switched().filter(({ shut }) => !shut);
    const defined = device.state.vlan?.vlans;
    if (defined === undefined || ports.length === 0) return notApplicable(NO_PORTS);
    return judged(
      ports.flatMap((one) =>
        vlansOf(one.port)
          .filter(([, , id]) => id !== 1 && !defined.has(id))
          .map(([at, word, id]) => {
            const message = `the ${word} VLAN ${id} of ${one.port.name} is not defined`;
            return portFinding(device, one, { message, at, key: word });
          }),
      ),
    );
  },
} satisfies RuleOf<'device'>;

function vlansOf({ mode, accessVlan, voiceVlan, nativeVlan }: Port): readonly (readonly [PortLine, string, number])[] {
  const native = mode === 'trunk' && nativeVlan !== undefined ? [['native_vlan', 'native', nativeVlan] as const] : [];
  if (mode !== 'access') return native;
  return [
    ...(accessVlan === undefined ? [] : [['access_vlan', 'access', accessVlan] as const]),
    ...(voiceVlan === undefined ? [] : [['voice_vlan', 'voice', voiceVlan] as const]),
  ];
}
