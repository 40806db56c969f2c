import type { RuleFinding } from '../finding.js';
import type { Cluster } from './cluster.js';
import { deniesAll } from './isolation.js';
import type { NamespaceInfo } from './namespace.js';
import { nameOf, placeOf } from './object.js';
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
  const used = new Set([...cluster.workloads, ...cluster.policies].map(({ object }) => object.namespace));
  return [...cluster.namespaces.values()].flatMap((namespace) => {
    if (!used.has(namespace.name)) return [];
    if ((policies.get(namespace.name) ?? []).some((policy) => isDefaultDeny(policy, direction))) return [];
    if (isDeniedFromAbove(cluster, namespace, direction)) return [];
    return [findingOf(cluster, namespace, direction)];
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

function findingOf(cluster: Cluster, { name, object }: NamespaceInfo, direction: Direction): RuleFinding {
  const shown =
    object ?? [...cluster.workloads, ...cluster.policies].find((one) => one.object.namespace === name)?.object;
  return {
    message: `${name} has no policy that denies ${direction} by default`,
    subject: { kind: 'Namespace', name: object === undefined ? name : nameOf(object) },
    source: shown === undefined ? null : placeOf(shown, ['metadata', object === undefined ? 'namespace' : 'name']),
    key: direction,
  };
}
