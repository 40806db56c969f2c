import type {
  BgpAggregate as WrittenAggregate,
  BgpInstanceFamily as WrittenFamily,
  BgpNetwork as WrittenNetwork,
  BgpRedistribution as WrittenRedistribution,
} from '../../generated/intents.js';
import {
  type BgpAggregate,
  type BgpFamily,
  type BgpNetwork,
  type BgpRedistribution,
  ipFamilyOf,
} from '../../model/bgp.js';
import type { DesiredInstanceFamily, ListWish } from '../../model/desired-bgp.js';
import type { IpFamily } from '../../model/policy.js';
import { mixedFamilies, readPrefix } from '../addresses.js';
import type { EntryContext } from '../entry.js';
import { fieldOf, readFlag, readNumber, type ValueContext } from '../values.js';
import { present, wished } from '../wished.js';

/** What is asked to be announced in one address family. */
export function readInstanceFamily(
  written: WrittenFamily,
  family: BgpFamily,
  context: EntryContext,
): DesiredInstanceFamily {
  const { state } = context;
  const ip = ipFamilyOf(family);
  const at = (field: keyof WrittenFamily): ValueContext => fieldOf(context, field);
  return present({
    networks: wished(written.networks, at('networks'), (value: WrittenList<WrittenNetwork>, place) =>
      readList(
        value,
        { ...place, state },
        {
          read: (one, where) => readNetwork(one, ip, where),
          key: (text, where) => prefixIn(text, ip, where),
        },
      ),
    ),
    redistribute: wished(written.redistribute, at('redistribute'), (value: WrittenList<WrittenRedistribution>, place) =>
      readList(value, { ...place, state }, { read: readRedistribution, key: (text) => sourceName(text) }),
    ),
    aggregates: wished(written.aggregates, at('aggregates'), (value: WrittenList<WrittenAggregate>, place) =>
      readList(
        value,
        { ...place, state },
        {
          read: (one, where) => readAggregate(one, ip, where),
          key: (text, where) => prefixIn(text, ip, where),
        },
      ),
    ),
    maximumPaths: wished(written.maximum_paths, at('maximum_paths'), readNumber),
  });
}

type WrittenList<T> = readonly T[] | string | { readonly add?: readonly T[]; readonly remove?: readonly string[] };

interface MemberReader<Written, T> {
  read(written: Written, context: ValueContext): T | undefined;
  /** What `remove` names, in its one form. */
  key(text: string, context: ValueContext): string | undefined;
}

/** Under `merged` a list means "at least these"; elsewhere it is the whole. */
function readList<Written, T>(
  value: WrittenList<Written>,
  context: EntryContext,
  { read, key }: MemberReader<Written, T>,
): ListWish<T> | undefined {
  const { state, findings, path } = context;
  if (typeof value === 'string') {
    findings.at(path, {
      code: 'NETCTL_INPUT_FIELD_VALUE',
      message: `${JSON.stringify(value)} is a text; a list is needed here.`,
    });
    return undefined;
  }
  const membersIn = (members: readonly Written[], at: ValueContext): readonly T[] =>
    members.flatMap((one, index) => read(one, fieldOf(at, index)) ?? []);
  if (isList(value)) {
    const members = membersIn(value, context);
    return state === 'merged' ? { kind: 'change', add: members, remove: [] } : { kind: 'exactly', members };
  }
  if (state !== 'merged') {
    findings.at(path, {
      code: 'NETCTL_INPUT_STATE',
      message: `\`add\` and \`remove\` have no meaning under \`state: ${state}\`, where the list is the whole.`,
      hint: 'Write the whole list, or use `state: merged`.',
    });
  }
  const gone = fieldOf(context, 'remove');
  return {
    kind: 'change',
    add: membersIn(value.add ?? [], fieldOf(context, 'add')),
    remove: (value.remove ?? []).flatMap((text, index) => key(text, fieldOf(gone, index)) ?? []),
  };
}

function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}

function readNetwork(written: WrittenNetwork, family: IpFamily, context: ValueContext): BgpNetwork | undefined {
  if (typeof written === 'string') return withPrefix(written, family, context, { routeMap: undefined });
  return withPrefix(written.prefix, family, fieldOf(context, 'prefix'), { routeMap: written.route_map });
}

function readAggregate(written: WrittenAggregate, family: IpFamily, context: ValueContext): BgpAggregate | undefined {
  const whole = typeof written === 'string' ? { prefix: written } : written;
  const at = typeof written === 'string' ? context : fieldOf(context, 'prefix');
  const { summary_only = false, as_set = false, route_map } = whole;
  return withPrefix(whole.prefix, family, at, {
    summaryOnly: readFlag(summary_only, fieldOf(context, 'summary_only')),
    asSet: readFlag(as_set, fieldOf(context, 'as_set')),
    routeMap: route_map,
  });
}

function withPrefix<T>(
  text: string,
  family: IpFamily,
  context: ValueContext,
  fields: T,
): (T & { readonly prefix: string }) | undefined {
  const prefix = prefixIn(text, family, context);
  return prefix === undefined ? undefined : { ...fields, prefix };
}

function prefixIn(text: string, family: IpFamily, context: ValueContext): string | undefined {
  const prefix = readPrefix(text, context);
  if (prefix === undefined || prefix.family === family) return prefix?.prefix;
  context.findings.at(context.path, mixedFamilies(prefix.prefix, prefix.family, family));
  return undefined;
}

function readRedistribution(written: WrittenRedistribution, context: ValueContext): BgpRedistribution {
  if (typeof written === 'string') return { from: sourceName(written), routeMap: undefined, metric: undefined };
  const { from, route_map, metric } = written;
  return {
    from: sourceName(from),
    routeMap: route_map,
    metric: metric === undefined ? undefined : readNumber(metric, fieldOf(context, 'metric')),
  };
}

/** `ospf 1`: blanks do not count, and the protocol is in lower case. */
function sourceName(text: string): string {
  const [protocol = '', ...rest] = text.trim().split(/\s+/);
  return [protocol.toLowerCase(), ...rest].join(' ');
}
