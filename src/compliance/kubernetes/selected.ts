import type { Cluster } from './cluster.js';
import type { NetworkPolicy } from './policy.js';
import { DIRECTIONS } from './policy.js';
import { reachEngine } from './reach/engine.js';
import type { PodClass } from './reach/pod-class.js';

/** By policy, the classes of pods that it selects, also those that it may select only. Take it with `cluster.once`. */
export function selectedClasses(cluster: Cluster): ReadonlyMap<NetworkPolicy, ReadonlySet<PodClass>> {
  // An engine reads all policies first, and mostly there are policies alone.
  if (cluster.workloads.length === 0) return new Map();
  const engine = cluster.once(reachEngine);
  const selected = new Map<NetworkPolicy, Set<PodClass>>();
  for (const one of engine.classes) {
    for (const direction of DIRECTIONS) {
      for (const { item } of engine.effective(direction, one).policies) {
        const known = selected.get(item);
        if (known === undefined) selected.set(item, new Set([one]));
        else known.add(one);
      }
    }
  }
  return selected;
}

/** Namespaces that have workloads in the input. Take it with `cluster.once`. */
export function populatedNamespaces(cluster: Cluster): ReadonlySet<string> {
  return new Set(cluster.workloads.map(({ object }) => object.namespace));
}
