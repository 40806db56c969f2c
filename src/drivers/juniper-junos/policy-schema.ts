import { container, leaf, leaves, named, present } from './schema-nodes.js';

const FROM = container(
  'from',
  named('prefix-list'),
  leaves('as-path'),
  leaves('community'),
  leaf('metric'),
  leaves('tag'),
  leaves('interface'),
);

/** `add` or `set`: the device has them as keys beside the name, so that a term is written as a whole. */
const COMMUNITY = {
  kind: 'list',
  name: 'community',
  keys: ['community-name'],
  children: [leaf('community-name'), present('add'), present('set')],
} as const;

const THEN = container(
  'then',
  container('metric', leaf('metric')),
  container('local-preference', leaf('local-preference')),
  container('tag', leaf('tag')),
  leaf('origin'),
  container('next-hop', leaf('address')),
  leaf('as-path-prepend'),
  COMMUNITY,
  present('accept'),
  present('reject'),
);

/** The order of terms decides; one that says more than this is not understood. */
const TERM = { ...named('term', FROM, THEN), orderedBy: 'user', exact: true } as const;

/** Prefix lists, policies and the communities that these set. */
export const POLICY_OPTIONS = container(
  'policy-options',
  named('prefix-list', named('prefix-list-item')),
  named('policy-statement', TERM, container('then', present('accept'), present('reject'))),
  named('community', leaves('members')),
);
