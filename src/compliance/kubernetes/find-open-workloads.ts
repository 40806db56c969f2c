import type { RuleFinding } from '../finding.js';
import type { Cluster } from './cluster.js';
import { fieldsAt, textAt } from './fields.js';
import { isIsolated } from './isolation.js';
import { objectFinding } from './object-finding.js';
import type { Direction } from './policy.js';
import { reachEngine } from './reach/engine.js';
import type { Workload } from './workload.js';

/** Workloads that nothing isolates in a direction. */
export function findOpenWorkloads(cluster: Cluster, direction: Direction): readonly RuleFinding[] {
  const whom = direction === 'ingress' ? 'everyone may connect to it' : 'it may connect to everything';
  return cluster.once(reachEngine).classes.flatMap((one) => {
    if (one.pod.hostNetwork || isIsolated(cluster, direction, one)) return [];
    return one.workloads
      .filter((workload) => !isDone(workload))
      .map(({ object }) =>
        objectFinding(object, {
          message: `no policy isolates ${object.kind} ${object.name} for ${direction}: ${whom}`,
          path: ['metadata', 'name'],
          key: direction,
        }),
      );
  });
}

/** A pod that has ended has no network any more. */
function isDone({ object }: Workload): boolean {
  const phase = textAt(fieldsAt(object.value, 'status'), 'phase');
  return object.kind === 'Pod' && (phase === 'Succeeded' || phase === 'Failed');
}
