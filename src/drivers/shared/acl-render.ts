import type { AclAbility, AclEdit } from '../../acl/edits/acl-edit.js';
import { planAclEdits } from '../../acl/edits/plan-acl-edits.js';
import type { Acl, AclBinding, AclBindingChange, AclChange, AclEntry } from '../../model/acl.js';
import { type Change, changeId } from '../../model/change.js';
import { spareAclName } from '../../model/spare-acl.js';
import type { DeviceState } from '../../model/state.js';
import type { RenderContext, Step } from '../driver.js';
import { type BoundLists, boundLists } from './acl-bound.js';
import type { ListHeader } from './acl-lists.js';
import { inSafeOrder } from './acl-order.js';
import { type PlannedLine, stepsOfLines } from './policy-steps.js';

/** How a platform wants filters told. */
export interface AclLanguage {
  /** The header of a list's block. */
  header(list: ListHeader): string;
  /** The line inside the block that inserts an entry, takes one away, or takes all remarks of a number away. */
  insertLine(entry: AclEntry, list: ListHeader): string;
  removeLine(entry: AclEntry, list: ListHeader): string;
  removeRemarksLine(seq: number, list: ListHeader): string;
  /** The line that numbers a list anew, and whether it stands inside the block. */
  resequence(
    list: ListHeader,
    how: { readonly start: number; readonly step: number },
  ): {
    readonly text: string;
    readonly inside: boolean;
  };
  /** The block of a place, and the line in it that binds a list; `before` for what else stands in that line. */
  placeBlock(binding: AclBinding): string;
  bindLine(binding: AclBinding, before: DeviceState): string;
  /** What the platform can do to the list. */
  ability(list: ListHeader, before: DeviceState): AclAbility;
}

/** The steps for filters: lists and what is bound, which come before whatever names lists, and lists that go, which come after. */
export interface AclSteps {
  readonly first: readonly Step[];
  readonly last: readonly Step[];
}

/**
 * The commands for filters: lists appear and change, places are bound, lists disappear. A place comes to a list that changes
 * once that has, and leaves one before it does, so that it sees nothing of the way.
 */
export function aclSteps(changes: readonly Change[], { before }: RenderContext, language: AclLanguage): AclSteps {
  const steps = (lines: readonly PlannedLine[]): readonly Step[] =>
    stepsOfLines(lines, () => 'exit').map((step) => ({ ...step, feature: 'acl' }));
  const gone = changes.filter((change): change is AclChange => change.kind === 'acl' && change.after === undefined);
  const others = changes.filter(
    (change): change is AclChange | AclBindingChange =>
      change.kind === 'acl_binding' || (change.kind === 'acl' && change.after !== undefined),
  );
  const bound = boundLists(before);
  const lines = inSafeOrder(others).flatMap((change) => {
    if (change.kind === 'acl') return listLines(change, bound, language);
    const planned = bindingLines(change, bound.state, language);
    bound.change(change);
    return planned;
  });
  return { first: steps(lines), last: steps(gone.flatMap((change) => listLines(change, bound, language))) };
}

function listLines(change: AclChange, bound: BoundLists, language: AclLanguage): readonly PlannedLine[] {
  const list = change.after ?? change.before;
  if (list === undefined) return [];
  const { state: before } = bound;
  const ability = language.ability(list, before);
  const edits = planAclEdits(change.before, change.after, ability, bound.isInUse(list));
  const spare = { ...list, name: spareAclName(list, before.acl?.acls) };
  const editing = { own: list, old: change.before ?? list, spare, changes: [changeId(change)], bound, language };
  return edits.flatMap((edit) => editLines(edit, editing));
}

interface Editing {
  /** The list as it is to be, and as it was. */
  readonly own: Acl;
  readonly old: Acl;
  readonly spare: Acl;
  readonly changes: readonly string[];
  readonly bound: BoundLists;
  readonly language: AclLanguage;
}

function editLines(edit: AclEdit, editing: Editing): readonly PlannedLine[] {
  const { changes, language, bound, own, old } = editing;
  const list = edit.list === 'spare' ? editing.spare : own;
  const header = language.header(list);
  const inside = (text: string): readonly PlannedLine[] => [{ text, context: [header], changes }];
  switch (edit.do) {
    case 'create':
      return [{ text: header, context: [], changes, opens: true }];
    case 'delete': {
      // A list that becomes one of another kind goes as what it was.
      const text = `no ${language.header(edit.list === 'spare' ? list : old)}`;
      return [{ text, context: [], changes }];
    }
    case 'insert':
      return inside(language.insertLine(edit.entry, list));
    case 'remove':
      return inside(language.removeLine(edit.entry, list));
    case 'remove-remarks':
      return inside(language.removeRemarksLine(edit.seq, list));
    case 'resequence': {
      const { text, inside: within } = language.resequence(list, edit);
      return within ? inside(text) : [{ text, context: [], changes }];
    }
    case 'set':
      return inside(edit.line);
    case 'unset':
      return inside(`no ${edit.line}`);
    case 'use':
      return bound.of(own).map((binding) => ({
        text: language.bindLine({ ...binding, acl: list.name }, bound.state),
        context: [language.placeBlock(binding)],
        changes,
      }));
  }
}

function bindingLines(change: AclBindingChange, before: DeviceState, language: AclLanguage): readonly PlannedLine[] {
  const { after } = change;
  const binding = after ?? change.before;
  if (binding === undefined) return [];
  const line = language.bindLine(binding, before);
  const text = after === undefined ? `no ${line}` : line;
  return [{ text, context: [language.placeBlock(binding)], changes: [changeId(change)] }];
}
