import { ipFamilyOf } from '../../model/bgp.js';
import type { DesiredBgp } from '../../model/desired-bgp.js';
import type { RouteMapEntry } from '../../model/policy.js';
import {
  announcedIn,
  type Limit,
  prefixSetLimits,
  restartLimits,
  ruleLimits,
} from '../shared/openconfig/policy-limits.js';
import { DEFAULT_NUMBER } from './default-action.js';

const WHERE = 'on SR Linux';

/** What wishes ask for that the platform has no words for, or netctl does not write on it. */
export function bgpLimits(desired: DesiredBgp): readonly Limit[] {
  return [
    ...announcedIn(desired).map(({ word, family, source }) => {
      const which = ipFamilyOf(family) === 'ipv4' ? 'IPv4' : 'IPv6';
      const why = word === 'maximum_paths' ? 'netctl writes none' : 'what is announced is said by an export policy';
      return { message: `no \`${word}\` of BGP (${which}) ${WHERE}: ${why}`, source };
    }),
    ...desired.instances.flatMap(({ defaultIpv4Unicast }) =>
      defaultIpv4Unicast?.value === true
        ? [
            {
              message: `${WHERE} groups say which families their neighbours take part in`,
              source: defaultIpv4Unicast.source,
            },
          ]
        : [],
    ),
    ...asLimits(desired),
    ...restartLimits(desired, WHERE),
    ...prefixSetLimits(desired, WHERE),
    ...ruleLimits(desired, WHERE, more),
  ];
}

function asLimits({ peers }: DesiredBgp): readonly Limit[] {
  return peers.flatMap(({ fields: { remoteAs } }) =>
    typeof remoteAs?.value === 'string'
      ? [
          {
            message: `there is no \`internal\` and \`external\` ${WHERE}: say the number of the AS`,
            source: remoteAs.source,
          },
        ]
      : [],
  );
}

/** The last number stands for what becomes of routes that no statement matches. */
function more({ seq, action, match, set }: RouteMapEntry): readonly (readonly [boolean, string])[] {
  const says =
    match.prefixLists.length + match.ipv6PrefixLists.length > 0 ||
    Object.values(set).some((value) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false,
    );
  return [
    [seq > DEFAULT_NUMBER, `numbers beyond ${DEFAULT_NUMBER}`],
    [
      seq === DEFAULT_NUMBER && (says || action === 'deny'),
      `a rule ${DEFAULT_NUMBER} but for \`permit\` of all the rest`,
    ],
    [match.metric !== undefined, 'metrics to match in route maps'],
    [set.communities.length > 0, 'communities to set in route maps'],
  ];
}
