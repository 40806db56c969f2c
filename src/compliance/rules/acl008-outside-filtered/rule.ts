import { hasSeveral } from '../../devices/acls.js';
import { deviceFinding } from '../../devices/findings.js';
import { NO_OUTSIDE, OUTSIDE, outsideInterfaces } from '../../devices/outside.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Every interface that leads outside has an inbound filter. */
export const rule = {
  id: 'ACL008',
  version: 1,
  about: 'device',
  title: 'Every interface that leads outside has an inbound filter',
  severity: 'high',
  what: 'Finds interfaces that lead outside, that have an IPv4 address and no inbound IPv4 list.',
  why: 'Without a filter everything from outside reaches the device and what lies behind it.',
  fix: 'Write a list and bind it inbound.',
  sources: ['NIST SP 800-41'],
  stig: ['CISC-RT-000330', 'ARST-RT-000370', 'JUNI-RT-000330'],
  cis: ['3.2.2'],
  options: [OUTSIDE],
  check(device, context) {
    const ports = outsideInterfaces(device, context).filter(({ addresses }) =>
      addresses.some((one) => !one.includes(':')),
    );
    if (ports.length === 0) return notApplicable(NO_OUTSIDE);
    const { acl } = device.state;
    // Where filters stand in another language than this configuration nothing is known of them.
    if (acl === undefined || device.can.acl?.places.interface === undefined) {
      return notApplicable('netctl knows no filters of interfaces on this platform');
    }
    return judged(
      ports
        .filter(({ name }) => !acl.bindings.has(`interface/${name}/in/ipv4`) && !hasSeveral(acl, name))
        .map((port) => {
          const message = `${port.name} leads outside and has no inbound filter`;
          return deviceFinding(device, { message, line: port.line }, { kind: 'interface', name: port.name });
        }),
    );
  },
} satisfies RuleOf<'device'>;
