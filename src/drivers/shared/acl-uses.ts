import type { AclFamily, AclUse } from '../../model/acl.js';
import type { ConfigNode } from './config-tree.js';

/** A line that names a list for another purpose than filtering at a place; the group `acl` may hold several names. */
export interface UseWords {
  readonly family: AclFamily;
  readonly pattern: RegExp;
}

/** Who else stands on lists: route maps, classes of traffic, address translation, who may ask for statistics. */
export function readUses(tree: readonly ConfigNode[], words: readonly UseWords[]): readonly AclUse[] {
  const uses: AclUse[] = [];
  for (const node of tree) addUses(uses, node, node.text, words);
  return uses;
}

function addUses(uses: AclUse[], { text, children }: ConfigNode, user: string, words: readonly UseWords[]): void {
  // The entries of the lists themselves are by far the most lines.
  if (/^(?:ip|ipv6|mac) access-list /.test(text)) return;
  for (const { family, pattern } of words) {
    const names = pattern.exec(text)?.groups?.['acl'];
    for (const acl of names?.split(/\s+/) ?? []) uses.push({ family, acl, user });
  }
  for (const child of children) addUses(uses, child, user, words);
}
