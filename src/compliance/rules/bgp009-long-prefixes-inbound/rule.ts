import { judgeInbound, probesIn } from '../../devices/accepted.js';
import type { RuleOf } from '../../rule.js';
import { numberOption } from '../../rule-option.js';

const LONGEST = numberOption({
  name: 'longest',
  what: 'The longest prefix that may be let in',
  usual: 24,
  from: 8,
  to: 31,
});

/** Prefixes longer than /24 are not taken. */
export const rule = {
  id: 'BGP009',
  version: 1,
  about: 'device',
  title: 'Prefixes longer than /24 are not taken',
  severity: 'low',
  what: 'Asks the inbound policies of external neighbours for prefixes longer than /24, and finds those that they let in.',
  why: 'Long prefixes fill tables, and win over the shorter ones of those whose addresses they are.',
  fix: 'Limit the length in the prefix list (`le 24`).',
  sources: ['RFC 7454, section 6.1.3'],
  stig: ['CISC-RT-000570', 'ARST-RT-000570'],
  options: [LONGEST],
  check(device, { options }) {
    const longest = LONGEST.of(options);
    return judgeInbound(device, {
      prefixes: (bgp) => probesIn(bgp, longest),
      what: `prefixes longer than /${longest}`,
    });
  },
} satisfies RuleOf<'device'>;
