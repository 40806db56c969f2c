import type { ConfigNode } from '../shared/config-tree.js';
import { type CommunityKind, kindsIn, nameOf } from './communities.js';

const LINE = /^(?<no>no )?neighbor (?<name>\S{1,255}) (?<words>send-community(?: \S{1,20})?)$/;

/**
 * The tree with one line for which communities a neighbour is sent. FRR prints a line for each kind that is not sent; what is
 * sent is said by all of them together.
 */
export function joinCommunities(tree: readonly ConfigNode[]): readonly ConfigNode[] {
  return tree.map((node) => (node.text.startsWith('router bgp ') ? joinBelow(node) : node));
}

function joinBelow(node: ConfigNode): ConfigNode {
  const said = new Map<string, readonly CommunityKind[]>();
  for (const { text } of node.children) {
    const { no, name = '', words = '' } = LINE.exec(text)?.groups ?? {};
    const kinds = kindsIn(words);
    if (kinds === undefined) continue;
    const before = said.get(name) ?? kindsIn('send-community all') ?? [];
    said.set(
      name,
      no === undefined ? [...new Set([...before, ...kinds])] : before.filter((kind) => !kinds.includes(kind)),
    );
  }
  const seen = new Set<string>();
  const children = node.children.flatMap((child) => {
    const name = LINE.exec(child.text)?.groups?.['name'];
    if (name === undefined) return [child.children.length > 0 ? joinBelow(child) : child];
    const set = nameOf(said.get(name) ?? []);
    if (seen.has(name) || set === 'all') return [];
    seen.add(name);
    return [{ ...child, text: `neighbor ${name} send-community ${set}` }];
  });
  return { ...node, children };
}
