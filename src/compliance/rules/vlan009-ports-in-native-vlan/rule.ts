import { accessPorts, portFinding, trunks } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** No access port is in the native VLAN of a trunk. */
export const rule = {
  id: 'VLAN009',
  version: 1,
  about: 'device',
  title: 'No access port is in the native VLAN of a trunk',
  severity: 'low',
  what: 'Finds access ports that are up and in the VLAN that a trunk of the same device carries without a tag.',
  why: 'A host in the native VLAN can send frames with two tags, of which the trunk takes off the first: they come out in another VLAN.',
  fix: 'Keep the native VLAN free of ports.',
  sources: [],
  stig: ['CISC-L2-000270', 'ARST-L2-000230', 'JUEX-L2-000250'],
  check(device) {
    const natives = new Map(trunks(device).map(({ port, hardened }) => [port.nativeVlan, { port, hardened }]));
    if (natives.size === 0) return notApplicable('it has no trunks');
    return judged(
      accessPorts(device).flatMap((one) => {
        const { name, accessVlan } = one.port;
        const trunk = natives.get(accessVlan);
        if (accessVlan === undefined || trunk === undefined) return [];
        const message = `access port ${name} is in VLAN ${accessVlan}, the native VLAN of trunk ${trunk.port.name}`;
        const line = trunk.hardened?.lines.native_vlan ?? trunk.hardened?.line;
        const related = [{ message: `trunk ${trunk.port.name}`, line }];
        return [portFinding(device, one, { message, at: 'access_vlan', related })];
      }),
    );
  },
} satisfies RuleOf<'device'>;
