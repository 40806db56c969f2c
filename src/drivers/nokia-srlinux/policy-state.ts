import { familyOfIp } from '../../model/ip-prefix.js';
import {
  NO_MATCH,
  NO_SET,
  type PrefixList,
  type RouteMap,
  type RouteMapEntry,
  type RouteMatch,
  type RouteSet,
} from '../../model/policy.js';
import { sameData } from '../../util/same-data.js';
import { at, dataAt, listAt, numberAt, text } from '../../yang/read-data.js';
import { UNKNOWN, type YangData } from '../../yang/schema.js';
import { asShown } from '../shared/openconfig/policy-state.js';
import { boundsOf } from '../shared/openconfig/policy-tree.js';
import { statementNumbers } from '../shared/openconfig/statement-names.js';
import { DEFAULT_NUMBER, defaultEntry } from './default-action.js';
import { statementData } from './policy-tree.js';
import { TOP } from './schema/index.js';

/** Prefix sets as prefix lists: of one family, without numbers. */
export function prefixLists(data: YangData): readonly PrefixList[] {
  return listAt(data, TOP.policy, 'prefix-set').map((set) => {
    const members = listAt(set, 'prefix').map((one) => ({
      prefix: text(one, 'ip-prefix') ?? '',
      range: text(one, 'mask-length-range') ?? '',
    }));
    const family = familyOfIp(members[0]?.prefix ?? '');
    const own = members.filter(({ prefix }) => familyOfIp(prefix) === family);
    const opaque = members.filter((one) => !own.includes(one)).map(({ prefix, range }) => `prefix ${prefix} ${range}`);
    const entries = own.map(({ prefix, range }) => ({
      seq: 0,
      action: 'permit' as const,
      prefix,
      ...boundsOf(range, prefix, family),
    }));
    return asShown({ name: text(set, 'name') ?? '', family, description: undefined, entries, opaque });
  });
}

/** Policies as route maps. A statement's name is its number; policies with other names are numbered by their order. */
export function routeMaps(data: YangData): readonly RouteMap[] {
  const families = new Map(prefixLists(data).map(({ name, family }) => [name, family]));
  return listAt(data, TOP.policy, 'policy').map((policy) => {
    const statements = listAt(policy, 'statement');
    const names = statements.map((one) => text(one, 'name') ?? '');
    const numbers = statementNumbers(names, DEFAULT_NUMBER);
    const entries = statements.map((one, index) => readStatement(one, numbers[index] ?? 0, families));
    return { name: text(policy, 'name') ?? '', entries: [...entries, ...lastOf(policy, statements)] };
  });
}

/** What is more about a policy than about its statements is about its default. */
function lastOf(policy: YangData, statements: readonly YangData[]): readonly RouteMapEntry[] {
  const [entry] = defaultEntry(text(policy, 'default-action', 'policy-result'));
  const more = policy[UNKNOWN] !== undefined && statements.every((one) => one[UNKNOWN] === undefined);
  if (!more) return entry === undefined ? [] : [entry];
  return defaultEntry(undefined).map((one) => ({ ...one, opaque: ['default-action with more than netctl knows'] }));
}

function readStatement(
  statement: YangData,
  seq: number,
  families: ReadonlyMap<string, PrefixList['family']>,
): RouteMapEntry {
  const entry: RouteMapEntry = {
    seq,
    action: text(statement, 'action', 'policy-result') === 'reject' ? 'deny' : 'permit',
    description: undefined,
    match: readMatch(text(statement, 'match', 'prefix', 'prefix-set'), families),
    set: readSet(dataAt(statement, 'action', 'bgp')),
    continue: undefined,
    opaque: [],
  };
  // What the entry does not say again is not understood.
  const whole = statement[UNKNOWN] === undefined && sameData(plain(statementData(entry)), plain(statement));
  return whole ? entry : { ...entry, opaque: [`statement = ${JSON.stringify(statement)}`] };
}

function readMatch(name: string | undefined, families: ReadonlyMap<string, PrefixList['family']>): RouteMatch {
  if (name === undefined) return NO_MATCH;
  return families.get(name) === 'ipv6'
    ? { ...NO_MATCH, ipv6PrefixLists: [name] }
    : { ...NO_MATCH, prefixLists: [name] };
}

function readSet(bgp: YangData): RouteSet {
  const hop = text(bgp, 'next-hop', 'set');
  const asn = numberAt(bgp, 'as-path', 'prepend', 'as-number');
  const times = numberAt(bgp, 'as-path', 'prepend', 'repeat-n') ?? 1;
  const origin = at(bgp, 'origin', 'set');
  return {
    ...NO_SET,
    localPreference: numberAt(bgp, 'local-preference', 'value'),
    metric: numberAt(bgp, 'med', 'value'),
    nextHop: hop?.includes(':') === false ? hop : undefined,
    ipv6NextHop: hop?.includes(':') === true ? hop : undefined,
    origin: origin === 'igp' || origin === 'egp' || origin === 'incomplete' ? origin : undefined,
    asPathPrepend: asn === undefined ? [] : Array.from({ length: times }, () => asn),
  };
}

/** A statement without its name, and without what is said by default. */
function plain({ name: _, ...rest }: YangData): YangData {
  const { 'match-set-options': options, ...prefix } = dataAt(rest, 'match', 'prefix');
  return options === 'any' ? { ...rest, match: { ...dataAt(rest, 'match'), prefix } } : rest;
}
