import type { PortLine } from '../../../model/hardening.js';
import { NO_PORTS, portFinding } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** The settings of a port are those of its mode. */
export const rule = {
  id: 'VLAN027',
  version: 1,
  about: 'device',
  title: 'The settings of a port are those of its mode',
  severity: 'low',
  what: 'Finds access ports with settings of trunks, and trunks with settings of access ports.',
  why: 'The settings wait for the port to change its mode, and then count at once: someone meant one thing and wrote another.',
  fix: 'Take away the settings of the mode that the port is not in, or change the mode.',
  sources: [],
  check(device) {
    const ports = device.switched().filter(({ hardened }) => hardened !== undefined);
    if (ports.length === 0) return notApplicable(NO_PORTS);
    return judged(
      ports.flatMap((one) => {
        const { name, mode } = one.port;
        const odd = (mode === 'trunk' ? OF_ACCESS : mode === 'access' ? OF_TRUNK : []).find(
          ([line]) => one.hardened?.lines[line] !== undefined,
        );
        if (odd === undefined) return [];
        const [at, word] = odd;
        const what = mode === 'trunk' ? 'a trunk' : 'an access port';
        return [portFinding(device, one, { message: `${name} is ${what} and has ${word}`, at })];
      }),
    );
  },
} satisfies RuleOf<'device'>;

const OF_ACCESS: readonly (readonly [PortLine, string])[] = [
  ['access_vlan', 'an access VLAN'],
  ['voice_vlan', 'a voice VLAN'],
];
const OF_TRUNK: readonly (readonly [PortLine, string])[] = [
  ['native_vlan', 'a native VLAN'],
  ['allowed', 'a list of allowed VLANs'],
];
