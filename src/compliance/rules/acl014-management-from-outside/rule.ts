import { searchFilter } from '../../../acl/search.js';
import { plainRule } from '../../../model/acl.js';
import { entryFinding, listAt } from '../../devices/acls.js';
import { NO_OUTSIDE, OUTSIDE, outsideInterfaces } from '../../devices/outside.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** No management protocol is open to everyone from outside. */
export const rule = {
  id: 'ACL014',
  version: 1,
  about: 'device',
  title: 'No management protocol is open to everyone from outside',
  severity: 'high',
  what: 'On interfaces that lead outside, asks the inbound IPv4 list for Telnet, SSH, SNMP, TFTP and NETCONF from any address, and finds those that it permits to some destination. A list that permits them from named networks only is fine.',
  why: 'Everyone can try passwords, and use the next hole in a management service.',
  fix: 'Permit these ports from the management networks only.',
  sources: ['NIST SP 800-41'],
  options: [OUTSIDE],
  check(device, context) {
    const ports = outsideInterfaces(device, context);
    if (ports.length === 0) return notApplicable(NO_OUTSIDE);
    const lists = [...new Set(ports.flatMap(({ name }) => listAt(device, name, 'in', 'ipv4') ?? []))];
    return judged(
      lists.flatMap(({ acl, filter }) =>
        SERVICES.flatMap(([name, protocol, port]) => {
          const destinationPorts = { kind: 'ranges', ranges: [[port, port]] } as const;
          const { hits } = searchFilter(filter, [
            plainRule('permit', { source: STRANGER, protocol, destinationPorts }),
          ]);
          const hit = hits.find(({ action, certain }) => action === 'permit' && certain);
          const entry = hit?.entry === undefined ? undefined : acl.entries[hit.entry];
          // Answers of services that were asked from inside are no way in.
          if (entry?.type !== 'rule' || entry.rule.tcpFlags !== undefined) return [];
          const message = `${acl.name} lets everyone outside use ${name} (port ${port})`;
          return [entryFinding(device, acl, entry, { message, key: name })];
        }),
      ),
    );
  },
} satisfies RuleOf<'device'>;

/** An address that no one names on purpose. */
const STRANGER = { kind: 'prefix', prefix: '8.8.4.123/32' } as const;
const TCP = 6;
const UDP = 17;
const SERVICES: readonly (readonly [string, number, number])[] = [
  ['SSH', TCP, 22],
  ['Telnet', TCP, 23],
  ['TFTP', UDP, 69],
  ['SNMP', UDP, 161],
  ['NETCONF', TCP, 830],
];
