import { at, dataAt, listAt, numberAt, said, text } from '../../../yang/read-data.js';
import type { YangData, YangValue } from '../../../yang/schema.js';
import { placeOf } from './interface-names.js';

/**
 * Nodes of the native model and the words of the command line that they stand for, both ways. What of a node has no words
 * here is none of it.
 */
export interface Saying {
  words(data: YangData): readonly string[];
  /** Undefined where the words are other ones. */
  data(words: string): YangData | undefined;
}

/** The value of a leaf behind words. */
export function value(
  lead: string,
  path: readonly string[],
  kind: 'text' | 'word' | 'number' | 'either' = 'text',
): Saying {
  return {
    words(data) {
      const held = text(data, ...path);
      return held === undefined ? [] : [`${lead} ${held}`];
    },
    data(words) {
      const rest = words.startsWith(`${lead} `) ? words.slice(lead.length + 1) : undefined;
      if (rest === undefined || (kind === 'word' && rest.includes(' '))) return undefined;
      if (/^\d{1,10}$/.test(rest) && (kind === 'number' || kind === 'either')) return nest(path, Number(rest));
      return kind === 'number' ? undefined : nest(path, rest);
    },
  };
}

/** Words that stand for a node that is there. */
export function flag(words: string, path: readonly string[], there: YangValue = [null]): Saying {
  return {
    words: (data) => (at(data, ...path) === undefined ? [] : [words]),
    data: (said) => (said === words ? nest(path, there) : undefined),
  };
}

export function nest(path: readonly string[], inner: YangValue): YangData {
  const [first = '', ...rest] = path;
  return { [first]: rest.length === 0 ? inner : nest(rest, inner) };
}

const PASSWORD: Saying = {
  words(data) {
    const [secret, type] = [text(data, 'password', 'text'), text(data, 'password', 'enctype')];
    return secret === undefined ? [] : [`password ${type ?? '0'} ${secret}`];
  },
  data(words) {
    const { type, secret } = /^password (?:(?<type>[0-7]) )?(?<secret>\S.*)$/.exec(words)?.groups ?? {};
    return secret === undefined ? undefined : { password: { enctype: Number(type ?? 0), text: secret } };
  },
};

const MULTIHOP: Saying = {
  words: (data) =>
    at(data, 'ebgp-multihop') === undefined ? [] : [`ebgp-multihop ${text(data, 'ebgp-multihop', 'max-hop') ?? '255'}`],
  data(words) {
    const hops = /^ebgp-multihop (?<hops>\d{1,3})$/.exec(words)?.groups?.['hops'];
    return hops === undefined ? undefined : { 'ebgp-multihop': { 'max-hop': Number(hops) } };
  },
};

const UPDATE_SOURCE: Saying = {
  words: (data) =>
    Object.entries(dataAt(data, 'update-source', 'interface')).map(
      ([type, key]) => `update-source ${type}${typeof key === 'number' ? key : String(key)}`,
    ),
  data(words) {
    const place = placeOf(/^update-source (?<name>\S+)$/.exec(words)?.groups?.['name'] ?? '');
    return place && { 'update-source': { interface: { [place.type]: place.key } } };
  },
};

const TIMERS: Saying = {
  words(data) {
    const [keepalive, hold] = [text(data, 'timers', 'keepalive-interval'), text(data, 'timers', 'holdtime')];
    return keepalive === undefined && hold === undefined ? [] : [`timers ${keepalive ?? '60'} ${hold ?? '180'}`];
  },
  data(words) {
    const { keepalive, hold } = /^timers (?<keepalive>\d{1,5}) (?<hold>\d{1,5})$/.exec(words)?.groups ?? {};
    if (keepalive === undefined) return undefined;
    return {
      timers: {
        'keepalive-interval': Number(keepalive),
        holdtime: Number(hold),
      },
    };
  },
};

const PASSIVE: Saying = {
  words: (data) => {
    const mode = text(data, 'transport', 'connection-mode');
    return mode === undefined ? [] : [`transport connection-mode ${mode}`];
  },
  data: (words) =>
    words === 'transport connection-mode passive' ? { transport: { 'connection-mode': 'passive' } } : undefined,
};

/** What is said of a neighbour or a group as a whole. */
export const SESSION_SAYINGS: readonly Saying[] = [
  value('remote-as', ['remote-as'], 'either'),
  value('local-as', ['local-as', 'as-no'], 'either'),
  value('description', ['description']),
  flag('shutdown', ['shutdown']),
  PASSWORD,
  MULTIHOP,
  value('ttl-security hops', ['ttl-security', 'hops'], 'number'),
  UPDATE_SOURCE,
  PASSIVE,
  TIMERS,
  flag('fall-over bfd', ['fall-over', 'bfd'], {}),
];

const SEND_COMMUNITY: Saying = {
  words(data) {
    if (at(data, 'send-community') === undefined) return [];
    return [`send-community ${text(data, 'send-community', 'send-community-where') ?? 'standard'}`];
  },
  data(words) {
    const groups = /^send-community(?: (?<where>both|extended|standard))?$/.exec(words)?.groups;
    if (groups === undefined) return undefined;
    return {
      'send-community': {
        'send-community-where': groups['where'] ?? 'standard',
      },
    };
  },
};

const NEXT_HOP_SELF: Saying = {
  words(data) {
    if (at(data, 'next-hop-self') === undefined) return [];
    return [at(data, 'next-hop-self', 'all') === undefined ? 'next-hop-self' : 'next-hop-self all'];
  },
  data: (words) => (words === 'next-hop-self' ? { 'next-hop-self': {} } : undefined),
};

const ALLOWAS_IN: Saying = {
  words: (data) =>
    at(data, 'allowas-in') === undefined ? [] : [`allowas-in ${text(data, 'allowas-in', 'as-number') ?? '3'}`],
  data(words) {
    const groups = /^allowas-in(?: (?<times>\d{1,2}))?$/.exec(words)?.groups;
    return groups && { 'allowas-in': { 'as-number': Number(groups['times'] ?? 3) } };
  },
};

function policy(kind: 'prefix-list' | 'route-map'): Saying {
  return {
    words: (data) =>
      listAt(data, kind).map((one) => `${kind} ${text(one, `${kind}-name`) ?? ''} ${text(one, 'inout') ?? ''}`),
    data(words) {
      const groups = /^(?<kind>[a-z-]+) (?<name>\S+) (?<inout>in|out)$/.exec(words)?.groups;
      if (groups?.['kind'] !== kind) return undefined;
      return {
        [kind]: [
          {
            inout: groups['inout'] ?? '',
            [`${kind}-name`]: groups['name'] ?? '',
          },
        ],
      };
    },
  };
}

const MAXIMUM_PREFIX: Saying = {
  words(data) {
    const own = dataAt(data, 'maximum-prefix');
    const [limit, threshold, restart] = ['max-prefix-no', 'threshold', 'restart'].map((name) => numberAt(own, name));
    if (limit === undefined) return [];
    const parts = ['maximum-prefix', limit, threshold, restart === undefined ? undefined : `restart ${restart}`];
    const warns = own['warning-only'] === undefined ? undefined : 'warning-only';
    return [[...parts, warns].filter((part) => part !== undefined).join(' ')];
  },
  data(words) {
    const groups =
      /^maximum-prefix (?<limit>\d+)(?: (?<threshold>\d+))?(?: (?:(?<warn>warning-only)|restart (?<restart>\d+)))?$/.exec(
        words,
      )?.groups;
    if (groups === undefined) return undefined;
    const number = (name: string): number | undefined =>
      groups[name] === undefined ? undefined : Number(groups[name]);
    return {
      'maximum-prefix': said({
        'max-prefix-no': number('limit'),
        threshold: number('threshold'),
        restart: number('restart'),
        'warning-only': groups['warn'] === undefined ? undefined : [null],
      }),
    };
  },
};

const DEFAULT_ORIGINATE: Saying = {
  words(data) {
    if (at(data, 'default-originate') === undefined) return [];
    const map = text(data, 'default-originate', 'route-map');
    return [map === undefined ? 'default-originate' : `default-originate route-map ${map}`];
  },
  data: (words) => (words === 'default-originate' ? { 'default-originate': {} } : undefined),
};

/** What is said of a neighbour or a group in an address family, without whether it takes part. */
export const FAMILY_SAYINGS: readonly Saying[] = [
  SEND_COMMUNITY,
  flag('route-reflector-client', ['route-reflector-client']),
  NEXT_HOP_SELF,
  {
    words: (data) => (at(data, 'soft-reconfiguration') === undefined ? [] : ['soft-reconfiguration inbound']),
    data: (words) => (words === 'soft-reconfiguration inbound' ? { 'soft-reconfiguration': 'inbound' } : undefined),
  },
  ALLOWAS_IN,
  policy('prefix-list'),
  policy('route-map'),
  MAXIMUM_PREFIX,
  DEFAULT_ORIGINATE,
];

/** The data of words; what no saying knows is left out. */
export function dataOf(sayings: readonly Saying[], words: readonly string[]): readonly YangData[] {
  return words.flatMap((one) => {
    for (const saying of sayings) {
      const data = saying.data(one);
      if (data !== undefined) return [data];
    }
    return [];
  });
}

/** The words of data. */
export function wordsOf(sayings: readonly Saying[], data: YangData): readonly string[] {
  return sayings.flatMap((saying) => saying.words(data));
}
