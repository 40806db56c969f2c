import { deviceFinding } from '../../devices/findings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** The device is not managed in VLAN 1. */
export const rule = {
  id: 'VLAN008',
  version: 1,
  about: 'device',
  title: 'The device is not managed in VLAN 1',
  severity: 'medium',
  what: 'Finds addresses of the device itself in VLAN 1.',
  why: 'Whoever reaches the default VLAN reaches the management of the device.',
  fix: 'Manage devices in a VLAN of their own, or over a port for it alone.',
  sources: [],
  stig: ['CISC-L2-000240', 'ARST-L2-000200', 'JUEX-L2-000220'],
  check(device) {
    const { management, vlan } = device.state;
    if (vlan === undefined || management === undefined)
      return notApplicable('no VLANs or no addresses are known of it');
    return judged(
      management
        .filter((one) => one.vlan === 1)
        .map(({ address, interface: name }) => {
          const place = device.hardening?.ports.get(name);
          const message = `${name} has the address ${address ?? 'that a server gives it'} in VLAN 1`;
          const line = place?.lines.address ?? place?.line;
          return deviceFinding(device, { message, line, words: address }, { kind: 'interface', name });
        }),
    );
  },
} satisfies RuleOf<'device'>;
