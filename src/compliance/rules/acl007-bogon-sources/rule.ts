import { searchFilter } from '../../../acl/search.js';
import { plainRule } from '../../../model/acl.js';
import { entryFinding, listAt } from '../../devices/acls.js';
import { BOGON_SOURCES } from '../../devices/bogons.js';
import { NO_OUTSIDE, OUTSIDE, outsideInterfaces } from '../../devices/outside.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';
import { choicesOption } from '../../rule-option.js';

const ALLOW = choicesOption({ name: 'allow', what: 'Sources that may come in all the same', choices: BOGON_SOURCES });

/** No packet with a source that cannot be comes in from outside. */
export const rule = {
  id: 'ACL007',
  version: 1,
  about: 'device',
  title: 'No packet with a source that cannot be comes in from outside',
  severity: 'high',
  what: 'On interfaces that lead outside, asks the inbound IPv4 list for packets from private, loopback, link-local and multicast addresses, and finds those that it permits, with an example and the entry.',
  why: 'Such packets are forged: they are meant to be taken for ones from inside.',
  fix: 'Deny these sources at the beginning of the list.',
  sources: ['RFC 2827', 'RFC 3704', 'RFC 6890'],
  stig: ['CISC-RT-000270', 'ARST-RT-000620', 'JUNI-RT-000270'],
  cis: ['3.2.1'],
  options: [OUTSIDE, ALLOW],
  check(device, context) {
    const ports = outsideInterfaces(device, context);
    if (ports.length === 0) return notApplicable(NO_OUTSIDE);
    const allowed = ALLOW.of(context.options);
    const lists = [...new Set(ports.flatMap(({ name }) => listAt(device, name, 'in', 'ipv4') ?? []))];
    return judged(
      lists.flatMap(({ acl, filter }) =>
        BOGON_SOURCES.filter((prefix) => !allowed.includes(prefix)).flatMap((prefix) => {
          const { hits } = searchFilter(filter, [plainRule('permit', { source: { kind: 'prefix', prefix } })]);
          const hit = hits.find(({ action, certain }) => action === 'permit' && certain);
          const entry = hit?.entry === undefined ? undefined : acl.entries[hit.entry];
          if (entry === undefined) return [];
          const message = `${acl.name} permits packets from ${prefix} to come in from outside`;
          return [entryFinding(device, acl, entry, { message, key: prefix })];
        }),
      ),
    );
  },
} satisfies RuleOf<'device'>;
