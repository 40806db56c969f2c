import type {
  RouteRule,
  RouteMap as WrittenMap,
  RouteMatch as WrittenMatch,
  RouteSet as WrittenSet,
} from '../../generated/intents.js';
import type { DesiredRouteMap } from '../../model/desired-bgp.js';
import type { RouteMapEntry, RouteMatch, RouteSet } from '../../model/policy.js';
import { readIp } from '../addresses.js';
import { type EntryContext, refuseFields } from '../entry.js';
import { fieldOf, listOf, readChoice, readFlag, readNumber, type ValueContext } from '../values.js';
import { readAsn } from './read-asn.js';
import { readNumbered } from './read-numbered.js';

const ACTIONS = ['permit', 'deny'] as const;
const ORIGINS = ['igp', 'egp', 'incomplete'] as const;
const STEP = 10;

/** What one entry of `route_maps` asks. */
export function readRouteMap(written: WrittenMap, context: EntryContext): DesiredRouteMap {
  const { state, findings, path } = context;
  const key = { name: written.name, source: findings.document.place(path) };
  if (state === 'deleted') {
    refuseFields(written, ['name'], context);
    return { ...key, ensure: 'absent', add: [], remove: [] };
  }
  return {
    ...key,
    ensure: 'present',
    ...readNumbered<RouteRule, RouteMapEntry>(written, { step: STEP, read: readRule }, context),
  };
}

function readRule(written: RouteRule, seq: number, context: ValueContext): RouteMapEntry | undefined {
  const action = readChoice(written.action, ACTIONS, fieldOf(context, 'action'));
  if (action === undefined) return undefined;
  return {
    seq,
    action,
    description: written.description?.trim(),
    match: readMatch(written.match ?? {}, fieldOf(context, 'match')),
    set: readSet(written.set ?? {}, fieldOf(context, 'set')),
    continue: readContinue(written.continue, seq, fieldOf(context, 'continue')),
    opaque: [],
  };
}

function readContinue(value: RouteRule['continue'], seq: number, context: ValueContext): RouteMapEntry['continue'] {
  if (value === undefined || value === 'next') return value;
  const number = readNumber(value, context);
  if (number === undefined || number > seq) return number;
  const message = `\`continue\` leads to ${number}, which is not after this rule, ${seq}.`;
  context.findings.at(context.path, { code: 'NETCTL_INPUT_SEQUENCE', message });
  return undefined;
}

function readMatch(written: WrittenMatch, context: ValueContext): RouteMatch {
  const { metric, tag } = written;
  const names = (value: string | readonly string[] | undefined): readonly string[] =>
    value === undefined ? [] : [...new Set(typeof value === 'string' ? [value] : value)].sort();
  return {
    prefixLists: names(written.prefix_list),
    ipv6PrefixLists: names(written.ipv6_prefix_list),
    acls: names(written.acl),
    nextHopPrefixLists: names(written.next_hop_prefix_list),
    asPaths: names(written.as_path),
    communities: names(written.community),
    metric: metric === undefined ? undefined : readNumber(metric, fieldOf(context, 'metric')),
    tag: tag === undefined ? undefined : readNumber(tag, fieldOf(context, 'tag')),
    interface: written.interface?.trim(),
  };
}

function readSet(written: WrittenSet, context: ValueContext): RouteSet {
  const number = (field: 'local_preference' | 'metric' | 'weight' | 'tag'): number | undefined => {
    const value = written[field];
    return value === undefined ? undefined : readNumber(value, fieldOf(context, field));
  };
  const hop = (field: 'next_hop' | 'ipv6_next_hop'): string | undefined => {
    const value = written[field];
    return value === undefined
      ? undefined
      : readIp(value, fieldOf(context, field), field === 'next_hop' ? 'ipv4' : 'ipv6')?.ip;
  };
  const { origin, as_path_prepend: path, communities, additive } = written;
  if (additive !== undefined && communities === undefined) {
    const message = '`additive` needs `communities`.';
    context.findings.atKey([...context.path, 'additive'], { code: 'NETCTL_INPUT_RULE', message });
  }
  return {
    localPreference: number('local_preference'),
    metric: number('metric'),
    weight: number('weight'),
    tag: number('tag'),
    nextHop: hop('next_hop'),
    ipv6NextHop: hop('ipv6_next_hop'),
    origin: origin === undefined ? undefined : readChoice(origin, ORIGINS, fieldOf(context, 'origin')),
    asPathPrepend: path === undefined ? [] : readPath(path, fieldOf(context, 'as_path_prepend')),
    communities: communities === undefined ? [] : readCommunities(communities, fieldOf(context, 'communities')),
    additive: additive !== undefined && readFlag(additive, fieldOf(context, 'additive')),
  };
}

function readPath(path: NonNullable<WrittenSet['as_path_prepend']>, context: ValueContext): readonly number[] {
  return listOf<number | string>(path, context).flatMap(([asn, at]) => readAsn(asn, at) ?? []);
}

function readCommunities(written: string | readonly string[], context: ValueContext): readonly string[] {
  const words = typeof written === 'string' ? written.trim().split(/\s+/) : written;
  const found = words.flatMap((word, index) => {
    const community = communityOf(word);
    if (community !== undefined) return [community];
    const at = typeof written === 'string' ? context : fieldOf(context, index);
    const message = `${JSON.stringify(word)} is no community; it takes two numbers up to 65535 such as 65000:1, or a name such as no-export.`;
    at.findings.at(at.path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
    return [];
  });
  return [...new Set(found)].sort();
}

/** In the one form: names in lower case, numbers without zeros in front. */
function communityOf(text: string): string | undefined {
  const groups = /^(?<high>\d{1,5}):(?<low>\d{1,5})$/.exec(text)?.groups;
  if (groups === undefined) return /^[a-z][a-z-]{1,30}$/i.test(text) ? text.toLowerCase() : undefined;
  const [high, low] = [Number(groups['high']), Number(groups['low'])];
  return high > 65_535 || low > 65_535 ? undefined : `${high}:${low}`;
}
