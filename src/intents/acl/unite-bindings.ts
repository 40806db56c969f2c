import type { NetctlError } from '../../errors/netctl-error.js';
import { bindingKey } from '../../model/acl.js';
import type { DesiredBinding } from '../../model/desired-acl.js';
import { conflictError } from '../conflicts.js';
import type { IntentTarget } from '../target.js';
import { type Families, familyFor, placesOf, twoFamilies } from './places.js';
import type { AclWishes } from './wishes.js';

/** What all documents ask of each place once, and what they disagree about. */
export function uniteBindings(
  wishes: readonly AclWishes[],
  families: Families,
  device: IntentTarget,
): { readonly bindings: readonly DesiredBinding[]; readonly errors: readonly NetctlError[] } {
  const united = new Map<string, DesiredBinding>();
  const errors: NetctlError[] = [];
  for (const wish of wishes) {
    for (const { place: written, acl, direction, family: said, source } of wish.bindings) {
      const resolved = placesOf(written, wish, device);
      errors.push(...resolved.errors);
      const family = familyFor(acl.value, said, families);
      if (family === undefined) {
        errors.push(twoFamilies(acl.value ?? '', acl.source, wish, device));
        continue;
      }
      for (const { place } of resolved.places) {
        const binding: DesiredBinding = { place, direction, family, acl, source };
        const key = bindingKey(binding);
        const before = united.get(key);
        if (before === undefined) united.set(key, binding);
        else if (before.acl.value !== acl.value) {
          const clash = { what: `the list at ${key}`, first: inWords(before), second: inWords(binding) };
          errors.push(conflictError(clash, wish.document, device.name));
        }
      }
    }
  }
  return { bindings: [...united.values()], errors };
}

function inWords({ acl }: DesiredBinding) {
  return { value: acl.value ?? 'none', source: acl.source };
}
