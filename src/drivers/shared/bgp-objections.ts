import type { BgpInstance, BgpPeer, BgpPeerFamily, SentCommunities } from '../../model/bgp.js';
import { written } from '../../model/bgp-lacks.js';
import { type Change, changeId } from '../../model/change.js';
import type { PrefixList, RouteMap } from '../../model/policy.js';
import type { DeviceState } from '../../model/state.js';
import { sameData } from '../../util/same-data.js';
import type { Objection } from '../driver.js';
import { type FamilyClash, familyClashes } from './bgp-same-families.js';

/** What a platform does not take of what the model can say; what is left out it takes. */
export interface BgpLimits {
  readonly sendCommunity?: ReadonlySet<SentCommunities>;
  /** False where an AS is a number only. */
  readonly remoteAsWords: boolean;
  /** False where a session that was shut for too many prefixes is not tried again by itself. */
  readonly maxPrefixRestart: boolean;
  /** False where a prefix list has no description. */
  readonly listDescriptions: boolean;
  /** False where an entry of a route map names one list of a kind only. */
  readonly severalMatches: boolean;
  readonly redistributionMetric: boolean;
  readonly aggregateRouteMap: boolean;
  /** Sources of redistribution, anchored. */
  readonly sources: RegExp;
  /** Settings of peers that are the same in all address families that one takes part in. */
  readonly sameInFamilies: readonly (keyof BgpPeerFamily)[];
}

/**
 * What speaks against making these changes on a platform with these limits, on a device that is as `before` says: nothing that
 * was there already does.
 */
export function bgpObjections(
  changes: readonly Change[],
  { bgp: before }: Pick<DeviceState, 'bgp'>,
  limits: BgpLimits,
): readonly Objection[] {
  return [
    ...changes.flatMap((change) =>
      objectionsTo(change, limits).map((objection) => ({ ...objection, change: changeId(change) })),
    ),
    ...familyClashes(changes, before, limits.sameInFamilies).map(differing),
  ];
}

function objectionsTo(change: Change, limits: BgpLimits): readonly Objection[] {
  switch (change.kind) {
    case 'bgp_peer':
      return change.after === undefined ? [] : peerObjections(change.before, change.after, limits);
    case 'bgp':
      return change.after === undefined ? [] : instanceObjections(change.before, change.after, limits);
    case 'prefix_list':
      return change.after === undefined ? [] : listObjections(change.before, change.after, limits);
    case 'route_map':
      return change.after === undefined ? [] : mapObjections(change.before, change.after, limits);
    default:
      return [];
  }
}

function peerObjections(before: BgpPeer | undefined, after: BgpPeer, limits: BgpLimits): readonly Objection[] {
  const who = `${after.kind} ${after.name}`;
  const told = Object.entries(after.families).flatMap(([family, now]) => {
    const old = Object.entries(before?.families ?? {}).find(([name]) => name === family)?.[1];
    const { sendCommunity, maxPrefix } = now;
    const unknown =
      sendCommunity !== undefined &&
      sendCommunity !== 'none' &&
      limits.sendCommunity?.has(sendCommunity) === false &&
      sendCommunity !== old?.sendCommunity;
    const restarts =
      maxPrefix?.restart !== undefined && !limits.maxPrefixRestart && !sameData(maxPrefix, old?.maxPrefix);
    const both = maxPrefix?.restart !== undefined && maxPrefix.warningOnly;
    return [
      ...(unknown
        ? [
            refuse(
              `${who} cannot send communities of the kind "${sendCommunity}"`,
              `Choose ${words(limits.sendCommunity)}.`,
              `${family}/send_community`,
            ),
          ]
        : []),
      ...(restarts
        ? [
            refuse(
              `${who} cannot be tried again after too many prefixes`,
              'Leave `restart` out of the limit.',
              `${family}/max_prefix`,
            ),
          ]
        : []),
      ...(both
        ? [
            refuse(
              `${who} cannot be tried again where it is only warned`,
              'Leave `restart` or the warning out.',
              `${family}/max_prefix`,
            ),
          ]
        : []),
    ];
  });
  const asWord = typeof after.remoteAs === 'string' && !limits.remoteAsWords && after.remoteAs !== before?.remoteAs;
  return [
    ...told,
    ...(asWord
      ? [refuse(`the AS of ${who} must be a number, not "${after.remoteAs}"`, 'Say the number.', 'remote_as')]
      : []),
  ];
}

function differing({ peer, field, family, takesPart, change }: FamilyClash): Objection & { readonly change: string } {
  const objection = refuse(
    takesPart
      ? `${peer.kind} ${peer.name} has one setting of ${field} for all address families, not one for each`
      : `${peer.kind} ${peer.name} takes no part in ${family}, and its setting of ${field} is for those alone that it takes part in`,
    takesPart
      ? 'Say the same in both address families, or let the neighbour take part in one of them only.'
      : 'Leave the setting out, or say `activate: true` in that address family.',
    `${family}/${written(field)}`,
  );
  return { ...objection, change };
}

function instanceObjections(
  before: BgpInstance | undefined,
  after: BgpInstance,
  limits: BgpLimits,
): readonly Objection[] {
  const known = new Set(Object.values(before?.families ?? {}).flatMap((family) => family.redistribute.map(keyOf)));
  return Object.entries(after.families).flatMap(([family, { redistribute, aggregates }]) => [
    ...redistribute
      .filter((one) => !known.has(keyOf(one)))
      .flatMap(({ from, metric }) => [
        ...(limits.sources.test(from)
          ? []
          : [
              refuse(
                `routes of "${from}" cannot be redistributed`,
                'Name a source as the platform writes it.',
                `${family}/redistribute`,
              ),
            ]),
        ...(metric !== undefined && !limits.redistributionMetric
          ? [
              refuse(
                `what is redistributed from ${from} cannot get a metric by itself`,
                'Set it by a route map.',
                `${family}/redistribute`,
              ),
            ]
          : []),
      ]),
    ...(limits.aggregateRouteMap
      ? []
      : aggregates
          .filter(({ routeMap }) => routeMap !== undefined)
          .map(({ prefix }) =>
            refuse(
              `the aggregate ${prefix} cannot have a route map`,
              'Leave the route map out.',
              `${family}/aggregates`,
            ),
          )),
  ]);
}

function keyOf({ from, metric }: { readonly from: string; readonly metric: number | undefined }): string {
  return `${from} ${metric ?? ''}`;
}

function listObjections(before: PrefixList | undefined, after: PrefixList, limits: BgpLimits): readonly Objection[] {
  if (limits.listDescriptions || after.description === undefined || after.description === before?.description)
    return [];
  return [
    refuse(`the prefix list ${after.name} cannot have a description`, 'Leave the description out.', 'description'),
  ];
}

function mapObjections(before: RouteMap | undefined, after: RouteMap, limits: BgpLimits): readonly Objection[] {
  if (limits.severalMatches) return [];
  const old = new Map(before?.entries.map((entry) => [entry.seq, entry]));
  return after.entries.flatMap((entry) => {
    const several = Object.values(entry.match).some((value) => Array.isArray(value) && value.length > 1);
    if (!several || sameData(old.get(entry.seq)?.match, entry.match)) return [];
    return [
      refuse(
        `the route map ${after.name} ${entry.seq} can name one list of each kind only`,
        'Put what the lists say into one list, or make an entry for each.',
        String(entry.seq),
      ),
    ];
  });
}

function refuse(message: string, hint: string, field: string): Objection {
  return { code: 'NETCTL_PLAN_UNSUPPORTED', message, hint, allowedBy: undefined, field };
}

function words(known: ReadonlySet<string> | undefined): string {
  return [...(known ?? [])].map((word) => `\`${word}\``).join(', ');
}
