import type { AclEntry, AclFamily } from '../../model/acl.js';
import { entryMatter } from '../../model/acl-diff.js';
import type { Unit } from '../target/units.js';
import type { AclAbility } from './acl-edit.js';
import { splitRule } from './split-rule.js';

/** Entries that together do for a while what one does that cannot come yet. */
export type StandIns = ReadonlyMap<Unit, readonly [Unit, Unit]>;

interface Place {
  readonly family: AclFamily;
  /** The list as it was and as it will be. */
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly ability: Pick<AclAbility, 'sequence'>;
}

/**
 * For each entry that is late, two others which match together what it does, at free numbers between its neighbours.
 * @returns undefined where an entry cannot be split in two, or no numbers are free
 */
export function findStandIns(late: ReadonlySet<Unit>, { family, before, after, ability }: Place): StandIns | undefined {
  const used = new Set([...before, ...after].map(({ matter }) => matter));
  const taken = new Set([...before, ...after].map(({ seq }) => seq));
  const found = new Map<Unit, readonly [Unit, Unit]>();
  let low = ability.sequence.min - 1;
  for (const [index, unit] of after.entries()) {
    const seq = unit.seq ?? low;
    if (!late.has(unit)) {
      low = Math.max(low, seq);
      continue;
    }
    const high = after[index + 1]?.seq ?? ability.sequence.max + 1;
    const numbers = freeNumbers(low, high, taken);
    const halves = halvesOf(unit, family, used);
    if (numbers === undefined || halves === undefined) return undefined;
    found.set(unit, [unitOf(halves[0], numbers[0]), unitOf(halves[1], numbers[1])]);
    for (const matter of halves.map(entryMatter)) used.add(matter);
    low = Math.max(numbers[1], seq);
  }
  return found;
}

function freeNumbers(low: number, high: number, taken: ReadonlySet<number | undefined>): [number, number] | undefined {
  const free: number[] = [];
  // Looks from below, so that room is left for the next.
  for (let seq = low + 1; seq < high && free.length < 2; seq++) if (!taken.has(seq)) free.push(seq);
  const [first, second] = free;
  return first === undefined || second === undefined ? undefined : [first, second];
}

function halvesOf(
  { rule }: Unit,
  family: AclFamily,
  used: ReadonlySet<string>,
): readonly [AclEntry, AclEntry] | undefined {
  if (rule?.type !== 'rule') return undefined;
  for (const halves of splitRule(rule.rule, family)) {
    const [first, second] = halves.map((half): AclEntry => ({ type: 'rule', rule: half, seq: undefined }));
    if (first === undefined || second === undefined) continue;
    if (!used.has(entryMatter(first)) && !used.has(entryMatter(second))) return [first, second];
  }
  return undefined;
}

function unitOf(entry: AclEntry, seq: number): Unit {
  if (entry.type === 'remark') throw new TypeError('A remark stands in for nothing.');
  return { seq, rule: { ...entry, seq }, remarks: [], matter: entryMatter(entry) };
}
