import { type Acl, type AclBinding, type AclEntry, type AclState, aclKey, bindingKey } from '../../model/acl.js';
import { entryMatter, equalAcls } from '../../model/acl-diff.js';
import type { AclCapabilities } from '../../model/capabilities.js';
import type { DesiredAcl, DesiredAcls } from '../../model/desired-acl.js';
import { allotNumbers, type Numbering } from './allot-numbers.js';
import { inNumberOrder } from './number-order.js';
import { entriesOf, type RemarkNumbers, type Unit, unitAt, unitsOf } from './units.js';

/**
 * The filters that a device has once the wishes are met. Entries that stay keep their numbers, wished numbers are exact, new
 * entries get free numbers between their neighbours; a list is numbered anew only where there is no room. What nothing names
 * stays, unless its section is `overridden`.
 */
export function aclTarget(current: AclState, desired: DesiredAcls, can: AclCapabilities): AclState {
  return { ...current, acls: targetAcls(current, desired, can), bindings: targetBindings(current, desired) };
}

function targetAcls(current: AclState, desired: DesiredAcls, can: AclCapabilities): ReadonlyMap<string, Acl> {
  const named = new Map(desired.acls.map((wish) => [aclKey(wish), wish]));
  const acls = new Map<string, Acl>();
  for (const [key, acl] of current.acls) {
    const wish = named.get(key);
    if (wish === undefined) {
      // Lists that the platform shows, and netctl does not change there, are no one's to purge.
      if (desired.purge.acls === undefined || !can.families.includes(acl.family)) acls.set(key, acl);
    } else if (wish.ensure === 'present') acls.set(key, targetAcl(acl, wish, can));
  }
  for (const [key, wish] of named) {
    if (wish.ensure === 'present' && !acls.has(key)) acls.set(key, targetAcl(undefined, wish, can));
  }
  return acls;
}

function targetAcl(current: Acl | undefined, wish: DesiredAcl, can: AclCapabilities): Acl {
  const held = current?.entries ?? [];
  const kind = wish.kind?.value ?? current?.kind ?? 'extended';
  const target: Acl = {
    name: wish.name,
    family: wish.family,
    kind,
    entries: wantedEntries(held, wish, can),
    settings: current?.settings ?? [],
    lines: current?.lines ?? [],
  };
  // The very same object, so that what does not change is seen at a glance.
  return current !== undefined && equalAcls(current, target) ? current : target;
}

function wantedEntries(held: readonly AclEntry[], wish: DesiredAcl, can: AclCapabilities): readonly AclEntry[] {
  const whole = wish.entries?.value.map(({ value }) => value);
  const ordered = whole === undefined ? editedEntries(held, wish, can) : inNumberOrder(whole);
  const { remarkNumbers } = can;
  if (can.sequence === undefined) return ordered.map((entry) => ({ ...entry, seq: undefined }));
  const plain = remarkNumbers === 'none' ? ordered.map(withoutRemarkNumber) : ordered;
  const units = remarkNumbers === undefined ? unitsOf(plain, undefined) : withoutRepeats(plain, remarkNumbers);
  const resequence = !(can.fixedNumbers ?? []).includes(wish.family);
  return entriesOf(numbered(units, unitsOf(held, remarkNumbers), { ...can.sequence, resequence }, can));
}

/** Gives numbers; remarks at the end that belong to nothing have none where remarks have none. */
function numbered(
  units: readonly Unit[],
  held: readonly Unit[],
  numbering: Numbering,
  { remarkNumbers }: AclCapabilities,
): readonly Unit[] {
  const last = units.at(-1);
  const loose = remarkNumbers === 'none' && last !== undefined && last.rule === undefined ? [last] : [];
  const counted = units.slice(0, units.length - loose.length);
  const known = held.flatMap(({ matter, seq }) => (seq === undefined ? [] : [{ matter, seq }]));
  const numbers = allotNumbers(counted, known, numbering);
  return [...counted.map((unit, index) => unitAt(unit, numbers[index], remarkNumbers)), ...loose];
}

/** The units of a list where remarks belong to entries: an entry has each of them once. */
function withoutRepeats(entries: readonly AclEntry[], remarkNumbers: RemarkNumbers): readonly Unit[] {
  const units = unitsOf(entries, remarkNumbers).map((unit) => {
    const remarks = new Map(unit.remarks.map((remark) => [entryMatter(remark), remark]));
    return { ...unit, remarks: [...remarks.values()] };
  });
  return unitsOf(entriesOf(units), remarkNumbers);
}

function withoutRemarkNumber(entry: AclEntry): AclEntry {
  return entry.type === 'remark' && entry.seq !== undefined ? { ...entry, seq: undefined } : entry;
}

/**
 * The list with single entries added at their numbers, in place of what stands there, and numbers without their entries.
 * Where a remark can share a number, one that is added replaces remarks only.
 */
function editedEntries(
  held: readonly AclEntry[],
  wish: DesiredAcl,
  { remarkNumbers }: AclCapabilities,
): readonly AclEntry[] {
  const added = wish.add.map(({ value }) => value);
  const removed = new Set(wish.remove.map(({ value }) => value));
  const numbersOf = (entries: readonly AclEntry[]) => new Set(entries.map(({ seq }) => seq));
  const rules = numbersOf(added.filter(({ type }) => type !== 'remark'));
  const remarks = numbersOf(added.filter(({ type }) => type === 'remark'));
  const kept = unitsOf(held, remarkNumbers).flatMap((unit) => {
    const { seq } = unit;
    if (seq === undefined) return [unit];
    // What belongs to an entry goes with it.
    if (removed.has(seq) || rules.has(seq)) return [];
    if (!remarks.has(seq)) return [unit];
    return remarkNumbers === undefined || unit.rule === undefined ? [] : [{ ...unit, remarks: [] }];
  });
  return inNumberOrder([...entriesOf(kept), ...added]);
}

function targetBindings(current: AclState, desired: DesiredAcls): ReadonlyMap<string, AclBinding> {
  const bindings = new Map(desired.purge.bindings === undefined ? current.bindings : []);
  for (const wish of desired.bindings) {
    const key = bindingKey(wish);
    const acl = wish.acl.value;
    const now = current.bindings.get(key);
    if (acl === null) bindings.delete(key);
    else if (now?.acl === acl) bindings.set(key, now);
    else bindings.set(key, { place: wish.place, direction: wish.direction, family: wish.family, acl });
  }
  return bindings;
}
