import type { PolicyDialect, RouteLine, RouteTerm } from '../shared/policy-dialect.js';
import {
  continueTerm,
  DESCRIPTION,
  matchInterface,
  matchNames,
  matchNumber,
  SET_ORIGIN,
  SET_PREPEND,
  setCommunities,
  setNextHop,
  setNumber,
} from '../shared/policy-terms.js';
import { interfaceName } from './ports.js';

const ONE = { several: false } as const;

/** How prefix lists and route maps are written. A line of a kind takes the place of the one before. */
export const POLICY: PolicyDialect = {
  prefixLists: {
    ipv4: { words: 'ip prefix-list', block: false },
    ipv6: { words: 'ipv6 prefix-list', block: false },
  },
  anyWord: true,
  removesByNumber: true,
  replacesEntries: true,
  staged: false,
  terms: [
    withRemoval(DESCRIPTION, 'no description'),
    matchNames('prefixLists', 'match ip address prefix-list', ONE),
    matchNames('ipv6PrefixLists', 'match ipv6 address prefix-list', ONE),
    matchNames('nextHopPrefixLists', 'match ip next-hop prefix-list', ONE),
    matchNames('acls', 'match ip address', ONE),
    matchNames('asPaths', 'match as-path', ONE),
    matchNames('communities', 'match community', ONE),
    matchNumber('metric', 'match metric'),
    matchNumber('tag', 'match tag'),
    matchInterface('match interface', interfaceName),
    setNumber('localPreference', 'set local-preference'),
    setNumber('metric', 'set metric'),
    setNumber('weight', 'set weight'),
    setNumber('tag', 'set tag'),
    setNextHop('nextHop', 'set ip next-hop'),
    setNextHop('ipv6NextHop', 'set ipv6 next-hop global'),
    SET_ORIGIN,
    withRemoval(SET_PREPEND, 'no set as-path prepend'),
    setCommunities(),
    jumps(),
  ],
  ignored: undefined,
};

/** These lines are not taken away by all their words: FRR knows `no description`, and no `no description some words`. */
function withRemoval(term: RouteTerm, removal: string): RouteTerm {
  return { ...term, lines: (entry) => term.lines(entry).map((line): RouteLine => ({ ...line, removal })) };
}

/** `on-match next` or `on-match goto 30`, which is also read where it was written `continue 30`. */
function jumps(): RouteTerm {
  const term = continueTerm('on-match next', 'on-match goto');
  return {
    ...term,
    lines: (entry) =>
      term.lines(entry).map((line): RouteLine => {
        const removal = entry.continue === 'next' ? 'no on-match next' : 'no on-match goto';
        return { ...line, removal, onlyPermits: true };
      }),
  };
}
