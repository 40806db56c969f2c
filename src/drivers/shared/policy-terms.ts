import { canonicalIp } from '../../model/ip-prefix.js';
import type { RouteMapEntry } from '../../model/policy.js';
import type { RouteLine, RouteTerm, RouteTerms } from './policy-dialect.js';

/** The fields of matches that hold names. */
type NameField = 'prefixLists' | 'ipv6PrefixLists' | 'acls' | 'nextHopPrefixLists' | 'asPaths' | 'communities';
type SetNumber = 'localPreference' | 'metric' | 'weight' | 'tag';

const NUMBER = /^\d{1,10}$/;

/**
 * `match ip address prefix-list A B`. With `several`, a line holds several names and the next line adds to them, so that
 * each name has a line of its own here; elsewhere a line replaces the one before.
 */
export function matchNames(field: NameField, words: string, options: { readonly several: boolean }): RouteTerm {
  return {
    read(line) {
      const names = after(line, words)?.split(/\s+/);
      if (names === undefined || names.some((name) => NOT_NAMES.has(name))) return undefined;
      return names.length > 1 && !options.several ? undefined : { match: { [field]: names } };
    },
    lines: ({ match }) =>
      match[field].map((name) => ({ key: options.several ? `${words} ${name}` : words, line: `${words} ${name}` })),
  };
}

/** Words that stand where a name would, and mean something else. */
const NOT_NAMES = new Set(['prefix-list', 'access-list', 'exact-match', 'dynamic', 'prefix-len', 'any', 'or-results']);

export function matchNumber(field: 'metric' | 'tag', words: string): RouteTerm {
  return {
    read: (line) => numberTerm(line, words, (value) => ({ match: { [field]: value } })),
    lines: ({ match }) => one(words, match[field]),
  };
}

export function matchInterface(words: string, canonical: (name: string) => string | undefined): RouteTerm {
  return {
    read(line) {
      const name = canonical(after(line, words) ?? ' ');
      return name === undefined ? undefined : { match: { interface: name } };
    },
    lines: ({ match }) => one(words, match.interface),
  };
}

export function setNumber(field: SetNumber, words: string): RouteTerm {
  return {
    read: (line) => numberTerm(line, words, (value) => ({ set: { [field]: value } })),
    lines: ({ set }) => one(words, set[field]),
  };
}

export function setNextHop(field: 'nextHop' | 'ipv6NextHop', words: string): RouteTerm {
  return {
    read(line) {
      const address = canonicalIp(after(line, words) ?? '');
      return address === undefined ? undefined : { set: { [field]: address } };
    },
    lines: ({ set }) => one(words, set[field]),
  };
}

export const SET_ORIGIN: RouteTerm = {
  read(line) {
    const word = after(line, 'set origin');
    return word === 'igp' || word === 'egp' || word === 'incomplete' ? { set: { origin: word } } : undefined;
  },
  lines: ({ set }) => one('set origin', set.origin),
};

export const SET_PREPEND: RouteTerm = {
  read(line) {
    const numbers = after(line, 'set as-path prepend')?.split(/\s+/);
    if (numbers?.every((number) => NUMBER.test(number)) !== true) return undefined;
    return { set: { asPathPrepend: numbers.map(Number) } };
  },
  lines: ({ set }) =>
    one('set as-path prepend', set.asPathPrepend.length === 0 ? undefined : set.asPathPrepend.join(' ')),
};

/** `set community 65000:1 no-export additive`; `spelling` is how the platform writes words it does not write in lower case. */
export function setCommunities(spelling: Readonly<Record<string, string>> = {}): RouteTerm {
  const words = 'set community';
  return {
    read(line) {
      const names = after(line, words)?.split(/\s+/);
      if (names === undefined) return undefined;
      const communities = names.filter((name) => name !== 'additive').map(communityName);
      if (communities.includes(undefined) || communities.length === 0) return undefined;
      const sorted = communities.filter((name) => name !== undefined).sort();
      return { set: { communities: sorted, additive: names.includes('additive') } };
    },
    lines({ set: { communities, additive } }) {
      if (communities.length === 0) return [];
      const names = communities.map((name) => spelling[name] ?? name).join(' ');
      return one(words, `${names}${additive ? ' additive' : ''}`);
    },
  };
}

/** In lower case; a number of 32 bits as two of 16. Undefined for what is no community. */
function communityName(name: string): string | undefined {
  if (/^(?:\d{1,5}:\d{1,5}|[a-z][a-z-]{1,30})$/i.test(name)) {
    return /^(?:none|peer-only|delete)$/i.test(name) ? undefined : name.toLowerCase();
  }
  return NUMBER.test(name) ? `${Math.floor(Number(name) / 65_536)}:${Number(name) % 65_536}` : undefined;
}

export const DESCRIPTION: RouteTerm = {
  read(line) {
    const description = after(line, 'description');
    return description === undefined ? undefined : { description };
  },
  lines: ({ description }) => one('description', description),
};

/** How an entry says that matching goes on: `next` alone, and the words before a number. */
export function continueTerm(next: string, goto: string): RouteTerm {
  return {
    read(line) {
      if (line === next) return { continue: 'next' };
      return numberTerm(line, goto, (value) => ({ continue: value }));
    },
    lines: (entry: RouteMapEntry) => {
      if (entry.continue === undefined) return [];
      return [{ key: goto, line: entry.continue === 'next' ? next : `${goto} ${entry.continue}` }];
    },
  };
}

function numberTerm(line: string, words: string, terms: (value: number) => RouteTerms): RouteTerms | undefined {
  const value = after(line, words) ?? '';
  return NUMBER.test(value) ? terms(Number(value)) : undefined;
}

/** What follows the words; undefined where the line does not begin with them, or ends there. */
function after(line: string, words: string): string | undefined {
  return line.startsWith(`${words} `) ? line.slice(words.length + 1).trim() : undefined;
}

function one(words: string, value: string | number | undefined): readonly RouteLine[] {
  return value === undefined ? [] : [{ key: words, line: `${words} ${value}` }];
}
