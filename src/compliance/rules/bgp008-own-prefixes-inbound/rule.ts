import { judgeInbound } from '../../devices/accepted.js';
import { announcedPrefixes } from '../../devices/bgp.js';
import { notApplicable, type RuleOf } from '../../rule.js';
import { prefixesOption } from '../../rule-option.js';

const OWN = prefixesOption({ name: 'own', what: 'More prefixes of the own network' });

/** The own prefixes are not taken from others. */
export const rule = {
  id: 'BGP008',
  version: 1,
  about: 'device',
  title: 'The own prefixes are not taken from others',
  severity: 'medium',
  what: 'Asks the inbound policies of external neighbours for the prefixes that the device announces by its own network and aggregate statements, and finds those that they let in.',
  why: 'Traffic between own networks would go through the neighbour, who can read and change it.',
  fix: 'Deny the own prefixes, and all parts of them, at the beginning of the inbound policy.',
  sources: ['RFC 7454, section 6.1'],
  stig: ['CISC-RT-000500', 'ARST-RT-000030'],
  options: [OWN],
  check(device, { options }) {
    return judgeInbound(device, {
      prefixes(bgp) {
        const own = [...announcedPrefixes(bgp), ...OWN.of(options)].filter((prefix) => !prefix.includes(':'));
        return own.length > 0
          ? own
          : notApplicable('it announces no IPv4 prefix itself, and the option `own` names none');
      },
      what: 'own prefixes',
    });
  },
} satisfies RuleOf<'device'>;
