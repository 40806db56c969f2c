import type { AclEntry, AclFamily, AclGroup } from '../../model/acl.js';
import { type BetweenProof, decidesBetween } from '../proof.js';
import type { Unit } from '../target/units.js';
import type { OverlapTest } from './may-overlap.js';

/** Lists to compare; `tail` stands behind each. */
export interface Between {
  readonly family: AclFamily;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly tail: readonly AclEntry[];
  readonly groups: ReadonlyMap<string, AclGroup>;
  readonly mayOverlap: OverlapTest;
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
  { family, before, after, tail, groups, mayOverlap }: Between,
): BetweenProof {
  const { rule } = missing;
  if (rule === undefined) return { proof: 'safe' };
  if (rule.type === 'opaque') return { proof: 'undecided', entries: [rule] };
  const near = (units: readonly Unit[], without?: Unit) => {
    const entries: AclEntry[] = [];
    for (const unit of units) {
      if (unit !== without && unit.rule !== undefined && mayOverlap(unit.rule, rule)) entries.push(unit.rule);
    }
    return { family, entries: [...entries, ...tail] };
  };
  return decidesBetween(near(base, missing), near(before), near(after), groups, STEPS);
}
