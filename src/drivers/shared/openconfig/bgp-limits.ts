import { ipFamilyOf } from '../../../model/bgp.js';
import type { DesiredBgp } from '../../../model/desired-bgp.js';
import { announcedIn, type Limit, prefixSetLimits, restartLimits, ruleLimits } from './policy-limits.js';

const WHERE = 'by the OpenConfig models';

/** What wishes ask for that is not written in the OpenConfig models, beyond what the fields of capabilities tell. */
export function bgpLimits(desired: DesiredBgp): readonly Limit[] {
  return [
    ...announcedIn(desired).map(({ word, family, source }) => {
      const which = ipFamilyOf(family) === 'ipv4' ? 'IPv4' : 'IPv6';
      return { message: `netctl writes no \`${word}\` of BGP (${which}) ${WHERE}`, source };
    }),
    ...desired.instances.flatMap(({ defaultIpv4Unicast }) =>
      defaultIpv4Unicast?.value === true
        ? [
            {
              message: `${WHERE} neighbours take part in IPv4 unicast only where they say so`,
              source: defaultIpv4Unicast.source,
            },
          ]
        : [],
    ),
    ...restartLimits(desired, WHERE),
    ...prefixSetLimits(desired, WHERE),
    ...ruleLimits(desired, WHERE),
  ];
}
