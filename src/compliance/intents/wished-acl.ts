import { type Acl, type AclBinding, type AclState, aclKey, bindingKey } from '../../model/acl.js';
import type { DesiredAcl, DesiredAcls } from '../../model/desired-acl.js';
import type { PlaceBook } from './places.js';

/** Lists that are asked for as a whole, and where they are to be in force; single rules say nothing without the rest. */
export function wishedAcl({ acls, bindings }: DesiredAcls, book: PlaceBook): AclState {
  const lists = acls.flatMap((acl) => listOf(acl, book));
  const places = bindings.flatMap(({ place, direction, family, acl, source }): readonly AclBinding[] =>
    acl.value === null ? [] : [{ place, direction, family, acl: acl.value, line: book.number(source) }],
  );
  return {
    acls: new Map(lists.map((acl) => [aclKey(acl), acl])),
    bindings: new Map(places.map((binding) => [bindingKey(binding), binding])),
    groups: new Map(),
    uses: [],
  };
}

function listOf({ name, family, kind, ensure, entries, source }: DesiredAcl, book: PlaceBook): readonly Acl[] {
  if (ensure === 'absent' || entries === undefined) return [];
  return [
    {
      name,
      family,
      kind: kind?.value ?? 'extended',
      entries: entries.value.map((entry) => ({ ...entry.value, line: book.number(entry.source) })),
      settings: [],
      lines: [],
      line: book.number(source),
    },
  ];
}
