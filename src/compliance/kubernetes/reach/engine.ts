import type { Cluster } from '../cluster.js';
import type { Direction, PolicyRule, PortMatch } from '../policy.js';
import { ALL_PORTS, NO_PORTS, type PortSet, portKey, portsOf, unitePorts } from '../port-set.js';
import { either, type Truth } from '../truth.js';
import type { ContainerPort, Workload } from '../workload.js';
import type { AddressRange } from './address-range.js';
import { decide, type Other, setsOf } from './decide.js';
import { effectiveFinder } from './effective.js';
import { addressTruth, podMatcher } from './peers.js';
import { type PodClass, podClasses } from './pod-class.js';
import type { Decision, Effective, SideSets } from './side.js';

/** The other end of a connection: pods, or addresses that no block of a policy tells apart. */
export type End =
  | { readonly kind: 'pods'; readonly pods: PodClass }
  | { readonly kind: 'addresses'; readonly range: AddressRange };

/** What one class lets through in one direction, by the other end. */
export interface Row {
  of(other: End): SideSets;
}

/** Who reaches whom in a cluster. */
export interface ReachEngine {
  readonly classes: readonly PodClass[];
  classOf(workload: Workload): PodClass | undefined;
  effective(direction: Direction, pods: PodClass): Effective;
  /** All that decides on one side. */
  decisions(direction: Direction, pods: PodClass, other: End): readonly Decision[];
  row(direction: Direction, pods: PodClass): Row;
}

/** The engine of a cluster; take it with `cluster.once(reachEngine)`. */
export function reachEngine(cluster: Cluster): ReachEngine {
  const classes = podClasses(cluster);
  const byWorkload = new Map(classes.flatMap((one) => one.workloads.map((workload) => [workload, one])));
  const effective = effectiveFinder(cluster);
  const matcher = podMatcher(cluster, classes);
  const plain = new Map<PolicyRule, PortSet>();
  const shared = new Map<string, SideSets>();
  const rows = { ingress: new Map<number, Row>(), egress: new Map<number, Row>() };

  function rulePorts(rule: PolicyRule, target: readonly ContainerPort[]): PortSet {
    if (rule.ports?.some(({ kind }) => kind === 'name')) return portsAt(rule.ports, target);
    let ports = plain.get(rule);
    if (ports === undefined) {
      ports = portsAt(rule.ports, []);
      plain.set(rule, ports);
    }
    return ports;
  }

  function otherOf(direction: Direction, pods: PodClass, end: End): Other {
    // Names of ports are those of the pods that are connected to.
    const target = direction === 'ingress' ? pods.pod.ports : end.kind === 'pods' ? end.pods.pod.ports : [];
    return {
      ports: (rule) => rulePorts(rule, target),
      host: end.kind === 'pods' && end.pods.pod.hostNetwork,
      matches(rule, { namespace }) {
        if (rule.peers === undefined) return { truth: 'yes', peer: undefined };
        let truth: Truth = 'no';
        let best: NonNullable<PolicyRule['peers']>[number] | undefined;
        for (const peer of rule.peers) {
          const one = end.kind === 'pods' ? matcher.match(peer, namespace, end.pods) : addressTruth(peer, end.range);
          if (one === 'yes') return { truth: 'yes', peer };
          if (one === 'maybe') best ??= peer;
          truth = either(truth, one);
        }
        return { truth, peer: best };
      },
    };
  }

  function decisions(direction: Direction, pods: PodClass, other: End): readonly Decision[] {
    return decide(effective(direction, pods), direction, otherOf(direction, pods, other));
  }

  /** Equal sets are one object, so that what they come to together is worked out once. */
  function pooled(sets: SideSets): SideSets {
    const key = `${portKey(sets.sure)} ${portKey(sets.possible)}`;
    const known = shared.get(key) ?? sets;
    shared.set(key, known);
    return known;
  }

  function row(direction: Direction, pods: PodClass): Row {
    const known = rows[direction].get(pods.id);
    if (known !== undefined) return known;
    const made = makeRow(effective(direction, pods), {
      match: (rule, namespace, other) => otherOf(direction, pods, other).matches(rule, { namespace }).truth,
      named: direction === 'egress',
      speaksOf: ({ peers = [] }, namespace, one) =>
        peers.some((peer) => peer.kind === 'pods' && matcher.meansNamespace(peer, namespace, one) !== 'no'),
      sets: (other) => pooled(setsOf(decisions(direction, pods, other))),
    });
    rows[direction].set(pods.id, made);
    return made;
  }

  return { classes, classOf: (workload) => byWorkload.get(workload), effective, decisions, row };
}

interface RowParts {
  match(rule: PolicyRule, namespace: string, other: End): Truth;
  /** True where some pods of the other's namespace may be a peer of the rule. */
  speaksOf(rule: PolicyRule, namespace: string, other: PodClass): boolean;
  /** True where the names of ports are those of the other end. */
  readonly named: boolean;
  sets(other: End): SideSets;
}

interface PlacedRule {
  readonly rule: PolicyRule;
  readonly namespace: string;
  readonly index: number;
}

/** What is the same for all plain pods of a namespace: what rules do that do not look at them, and the rules that do. */
interface NamespaceRow {
  readonly prefix: string;
  readonly open: readonly PlacedRule[];
}

/** Other ends that the same rules match get the same, so that each combination of rules is worked out only once. */
function makeRow({ admin, baseline, policies }: Effective, { match, speaksOf, named, sets }: RowParts): Row {
  const rules = [
    ...[...(admin[0] ?? []), ...baseline].map(({ item }) => ({ rule: item.rule, namespace: '' })),
    ...policies.flatMap(({ item }) => item.rules.map((rule) => ({ rule, namespace: item.object.namespace }))),
  ]
    .filter(({ rule }) => rule.peers !== undefined)
    .map((one, index): PlacedRule => ({ ...one, index }));
  const known = new Map<string, SideSets>();
  const rows = new Map<string, NamespaceRow>();

  function keyOf(some: readonly PlacedRule[], other: End): string {
    let key = '';
    for (const { rule, namespace, index } of some) {
      const truth = match(rule, namespace, other);
      if (truth !== 'no') key += truth === 'yes' ? `,${index}` : `?${index}`;
    }
    return key;
  }

  function namespaceRow(pods: PodClass): NamespaceRow {
    const before = rows.get(pods.namespace.name);
    if (before !== undefined) return before;
    const open = rules.filter(({ rule, namespace }) => speaksOf(rule, namespace, pods));
    const rest = rules.filter((one) => !open.includes(one));
    const row = { prefix: keyOf(rest, { kind: 'pods', pods }), open };
    rows.set(pods.namespace.name, row);
    return row;
  }

  function setsFor(key: string, other: End): SideSets {
    const found = known.get(key) ?? sets(other);
    known.set(key, found);
    return found;
  }

  return {
    of(other) {
      if (other.kind !== 'pods') return setsFor(`@${keyOf(rules, other)}`, other);
      const { pod, portsKey } = other.pods;
      const names = named ? portsKey : '';
      if (pod.hostNetwork) return setsFor(`!${names}${keyOf(rules, other)}`, other);
      // Pods whose addresses are known may be in a block that others of their namespace are not in.
      if (pod.addresses !== undefined) return setsFor(`#${names}${keyOf(rules, other)}`, other);
      const { prefix, open } = namespaceRow(other.pods);
      return setsFor(`${names}${prefix}|${keyOf(open, other)}`, other);
    },
  };
}

function portsAt(matches: readonly PortMatch[] | undefined, target: readonly ContainerPort[]): PortSet {
  if (matches === undefined) return ALL_PORTS;
  let ports = NO_PORTS;
  for (const match of matches) {
    if (match.kind === 'range') ports = unitePorts(ports, portsOf(match.protocol, match.first, match.last));
    else {
      const port = target.find(
        ({ name, protocol }) => name === match.name && (match.protocol ?? protocol) === protocol,
      );
      if (port !== undefined) ports = unitePorts(ports, portsOf(port.protocol, port.port, port.port));
    }
  }
  return ports;
}
