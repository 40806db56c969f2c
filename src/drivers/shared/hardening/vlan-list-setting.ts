import type { ConfigLine } from '../../../model/config-line.js';
import type { Setting } from '../../../model/hardening.js';
import { formatVlanSet, parseVlanSet, unite, type VlanSet } from '../../../model/vlan-set.js';

/** The VLANs of all lines `words LIST` together, as one list; an empty word where there is none. More are added by another line. */
export function vlanListSetting(tree: readonly ConfigLine[], words: string): Setting {
  const start = `${words} `;
  let set: VlanSet = [];
  let line: number | undefined;
  for (const node of tree) {
    if (!node.text.startsWith(start)) continue;
    const more = parseVlanSet(node.text.slice(start.length).trim());
    if (more === undefined) return { value: undefined, line: node.line };
    set = unite(set, more);
    line ??= node.line;
  }
  const remedy = [`${start}<vlans>`];
  return { value: set.length === 0 ? '' : formatVlanSet(set), ...(line !== undefined && { line }), remedy };
}
