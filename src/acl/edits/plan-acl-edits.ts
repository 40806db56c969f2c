import type { Acl } from '../../model/acl.js';
import { unitsOf } from '../target/units.js';
import type { AclAbility, AclEdit, AclGap, AclPlan, ListRole } from './acl-edit.js';
import { findResequence } from './find-resequence.js';
import { listDifferences } from './list-differences.js';
import { openList } from './open-list.js';
import { orderEdits } from './order-edits.js';
import { insertUnit } from './unit-edits.js';

/**
 * The edits that lead from one form of a list to the other. While the list is `bound`, at every moment every packet is
 * decided as by one of the two forms, and the list exists and has an entry; where that cannot be had, `planAcl` says so.
 */
export function planAclEdits(
  before: Acl | undefined,
  after: Acl | undefined,
  ability: AclAbility,
  bound: boolean,
): readonly AclEdit[] {
  return planAcl(before, after, ability, bound).edits;
}

/** The edits, with the moments at which packets are decided otherwise. */
export function planAcl(before: Acl | undefined, after: Acl | undefined, ability: AclAbility, bound: boolean): AclPlan {
  if (after === undefined) return noGaps(before === undefined ? [] : [{ list: 'own', do: 'delete' }]);
  if (before === undefined) return create(after, ability, bound);
  if (before.kind !== after.kind || !isNumbered(before, ability)) return rebuild(before, after, ability, bound);
  const plan = edit(before, after, ability, bound);
  if (plan.gaps.length === 0 || !ability.swap) return withSettings(plan, before, after);
  return rebuild(before, after, ability, bound);
}

/** False where an entry's number is not known, so that nothing can be done to it alone. */
function isNumbered(acl: Acl, { remarkNumbers }: AclAbility): boolean {
  return unitsOf(acl.entries, remarkNumbers).every(({ seq, rule }) => rule === undefined || seq !== undefined);
}

function create(after: Acl, ability: AclAbility, bound: boolean): AclPlan {
  const nothing: Acl = { ...after, entries: [], settings: [] };
  const first: AclEdit = { list: 'own', do: 'create' };
  const { edits, gaps } = withSettings(edit(nothing, after, ability, bound), nothing, after);
  return { edits: [first, ...edits], gaps };
}

function edit(before: Acl, after: Acl, ability: AclAbility, bound: boolean): AclPlan {
  const { remarkNumbers } = ability;
  const wanted = unitsOf(after.entries, remarkNumbers);
  const held = unitsOf(before.entries, remarkNumbers);
  const anew = ability.resequence ? findResequence(held, wanted, ability) : undefined;
  const resequence: readonly AclEdit[] = anew === undefined ? [] : [{ list: 'own', do: 'resequence', ...anew.how }];
  const numbered = anew?.units ?? held;
  const open = bound && ability.empty === 'permits' ? openList(numbered, wanted, ability) : undefined;
  const from = open?.from ?? numbered;
  const to = open?.to ?? wanted;
  const { edits, gaps } = orderEdits(listDifferences(from, to, ability), {
    family: after.family,
    before: from,
    after: to,
    ability,
    bound,
  });
  return { edits: [...resequence, ...(open?.first ?? []), ...edits, ...(open?.last ?? [])], gaps };
}

/** Builds the list anew: under another name first where something is bound to it. */
function rebuild(before: Acl, after: Acl, ability: AclAbility, bound: boolean): AclPlan {
  const build = (list: ListRole): readonly AclEdit[] => [
    { list, do: 'create' },
    ...after.settings.map((line): AclEdit => ({ list, do: 'set', line })),
    ...unitsOf(after.entries, ability.remarkNumbers).flatMap((unit) => insertUnit(unit, list)),
  ];
  const anew: readonly AclEdit[] = [{ list: 'own', do: 'delete' }, ...build('own')];
  if (!bound) return noGaps(anew);
  if (!ability.swap) return { edits: anew, gaps: wholeGap(before, anew.length) };
  const spare: ListRole = 'spare';
  return noGaps([
    ...build(spare),
    { list: spare, do: 'use' },
    ...anew,
    { list: 'own', do: 'use' },
    { list: spare, do: 'delete' },
  ]);
}

function wholeGap(before: Acl, edits: number): readonly AclGap[] {
  const entry = before.entries.find(({ type }) => type !== 'remark');
  return entry === undefined ? [] : [{ entry, packet: undefined, does: undefined, edits }];
}

function withSettings({ edits, gaps }: AclPlan, before: Acl, after: Acl): AclPlan {
  const unset = before.settings.filter((line) => !after.settings.includes(line));
  const set = after.settings.filter((line) => !before.settings.includes(line));
  return {
    edits: [
      ...unset.map((line): AclEdit => ({ list: 'own', do: 'unset', line })),
      ...set.map((line): AclEdit => ({ list: 'own', do: 'set', line })),
      ...edits,
    ],
    gaps,
  };
}

function noGaps(edits: readonly AclEdit[]): AclPlan {
  return { edits, gaps: [] };
}
