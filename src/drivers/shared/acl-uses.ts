import type { AclFamily, AclUse } from '../../model/acl.js';
import type { ConfigNode } from './config-tree.js';

/** A line that names a list for another purpose than filtering at a place; the group `acl` may hold several names. */
export interface UseWords {
  readonly family: AclFamily;
  readonly pattern: RegExp;
}

/** Who else stands on lists: route maps, classes of traffic, address translation, who may ask for statistics. */
export function readUses(tree: readonly ConfigNode[], words: readonly UseWords[]): readonly AclUse[] {
  return tree.flatMap((node) => usesIn(node, '', words));
}

function usesIn(node: ConfigNode, parent: string, words: readonly UseWords[]): readonly AclUse[] {
  // The entries of the lists themselves are by far the most lines.
  if (/^(?:ip|ipv6|mac) access-list /.test(node.text)) return [];
  const user = parent === '' ? node.text : parent;
  const own = words.flatMap(({ family, pattern }) => {
    const names = pattern.exec(node.text)?.groups?.['acl'];
    return names === undefined ? [] : names.split(/\s+/).map((acl) => ({ family, acl, user }));
  });
  return [...own, ...node.children.flatMap((child) => usesIn(child, user, words))];
}
