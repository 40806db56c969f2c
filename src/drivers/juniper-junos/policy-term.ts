import {
  NO_MATCH,
  NO_SET,
  type PrefixList,
  type RouteMapEntry,
  type RouteMatch,
  type RouteSet,
} from '../../model/policy.js';
import { sameData } from '../../util/same-data.js';
import { dataAt, listAt, said, text, texts } from '../../yang/read-data.js';
import { isData, UNKNOWN, type YangData, type YangValue } from '../../yang/schema.js';
import { type Communities, communitiesOf, membersFor, nameFor } from './communities.js';

/** What of the device a term refers to. */
export interface TermContext {
  readonly prefixLists: readonly PrefixList[];
  readonly communities: Communities;
}

/** A term as an entry; undefined for one that says more, or less, than an entry can. */
export function readTerm(term: YangData, seq: number, context: TermContext): RouteMapEntry | undefined {
  const action = actionOf(term);
  const set = readSet(dataAt(term, 'then'), context.communities);
  if (term[UNKNOWN] !== undefined || action === undefined || set === undefined) return undefined;
  const match = readMatch(dataAt(term, 'from'), context.prefixLists);
  const entry = { seq, action, description: undefined, match, set, continue: undefined, opaque: [] };
  const again = { name: text(term, 'name') ?? '', ...termData(entry, context.communities) };
  return sameData(ordered(again), ordered(term)) ? entry : undefined;
}

/** What a term decides; undefined where it leaves that to others. */
export function actionOf(term: YangData): RouteMapEntry['action'] | undefined {
  const [accept, reject] = ['accept', 'reject'].map((word) => dataAt(term, 'then')[word] !== undefined);
  if (accept === reject) return undefined;
  return accept === true ? 'permit' : 'deny';
}

function readMatch(from: YangData, prefixLists: readonly PrefixList[]): RouteMatch {
  const names = listAt(from, 'prefix-list').map((one) => text(one, 'name') ?? '');
  const isIpv6 = (name: string): boolean => prefixLists.some((list) => list.name === name && list.family === 'ipv6');
  const [tag] = texts(from, 'tag');
  return {
    ...NO_MATCH,
    prefixLists: names.filter((name) => !isIpv6(name)).toSorted(),
    ipv6PrefixLists: names.filter(isIpv6).toSorted(),
    asPaths: texts(from, 'as-path').toSorted(),
    communities: texts(from, 'community').toSorted(),
    metric: numberIn(text(from, 'metric')),
    tag: numberIn(tag),
    interface: texts(from, 'interface')[0],
  };
}

/** Undefined for communities that are not written out. */
function readSet(then: YangData, known: Communities): RouteSet | undefined {
  const [community] = listAt(then, 'community');
  const members = known.get(text(community, 'community-name') ?? '');
  if (community !== undefined && members === undefined) return undefined;
  const hop = text(then, 'next-hop', 'address');
  const origin = text(then, 'origin');
  return {
    ...NO_SET,
    localPreference: numberIn(text(then, 'local-preference', 'local-preference')),
    metric: numberIn(text(then, 'metric', 'metric')),
    tag: numberIn(text(then, 'tag', 'tag')),
    nextHop: hop?.includes(':') === false ? hop : undefined,
    ipv6NextHop: hop?.includes(':') === true ? hop : undefined,
    origin: origin === 'igp' || origin === 'egp' || origin === 'incomplete' ? origin : undefined,
    asPathPrepend: (text(then, 'as-path-prepend') ?? '').split(' ').flatMap((one) => numberIn(one) ?? []),
    communities: communitiesOf(members ?? []),
    additive: dataAt(community)['add'] !== undefined,
  };
}

/** What a term says for an entry that is understood, without its name. */
export function termData({ action, match, set }: RouteMapEntry, known: Communities): YangData {
  const lists = [...match.prefixLists, ...match.ipv6PrefixLists].map((name) => ({ name }));
  const from = said({
    'prefix-list': some(lists),
    'as-path': some(match.asPaths),
    community: some(match.communities),
    metric: word(match.metric),
    tag: match.tag === undefined ? undefined : [String(match.tag)],
    interface: match.interface === undefined ? undefined : [match.interface],
  });
  const hop = set.nextHop ?? set.ipv6NextHop;
  const then = said({
    metric: set.metric === undefined ? undefined : { metric: String(set.metric) },
    'local-preference':
      set.localPreference === undefined ? undefined : { 'local-preference': String(set.localPreference) },
    tag: set.tag === undefined ? undefined : { tag: String(set.tag) },
    origin: set.origin,
    'next-hop': hop === undefined ? undefined : { address: hop },
    'as-path-prepend': set.asPathPrepend.length === 0 ? undefined : set.asPathPrepend.join(' '),
    community: set.communities.length === 0 ? undefined : [communityData(set, known)],
    [action === 'permit' ? 'accept' : 'reject']: {},
  });
  return { ...(Object.keys(from).length > 0 && { from }), then };
}

function communityData({ communities, additive }: RouteSet, known: Communities): YangData {
  return { 'community-name': nameFor(membersFor(communities), known), [additive ? 'add' : 'set']: {} };
}

function some(values: readonly YangValue[]): YangValue | undefined {
  return values.length === 0 ? undefined : values;
}

function word(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function numberIn(shown: string | undefined): number | undefined {
  return /^\d{1,10}$/.test(shown ?? '') ? Number(shown) : undefined;
}

/** Data in which the order of what has none does not count. */
function ordered(value: YangValue): unknown {
  if (Array.isArray(value))
    return value
      .map(ordered)
      .map((one) => JSON.stringify(one))
      .sort();
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([member, one]) => [member, ordered(one)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
