import { bitsOf } from '../../../model/ip-prefix.js';
import type { PrefixList, PrefixListEntry, RouteMap, RouteMapEntry, RouteSet } from '../../../model/policy.js';
import { said } from '../../../yang/read-data.js';
import { UNKNOWN, type YangData, type YangValue } from '../../../yang/schema.js';

const POLICY = 'openconfig-bgp-policy';

/** Prefix lists and policies as a tree. */
export function policyTree(lists: readonly PrefixList[], maps: readonly RouteMap[]): YangData {
  const tree = said({
    'defined-sets': lists.length === 0 ? undefined : { 'prefix-sets': { 'prefix-set': lists.map(setData) } },
    'policy-definitions': maps.length === 0 ? undefined : { 'policy-definition': maps.map(definitionData) },
  });
  return Object.keys(tree).length === 0 ? {} : { 'openconfig-routing-policy:routing-policy': tree };
}

function setData({ name, family, entries, opaque }: PrefixList): YangData {
  const foreign = opaque.flatMap((line) => {
    const { prefix, range } = /^prefix (?<prefix>\S{1,49}) (?<range>\S{1,8})$/.exec(line)?.groups ?? {};
    return prefix === undefined || range === undefined ? [] : [prefixData(prefix, range)];
  });
  const prefixes = [...entries.map((entry) => prefixData(entry.prefix, rangeOf(entry, family))), ...foreign];
  const mode = foreign.length > 0 ? 'MIXED' : family === 'ipv4' ? 'IPV4' : 'IPV6';
  return { name, config: { name, mode }, prefixes: { prefix: prefixes } };
}

function prefixData(prefix: string, range: string): YangData {
  const key = { 'ip-prefix': prefix, 'masklength-range': range };
  return { ...key, config: key };
}

/** `exact`, or the lengths from the shortest to the longest. */
export function rangeOf(
  { prefix, ge, le }: Pick<PrefixListEntry, 'prefix' | 'ge' | 'le'>,
  family: PrefixList['family'],
): string {
  const length = Number(prefix.slice(prefix.indexOf('/') + 1));
  const shortest = ge ?? length;
  const longest = le ?? (ge === undefined ? length : bitsOf(family));
  return shortest === length && longest === length ? 'exact' : `${shortest}..${longest}`;
}

/** The bounds that a range means, in their one form. */
export function boundsOf(
  range: string,
  prefix: string,
  family: PrefixList['family'],
): Pick<PrefixListEntry, 'ge' | 'le'> {
  const { first, last } = /^(?<first>\d{1,3})\.\.(?<last>\d{1,3})$/.exec(range)?.groups ?? {};
  if (first === undefined || last === undefined) return { ge: undefined, le: undefined };
  const ge = Number(first) === Number(prefix.slice(prefix.indexOf('/') + 1)) ? undefined : Number(first);
  return { ge, le: ge !== undefined && Number(last) === bitsOf(family) ? undefined : Number(last) };
}

function definitionData({ name, entries }: RouteMap): YangData {
  return { name, config: { name }, statements: { statement: entries.map(statementData) } };
}

/** An entry as a statement; what is not understood of one stands in its line as it was read. */
export function statementData(entry: RouteMapEntry): YangData {
  const [line] = entry.opaque;
  if (line?.startsWith('statement = ') === true) {
    const { [UNKNOWN]: _, ...statement } = JSON.parse(line.slice('statement = '.length)) as YangData;
    return statement;
  }
  const name = String(entry.seq);
  return said({ name, config: { name }, conditions: conditionsData(entry), actions: actionsData(entry) });
}

function conditionsData({ match }: RouteMapEntry): YangData | undefined {
  const [prefixSet] = [...match.prefixLists, ...match.ipv6PrefixLists];
  return filled({
    'match-prefix-set':
      prefixSet === undefined ? undefined : { config: { 'prefix-set': prefixSet, 'match-set-options': 'ANY' } },
    [`${POLICY}:bgp-conditions`]: match.metric === undefined ? undefined : { config: { 'med-eq': match.metric } },
  });
}

function actionsData({ action, set }: RouteMapEntry): YangData | undefined {
  const config = filled({
    'set-route-origin': set.origin?.toUpperCase(),
    'set-local-pref': set.localPreference,
    'set-next-hop': set.nextHop ?? set.ipv6NextHop,
    'set-med': set.metric,
  });
  const [asn] = set.asPathPrepend;
  const bgp = filled({
    config,
    'set-as-path-prepend': asn === undefined ? undefined : { config: { asn, 'repeat-n': set.asPathPrepend.length } },
    'set-community': communityData(set),
  });
  const result = action === 'permit' ? 'ACCEPT_ROUTE' : 'REJECT_ROUTE';
  return filled({ config: { 'policy-result': result }, [`${POLICY}:bgp-actions`]: bgp });
}

function communityData({ communities, additive }: RouteSet): YangData | undefined {
  if (communities.length === 0) return undefined;
  return {
    config: { method: 'INLINE', options: additive ? 'ADD' : 'REPLACE' },
    inline: { config: { communities: communities.map((one) => COMMUNITIES[one] ?? one) } },
  };
}

/** The well-known communities as engineers write them, and their identities. */
export const COMMUNITIES: Readonly<Record<string, string>> = {
  'no-export': 'openconfig-bgp-types:NO_EXPORT',
  'no-advertise': 'openconfig-bgp-types:NO_ADVERTISE',
  'local-AS': 'openconfig-bgp-types:NO_EXPORT_SUBCONFED',
  'no-peer': 'openconfig-bgp-types:NOPEER',
};

function filled(members: Readonly<Record<string, YangValue | undefined>>): YangData | undefined {
  const data = said(members);
  return Object.keys(data).length === 0 ? undefined : data;
}
