import type { RuleFinding } from '../finding.js';
import type { Cluster } from './cluster.js';
import { deniesAll } from './isolation.js';
import type { NamespaceInfo } from './namespace.js';
import { type KubernetesObject, nameOf, placeOf } from './object.js';
import type { Direction, NetworkPolicy } from './policy.js';
import { allowsEverything } from './read-policy.js';
import { maySelect } from './selector.js';

/** Namespaces with pods or policies in which nothing denies by default what comes in, or goes out. */
export function findUndeniedNamespaces(cluster: Cluster, direction: Direction): readonly RuleFinding[] {
  const policies = new Map<string, NetworkPolicy[]>();
  for (const policy of cluster.policies) {
    const { namespace } = policy.object;
    const others = policies.get(namespace);
    if (others === undefined) policies.set(namespace, [policy]);
    else others.push(policy);
  }
  const used = new Map<string, KubernetesObject>();
  for (const { object } of [...cluster.workloads, ...cluster.policies])
    if (!used.has(object.namespace)) used.set(object.namespace, object);
  return [...cluster.namespaces.values()].flatMap((namespace) => {
    const first = used.get(namespace.name);
    if (first === undefined) return [];
    if ((policies.get(namespace.name) ?? []).some((policy) => isDefaultDeny(policy, direction))) return [];
    if (isDeniedFromAbove(cluster, namespace, direction)) return [];
    return [findingOf(namespace, first, direction)];
  });
}

/** All pods are isolated, whatever else the policy allows some of them. */
function isDefaultDeny({ subject, isolates, rules }: NetworkPolicy, direction: Direction): boolean {
  if (subject.requirements.length > 0 || !isolates[direction]) return false;
  return !rules.some((rule) => rule.direction === direction && allowsEverything(rule));
}

function isDeniedFromAbove(cluster: Cluster, namespace: NamespaceInfo, direction: Direction): boolean {
  const admin = cluster.adminPolicies.some(
    (policy) =>
      policy.pods.requirements.length === 0 &&
      maySelect(policy.namespaces, namespace) !== 'no' &&
      deniesAll(policy, direction),
  );
  return (
    admin ||
    cluster.opaquePolicies.some(
      (policy) =>
        policy.directions[direction] &&
        policy.pods.requirements.length === 0 &&
        (policy.namespace === null || policy.namespace === namespace.name) &&
        maySelect(policy.namespaces, namespace) !== 'no',
    )
  );
}

/** Where the namespace itself is not in the input, its first object tells of it. */
function findingOf({ name, object }: NamespaceInfo, first: KubernetesObject, direction: Direction): RuleFinding {
  return {
    message: `${name} has no policy that denies ${direction} by default`,
    subject: { kind: 'Namespace', name: object === undefined ? name : nameOf(object) },
    source: object === undefined ? placeOf(first, ['metadata', 'namespace']) : placeOf(object, ['metadata', 'name']),
    key: direction,
  };
}
