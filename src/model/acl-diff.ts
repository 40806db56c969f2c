import { sameData } from '../util/same-data.js';
import type { Acl, AclBinding, AclBindingChange, AclChange, AclEntry, AclState } from './acl.js';
import { diffObjects, type SplitChanges } from './object-diff.js';
import { READ_FROM } from './read-from.js';

/** The changes that lead from one state of the filters to the other: lists, then what is bound where. */
export function diffAclStates(
  before: AclState,
  after: AclState,
): { readonly acls: SplitChanges<AclChange>; readonly bindings: SplitChanges<AclBindingChange> } {
  return {
    acls: diffObjects('acl', [before.acls, after.acls], equalAcls),
    bindings: diffObjects('acl_binding', [before.bindings, after.bindings], equalBindings),
  };
}

/** Entries with their numbers, in their order, and settings decide; the lines a list was read from do not. */
export function equalAcls(a: Acl, b: Acl): boolean {
  return sameData(a, b, READ_FROM);
}

export function equalBindings(a: AclBinding, b: AclBinding): boolean {
  return a.acl === b.acl && sameData(a.place, b.place);
}

/** True for entries that say the same at the same number. */
export function equalEntries(a: AclEntry, b: AclEntry): boolean {
  return sameData(a, b, READ_FROM);
}

/** A text that two entries share which say the same, whatever their numbers. */
export function entryMatter(entry: AclEntry): string {
  const { seq: _, line: __, ...matter } = entry;
  return JSON.stringify(matter, sorted);
}

/** Fields in one order, so that objects built in different ways give the same text. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
