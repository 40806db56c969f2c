import type { Cluster } from '../cluster.js';
import type { AdminPolicy, Direction, NetworkPolicy, OpaquePolicy } from '../policy.js';
import { maySelect } from '../selector.js';
import { both, type Truth } from '../truth.js';
import { isOfControllers, selectsPods } from '../workload.js';
import type { PodClass } from './pod-class.js';
import type { Chosen, Effective } from './side.js';

/** Finds the policies that act on pods. */
export type EffectiveFinder = (direction: Direction, pods: PodClass) => Effective;

/** Finds the policies of a cluster that act on a class; remembers them. */
export function effectiveFinder(cluster: Cluster): EffectiveFinder {
  const byNamespace = indexPolicies(cluster.policies);
  const found = { ingress: new Map<number, Effective>(), egress: new Map<number, Effective>() };
  return (direction, pods) => {
    const known = found[direction].get(pods.id);
    if (known !== undefined) return known;
    const effective = find(cluster, byNamespace.get(pods.namespace.name), direction, pods);
    found[direction].set(pods.id, effective);
    return effective;
  };
}

function find(cluster: Cluster, index: PolicyIndex | undefined, direction: Direction, one: PodClass): Effective {
  const admin: AdminItem[] = [];
  const baseline: AdminItem[] = [];
  for (const policy of cluster.adminPolicies) {
    const truth = adminTruth(policy, one);
    if (truth === 'no') continue;
    const tier = policy.priority === undefined ? baseline : admin;
    for (const rule of policy.rules) if (rule.direction === direction) tier.push({ item: { policy, rule }, truth });
  }
  const policies = candidates(index, one).flatMap((policy): Chosen<NetworkPolicy>[] => {
    const truth = policy.isolates[direction] ? onHost(selectsPods(policy.subject, one.pod), one) : 'no';
    return truth === 'no' ? [] : [{ item: policy, truth }];
  });
  const opaque = cluster.opaquePolicies.flatMap((policy): Chosen<OpaquePolicy>[] => {
    const truth = policy.directions[direction] ? opaqueTruth(policy, one) : 'no';
    return truth === 'no' ? [] : [{ item: policy, truth }];
  });
  return { admin: ordersOf(admin), baseline, policies, opaque };
}

type AdminItem = Effective['baseline'][number];

/** Which of two policies of one priority goes first is not defined: both orders are. */
function ordersOf(admin: readonly AdminItem[]): Effective['admin'] {
  const byPriority = new Map<number, AdminPolicy[]>();
  for (const { item } of admin) {
    const { policy } = item;
    const same = byPriority.get(policy.priority ?? 0) ?? [];
    if (!same.includes(policy)) byPriority.set(policy.priority ?? 0, [...same, policy]);
  }
  if ([...byPriority.values()].every((same) => same.length < 2)) return [admin];
  const reversed = [...byPriority.values()].flatMap((same) =>
    same.toReversed().flatMap((policy) => admin.filter(({ item }) => item.policy === policy)),
  );
  return [admin, reversed];
}

function adminTruth({ namespaces, pods }: AdminPolicy, one: PodClass): Truth {
  return onHost(both(maySelect(namespaces, one.namespace), selectsPods(pods, one.pod)), one);
}

/** Whether a policy that is not understood may act on pods. */
export function opaqueTruth(policy: OpaquePolicy, one: PodClass): Truth {
  if (policy.namespace !== null && policy.namespace !== one.namespace.name) return 'no';
  const truth = both(maySelect(policy.namespaces, one.namespace), selectsPods(policy.pods, one.pod));
  return onHost(policy.exact ? truth : both(truth, 'maybe'), one);
}

/** Whether policies act on pods that share the network of their node is up to the network plugin. */
function onHost(truth: Truth, { pod }: PodClass): Truth {
  return pod.hostNetwork ? both(truth, 'maybe') : truth;
}

/** The policies of a namespace by one label that they demand, and those that demand no value of any. */
interface PolicyIndex {
  readonly byLabel: Map<string, { readonly policy: NetworkPolicy; readonly order: number }[]>;
  readonly others: { readonly policy: NetworkPolicy; readonly order: number }[];
}

function indexPolicies(policies: readonly NetworkPolicy[]): ReadonlyMap<string, PolicyIndex> {
  const byNamespace = new Map<string, PolicyIndex>();
  for (const [order, policy] of policies.entries()) {
    const { namespace } = policy.object;
    const index: PolicyIndex = byNamespace.get(namespace) ?? { byLabel: new Map(), others: [] };
    byNamespace.set(namespace, index);
    const demand = policy.subject.requirements.find(({ operator, key }) => operator === 'In' && !isOfControllers(key));
    if (demand === undefined) index.others.push({ policy, order });
    for (const value of demand?.values ?? []) {
      const label = `${demand?.key}=${value}`;
      const known = index.byLabel.get(label);
      if (known === undefined) index.byLabel.set(label, [{ policy, order }]);
      else if (known.at(-1)?.policy !== policy) known.push({ policy, order });
    }
  }
  return byNamespace;
}

/** The policies that may select pods, in the order of the input. */
function candidates(index: PolicyIndex | undefined, { pod }: PodClass): readonly NetworkPolicy[] {
  if (index === undefined) return [];
  const found = [...index.others];
  for (const [key, value] of pod.labels) found.push(...(index.byLabel.get(`${key}=${value}`) ?? []));
  return found.sort((a, b) => a.order - b.order).map(({ policy }) => policy);
}
