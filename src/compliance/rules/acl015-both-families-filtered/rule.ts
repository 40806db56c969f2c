import { hasSeveral } from '../../devices/acls.js';
import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Where IPv4 is filtered IPv6 is filtered too. */
export const rule = {
  id: 'ACL015',
  version: 1,
  about: 'device',
  title: 'Where IPv4 is filtered IPv6 is filtered too',
  severity: 'high',
  what: 'Finds interfaces with addresses of both families, an inbound IPv4 list and no inbound IPv6 list.',
  why: 'What the filter keeps out comes in by IPv6.',
  fix: 'Write the IPv6 list and bind it, or take the IPv6 address away.',
  sources: ['RFC 9099'],
  check(device) {
    const { acl } = device.state;
    if (device.hardening === undefined || acl === undefined) return notApplicable(UNREAD);
    const both = [...device.hardening.ports.values()].filter(
      ({ addresses }) => addresses.some((one) => one.includes(':')) && addresses.some((one) => !one.includes(':')),
    );
    if (both.length === 0) return notApplicable('no interface has addresses of both families');
    return judged(
      both.flatMap((port) => {
        const v4 = acl.bindings.get(`interface/${port.name}/in/ipv4`);
        const v6 = acl.bindings.has(`interface/${port.name}/in/ipv6`) || hasSeveral(acl, port.name, 'ipv6');
        if (v4 === undefined || v6) return [];
        const message = `${port.name} filters IPv4 with ${v4.acl} and lets all of IPv6 in`;
        return [deviceFinding(device, { message, line: v4.line }, { kind: 'interface', name: port.name })];
      }),
    );
  },
} satisfies RuleOf<'device'>;
