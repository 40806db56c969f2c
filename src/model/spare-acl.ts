import { type Acl, type AclState, aclKey } from './acl.js';
import { entryMatter } from './acl-diff.js';

/** Longer names are cut: platforms take at least so many characters. */
const LONGEST = 60;

/**
 * A name that no list of the device has, for the one that stands in for another while that is built anew. Numbers say of which
 * kind a list is on some platforms, so a number is no name for another one.
 */
export function spareAclName(
  { family, name }: Pick<Acl, 'family' | 'name'>,
  acls: AclState['acls'] = new Map(),
): string {
  const stem = stemOf(name);
  for (let count = 1; ; count++) {
    const spare = count === 1 ? stem : `${stem}-${count}`;
    if (!acls.has(aclKey({ family, name: spare }))) return spare;
  }
}

/**
 * The lists that were left standing in for a list by a change that was cut short: they have its name, and no entries but those
 * of `own`, by `entryMatter`.
 */
export function sparesOf(
  list: Pick<Acl, 'family' | 'name'>,
  own: () => ReadonlySet<string>,
  acls: AclState['acls'],
): readonly Acl[] {
  const stem = stemOf(list.name);
  return [...acls.values()].filter(({ family, name, entries }) => {
    const isNamed = name === stem || (name.startsWith(`${stem}-`) && /^\d{1,3}$/.test(name.slice(stem.length + 1)));
    return isNamed && family === list.family && entries.every((entry) => own().has(entryMatter(entry)));
  });
}

function stemOf(name: string): string {
  return `NETCTL-${name}`.slice(0, LONGEST);
}
