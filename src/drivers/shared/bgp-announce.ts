import type { BgpAggregate, BgpFamily, BgpInstanceFamily, BgpNetwork, BgpRedistribution } from '../../model/bgp.js';
import { prefixLengthOf } from '../../model/ip-address.js';
import { familyOfIp, parseIp, parsePrefix, prefixOf } from '../../model/ip-prefix.js';
import type { BgpDialect } from './bgp-dialect.js';

/** What one line of an address family announces; undefined for another line, or one that says more than the model holds. */
export function readAnnouncement(text: string): Partial<BgpInstanceFamily> | undefined {
  const network = readNetwork(text);
  if (network !== undefined) return { networks: [network] };
  const aggregate = readAggregate(text);
  if (aggregate !== undefined) return { aggregates: [aggregate] };
  const redistribution = readRedistribution(text);
  if (redistribution !== undefined) return { redistribute: [redistribution] };
  // As many of equal cost as of all is what counts anyway.
  const paths = /^maximum-paths (?<paths>\d{1,4})(?: ecmp \k<paths>)?$/.exec(text)?.groups?.['paths'];
  return paths === undefined ? undefined : { maximumPaths: Number(paths) };
}

/** The address family of a line that stands in none. */
export function familyOfAnnouncement({ networks = [], aggregates = [] }: Partial<BgpInstanceFamily>): BgpFamily {
  const ipv6 = [...networks, ...aggregates].some(({ prefix }) => familyOfIp(prefix) === 'ipv6');
  return ipv6 ? 'ipv6_unicast' : 'ipv4_unicast';
}

/** What many lines say that a family announces, each kind sorted by key; the last line about a thing counts. */
export function joinAnnouncements(parts: readonly Partial<BgpInstanceFamily>[]): BgpInstanceFamily {
  const networks = parts.flatMap((part) => part.networks ?? []);
  const redistribute = parts.flatMap((part) => part.redistribute ?? []);
  const aggregates = parts.flatMap((part) => part.aggregates ?? []);
  return {
    networks: byKey(networks, ({ prefix }) => prefix),
    redistribute: byKey(redistribute, ({ from }) => from),
    aggregates: byKey(aggregates, ({ prefix }) => prefix),
    maximumPaths: parts.findLast((part) => part.maximumPaths !== undefined)?.maximumPaths,
    opaque: parts.flatMap((part) => part.opaque ?? []),
  };
}

function byKey<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const unique = new Map(items.map((item) => [keyOf(item), item]));
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function readNetwork(text: string): BgpNetwork | undefined {
  const groups =
    /^network (?<prefix>[0-9A-Fa-f.:]{2,45}(?:\/\d{1,3})?)(?: mask (?<mask>\d[\d.]{6,14}))?(?: route-map (?<map>\S{1,255}))?$/.exec(
      text,
    )?.groups;
  const prefix = groups && writtenPrefix(groups['prefix'] ?? '', groups['mask']);
  return prefix === undefined ? undefined : { prefix, routeMap: groups?.['map'] };
}

function readAggregate(text: string): BgpAggregate | undefined {
  const groups =
    /^aggregate-address (?<prefix>[0-9A-Fa-f.:]{2,45}(?:\/\d{1,3})?)(?: (?<mask>\d[\d.]{6,14}))?(?<options>(?: (?:summary-only|as-set|(?:route|attribute)-map \S{1,255})){0,3})$/.exec(
      text,
    )?.groups;
  const prefix = groups && writtenPrefix(groups['prefix'] ?? '', groups['mask']);
  if (prefix === undefined) return undefined;
  const options = groups?.['options'] ?? '';
  return {
    prefix,
    summaryOnly: / summary-only(?: |$)/.test(options),
    asSet: / as-set(?: |$)/.test(options),
    routeMap: / (?:route|attribute)-map (?<map>\S+)/.exec(options)?.groups?.['map'],
  };
}

/** A prefix, or an address with a mask; without a mask the class of the address tells its length. */
function writtenPrefix(text: string, mask: string | undefined): string | undefined {
  if (text.includes('/')) return parsePrefix(text)?.prefix;
  const ip = parseIp(text);
  if (ip === undefined) return undefined;
  const length = mask === undefined ? classLength(text) : prefixLengthOf(mask);
  return length === undefined ? undefined : prefixOf(ip, length).prefix;
}

function classLength(address: string): number | undefined {
  const first = Number(address.split('.', 1)[0]);
  if (address.includes(':') || first >= 224) return undefined;
  if (first < 128) return 8;
  return first < 192 ? 16 : 24;
}

function readRedistribution(text: string): BgpRedistribution | undefined {
  const groups =
    /^redistribute (?<from>connected|static|kernel|local|rip|ripng|babel|attached-host|(?:ospf3?|ospfv3|ospf6|eigrp|isis|openfabric)(?: (?!metric |route-map |match |level)\S{1,64})?)(?<options>(?: (?:metric \d{1,10}|route-map \S{1,255})){0,2})$/.exec(
      text,
    )?.groups;
  if (groups === undefined) return undefined;
  const options = groups['options'] ?? '';
  const metric = / metric (?<metric>\d+)/.exec(options)?.groups?.['metric'];
  return {
    from: groups['from'] ?? '',
    routeMap: / route-map (?<map>\S+)/.exec(options)?.groups?.['map'],
    metric: metric === undefined ? undefined : Number(metric),
  };
}

/** The lines that lead from what a family announces to what it is to announce; what is new comes first. */
export function announcementLines(
  before: BgpInstanceFamily,
  after: BgpInstanceFamily,
  dialect: BgpDialect,
): readonly string[] {
  const networks = difference(before.networks, after.networks, ({ prefix }) => prefix);
  const aggregates = difference(before.aggregates, after.aggregates, ({ prefix }) => prefix);
  const redistribute = difference(before.redistribute, after.redistribute, ({ from }) => from);
  return [
    ...networks.changed.flatMap(([old, now]) => networkEdit(old, now, dialect)),
    ...redistribute.changed.flatMap(([old, now]) =>
      old === undefined ? [redistributeLine(now)] : dialect.redistribution(old, now),
    ),
    ...aggregates.changed.map(([, now]) => aggregateLine(now, dialect)),
    ...aggregates.removed.map((old) => `no ${aggregateWords(old, dialect)}`),
    ...redistribute.removed.map(({ from }) => `no redistribute ${from}`),
    ...networks.removed.map((old) => `no ${networkWords(old, dialect)}`),
  ];
}

function difference<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string) {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const keys = new Set(after.map(keyOf));
  return {
    changed: after.flatMap((now): readonly (readonly [T | undefined, T])[] => {
      const was = old.get(keyOf(now));
      return was !== undefined && JSON.stringify(was) === JSON.stringify(now) ? [] : [[was, now]];
    }),
    removed: before.filter((item) => !keys.has(keyOf(item))),
  };
}

function networkEdit(old: BgpNetwork | undefined, now: BgpNetwork, dialect: BgpDialect): readonly string[] {
  const words = networkWords(now, dialect);
  const line = now.routeMap === undefined ? words : `${words} route-map ${now.routeMap}`;
  const mustGo = old?.routeMap !== undefined && now.routeMap === undefined && !dialect.networkReplaced;
  return mustGo ? [`no ${words}`, line] : [line];
}

function networkWords({ prefix }: BgpNetwork, dialect: BgpDialect): string {
  return `network ${dialect.masks && familyOfIp(prefix) === 'ipv4' ? masked(prefix, ' mask ') : prefix}`;
}

/** `redistribute connected metric 5 route-map LOCAL`. */
export function redistributeLine({ from, metric, routeMap }: BgpRedistribution): string {
  const options = `${metric === undefined ? '' : ` metric ${metric}`}${routeMap === undefined ? '' : ` route-map ${routeMap}`}`;
  return `redistribute ${from}${options}`;
}

function aggregateWords({ prefix }: BgpAggregate, dialect: BgpDialect): string {
  return `aggregate-address ${dialect.masks && familyOfIp(prefix) === 'ipv4' ? masked(prefix, ' ') : prefix}`;
}

function aggregateLine(aggregate: BgpAggregate, dialect: BgpDialect): string {
  const { asSet, summaryOnly, routeMap } = aggregate;
  const options = [...(asSet ? ['as-set'] : []), ...(summaryOnly ? ['summary-only'] : [])];
  return [
    aggregateWords(aggregate, dialect),
    ...options,
    ...(routeMap === undefined ? [] : [`${dialect.aggregateMap} ${routeMap}`]),
  ].join(' ');
}

/** `10.0.0.0 mask 255.0.0.0`. */
function masked(prefix: string, between: string): string {
  const [address = '', length = '32'] = prefix.split('/');
  const bits = (0xffff_ffff << (32 - Number(length))) >>> 0;
  const mask = length === '0' ? 0 : bits;
  return `${address}${between}${[24, 16, 8, 0].map((shift) => (mask >>> shift) & 0xff).join('.')}`;
}
