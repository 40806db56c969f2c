import type { Cluster } from './cluster.js';
import type { AdminPolicy, Direction } from './policy.js';
import { reachEngine } from './reach/engine.js';
import type { PodClass } from './reach/pod-class.js';

/** True where something isolates pods in a direction, or may: a policy of any kind, or a baseline that denies by default. */
export function isIsolated(cluster: Cluster, direction: Direction, pods: PodClass): boolean {
  const { admin, baseline, policies, opaque } = cluster.once(reachEngine).effective(direction, pods);
  if (policies.length > 0) return true;
  if (opaque.some(({ item, truth }) => item.isolates || truth !== 'yes' || !item.exact)) return true;
  return [...(admin[0] ?? []), ...baseline].some(({ item }) => deniesAll(item.policy, direction));
}

/** True where an admin policy denies everything from or to all pods. */
export function deniesAll({ rules }: AdminPolicy, direction: Direction): boolean {
  return rules.some(
    (rule) =>
      rule.direction === direction &&
      rule.action === 'Deny' &&
      rule.ports === undefined &&
      (rule.peers ?? []).some(
        (peer) =>
          peer.kind === 'pods' && peer.namespaces?.requirements.length === 0 && peer.pods.requirements.length === 0,
      ),
  );
}
