import { RESEQUENCE_FACTORS, resequencedNumbers } from '../target/resequence.js';
import { type Unit, unitAt } from '../target/units.js';
import type { AclAbility } from './acl-edit.js';

export interface Resequence {
  readonly how: { readonly start: number; readonly step: number };
  /** The list once it is numbered anew. */
  readonly units: readonly Unit[];
}

/** Numbering the list anew, where more entries stay where they are after it than without; undefined where not. */
export function findResequence(
  before: readonly Unit[],
  after: readonly Unit[],
  { sequence, remarkNumbers }: AclAbility,
): Resequence | undefined {
  const wanted = new Map(after.map(({ seq, matter }) => [seq, matter]));
  const staying = (units: readonly Unit[]) => units.filter(({ seq, matter }) => wanted.get(seq) === matter).length;
  let best: Resequence | undefined;
  let most = staying(before);
  if (most === before.length) return undefined;
  for (const factor of RESEQUENCE_FACTORS) {
    const step = sequence.step * factor;
    const numbers = resequencedNumbers(before, step, step);
    if ((numbers.at(-1) ?? 0) > sequence.max) break;
    const units = before.map((unit, index) =>
      unit.seq === undefined ? unit : unitAt(unit, numbers[index], remarkNumbers),
    );
    const count = staying(units);
    if (count > most) {
      most = count;
      best = { how: { start: step, step }, units };
    }
  }
  return best;
}
