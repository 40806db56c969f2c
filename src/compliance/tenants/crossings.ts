import type { Cluster } from '../kubernetes/cluster.js';
import { type PortSet, sharedPorts } from '../kubernetes/port-set.js';
import { reachEngine } from '../kubernetes/reach/engine.js';
import type { PodClass } from '../kubernetes/reach/pod-class.js';
import type { Tenant, Tenants } from './tenants.js';
import { mayReachNamespace } from './uses.js';

/** Pods of one tenant that reach pods of another. */
export interface Crossing {
  readonly from: PodClass;
  readonly to: PodClass;
  readonly tenants: readonly [from: Tenant, to: Tenant];
  readonly ports: PortSet;
}

/** Where tenants reach each other and should not: for certain, and where it is not certain. */
export interface Crossings {
  readonly sure: readonly Crossing[];
  readonly possible: readonly Crossing[];
}

/** Finds all ways between pods of different tenants that no tenant is granted. */
export function findCrossings(cluster: Cluster, tenants: Tenants): Crossings {
  const engine = cluster.once(reachEngine);
  const owned = engine.classes.flatMap((pods) => {
    if (tenants.isShared(pods.namespace.name)) return [];
    const tenant = tenants.tenantOf(pods.namespace);
    return tenant === undefined ? [] : [{ pods, tenant }];
  });
  const [sure, possible]: [Crossing[], Crossing[]] = [[], []];
  for (const to of owned) {
    const ingress = engine.row('ingress', to.pods);
    for (const from of owned) {
      if (from.tenant === to.tenant || mayReachNamespace(from.tenant, to.pods.namespace.name)) continue;
      const into = ingress.of({ kind: 'pods', pods: from.pods });
      if (into.possible.length === 0) continue;
      const out = engine.row('egress', from.pods).of({ kind: 'pods', pods: to.pods });
      const crossing = { from: from.pods, to: to.pods, tenants: [from.tenant, to.tenant] as const };
      const ports = sharedPorts(into.sure, out.sure);
      const maybe = sharedPorts(into.possible, out.possible);
      if (ports.length > 0) sure.push({ ...crossing, ports });
      else if (maybe.length > 0) possible.push({ ...crossing, ports: maybe });
    }
  }
  return { sure, possible };
}
