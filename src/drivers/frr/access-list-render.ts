import type { AclAbility, AclEdit } from '../../acl/edits/acl-edit.js';
import { planAclEdits } from '../../acl/edits/plan-acl-edits.js';
import type { Acl, AclBindingChange, AclChange, AclEntry, AclState } from '../../model/acl.js';
import { equalEntries } from '../../model/acl-diff.js';
import { type Change, changeId } from '../../model/change.js';
import { spareAclName } from '../../model/spare-acl.js';
import type { Step } from '../driver.js';
import { configOp, frameOp } from '../shared/cli-ops.js';
import { isExtended, readEntry, writeEntry } from './access-list-text.js';
import { ACL } from './capabilities.js';

const VTY = 'line vty';

/** The steps for access lists, of which some have to come before those of BGP, and the others after them. */
export interface AclSteps {
  readonly first: readonly Step[];
  readonly last: readonly Step[];
}

/** Lists come before anything names them, and go when nothing does any more. */
export function aclSteps(changes: readonly Change[], before: AclState): AclSteps {
  const lists = changes.filter((change) => change.kind === 'acl');
  const bindings = changes.filter((change) => change.kind === 'acl_binding');
  return {
    first: [
      ...lists.filter(({ after }) => after !== undefined).flatMap((change) => listSteps(change, before)),
      ...bindings.flatMap(bindingSteps),
    ],
    last: lists.filter(({ after }) => after === undefined).flatMap((change) => listSteps(change, before)),
  };
}

function bindingSteps(change: AclBindingChange): Step[] {
  const { before, after } = change;
  const binding = after ?? before;
  if (binding === undefined) return [];
  return [classStep(after === undefined ? 'no ' : '', binding.family, binding.acl, [changeId(change)])];
}

function classStep(no: string, family: string, name: string, changes: readonly string[]): Step {
  const line = `${no}${family === 'ipv6' ? 'ipv6 ' : ''}access-class ${name}`;
  return { ops: [frameOp(VTY), configOp(line, VTY), frameOp('exit', VTY)], feature: 'acl', changes, disruptive: false };
}

function listSteps(change: AclChange, state: AclState): readonly Step[] {
  const { before, after } = change;
  const acl = after ?? before;
  if (acl === undefined) return [];
  const bound = [...state.bindings.values()].some((one) => one.family === acl.family && one.acl === acl.name);
  const used = state.uses.some((one) => one.family === acl.family && one.acl === acl.name);
  const spare = spareAclName(acl, state.acls);
  const edits = planAclEdits(before, after, abilityFor(bound && !used), bound || used);
  const id = changeId(change);
  return edits.flatMap((edit) =>
    editSteps(edit, { acl, before: before ?? acl, name: edit.list === 'own' ? acl.name : spare, id }),
  );
}

function abilityFor(swap: boolean): AclAbility {
  return {
    sequence: ACL.sequence,
    equalEntries: ACL.equalEntries,
    resequence: false,
    // Who logs in at a list that is not there is let in, and a list without entries is not there.
    empty: 'permits',
    tail: [],
    swap,
    groups: new Map(),
  };
}

interface EditPlace {
  /** As it is to be. */
  readonly acl: Acl;
  /** As it is. */
  readonly before: Acl;
  readonly name: string;
  readonly id: string;
}

function editSteps(edit: AclEdit, { acl, before, name, id }: EditPlace): readonly Step[] {
  const words = `${acl.family === 'ipv6' ? 'ipv6 ' : ''}access-list ${name}`;
  const step = (line: string): readonly Step[] => [
    { ops: [configOp(line)], feature: 'acl', changes: [id], disruptive: false },
  ];
  switch (edit.do) {
    case 'insert':
      return step(`${words} ${numbered(edit.entry, acl)}`);
    case 'remove':
      // The number alone is not enough, though nothing else decides.
      return step(`no ${words} ${numbered(edit.entry, before)}`);
    case 'delete':
      return step(`no ${words}`);
    case 'set':
      return step(`${words} ${edit.line}`);
    case 'unset':
      return step(`no ${words} ${edit.line.split(' ', 1)[0] ?? ''}`);
    case 'use':
      return [classStep('', acl.family, name, [id])];
    // A list is there with its first entry, remarks are settings, and numbers stay.
    case 'create':
    case 'remove-remarks':
    case 'resequence':
      return [];
  }
}

/** An entry with its number: as it was read where it was, so that going back gives the very line back. */
function numbered(entry: AclEntry, acl: Acl): string {
  const seq = entry.seq === undefined ? '' : `seq ${entry.seq} `;
  const original = acl.lines
    .map((line) => line.replace(/^(?:ipv6 )?access-list \S+ (?:seq \d+ )?/, ''))
    .find((words) => equalEntries(readEntry(words, acl.family === 'ipv6' ? 'ipv6' : 'ipv4', entry.seq), entry));
  const extended = acl.kind === 'extended' && acl.family === 'ipv4' && !acl.lines.some(isStandardLine);
  return `${seq}${original ?? writeEntry(entry, extended)}`;
}

/** A list of IPv4 can have entries of both kinds: new ones are then written short where they can be. */
function isStandardLine(line: string): boolean {
  const words = line.replace(/^access-list \S+ (?:seq \d+ )?/, '');
  return /^(?:permit|deny) /.test(words) && !isExtended(words);
}
