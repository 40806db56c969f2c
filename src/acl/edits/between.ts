import { type AclEntry, type AclFamily, type AclGroup, plainRule } from '../../model/acl.js';
import { type BetweenProof, decidesBetween } from '../proof.js';
import type { Unit } from '../target/units.js';
import { overlapTest } from './may-overlap.js';

/** A list as it was and as it will be; `tail` stands behind each, and may or may not let later fragments pass. */
export interface Between {
  readonly family: AclFamily;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly tail: readonly AclEntry[];
  readonly groups: ReadonlyMap<string, AclGroup>;
}

const DENY_FRAGMENTS: AclEntry = { type: 'rule', rule: plainRule('deny', { fragments: true }), seq: undefined };

/** How many sets of packets the question whether one entry may be missing for a moment looks at. */
const STEPS = 20_000;

/**
 * Tells whether every packet is decided as by one of the two forms while a list holds what one form does, but not `gone` and
 * not `missing`, of which it is known already that with `missing` every packet is. Only packets that `missing` matches can
 * tell, so only entries that may match some of them are looked at.
 */
export type MissTest = (missing: Unit, form: 'before' | 'after', gone: ReadonlySet<Unit>) => BetweenProof;

/** The test for a list; it remembers which entries are near which. */
export function missTest({ family, before, after, tail, groups }: Between): MissTest {
  const mayOverlap = overlapTest();
  const known = new Map<string, Readonly<Record<'before' | 'after', readonly Unit[]>>>();
  return (missing, form, gone) => {
    const { rule, matter } = missing;
    if (rule === undefined) return { proof: 'safe' };
    if (rule.type === 'opaque') return { proof: 'undecided', entries: [rule] };
    const near = (units: readonly Unit[]) =>
      units.filter((unit) => unit.rule !== undefined && mayOverlap(unit.rule, rule));
    const found = known.get(matter) ?? { before: near(before), after: near(after) };
    known.set(matter, found);
    const mid = found[form].filter((unit) => unit !== missing && !gone.has(unit));
    const above = (units: readonly Unit[], rest: readonly AclEntry[]) => {
      return { family, entries: [...units.flatMap((unit) => (unit.rule === undefined ? [] : [unit.rule])), ...rest] };
    };
    const proofWith = (rest: readonly AclEntry[]) =>
      decidesBetween(above(mid, rest), above(found.before, rest), above(found.after, rest), groups, STEPS);
    const proof = proofWith(tail);
    // What a device adds by itself is no line that it shows: nobody says whether fragments count as matched by it.
    return tail.length === 0 || proof.proof !== 'safe' ? proof : proofWith([DENY_FRAGMENTS, ...tail]);
  };
}
