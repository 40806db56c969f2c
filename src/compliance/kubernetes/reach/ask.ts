import type { Direction } from '../policy.js';
import { hasPort, type PortSet, sharedPorts, unitePorts } from '../port-set.js';
import { type AddressRange, cutRange } from './address-range.js';
import { betweenOf, outcomeOf } from './between.js';
import { setsOf } from './decide.js';
import type { End, ReachEngine } from './engine.js';
import { type PodClass, rangesOf } from './pod-class.js';
import { type ToldReason, tellReason } from './reason-place.js';

export type ReachOutcome = 'allowed' | 'denied' | 'mixed' | 'undecided';

/** What one side says to some ports. */
export interface SideAnswer {
  readonly outcome: Exclude<ReachOutcome, 'mixed'>;
  readonly reasons: readonly ToldReason[];
}

/** Ports that are decided alike and for the same reasons. */
export interface ReachPart {
  readonly ports: PortSet;
  readonly outcome: Exclude<ReachOutcome, 'mixed'>;
  /** Undefined where that end is an address. */
  readonly egress: SideAnswer | undefined;
  readonly ingress: SideAnswer | undefined;
}

/** The answer for two ends. */
export interface ReachAnswer {
  readonly from: End;
  readonly to: End;
  readonly outcome: ReachOutcome;
  readonly parts: readonly ReachPart[];
}

/** Answers for some ports between two ends; addresses are cut where policies tell them apart. */
export function askReach(engine: ReachEngine, from: End, to: End, ports: PortSet): readonly ReachAnswer[] {
  if (from.kind === 'addresses' && to.kind === 'pods')
    return cutFor(engine, 'ingress', to.pods, from.range).map((range) =>
      answerOf(engine, { kind: 'addresses', range }, to, ports),
    );
  if (to.kind === 'addresses' && from.kind === 'pods')
    return cutFor(engine, 'egress', from.pods, to.range).map((range) =>
      answerOf(engine, from, { kind: 'addresses', range }, ports),
    );
  return [answerOf(engine, from, to, ports)];
}

/** A range in parts of which every rule for some pods has all or nothing. */
export function cutFor(
  engine: ReachEngine,
  direction: Direction,
  pods: PodClass,
  range: AddressRange,
): readonly AddressRange[] {
  return cutRange(range, blockRanges(engine, direction, pods));
}

/** The ranges that rules for some pods speak of. */
export function blockRanges(engine: ReachEngine, direction: Direction, pods: PodClass): readonly AddressRange[] {
  const { admin, baseline, policies } = engine.effective(direction, pods);
  const rules = [
    ...[...(admin[0] ?? []), ...baseline].map(({ item }) => item.rule),
    ...policies.flatMap(({ item }) => item.rules.filter((rule) => rule.direction === direction)),
  ];
  return rules.flatMap(({ peers = [] }) =>
    peers.flatMap((peer) => (peer.kind === 'block' ? rangesOf(peer).map(([, one]) => one) : [])),
  );
}

function answerOf(engine: ReachEngine, from: End, to: End, ports: PortSet): ReachAnswer {
  const sides = [
    ...(from.kind === 'pods' ? [side(engine, 'egress', from.pods, to)] : []),
    ...(to.kind === 'pods' ? [side(engine, 'ingress', to.pods, from)] : []),
  ];
  const parts = new Map<string, ReachPart>();
  for (const piece of cutPorts(
    ports,
    sides.flatMap(({ cuts }) => cuts),
  )) {
    const [point = 0] = piece;
    const answers = new Map(sides.map((one) => [one.direction, one.at(point)]));
    const [egress, ingress] = [answers.get('egress'), answers.get('ingress')];
    const part = { ports: piece, outcome: both(egress, ingress), egress, ingress };
    const key = [part.outcome, ...[egress, ingress].map((one) => one?.reasons.map(({ text }) => text).join())].join(
      '\n',
    );
    const before = parts.get(key);
    parts.set(key, before === undefined ? part : { ...before, ports: unitePorts(before.ports, piece) });
  }
  return { from, to, outcome: outcomeOf(ports, betweenOf(engine)(from, to)), parts: [...parts.values()] };
}

interface Side {
  readonly direction: Direction;
  readonly cuts: readonly PortSet[];
  at(point: number): SideAnswer;
}

function side(engine: ReachEngine, direction: Direction, pods: PodClass, other: End): Side {
  const decisions = engine.decisions(direction, pods, other);
  const { sure, possible } = setsOf(decisions);
  return {
    direction,
    cuts: decisions.map(({ ports }) => ports),
    at(point) {
      const outcome = hasPort(sure, point) ? 'allowed' : hasPort(possible, point) ? 'undecided' : 'denied';
      const found = decisions.filter(({ ports }) => hasPort(ports, point));
      // What may decide too makes no difference where something else does for certain.
      const certain = outcome === 'undecided' ? [] : found.filter((one) => one.certain);
      const told = (certain.length > 0 ? certain : found).flatMap(({ reason }) => tellReason(reason, direction, pods));
      return { outcome, reasons: [...new Map(told.map((one) => [one.text, one])).values()] };
    },
  };
}

function both(a: SideAnswer | undefined, b: SideAnswer | undefined): SideAnswer['outcome'] {
  const outcomes = [a?.outcome, b?.outcome];
  if (outcomes.includes('denied')) return 'denied';
  return outcomes.includes('undecided') ? 'undecided' : 'allowed';
}

/** Ports cut wherever one of some sets begins or ends. */
function cutPorts(ports: PortSet, sets: readonly PortSet[]): readonly PortSet[] {
  const starts = new Set<number>();
  for (const set of sets) for (const [index, value] of set.entries()) starts.add(index % 2 === 0 ? value : value + 1);
  const pieces: PortSet[] = [];
  for (let index = 0; index < ports.length; index += 2) {
    const [first, last] = [ports[index] ?? 0, ports[index + 1] ?? 0];
    const inside = [...starts].filter((start) => start > first && start <= last).sort((a, b) => a - b);
    for (const [place, start] of [first, ...inside].entries())
      pieces.push(sharedPorts(ports, [start, (inside[place] ?? last + 1) - 1]));
  }
  return pieces;
}
