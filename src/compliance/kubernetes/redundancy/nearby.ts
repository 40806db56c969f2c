import type { Cluster } from '../cluster.js';
import type { Direction, NetworkPolicy } from '../policy.js';
import type { Requirement } from '../selector.js';

/**
 * The policies of a policy's namespace and of a direction whose pods may be pods of it too, itself among them. They come as
 * lists that are the same objects for each policy that is near them, so that what is known of a list can be kept; a policy may
 * be in several of them.
 */
export type PolicyFinder = (policy: NetworkPolicy, direction: Direction) => readonly (readonly NetworkPolicy[])[];

/** Policies of one namespace and direction by the value that they demand of the label that most of them ask for. */
interface Bucket {
  readonly key: string | undefined;
  readonly byValue: ReadonlyMap<string, readonly NetworkPolicy[]>;
  /** Those that demand no value of it. */
  readonly others: readonly NetworkPolicy[];
  readonly all: readonly NetworkPolicy[];
}

/** Finds policies that may be about the same pods, without a look at all pairs. Take it with `cluster.once`. */
export function nearby({ policies }: Pick<Cluster, 'policies'>): PolicyFinder {
  const groups = new Map<string, NetworkPolicy[]>();
  for (const policy of policies) {
    for (const direction of ['ingress', 'egress'] as const) {
      if (!policy.isolates[direction]) continue;
      const key = `${direction} ${policy.object.namespace}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [policy]);
      else group.push(policy);
    }
  }
  const buckets = new Map([...groups].map(([key, group]) => [key, bucketOf(group)]));
  return (policy, direction) => {
    const bucket = buckets.get(`${direction} ${policy.object.namespace}`);
    if (bucket === undefined) return [];
    const demand = demandOf(policy, bucket.key);
    if (demand === undefined) return [bucket.all];
    const found = demand.values.map((value) => bucket.byValue.get(value) ?? []);
    return bucket.others.length === 0 ? found : [...found, bucket.others];
  };
}

function bucketOf(group: readonly NetworkPolicy[]): Bucket {
  const counts = new Map<string, number>();
  for (const { subject } of group)
    for (const { key, operator } of subject.requirements)
      if (operator === 'In') counts.set(key, (counts.get(key) ?? 0) + 1);
  const [key] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined];
  const byValue = new Map<string, NetworkPolicy[]>();
  const others: NetworkPolicy[] = [];
  for (const policy of group) {
    const demand = demandOf(policy, key);
    if (demand === undefined) others.push(policy);
    for (const value of demand?.values ?? []) {
      const same = byValue.get(value);
      if (same === undefined) byValue.set(value, [policy]);
      else if (same.at(-1) !== policy) same.push(policy);
    }
  }
  return { key, byValue, others, all: group };
}

function demandOf({ subject }: NetworkPolicy, key: string | undefined): Requirement | undefined {
  return subject.requirements.find((one) => one.key === key && one.operator === 'In');
}
