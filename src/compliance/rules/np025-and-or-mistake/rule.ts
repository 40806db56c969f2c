import type { RuleFinding } from '../../finding.js';
import { fieldsAt, isFields, listAt, valueAt } from '../../kubernetes/fields.js';
import { objectFinding, placeName, relatedTo } from '../../kubernetes/object-finding.js';
import type { NetworkPolicy, PolicyRule } from '../../kubernetes/policy.js';
import { PEERS_KEY } from '../../kubernetes/read-policy.js';
import { readSelector, selectorText } from '../../kubernetes/selector.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP025',
  about: 'cluster',
  version: 1,
  title: 'Namespaces and pods that belong together stand in one peer',
  severity: 'medium',
  what: 'Finds a peer with a namespaceSelector alone that is followed by one with a podSelector alone: all pods of these namespaces, or such pods of the policy’s own namespace. One dash less means such pods of these namespaces.',
  why: 'The two differ by one dash. Written as two peers, all pods of the other namespaces may connect, which is rarely meant.',
  fix: 'Put both selectors into one peer, or change the order of the peers where two are meant.',
  sources: ['Kubernetes documentation, Network Policies: behavior of to and from selectors'],
  check({ policies }) {
    if (policies.length === 0) return notApplicable('there is no NetworkPolicy');
    return judged(policies.flatMap((policy) => policy.rules.flatMap((one) => ruleFindings(policy, one))));
  },
} satisfies RuleOf<'cluster'>;

function ruleFindings({ object }: NetworkPolicy, { direction, index, path }: PolicyRule): readonly RuleFinding[] {
  const key = PEERS_KEY[direction];
  const peers = listAt((listAt(fieldsAt(object.value, 'spec'), direction) ?? [])[index], key) ?? [];
  return peers.flatMap((peer, place) => {
    const before = peers[place - 1];
    const pods = valueAt(peer, 'podSelector');
    if (!isFields(pods) || isFields(valueAt(peer, 'namespaceSelector'))) return [];
    if (!isFields(valueAt(before, 'namespaceSelector')) || isFields(valueAt(before, 'podSelector'))) return [];
    const selector = readSelector(pods);
    // All pods of the own namespace are a peer of their own for certain.
    if (selector.requirements.length === 0) return [];
    const [first, second] = [
      [...path, key, place - 1],
      [...path, key, place],
    ];
    const message = `${placeName(first)} is all pods of the namespaces, and ${placeName(second)} is ${selectorText(selector)} of ${object.namespace} only; both in one peer may be meant`;
    return [objectFinding(object, { message, path: second, related: [relatedTo(object, first, 'the peer before')] })];
  });
}
