import { sameRemarks, type Unit } from '../target/units.js';
import type { AclAbility } from './acl-edit.js';

/** What must be done to lead from one list to the other. */
export interface Differences {
  /** Units that are there and must go, and that must come, each in the order of its list. */
  readonly gone: readonly Unit[];
  readonly added: readonly Unit[];
  /** Units that stay but for the remarks that share their number: as they are to be. */
  readonly remarked: readonly { readonly before: Unit; readonly after: Unit }[];
}

/** Units at the same number that do the same stay; all others differ. */
export function listDifferences(
  before: readonly Unit[],
  after: readonly Unit[],
  { remarkNumbers }: Pick<AclAbility, 'remarkNumbers'>,
): Differences {
  const held = new Map(before.map((unit) => [unit.seq, unit]));
  const stay = new Set<Unit>();
  const added: Unit[] = [];
  const remarked: { readonly before: Unit; readonly after: Unit }[] = [];
  for (const unit of after) {
    const there = held.get(unit.seq);
    if (there === undefined || !staysPut(there, unit, remarkNumbers)) {
      added.push(unit);
      continue;
    }
    stay.add(there);
    if (!sameRemarks(there, unit)) remarked.push({ before: there, after: unit });
  }
  return { gone: before.filter((unit) => !stay.has(unit)), added, remarked };
}

function staysPut(before: Unit, after: Unit, remarkNumbers: AclAbility['remarkNumbers']): boolean {
  if (before.matter !== after.matter) return false;
  // Remarks without numbers are told with the entry they belong to.
  return remarkNumbers === 'shared' || sameRemarks(before, after);
}
