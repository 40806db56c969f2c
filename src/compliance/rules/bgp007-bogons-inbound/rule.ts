import { judgeInbound } from '../../devices/accepted.js';
import { BOGONS } from '../../devices/bogons.js';
import type { RuleOf } from '../../rule.js';

/** Each prefix itself, and a part of it as long as most announcements are. */
const PROBES: readonly string[] = BOGONS.flatMap((prefix) => [...new Set([prefix, prefix.replace(/\/\d+$/, '/24')])]);

/** Prefixes that no one may announce are not taken. */
export const rule = {
  id: 'BGP007',
  version: 1,
  about: 'device',
  title: 'Prefixes that no one may announce are not taken',
  severity: 'medium',
  what: 'Asks the inbound policies of external neighbours for private, documentation, loopback, link-local, multicast and reserved prefixes, and for parts of them, and finds those that they let in. Neighbours without a policy are told of by another rule.',
  why: 'Traffic to the own private networks would go to the neighbour.',
  fix: 'Deny these prefixes at the beginning of the inbound policy.',
  sources: ['RFC 7454, section 6.1', 'RFC 6890', 'RFC 5737'],
  stig: ['CISC-RT-000490', 'ARST-RT-000020'],
  check: (device) => judgeInbound(device, { prefixes: () => PROBES, what: 'prefixes that no one may announce' }),
} satisfies RuleOf<'device'>;
