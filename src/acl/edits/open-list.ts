import { type AclEntry, plainRule } from '../../model/acl.js';
import { entryMatter } from '../../model/acl-diff.js';
import { type Unit, unitAt } from '../target/units.js';
import type { AclAbility, AclEdit } from './acl-edit.js';
import { insertUnit, removeUnit } from './unit-edits.js';

/** The two forms of a list with the entry that says what a list without entries does, and the edits that it takes. */
export interface OpenList {
  readonly from: readonly Unit[];
  readonly to: readonly Unit[];
  readonly first: readonly AclEdit[];
  readonly last: readonly AclEdit[];
}

/**
 * A bound list without entries permits everything on some platforms. Where a list gets its first entries there, one that
 * permits everything comes before them, so that the first real one does not shut out all others; where it loses its last
 * entries such a one goes after them. Undefined where neither is so.
 */
export function openList(from: readonly Unit[], to: readonly Unit[], ability: AclAbility): OpenList | undefined {
  if (hasRules(from) === hasRules(to)) return undefined;
  const [empty, full] = hasRules(from) ? [to, from] : [from, to];
  const open = openUnit(empty, full, ability);
  const inTheWay = empty.filter(({ seq }) => seq === open.seq || seq === undefined);
  const rest = [...empty.filter((unit) => !inTheWay.includes(unit)), open];
  const remove = (unit: Unit) => removeUnit(unit, ability.remarkNumbers === undefined);
  return hasRules(from)
    ? { from, to: rest, first: [], last: [...remove(open), ...inTheWay.flatMap((unit) => insertUnit(unit))] }
    : { from: rest, to, first: [...inTheWay.flatMap(remove), ...insertUnit(open)], last: [] };
}

function hasRules(units: readonly Unit[]): boolean {
  return units.some(({ rule }) => rule !== undefined);
}

/** The one that the list has anyway, or one behind all others. */
function openUnit(empty: readonly Unit[], full: readonly Unit[], { sequence, remarkNumbers }: AclAbility): Unit {
  const entry: AclEntry = { type: 'rule', rule: plainRule('permit'), seq: undefined };
  const matter = entryMatter(entry);
  const there = full.find((unit) => unit.matter === matter);
  if (there !== undefined) return there;
  const highest = Math.max(0, ...[...empty, ...full].map(({ seq }) => seq ?? 0));
  const seq = Math.min(highest + sequence.step, sequence.max);
  return unitAt({ seq, rule: entry, remarks: [], matter }, seq, remarkNumbers);
}
