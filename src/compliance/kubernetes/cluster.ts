import type { LocatedDocument } from '../../documents/located.js';
import { readTenants } from '../tenants/read-tenants.js';
import type { Tenants } from '../tenants/tenants.js';
import { fieldsAt, listAt } from './fields.js';
import { type NamespaceInfo, readNamespaces } from './namespace.js';
import { type KubernetesObject, objectsOf } from './object.js';
import type { AdminPolicy, NetworkPolicy, OpaquePolicy } from './policy.js';
import { policyMistakes, refusal } from './policy-mistakes.js';
import { readAdminPolicy } from './read-admin-policy.js';
import { readOpaque, refusedPolicy } from './read-opaque.js';
import { readPolicy } from './read-policy.js';
import { EVERYTHING } from './selector.js';
import type { Mistake } from './shape.js';
import type { Workload } from './workload.js';
import { readWorkloads } from './workloads.js';

export { isKubernetesObject } from './object.js';

/** The objects of clusters that rules look at. */
export interface Cluster {
  /** Every object with the document it was written in. */
  readonly documents: readonly LocatedDocument[];
  readonly objects: readonly KubernetesObject[];
  /** Those that are in the input and those that an object of the input is in. */
  readonly namespaces: ReadonlyMap<string, NamespaceInfo>;
  readonly workloads: readonly Workload[];
  readonly policies: readonly NetworkPolicy[];
  /** By priority, at last the baseline. */
  readonly adminPolicies: readonly AdminPolicy[];
  readonly opaquePolicies: readonly OpaquePolicy[];
  /** What is wrong with policies as such; only of those that have a mistake. */
  readonly mistakes: ReadonlyMap<KubernetesObject, readonly Mistake[]>;
  /** Networks that pods have their addresses of; empty where that is not known. */
  readonly podNetworks: readonly string[];
  readonly tenants: Tenants | undefined;
  /** What a function makes of the cluster, made only once. */
  once<T>(make: (cluster: Cluster) => T): T;
}

export interface ClusterOptions {
  /** Of objects that name none. */
  readonly defaultNamespace?: string;
  /** Networks that pods have their addresses of, beside those that nodes of the input name. */
  readonly podNetworks?: readonly string[];
  /** Who the namespaces belong to; looked for among the documents where undefined. */
  readonly tenants?: Tenants;
}

/**
 * The cluster that a set of objects makes; other documents are left out, but for those that say who the tenants are.
 * @throws NetctlError or NetctlErrors where these are wrong
 */
export function buildCluster(documents: readonly LocatedDocument[], options: ClusterOptions = {}): Cluster {
  const objects = documents.flatMap((document) => objectsOf(document, options.defaultNamespace ?? 'default'));
  const found = readPolicies(objects);
  const made = new Map<unknown, unknown>();
  const cluster: Cluster = {
    documents,
    objects,
    namespaces: readNamespaces(objects),
    workloads: readWorkloads(objects),
    ...found,
    podNetworks: [...(options.podNetworks ?? []), ...objects.flatMap(networksOfNode)],
    tenants: options.tenants ?? readTenants(documents),
    once(make) {
      if (!made.has(make)) made.set(make, make(cluster));
      // What is kept under a function is what this function gave.
      return made.get(make) as ReturnType<typeof make>;
    },
  };
  return cluster;
}

/** True for the group that Kubernetes' own policies are of, also in its first form. */
function isOwn({ apiVersion }: KubernetesObject): boolean {
  return apiVersion.startsWith('networking.k8s.io/') || apiVersion.startsWith('extensions/');
}

function readPolicies(
  objects: readonly KubernetesObject[],
): Pick<Cluster, 'policies' | 'adminPolicies' | 'opaquePolicies' | 'mistakes'> {
  const policies: NetworkPolicy[] = [];
  const adminPolicies: AdminPolicy[] = [];
  const opaquePolicies: OpaquePolicy[] = [];
  const mistakes = new Map<KubernetesObject, readonly Mistake[]>();
  for (const object of objects) {
    const own = object.kind === 'NetworkPolicy' && isOwn(object);
    if (!own && !isAdmin(object)) {
      opaquePolicies.push(...readOpaque(object));
      continue;
    }
    const found = policyMistakes(object);
    if (found.length > 0) mistakes.set(object, found);
    const why = refusal(found);
    if (own) {
      const policy = readPolicy(object);
      if (why === undefined) policies.push(policy);
      else opaquePolicies.push(refusedPolicy(object, EVERYTHING, policy.subject, why));
    } else {
      const policy = readAdminPolicy(object);
      if (why === undefined) adminPolicies.push(policy);
      else opaquePolicies.push(refusedPolicy(object, policy.namespaces, policy.pods, why));
    }
  }
  const order = ({ priority }: AdminPolicy) => priority ?? Number.POSITIVE_INFINITY;
  adminPolicies.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
  return { policies, adminPolicies, opaquePolicies, mistakes };
}

function isAdmin({ apiVersion, kind }: KubernetesObject): boolean {
  return (
    apiVersion === 'policy.networking.k8s.io/v1alpha1' &&
    (kind === 'AdminNetworkPolicy' || kind === 'BaselineAdminNetworkPolicy')
  );
}

function networksOfNode({ kind, value }: KubernetesObject): readonly string[] {
  if (kind !== 'Node') return [];
  return (listAt(fieldsAt(value, 'spec'), 'podCIDRs') ?? []).filter((one) => typeof one === 'string');
}
