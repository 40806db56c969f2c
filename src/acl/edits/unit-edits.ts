import type { AclEntry } from '../../model/acl.js';
import type { Unit } from '../target/units.js';
import type { AclEdit, ListRole } from './acl-edit.js';

/** Inserts a unit: its remarks, then its entry. */
export function insertUnit({ remarks, rule }: Unit, list: ListRole = 'own'): readonly AclEdit[] {
  const entries: readonly AclEntry[] = rule === undefined ? remarks : [...remarks, rule];
  return entries.map((entry) => ({ list, do: 'insert', entry }));
}

/** Takes a unit away. Remarks go with their entry; those that stand alone go by their number, or one by one. */
export function removeUnit({ remarks, rule, seq }: Unit, ownNumbers: boolean): readonly AclEdit[] {
  if (rule !== undefined) return [{ list: 'own', do: 'remove', entry: rule }];
  if (!ownNumbers && seq !== undefined) return [{ list: 'own', do: 'remove-remarks', seq }];
  return [...remarks].reverse().map((entry) => ({ list: 'own', do: 'remove', entry }));
}
