import { familyOfIp } from '../../../model/ip-prefix.js';
import {
  NO_MATCH,
  NO_SET,
  type PrefixList,
  type PrefixListEntry,
  type RouteMap,
  type RouteMapEntry,
  type RouteMatch,
  type RouteSet,
} from '../../../model/policy.js';
import { sameData } from '../../../util/same-data.js';
import { at, dataAt, listAt, numberAt, text } from '../../../yang/read-data.js';
import { isData, type YangData } from '../../../yang/schema.js';
import { boundsOf, COMMUNITIES, rangeOf, statementData } from './policy-tree.js';
import { statementNumbers } from './statement-names.js';

const ROOT = 'openconfig-routing-policy:routing-policy';
const BGP_ACTIONS = 'openconfig-bgp-policy:bgp-actions';
const STEP = 10;

/** The prefix sets as prefix lists. Their members have no numbers; they are counted in the order of `asShown`. */
export function prefixLists(data: YangData): readonly PrefixList[] {
  return listAt(data, ROOT, 'defined-sets', 'prefix-sets', 'prefix-set').flatMap((set) => {
    const members = listAt(set, 'prefixes', 'prefix').map((entry) => ({
      prefix: text(entry, 'ip-prefix') ?? '',
      range: text(entry, 'masklength-range') ?? '',
    }));
    const name = text(set, 'name');
    const family = text(set, 'config', 'mode') === 'IPV6' ? 'ipv6' : familyOfIp(members[0]?.prefix ?? '');
    if (name === undefined) return [];
    const own = members.filter(({ prefix }) => familyOfIp(prefix) === family);
    const foreign = members.filter((member) => !own.includes(member));
    const entries = own.map(
      ({ prefix, range }): PrefixListEntry => ({
        seq: 0,
        action: 'permit',
        prefix,
        ...boundsOf(range, prefix, family),
      }),
    );
    const opaque = foreign.map(({ prefix, range }) => `prefix ${prefix} ${range}`);
    return [asShown({ name, family, description: undefined, entries, opaque })];
  });
}

/** A list as a device shows it: without numbers of its own, so in an order by what its entries say, each once. */
export function asShown(list: PrefixList): PrefixList {
  const shown = new Map<string, PrefixListEntry>();
  for (const entry of list.entries) {
    const range = rangeOf(entry, list.family);
    shown.set(`${entry.prefix} ${range}`, { ...entry, ...boundsOf(range, entry.prefix, list.family) });
  }
  const entries = [...shown]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry], index) => ({ ...entry, seq: (index + 1) * STEP }));
  return { ...list, entries };
}

/** The policies as route maps. A statement's name is its number; what is not understood of one keeps it as it is. */
export function routeMaps(data: YangData): readonly RouteMap[] {
  const families = new Map(prefixLists(data).map(({ name, family }) => [name, family]));
  return listAt(data, ROOT, 'policy-definitions', 'policy-definition').flatMap((definition) => {
    const name = text(definition, 'name');
    const statements = listAt(definition, 'statements', 'statement');
    const numbers = statementNumbers(statements.map((statement) => text(statement, 'name') ?? ''));
    const entries = statements.map((statement, index) => readStatement(statement, numbers[index] ?? 0, families));
    return name === undefined ? [] : [{ name, entries }];
  });
}

function readStatement(
  statement: YangData,
  seq: number,
  families: ReadonlyMap<string, PrefixList['family']>,
): RouteMapEntry {
  const result = text(statement, 'actions', 'config', 'policy-result');
  const entry: RouteMapEntry = {
    seq,
    action: result === 'REJECT_ROUTE' ? 'deny' : 'permit',
    description: undefined,
    match: readMatch(dataAt(statement, 'conditions'), families),
    set: readSet(dataAt(statement, 'actions', BGP_ACTIONS)),
    continue: undefined,
    opaque: [],
  };
  // What the entry does not say again is not understood.
  const whole = sameData(plain(statementData(entry)), plain(statement));
  return whole ? entry : { ...entry, opaque: [`statement = ${JSON.stringify(statement)}`] };
}

function readMatch(conditions: YangData, families: ReadonlyMap<string, PrefixList['family']>): RouteMatch {
  const name = text(conditions, 'match-prefix-set', 'config', 'prefix-set');
  const metric = numberAt(conditions, 'openconfig-bgp-policy:bgp-conditions', 'config', 'med-eq');
  if (name === undefined) return { ...NO_MATCH, metric };
  return families.get(name) === 'ipv6'
    ? { ...NO_MATCH, ipv6PrefixLists: [name], metric }
    : { ...NO_MATCH, prefixLists: [name], metric };
}

function readSet(actions: YangData): RouteSet {
  const config = dataAt(actions, 'config');
  const nextHop = text(config, 'set-next-hop');
  const asn = numberAt(actions, 'set-as-path-prepend', 'config', 'asn');
  const times = numberAt(actions, 'set-as-path-prepend', 'config', 'repeat-n') ?? 1;
  const communities = at(actions, 'set-community', 'inline', 'config', 'communities');
  const names = Array.isArray(communities) ? communities.map((one) => communityName(String(one))) : [];
  return {
    ...NO_SET,
    localPreference: numberAt(config, 'set-local-pref'),
    metric: numberAt(config, 'set-med'),
    nextHop: nextHop?.includes(':') === false ? nextHop : undefined,
    ipv6NextHop: nextHop?.includes(':') === true ? nextHop : undefined,
    origin: originOf(text(config, 'set-route-origin')),
    asPathPrepend: asn === undefined ? [] : Array.from({ length: times }, () => asn),
    communities: names.toSorted(),
    additive: names.length > 0 && text(actions, 'set-community', 'config', 'options') === 'ADD',
  };
}

function originOf(origin: string | undefined): RouteSet['origin'] {
  const word = origin?.toLowerCase();
  return word === 'igp' || word === 'egp' || word === 'incomplete' ? word : undefined;
}

function communityName(value: string): string {
  return Object.entries(COMMUNITIES).find(([, identity]) => identity === value)?.[0] ?? value;
}

/** A statement without what is the default or says no more than its name, its sets in order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(String).sort();
  if (!isData(value as YangData)) return value;
  const members = Object.entries(value as YangData).filter(
    ([member, one]) => member !== 'name' && !(member === 'match-set-options' && one === 'ANY'),
  );
  const kept = members.map(([member, one]) => [member, plain(one)] as const);
  return Object.fromEntries(
    kept.filter(([, one]) => !(typeof one === 'object' && one !== null && Object.keys(one).length === 0)),
  );
}
