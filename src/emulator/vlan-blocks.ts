import { formatVlanSet, parseVlanSet, type VlanRange, vlanSet } from '../model/vlan-set.js';
import { ConfigNode, type RankOf } from './config-tree.js';

/** The VLANs that stand in a configuration as `vlan 10` blocks or, without lines of their own, together as `vlan 11-13`. */
export interface VlanTable {
  /** The lines of each VLAN. */
  readonly lines: Map<number, ConfigNode[]>;
  readonly style: VlanStyle;
}

/** What is peculiar to a device's own print of its VLANs, so that equal VLANs always make equal text. */
export interface VlanStyle {
  /** Ids at which it began a new list although nothing stands between the two. */
  readonly breaks: ReadonlySet<number>;
  /** Which headers without lines under them end with a blank. */
  readonly blank: 'never' | 'lists' | 'always';
}

/** How a platform writes VLANs. */
export interface VlanFormat {
  /** A run shorter than this is written id by id. */
  readonly shortestRun: number;
  readonly indent: string;
  readonly rankOf: RankOf;
}

const BLOCK = /^vlan (?<list>[\d,\s-]+)$/;

/** The ids in the header of a VLAN block; undefined for any other line. */
export function vlanIds(text: string): readonly number[] | undefined {
  if (!text.startsWith('vlan ')) return undefined;
  const list = BLOCK.exec(text)?.groups?.['list'];
  const set = list === undefined ? undefined : parseVlanSet(list);
  return set?.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** Reads the VLANs of a configuration, and where its print breaks lists. */
export function readVlans(root: ConfigNode): VlanTable {
  const lines = new Map<number, ConfigNode[]>();
  const breaks = new Set<number>();
  let blank: VlanStyle['blank'] = 'never';
  let previousBare = false;
  for (const node of root.children) {
    const ids = vlanIds(node.text);
    if (ids === undefined) continue;
    const bare = node.children.length === 0;
    if (bare && previousBare && ids[0] !== undefined) breaks.add(ids[0]);
    previousBare = bare;
    if (bare && node.raw.endsWith(' ') && blank !== 'always') blank = ids.length > 1 ? 'lists' : 'always';
    for (const id of ids) {
      lines.set(
        id,
        node.children.map((child) => child.clone()),
      );
    }
  }
  return { lines, style: { breaks, blank } };
}

/** Writes the VLANs back into the configuration they were read from; blocks that stay the same stay as they are. */
export function writeVlans(root: ConfigNode, table: VlanTable, format: VlanFormat): void {
  const old = root.children.filter((node) => vlanIds(node.text) !== undefined);
  const first = old[0];
  const at = first === undefined ? -1 : root.children.indexOf(first);
  const nodes = groups(table).map((ids) => blockNode(ids, { table, format, old }));
  root.children = root.children.filter((node) => !old.includes(node));
  if (at !== -1) root.children.splice(at, 0, ...nodes);
  else for (const node of nodes) root.place(node, format.rankOf);
}

/** The ids that are printed under one header each, in order. */
function groups(table: VlanTable): number[][] {
  const result: number[][] = [];
  let list: number[] | undefined;
  for (const id of [...table.lines.keys()].sort((a, b) => a - b)) {
    const bare = table.lines.get(id)?.length === 0;
    if (bare && list !== undefined && !table.style.breaks.has(id)) {
      list.push(id);
      continue;
    }
    const group = [id];
    list = bare ? group : undefined;
    result.push(group);
  }
  return result;
}

interface BlockContext {
  readonly table: VlanTable;
  readonly format: VlanFormat;
  readonly old: readonly ConfigNode[];
}

function blockNode(ids: readonly number[], context: BlockContext): ConfigNode {
  const set = vlanSet(ids.map((id): VlanRange => [id, id]));
  const lines = context.table.lines.get(ids[0] ?? 0) ?? [];
  const same = context.old.find((node) => sameIds(vlanIds(node.text), ids) && sameLines(node.children, lines));
  if (same !== undefined) return same;
  const list = formatVlanSet(set, context.format.shortestRun);
  const { blank } = context.table.style;
  const ends = lines.length === 0 && (blank === 'always' || (blank === 'lists' && ids.length > 1));
  const node = new ConfigNode(`vlan ${list}${ends ? ' ' : ''}`);
  node.children = lines.map((line) => new ConfigNode(context.format.indent + line.text));
  node.after = ['!'];
  return node;
}

function sameIds(a: readonly number[] | undefined, b: readonly number[]): boolean {
  return a !== undefined && a.length === b.length && a.every((id, index) => id === b[index]);
}

function sameLines(a: readonly ConfigNode[], b: readonly ConfigNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node.text === b[index]?.text);
}
