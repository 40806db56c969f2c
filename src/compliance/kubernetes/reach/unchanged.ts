import { kept } from '../../../util/kept.js';
import type { Cluster } from '../cluster.js';
import type { KubernetesObject } from '../object.js';
import type { Direction } from '../policy.js';
import type { ReachEngine } from './engine.js';
import type { PodClass } from './pod-class.js';
import type { Chosen } from './side.js';

/** Of pods that are in two clusters: what is word for word the same in both. */
export interface Unchanged {
  /** The pods themselves and their namespace, as far as policies look at them. */
  readonly pods: boolean;
  /** All policies that act on them in one direction. */
  readonly policies: Readonly<Record<Direction, boolean>>;
}

const ALL_NEW: Unchanged = { pods: false, policies: { ingress: false, egress: false } };

/**
 * Says of pods in two clusters what is the same, so that what goes between two ends of which all is the same need not be
 * worked out: between two states of a repository most is. What is written otherwise counts as changed, whatever it means.
 */
export function unchangedIn(
  clusters: readonly [Cluster, Cluster],
  engines: readonly [ReachEngine, ReachEngine],
): (before: PodClass | undefined, after: PodClass | undefined) => Unchanged {
  const textOf = kept(({ apiVersion, kind, namespace, value }: KubernetesObject) =>
    JSON.stringify([apiVersion, kind, namespace, value['spec'] ?? value]),
  );
  // Whether blocks of addresses match pods hangs on the networks of pods.
  const networks = clusters.map(({ podNetworks }) => podNetworks.join());
  if (networks[0] !== networks[1]) return () => ALL_NEW;

  function policies(engine: ReachEngine, direction: Direction, pods: PodClass): string {
    const { admin, baseline, policies: own, opaque } = engine.effective(direction, pods);
    const ruleText = ({ item, truth }: (typeof baseline)[number]) =>
      `${truth} ${item.rule.index} ${textOf(item.policy.object)}`;
    const policyText = ({ item, truth }: Chosen<{ readonly object: KubernetesObject }>) =>
      `${truth} ${textOf(item.object)}`;
    const tiers = [...admin, baseline].map((rules) => rules.map(ruleText).join('\n'));
    return [...tiers, own.map(policyText).join('\n'), opaque.map(policyText).join('\n')].join('\n\n');
  }

  return (before, after) => {
    if (before === undefined || after === undefined) return ALL_NEW;
    const same = (direction: Direction) =>
      policies(engines[0], direction, before) === policies(engines[1], direction, after);
    return {
      pods: podsText(before) === podsText(after),
      policies: { ingress: same('ingress'), egress: same('egress') },
    };
  };
}

function podsText({ namespace, pod }: PodClass): string {
  const { object, labels, ports, hostNetwork, addresses } = pod;
  const where = [namespace.name, [...namespace.labels], namespace.complete];
  return JSON.stringify([where, object.kind, [...labels], ports, hostNetwork, addresses ?? null]);
}
