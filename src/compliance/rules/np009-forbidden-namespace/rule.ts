import { matchesGlob } from '../../../util/glob.js';
import type { RuleFinding } from '../../finding.js';
import { fieldsAt, hasKey } from '../../kubernetes/fields.js';
import { NAME_LABEL } from '../../kubernetes/namespace.js';
import { objectFinding, placeName } from '../../kubernetes/object-finding.js';
import type { NetworkPolicy, Peer } from '../../kubernetes/policy.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';
import { namesOption } from '../../rule-option.js';

const USUAL = { usual: ['default'], takes: 'a list of names, with * for any characters' };
const POLICIES = namesOption({ name: 'policies', what: 'Namespaces that no policy may stand in', ...USUAL });
const PEERS = namesOption({ name: 'peers', what: 'Namespaces that no peer may name', ...USUAL });

export const rule = {
  id: 'NP009',
  about: 'cluster',
  version: 1,
  title: 'Policies stand in and speak of allowed namespaces only',
  severity: 'low',
  what: 'Finds policies in namespaces that are not meant for them, and peers that name such a namespace. A policy that names no namespace goes to `default`.',
  why: 'Namespaces that belong to nobody collect what nobody cleans up, and a policy that lost its namespace protects nothing where it is needed.',
  fix: 'Name the namespace that is meant, or allow it in the options of the rule.',
  sources: ['Kubernetes documentation, Namespaces: for production, do not use the default namespace'],
  options: [POLICIES, PEERS],
  check({ policies }, { options }) {
    if (policies.length === 0) return notApplicable('there is no NetworkPolicy');
    const [own, others] = [POLICIES.of(options), PEERS.of(options)];
    return judged(
      policies.flatMap((policy) => [
        ...ownFindings(policy, own),
        ...policy.rules.flatMap(({ peers = [] }) => peers.flatMap((peer) => peerFindings(policy, peer, others))),
      ]),
    );
  },
} satisfies RuleOf<'cluster'>;

function ownFindings({ object }: NetworkPolicy, patterns: readonly string[]): readonly RuleFinding[] {
  if (!patterns.some((pattern) => matchesGlob(pattern, object.namespace))) return [];
  const named = hasKey(fieldsAt(object.value, 'metadata'), 'namespace');
  const message = named
    ? `the policy stands in ${object.namespace}`
    : `the policy names no namespace, so that it goes to ${object.namespace}`;
  return [objectFinding(object, { message, path: ['metadata', named ? 'namespace' : 'name'], key: 'namespace' })];
}

function peerFindings({ object }: NetworkPolicy, peer: Peer, patterns: readonly string[]): readonly RuleFinding[] {
  if (peer.kind !== 'pods' || peer.namespaces === null) return [];
  const names = peer.namespaces.requirements.flatMap(({ key, operator, values }) =>
    key === NAME_LABEL && operator === 'In' ? values : [],
  );
  return names
    .filter((name) => patterns.some((pattern) => matchesGlob(pattern, name)))
    .map((name) =>
      objectFinding(object, {
        message: `${placeName(peer.path)} names the namespace ${name}`,
        path: [...peer.path, 'namespaceSelector', 'matchLabels', NAME_LABEL],
        key: `${placeName(peer.path)} ${name}`,
      }),
    );
}
