import type { SourceRef } from '../util/source.js';
import { type AclChange, aclKey, bindingKey } from './acl.js';
import { entryMatter } from './acl-diff.js';
import type { Change } from './change.js';
import type { DesiredAcl, DesiredAcls } from './desired-acl.js';

/** The same changes, those of filters with the places in the intents that ask for them. */
export function attachAclSources(changes: readonly Change[], desired: DesiredAcls): readonly Change[] {
  const acls = new Map(desired.acls.map((wish) => [aclKey(wish), wish]));
  const bindings = new Map(desired.bindings.map((wish) => [bindingKey(wish), wish]));
  return changes.map((change) => {
    if (change.kind === 'acl')
      return { ...change, sources: listSources(change, acls.get(change.id), desired.purge.acls) };
    if (change.kind !== 'acl_binding') return change;
    const source = bindings.get(change.id)?.acl.source ?? desired.purge.bindings;
    return { ...change, sources: source === undefined ? {} : { object: source } };
  });
}

/** By number, or place counted from 1 where entries have no numbers, as the plan shows them. */
function listSources(
  { before, after }: AclChange,
  wish: DesiredAcl | undefined,
  purge: SourceRef | undefined,
): AclChange['sources'] {
  const sources: Record<string, SourceRef> = {};
  const object = wish?.source ?? purge;
  if (object !== undefined) sources['object'] = object;
  if (wish === undefined) return sources;
  if (wish.kind !== undefined) sources['kind'] = wish.kind.source;
  // What goes because the list is written as a whole is asked for by the list.
  if (wish.entries !== undefined) {
    for (const [index, { seq }] of (before?.entries ?? []).entries())
      sources[String(seq ?? index + 1)] = wish.entries.source;
  }
  for (const { value, source } of wish.remove) sources[String(value)] = source;
  const places = new Map<string, SourceRef[]>();
  for (const { value, source } of [...(wish.entries?.value ?? []), ...wish.add]) {
    const matter = entryMatter(value);
    const known = places.get(matter);
    if (known === undefined) places.set(matter, [source]);
    else known.push(source);
  }
  const told = new Map<string, number>();
  for (const [index, entry] of (after?.entries ?? []).entries()) {
    const matter = entryMatter(entry);
    const count = told.get(matter) ?? 0;
    told.set(matter, count + 1);
    const source = places.get(matter)?.[count];
    if (source !== undefined) sources[String(entry.seq ?? index + 1)] = source;
  }
  return sources;
}
