import type { KubernetesObject } from './object.js';
import { controllerOf, readWorkload, type Workload } from './workload.js';

/**
 * The workloads among objects. What another one controls (the pods of a Deployment in a list of all objects) is no
 * workload of its own where that one is in the input too: it tells only the addresses.
 */
export function readWorkloads(objects: readonly KubernetesObject[]): readonly Workload[] {
  const workloads: Workload[] = [];
  const read = objects.flatMap((object) => readWorkload(object) ?? []);
  const known = new Map(read.map((workload) => [keyOf(workload.object), workload]));
  const addresses = new Map<string, (readonly string[] | undefined)[]>();
  for (const workload of read) {
    const top = topOf(workload.object, known);
    if (top === workload.object) workloads.push(workload);
    else if (workload.object.kind === 'Pod') {
      const key = keyOf(top);
      const others = addresses.get(key);
      if (others === undefined) addresses.set(key, [workload.addresses]);
      else others.push(workload.addresses);
    }
  }
  return workloads.map((workload) => {
    const all = addresses.get(keyOf(workload.object));
    return workload.object.kind === 'Pod' || all === undefined ? workload : { ...workload, addresses: united(all) };
  });
}

/** Known only where all of them are. */
function united(all: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const known = all.filter((one) => one !== undefined);
  return known.length === all.length ? known.flat() : undefined;
}

/** At most so many steps up: CronJob, Job, Pod. */
const MOST_STEPS = 8;

function topOf(object: KubernetesObject, known: ReadonlyMap<string, Workload>): KubernetesObject {
  let top = object;
  for (let step = 0; step < MOST_STEPS; step++) {
    const controller = controllerOf(top);
    const above = controller && known.get(keyOf({ ...controller, namespace: top.namespace }));
    if (above === undefined) return top;
    top = above.object;
  }
  return top;
}

function keyOf({ kind, namespace, name }: Pick<KubernetesObject, 'kind' | 'namespace' | 'name'>): string {
  return `${kind}/${namespace}/${name}`;
}
