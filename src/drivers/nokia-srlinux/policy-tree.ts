import type { PrefixList, RouteMap, RouteMapEntry, RouteSet } from '../../model/policy.js';
import { said } from '../../yang/read-data.js';
import { UNKNOWN, type YangData, type YangValue } from '../../yang/schema.js';
import { rangeOf } from '../shared/openconfig/policy-tree.js';
import { DEFAULT_NUMBER, defaultResult } from './default-action.js';
import { TOP } from './schema/index.js';

/** Prefix lists and policies as native configuration. */
export function policyTree(lists: readonly PrefixList[], maps: readonly RouteMap[]): YangData {
  const tree = said({
    'prefix-set': lists.length === 0 ? undefined : lists.map(setData),
    policy: maps.length === 0 ? undefined : maps.map(policyData),
  });
  return Object.keys(tree).length === 0 ? {} : { [TOP.policy]: tree };
}

function setData({ name, family, entries, opaque }: PrefixList): YangData {
  const foreign = opaque.flatMap((line) => {
    const { prefix, range } = /^prefix (?<prefix>\S{1,49}) (?<range>\S{1,8})$/.exec(line)?.groups ?? {};
    return prefix === undefined || range === undefined ? [] : [{ 'ip-prefix': prefix, 'mask-length-range': range }];
  });
  const own = entries.map((entry) => ({ 'ip-prefix': entry.prefix, 'mask-length-range': rangeOf(entry, family) }));
  const prefix = [...own, ...foreign];
  return { name, ...(prefix.length > 0 && { prefix }) };
}

function policyData({ name, entries }: RouteMap): YangData {
  const last = entries.at(-1);
  const statement = entries.filter(({ seq }) => seq !== DEFAULT_NUMBER).map(statementData);
  const result = defaultResult(last);
  return said({
    name,
    'default-action': result === undefined ? undefined : { 'policy-result': result },
    statement: statement.length === 0 ? undefined : statement,
  });
}

/** An entry as a statement; what is not understood of one stands in its line as it was read. */
export function statementData(entry: RouteMapEntry): YangData {
  const [line] = entry.opaque;
  if (line?.startsWith('statement = ') === true) {
    const { [UNKNOWN]: _, ...statement } = JSON.parse(line.slice('statement = '.length)) as YangData;
    return statement;
  }
  const [set] = [...entry.match.prefixLists, ...entry.match.ipv6PrefixLists];
  return said({
    name: String(entry.seq),
    match: set === undefined ? undefined : { prefix: { 'prefix-set': set } },
    action: said({ 'policy-result': entry.action === 'permit' ? 'accept' : 'reject', bgp: setActions(entry.set) }),
  });
}

function setActions(set: RouteSet): YangData | undefined {
  const [asn] = set.asPathPrepend;
  const hop = set.nextHop ?? set.ipv6NextHop;
  const data = said({
    'as-path': asn === undefined ? undefined : { prepend: { 'as-number': asn, 'repeat-n': set.asPathPrepend.length } },
    'local-preference': valueSet(set.localPreference),
    med: valueSet(set.metric),
    'next-hop': hop === undefined ? undefined : { set: hop },
    origin: set.origin === undefined ? undefined : { set: set.origin },
  });
  return Object.keys(data).length === 0 ? undefined : data;
}

function valueSet(value: number | undefined): YangValue | undefined {
  return value === undefined ? undefined : { value, operation: 'set' };
}
