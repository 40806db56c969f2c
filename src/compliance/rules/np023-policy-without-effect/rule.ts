import type { Cluster } from '../../kubernetes/cluster.js';
import { objectFinding } from '../../kubernetes/object-finding.js';
import { DIRECTIONS, type Direction, type NetworkPolicy } from '../../kubernetes/policy.js';
import { allowsEverything } from '../../kubernetes/read-policy.js';
import { nearby, type PolicyFinder } from '../../kubernetes/redundancy/nearby.js';
import { findRedundancy } from '../../kubernetes/redundancy/redundancy.js';
import { selectorsMeet } from '../../kubernetes/redundancy/selectors-meet.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP023',
  about: 'cluster',
  version: 1,
  title: 'Every policy makes a difference',
  severity: 'low',
  what: 'Finds NetworkPolicies that are the same as none at all: those that allow everything to pods that no other policy isolates, and those whose podSelector contradicts itself, so that no pod can ever have such labels.',
  why: 'Such a policy looks like protection in every list and report, and is none.',
  fix: 'Say what is to be allowed, or delete the policy.',
  sources: ['Kubernetes documentation, Network Policies: by default, a pod is non-isolated'],
  check(cluster) {
    if (cluster.policies.length === 0) return notApplicable('there is no NetworkPolicy');
    const finder = cluster.once(nearby);
    const impossible = new Set(
      cluster.once(findRedundancy).policies.flatMap(({ policy, by }) => (by.length === 0 ? [policy] : [])),
    );
    return judged(
      cluster.policies.flatMap((policy) => {
        if (impossible.has(policy)) {
          const message = 'no pod can have such labels: the podSelector contradicts itself';
          return [objectFinding(policy.object, { message, path: ['spec', 'podSelector'] })];
        }
        if (!isVoid(policy, cluster, finder)) return [];
        const message = 'the policy allows everything to pods that no other policy isolates, as if there were none';
        return [objectFinding(policy.object, { message, path: ['metadata', 'name'], key: '' })];
      }),
    );
  },
} satisfies RuleOf<'cluster'>;

function isVoid(policy: NetworkPolicy, cluster: Cluster, finder: PolicyFinder): boolean {
  // What isolates pods keeps the baseline from being asked, and other kinds may see it in their own way.
  if (cluster.opaquePolicies.length > 0 || cluster.adminPolicies.some(({ priority }) => priority === undefined))
    return false;
  const directions = DIRECTIONS.filter((direction) => policy.isolates[direction]);
  return directions.length > 0 && directions.every((direction) => isOpen(policy, direction, finder));
}

function isOpen(policy: NetworkPolicy, direction: Direction, finder: PolicyFinder): boolean {
  if (!policy.rules.some((rule) => rule.direction === direction && allowsEverything(rule))) return false;
  return !finder(policy, direction).some((near) =>
    near.some((other) => other !== policy && selectorsMeet(policy.subject, other.subject)),
  );
}
