import type { AclEntry, AclFamily, AclGroup } from '../../model/acl.js';
import { type BetweenProof, decidesBetween } from '../proof.js';
import type { Unit } from '../target/units.js';
import { mayOverlap } from './may-overlap.js';

/** Lists to compare; `tail` stands behind each. */
export interface Between {
  readonly family: AclFamily;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly tail: readonly AclEntry[];
  readonly groups: ReadonlyMap<string, AclGroup>;
}

/** How many sets of packets the question whether one entry may be missing for a moment looks at. */
const STEPS = 20_000;

/**
 * Whether packets are decided as by one of the two lists while a list holds what `base` does without `missing`, of which it
 * is known already that with it every packet is. Only packets that `missing` matches can tell, so only entries that match
 * some of them are looked at.
 */
export function missesNothing(
  missing: Unit,
  base: readonly Unit[],
  { family, before, after, tail, groups }: Between,
): BetweenProof {
  const { rule } = missing;
  if (rule === undefined) return { proof: 'safe' };
  if (rule.type === 'opaque') return { proof: 'undecided', entries: [rule] };
  const near = (units: readonly Unit[]) => {
    const entries = units.flatMap((unit) => (unit !== missing && unit.rule !== undefined ? [unit.rule] : []));
    return { family, entries: [...entries, ...tail].filter((entry) => mayOverlap(entry, rule)) };
  };
  const whole = (units: readonly Unit[]) => {
    const entries = units.flatMap((unit) => (unit.rule === undefined ? [] : [unit.rule]));
    return { family, entries: [...entries, ...tail].filter((entry) => mayOverlap(entry, rule)) };
  };
  return decidesBetween(near(base), whole(before), whole(after), groups, STEPS);
}
