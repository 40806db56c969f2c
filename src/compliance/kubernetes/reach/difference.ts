import type { Cluster } from '../cluster.js';
import { nameOf } from '../object.js';
import { DIRECTIONS, type Direction } from '../policy.js';
import { type PortSet, portKey, unitePorts, withoutPorts } from '../port-set.js';
import type { Workload } from '../workload.js';
import { type AddressRange, cutRange, wholeFamily } from './address-range.js';
import { blockRanges } from './ask.js';
import { type Between, betweenOf, NOTHING } from './between.js';
import { type End, type ReachEngine, reachEngine } from './engine.js';
import type { PodClass } from './pod-class.js';
import type { SideSets } from './side.js';
import { type Unchanged, unchangedIn } from './unchanged.js';

/** What changes between two ends. */
export interface Change {
  /** Not reachable before for certain, and now for certain. */
  readonly opened: PortSet;
  readonly closed: PortSet;
  /** Something differs, but the input does not tell on both sides what is allowed. */
  readonly unclear: PortSet;
}

/** Workloads, or addresses, that a change is about alike. */
export type ChangedEnds =
  | { readonly kind: 'workloads'; readonly workloads: readonly Workload[] }
  | { readonly kind: 'addresses'; readonly ranges: readonly AddressRange[] };

/** A change, for all of some ends and all of some others. */
export interface ReachChange extends Change {
  readonly from: ChangedEnds;
  readonly to: ChangedEnds;
}

/** Workloads that are alike in both clusters; in one of them they may be missing. */
interface Pair {
  readonly id: number;
  readonly workloads: readonly Workload[];
  readonly sides: readonly [PodClass | undefined, PodClass | undefined];
  readonly unchanged: Unchanged;
}

/** Everything that can be reached in one of two clusters and not, or not for certain, in the other. */
export function reachDifference(before: Cluster, after: Cluster): readonly ReachChange[] {
  const engines = [before.once(reachEngine), after.once(reachEngine)] as const;
  const lookups = [betweenOf(engines[0]), betweenOf(engines[1])] as const;
  const pairs = pairsOf([before, after], engines);
  return [...podChanges(pairs, lookups), ...pairs.flatMap((pair) => addressChanges(pair, engines, lookups))];
}

function pairsOf(clusters: readonly [Cluster, Cluster], engines: readonly [ReachEngine, ReachEngine]): readonly Pair[] {
  const [before, after] = clusters.map(
    ({ workloads }) => new Map(workloads.map((one) => [`${one.object.kind} ${nameOf(one.object)}`, one])),
  );
  const pairs = new Map<string, Pair & { readonly workloads: Workload[] }>();
  const unchanged = unchangedIn(clusters, engines);
  for (const name of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const [old, now] = [before?.get(name), after?.get(name)];
    const shown = now ?? old;
    const sides = [old && engines[0].classOf(old), now && engines[1].classOf(now)] as const;
    const key = `${sides[0]?.id} ${sides[1]?.id}`;
    const known = pairs.get(key);
    if (shown === undefined) continue;
    if (known === undefined)
      pairs.set(key, { id: pairs.size, workloads: [shown], sides, unchanged: unchanged(...sides) });
    else known.workloads.push(shown);
  }
  return [...pairs.values()];
}

/** Changes between pods: the sources of one target that change alike are together, and then the targets that have the same. */
function podChanges(pairs: readonly Pair[], lookups: readonly [Between, Between]): readonly ReachChange[] {
  const merged = new Map<string, { change: Change; from: readonly Pair[]; to: Pair[] }>();
  const compare = comparer();
  for (const to of pairs) {
    const groups = new Map<Change, Pair[]>();
    for (const from of pairs) {
      if (staysBetween(from.unchanged, to.unchanged)) continue;
      const change = compare(...sidesOf(from, to, lookups));
      if (change === undefined) continue;
      const group = groups.get(change);
      if (group === undefined) groups.set(change, [from]);
      else group.push(from);
    }
    for (const [change, from] of groups) {
      const key = `${keyOf(change)} ${from.map(({ id }) => id).join()}`;
      const known = merged.get(key);
      if (known === undefined) merged.set(key, { change, from, to: [to] });
      else known.to.push(to);
    }
  }
  return [...merged.values()].map(({ change, from, to }) => ({
    ...change,
    from: workloadsOf(from),
    to: workloadsOf(to),
  }));
}

function staysBetween(from: Unchanged, to: Unchanged): boolean {
  return from.pods && to.pods && from.policies.egress && to.policies.ingress;
}

function sidesOf(from: Pair, to: Pair, lookups: readonly [Between, Between]): readonly [SideSets, SideSets] {
  const at = (side: 0 | 1) => {
    const [source, target] = [from.sides[side], to.sides[side]];
    if (source === undefined || target === undefined) return NOTHING;
    return lookups[side]({ kind: 'pods', pods: source }, { kind: 'pods', pods: target });
  };
  return [at(0), at(1)];
}

/** Compares what goes through; equal pairs give one object. */
function comparer(): (before: SideSets, after: SideSets) => Change | undefined {
  const known = new Map<SideSets, Map<SideSets, Change | undefined>>();
  const byKey = new Map<string, Change>();
  return (before, after) => {
    let row = known.get(before);
    if (row === undefined) {
      row = new Map();
      known.set(before, row);
    }
    if (row.has(after)) return row.get(after);
    const change = changeOf(before, after);
    const same = change && (byKey.get(keyOf(change)) ?? change);
    if (same !== undefined) byKey.set(keyOf(same), same);
    row.set(after, same);
    return same;
  };
}

function changeOf(before: SideSets, after: SideSets): Change | undefined {
  const opened = withoutPorts(after.sure, before.possible);
  const closed = withoutPorts(before.sure, after.possible);
  const differing = unitePorts(either(before.sure, after.sure), either(before.possible, after.possible));
  const unclear = withoutPorts(withoutPorts(differing, opened), closed);
  return differing.length === 0 ? undefined : { opened, closed, unclear };
}

/** What is in one of two sets and not in the other. */
function either(a: PortSet, b: PortSet): PortSet {
  return unitePorts(withoutPorts(a, b), withoutPorts(b, a));
}

function keyOf({ opened, closed, unclear }: Change): string {
  return [opened, closed, unclear].map(portKey).join(' ');
}

function workloadsOf(pairs: readonly Pair[]): ChangedEnds {
  return { kind: 'workloads', workloads: pairs.flatMap(({ workloads }) => workloads) };
}

/** Changes between pods and addresses of no pod. */
function addressChanges(
  pair: Pair,
  engines: readonly [ReachEngine, ReachEngine],
  lookups: readonly [Between, Between],
): readonly ReachChange[] {
  return DIRECTIONS.flatMap((direction) => {
    if (pair.unchanged.pods && pair.unchanged.policies[direction]) return [];
    const changes = new Map<string, { change: Change; ranges: AddressRange[] }>();
    for (const range of rangesFor(pair, direction, engines)) {
      const change = changeOf(at(0, range), at(1, range));
      if (change === undefined) continue;
      const known = changes.get(keyOf(change));
      if (known === undefined) changes.set(keyOf(change), { change, ranges: [range] });
      else known.ranges.push(range);
    }
    const own = workloadsOf([pair]);
    return [...changes.values()].map(({ change, ranges }): ReachChange => {
      const other: ChangedEnds = { kind: 'addresses', ranges: joined(ranges) };
      return direction === 'ingress' ? { ...change, from: other, to: own } : { ...change, from: own, to: other };
    });

    function at(side: 0 | 1, range: AddressRange): SideSets {
      const pods = pair.sides[side];
      if (pods === undefined) return NOTHING;
      const [own, other]: readonly [End, End] = [
        { kind: 'pods', pods },
        { kind: 'addresses', range },
      ];
      return direction === 'ingress' ? lookups[side](other, own) : lookups[side](own, other);
    }
  });
}

function rangesFor(
  pair: Pair,
  direction: Direction,
  engines: readonly [ReachEngine, ReachEngine],
): readonly AddressRange[] {
  const cuts = ([0, 1] as const).flatMap((side) => {
    const pods = pair.sides[side];
    return pods === undefined ? [] : blockRanges(engines[side], direction, pods);
  });
  return (['ipv4', 'ipv6'] as const).flatMap((family) => cutRange(wholeFamily(family), cuts));
}

/** Neighbouring ranges as one. */
function joined(ranges: readonly AddressRange[]): readonly AddressRange[] {
  const whole: AddressRange[] = [];
  for (const range of ranges) {
    const last = whole.at(-1);
    if (last?.family === range.family && last.last + 1n === range.first)
      whole[whole.length - 1] = { ...last, last: range.last };
    else whole.push(range);
  }
  return whole;
}
