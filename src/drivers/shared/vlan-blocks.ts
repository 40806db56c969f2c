import type { Vlan } from '../../model/vlan.js';
import { eachVlan, parseVlanSet } from '../../model/vlan-set.js';
import type { ConfigNode } from './config-tree.js';

/** The VLANs of a configuration's `vlan …` blocks, by number. Blocks for several VLANs (`vlan 10,20-25`) are taken apart. */
export function readVlanBlocks(tree: readonly ConfigNode[]): ReadonlyMap<number, Vlan> {
  const vlans = new Map<number, Vlan>();
  for (const node of tree) {
    const list = /^vlan (?<list>[\d][\d,\s-]*)$/.exec(node.text)?.groups?.['list'];
    const ids = list === undefined ? undefined : parseVlanSet(list);
    if (ids === undefined) continue;
    const lines = node.children.map((child) => child.text);
    for (const id of eachVlan(ids)) vlans.set(id, readVlan(id, lines));
  }
  return new Map([...vlans].sort(([a], [b]) => a - b));
}

function readVlan(id: number, lines: readonly string[]): Vlan {
  const name = lines
    .map((line) => /^name (?<name>.+)$/.exec(line)?.groups?.['name'])
    .find((found) => found !== undefined);
  const suspended = lines.includes('state suspend');
  return { id, name: givenName(id, name), status: suspended ? 'suspended' : 'active', lines };
}

/** The name without quotes; undefined for the one that devices make up. */
export function givenName(id: number, name: string | undefined): string | undefined {
  const plain = name === undefined ? '' : (/^"(?<inner>.*)"$/.exec(name.trim())?.groups?.['inner'] ?? name.trim());
  return plain === '' || plain === madeUpName(id) ? undefined : plain;
}

/** The name a VLAN has on the industry-standard CLI when none is given. */
export function madeUpName(id: number): string {
  return id === 1 ? 'default' : `VLAN${String(id).padStart(4, '0')}`;
}

/** Every switch has VLAN 1, and shows it only where something about it was changed. */
export function withVlanOne(vlans: ReadonlyMap<number, Vlan>): ReadonlyMap<number, Vlan> {
  if (vlans.has(1)) return vlans;
  return new Map([[1, { id: 1, name: undefined, status: 'active', lines: [] }], ...vlans]);
}
