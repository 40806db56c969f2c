import { dataAt, text, texts } from '../../../yang/read-data.js';
import { nest, type Saying, value } from './bgp-words.js';

const BGP_MATCH = ['match', 'Cisco-IOS-XE-bgp:bgp-route-map-match'] as const;
const BGP_SET = ['set', 'Cisco-IOS-XE-bgp:bgp-route-map-set'] as const;

/** Names behind words, in one line. */
function names(
  lead: string,
  path: readonly string[],
  kind: 'text' | 'number' | 'either' = 'text',
  many = true,
): Saying {
  return {
    words(data) {
      const held = texts(data, ...path);
      return held.length === 0 ? [] : [`${lead} ${held.join(' ')}`];
    },
    data(words) {
      const rest = words.startsWith(`${lead} `) ? words.slice(lead.length + 1).split(' ') : [];
      if (rest.length === 0 || (!many && rest.length > 1)) return undefined;
      if (kind === 'number' && !rest.every((one) => /^\d{1,10}$/.test(one))) return undefined;
      const items = kind === 'text' ? rest : rest.map(numbered);
      return nest(path, items);
    },
  };
}

const INTERFACES: Saying = names('match interface', ['match', 'interface', 'interface'], 'text', false);

const COMMUNITY_PATH = [...BGP_SET, 'bgp-community', 'community-well-known'] as const;
const COMMUNITIES: Saying = {
  words(data) {
    const held = texts(data, ...COMMUNITY_PATH, 'community-list');
    const own = dataAt(data, ...COMMUNITY_PATH);
    if (held.length === 0) return [];
    return [`set community ${held.join(' ')}${own['additive'] === undefined ? '' : ' additive'}`];
  },
  data(words) {
    const rest = words.startsWith('set community ') ? words.slice('set community '.length).split(' ') : [];
    if (rest.length === 0) return undefined;
    const additive = rest.at(-1) === 'additive';
    const list = additive ? rest.slice(0, -1) : rest;
    return nest(COMMUNITY_PATH, {
      'community-list': list.map(numbered),
      ...(additive && { additive: [null] }),
    });
  },
};

const CONTINUE: Saying = {
  words(data) {
    if (data['continue'] === undefined) return [];
    const seq = text(data, 'continue', 'sequence-number');
    return [seq === undefined ? 'continue' : `continue ${seq}`];
  },
  data(words) {
    const groups = /^continue(?: (?<seq>\d{1,5}))?$/.exec(words)?.groups;
    if (groups === undefined) return undefined;
    return {
      continue: groups['seq'] === undefined ? {} : { 'sequence-number': Number(groups['seq']) },
    };
  },
};

const ORIGIN: Saying = {
  words(data) {
    const origin = text(data, ...BGP_SET, 'origin', 'origin-value');
    return origin === undefined ? [] : [`set origin ${origin}`];
  },
  data: (words) =>
    words === 'set origin igp' || words === 'set origin incomplete'
      ? {
          set: {
            [BGP_SET[1]]: {
              origin: { 'origin-value': words.slice('set origin '.length) },
            },
          },
        }
      : undefined,
};

/** What an entry of a route map says. */
export const MAP_SAYINGS: readonly Saying[] = [
  value('description', ['description']),
  names('match as-path', [...BGP_MATCH, 'as-path', 'access-list'], 'number'),
  names('match community', [...BGP_MATCH, 'bgp-community', 'community-list']),
  names('match ip address prefix-list', ['match', 'ip', 'address', 'prefix-list']),
  names('match ip address', ['match', 'ip', 'address', 'access-list'], 'either'),
  names('match ip next-hop prefix-list', ['match', 'ip', 'next-hop', 'prefix-list']),
  value('match ipv6 address prefix-list', ['match', 'ipv6', 'address', 'prefix-list'], 'word'),
  INTERFACES,
  value('match metric', ['match', 'metric', 'metric-value']),
  names('match tag', ['match', 'tag', 'tag_value'], 'number', false),
  CONTINUE,
  value('set metric', ['set', 'metric', 'values', 'value'], 'number'),
  value('set local-preference', [...BGP_SET, 'local-preference'], 'number'),
  value('set weight', [...BGP_SET, 'weight'], 'number'),
  ORIGIN,
  value('set tag', ['set', 'tag', 'tag-val'], 'number'),
  value('set as-path prepend', [...BGP_SET, 'as-path', 'prepend', 'as-container', 'as-number']),
  COMMUNITIES,
  names('set ip next-hop', ['set', 'ip', 'next-hop', 'address'], 'text', false),
  names('set ipv6 next-hop', ['set', 'ipv6', 'next-hop', 'ipv6'], 'text', false),
];

/** Of a type that takes numbers and words, a number is one. */
function numbered(word: string): string | number {
  return /^\d{1,10}$/.test(word) ? Number(word) : word;
}
