import type { AclFamily } from '../../model/acl.js';
import type { Unit } from '../target/units.js';
import type { AclAbility, AclEdit, AclGap, AclPlan } from './acl-edit.js';
import { type MissTest, missTest } from './between.js';
import type { Differences } from './list-differences.js';
import { findStandIns, type StandIns } from './stand-ins.js';
import { insertUnit, removeUnit } from './unit-edits.js';

/** The list that is edited. */
export interface Edited {
  readonly family: AclFamily;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly ability: AclAbility;
  readonly bound: boolean;
}

/**
 * Orders edits so that every packet is always decided as before or as afterwards.
 *
 * New entries come from top to bottom, then old ones go from bottom to top. Whatever entry is the first to match a packet on
 * the way: is it of the new list, all that stands above it there is in place already, so it is the first of the new list
 * too; is it an old one that goes, all that stood above it is still in place. So each packet is decided by the one list or
 * the other, and no algebra is needed.
 *
 * What gets in the way is an old entry with the number of a new one, or, where a list cannot have the same entry twice, the
 * same entry elsewhere. Such an old entry goes first where it can be missed, which the algebra decides; else the new one
 * comes last, where that one can be missed meanwhile; else two halves of it stand in for it. Each of these leads to a list
 * that decides every packet as one of the two, so what is between them does as well.
 */
export function orderEdits(differences: Differences, edited: Edited): AclPlan {
  const loose = looseRemarks(edited);
  if (loose === undefined) return orderUnits(differences, edited);
  const without = (units: readonly Unit[]) => units.filter((unit) => unit !== loose.before && unit !== loose.after);
  const { gone, added, remarked } = differences;
  const { edits, gaps } = orderUnits({ gone: without(gone), added: without(added), remarked }, edited);
  const same = !gone.some((unit) => unit === loose.before) && !added.some((unit) => unit === loose.after);
  if (same && !edits.some((edit) => edit.do === 'insert')) return { edits, gaps };
  return {
    edits: [
      ...(loose.before === undefined ? [] : removeUnit(loose.before, false)),
      ...edits,
      ...(loose.after === undefined ? [] : insertUnit(loose.after)),
    ],
    gaps,
  };
}

/**
 * Remarks at the end that belong to no entry and have no number. The next entry that is inserted takes them for its own, so
 * they go first and come back last.
 */
function looseRemarks({ before, after }: Edited): Readonly<Record<'before' | 'after', Unit | undefined>> | undefined {
  const looseOf = (units: readonly Unit[]) => {
    const last = units.at(-1);
    return last?.rule === undefined && last?.seq === undefined ? last : undefined;
  };
  const found = { before: looseOf(before), after: looseOf(after) };
  return found.before === undefined && found.after === undefined ? undefined : found;
}

function orderUnits({ gone, added, remarked }: Differences, edited: Edited): AclPlan {
  const blocked = blockersOf(gone, added, edited.ability);
  const { family, before, after, ability } = edited;
  const misses = missTest({ family, before, after, tail: ability.tail, groups: ability.groups });
  const early = earlyOnes(blocked, edited, misses);
  const waiting = added.filter((unit) => (blocked.get(unit) ?? []).some((blocker) => !early.has(blocker)));
  const { late, standIns, gaps } = lateOnes(waiting, early, edited, misses);
  // Where nothing helps the old ones go first all the same, and it is said what that costs.
  const forced = new Set(gaps.flatMap(({ unit }) => (blocked.get(unit) ?? []).filter((one) => !early.has(one))));
  const first = [...early, ...forced];
  const put = added.filter((unit) => !late.has(unit));
  const own = edited.ability.remarkNumbers === undefined;
  const held = new Set(first);
  const remove = (units: readonly Unit[]) => units.flatMap((unit) => removeUnit(unit, own));
  return {
    edits: [
      ...remove(first),
      ...put.flatMap((unit) => (standIns.get(unit) ?? [unit]).flatMap((one) => insertUnit(one))),
      ...remove(gone.filter((unit) => !held.has(unit)).reverse()),
      ...[...standIns].flatMap(([unit, halves]) => [...insertUnit(unit), ...remove([...halves].reverse())]),
      ...[...late].reverse().flatMap((unit) => insertUnit(unit)),
      ...remarked.flatMap(remarkEdits),
    ],
    gaps: gaps.map(({ gap }) => gap),
  };
}

/** For each new unit the old ones that must go before it can come. */
function blockersOf(
  gone: readonly Unit[],
  added: readonly Unit[],
  { equalEntries }: AclAbility,
): ReadonlyMap<Unit, readonly Unit[]> {
  const byNumber = new Map(gone.map((unit) => [unit.seq, unit]));
  const twins = new Map<string, Unit[]>();
  for (const unit of gone)
    if (unit.rule !== undefined) twins.set(unit.matter, [...(twins.get(unit.matter) ?? []), unit]);
  const blockers = new Map<Unit, readonly Unit[]>();
  for (const unit of added) {
    const there = unit.seq === undefined ? undefined : byNumber.get(unit.seq);
    const equal = equalEntries === 'taken' || unit.rule === undefined ? [] : (twins.get(unit.matter) ?? []);
    const all = new Set([...(there === undefined ? [] : [there]), ...equal]);
    if (all.size > 0) blockers.set(unit, [...all]);
  }
  return blockers;
}

/** The old units that may go first, from bottom to top. */
function earlyOnes(blocked: ReadonlyMap<Unit, readonly Unit[]>, edited: Edited, misses: MissTest): ReadonlySet<Unit> {
  const blockers = new Set([...blocked.values()].flat());
  const early = new Set<Unit>();
  for (const unit of [...edited.before].reverse()) {
    if (!blockers.has(unit)) continue;
    if (
      edited.bound &&
      (wouldBeBare(unit, edited.before, early, edited) || misses(unit, 'before', early).proof !== 'safe')
    ) {
      continue;
    }
    early.add(unit);
  }
  return early;
}

interface Late {
  /** Those that come last by themselves, in the order in which they were found to be dispensable. */
  readonly late: ReadonlySet<Unit>;
  readonly standIns: StandIns;
  readonly gaps: readonly { readonly unit: Unit; readonly gap: AclGap }[];
}

function lateOnes(waiting: readonly Unit[], early: ReadonlySet<Unit>, edited: Edited, misses: MissTest): Late {
  const late = new Set<Unit>();
  const others = new Set<Unit>();
  for (const unit of waiting) {
    const dispensable = !wouldBeBare(unit, edited.after, late, edited) && misses(unit, 'after', late).proof === 'safe';
    (dispensable ? late : others).add(unit);
  }
  if (others.size === 0) return { late, standIns: new Map(), gaps: [] };
  const standIns = findStandIns(others, edited);
  if (standIns !== undefined) return { late, standIns, gaps: [] };
  const gaps = [...others].map((unit) => ({ unit, gap: gapOf(unit, early, edited, misses) }));
  return { late, standIns: new Map(), gaps };
}

/** True where a list without these units would have no entry left. */
function wouldBeBare(unit: Unit, units: readonly Unit[], gone: ReadonlySet<Unit>, { ability }: Edited): boolean {
  return ability.empty === 'permits' && !units.some((one) => one !== unit && one.rule !== undefined && !gone.has(one));
}

function gapOf(unit: Unit, early: ReadonlySet<Unit>, { before }: Edited, misses: MissTest): AclGap {
  const twin = before.find((one) => !early.has(one) && (one.seq === unit.seq || one.matter === unit.matter));
  const proof = twin === undefined ? undefined : misses(twin, 'before', early);
  const broken = proof?.proof === 'broken' ? proof : undefined;
  const entry = twin?.rule ?? unit.rule ?? unit.remarks[0];
  if (entry === undefined) throw new TypeError('A unit has an entry or a remark.');
  return { entry, packet: broken?.packet, does: broken?.does, edits: 1 };
}

function remarkEdits({ before, after }: Differences['remarked'][number]): readonly AclEdit[] {
  const gone: readonly AclEdit[] =
    before.remarks.length === 0 || before.seq === undefined
      ? []
      : [{ list: 'own', do: 'remove-remarks', seq: before.seq }];
  return [...gone, ...after.remarks.map((entry): AclEdit => ({ list: 'own', do: 'insert', entry }))];
}
