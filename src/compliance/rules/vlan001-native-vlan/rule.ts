import { portFinding, trunks } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** The native VLAN of trunks is not VLAN 1. */
export const rule = {
  id: 'VLAN001',
  version: 1,
  about: 'device',
  title: 'The native VLAN of trunks is not VLAN 1',
  severity: 'medium',
  what: 'Looks at every trunk that is up and has an untagged VLAN, and finds those where it is VLAN 1, written or by default.',
  why: 'VLAN 1 carries the control protocols of switches and is there on every port that nothing was configured on: whoever gets a frame into it reaches all of them, and can hop into other VLANs with two tags.',
  fix: 'Give trunks a native VLAN of their own that is used for nothing else, the same on both ends.',
  sources: ['IEEE 802.1Q'],
  stig: ['CISC-L2-000260', 'ARST-L2-000220', 'JUEX-L2-000240'],
  check(device) {
    const ports = trunks(device);
    if (ports.length === 0) return notApplicable('it has no trunks');
    return judged(
      ports
        .filter(({ port }) => port.nativeVlan === 1)
        .map((one) =>
          portFinding(device, one, {
            message: `the native VLAN of trunk ${one.port.name} is VLAN 1`,
            at: 'native_vlan',
          }),
        ),
    );
  },
} satisfies RuleOf<'device'>;
