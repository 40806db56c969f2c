import { sameData } from '../util/same-data.js';
import { entriesOf, entryKey, isEmptyData, keysOf, valuesOf } from './data.js';
import { type InsertPlace, stepOf, type TreeEdit } from './edit.js';
import { longestRising } from './longest-rising.js';
import { formatPath, type PathStep } from './path.js';
import {
  isData,
  type PlacedNode,
  placedChildren,
  type YangData,
  type YangNode,
  type YangSchema,
  type YangValue,
} from './schema.js';
import { readValue, valueText } from './value.js';

/** One node of two trees. */
interface Pair {
  readonly placed: PlacedNode;
  readonly steps: readonly PathStep[];
  readonly before: YangValue | undefined;
  readonly after: YangValue | undefined;
}

/**
 * The smallest edits that lead from one tree to the other: what goes first, then what is set and moved, in the order of the
 * schema. Containers that say nothing by themselves are never deleted, since a device may hold more in them than the schema
 * has; a value that is not set and one that is set to its default are alike.
 */
export function diffTrees(schema: YangSchema, before: YangData, after: YangData): readonly TreeEdit[] {
  const edits = diffMembers({ nodes: schema.roots, module: undefined, steps: [] }, before, after);
  return [...edits.filter((edit) => edit.do === 'delete'), ...edits.filter((edit) => edit.do !== 'delete')];
}

interface Level {
  readonly nodes: readonly YangNode[];
  readonly module: string | undefined;
  readonly steps: readonly PathStep[];
  /** The keys of the list whose entry this is: they never differ. */
  readonly keys?: readonly string[];
}

function diffMembers(level: Level, before: YangData, after: YangData): readonly TreeEdit[] {
  return placedChildren(level.nodes, level.module).flatMap((placed) => {
    const { node, member } = placed;
    if (node.config === false || level.keys?.includes(node.name) === true) return [];
    const steps = [...level.steps, stepOf(member)];
    return diffNode({ placed, steps, before: before[member], after: after[member] });
  });
}

function diffNode(pair: Pair): readonly TreeEdit[] {
  const { node, module } = pair.placed;
  const { steps, before, after } = pair;
  switch (node.kind) {
    case 'leaf':
      return diffLeaf(pair);
    case 'leaf-list':
      return diffEntries(pair, leafListItems(pair, before), leafListItems(pair, after));
    case 'list':
      return diffEntries(pair, listItems(pair, before), listItems(pair, after));
    case 'container': {
      const path = formatPath(steps);
      if (node.presence === true && before === undefined && after !== undefined) {
        return [{ do: 'merge', path, value: after }];
      }
      if (node.presence === true && before !== undefined && after === undefined) return [{ do: 'delete', path }];
      return diffMembers({ nodes: node.children, module, steps }, dataOf(before), dataOf(after));
    }
  }
}

function diffLeaf({ placed: { node }, steps, before, after }: Pair): readonly TreeEdit[] {
  if (node.kind !== 'leaf') return [];
  const byDefault = node.default === undefined ? undefined : readValue(node.type, node.default);
  const [was, is] = [before, after].map((value) => (value === undefined ? byDefault : readValue(node.type, value)));
  if (sameData(was, is)) return [];
  const path = formatPath(steps);
  if (after === undefined)
    return before === undefined ? [] : [{ do: 'delete', path, held: readValue(node.type, before) }];
  return [{ do: 'merge', path, value: readValue(node.type, after) }];
}

/** One entry of a list or leaf-list. */
interface Item {
  readonly key: string;
  readonly step: PathStep;
  readonly value: YangValue;
  /** The entry with nothing but its keys, for what only moves. */
  readonly bare: YangValue;
}

function listItems({ placed: { node }, steps }: Pair, value: YangValue | undefined): readonly Item[] {
  const last = steps.at(-1);
  if (node.kind !== 'list' || last === undefined) return [];
  return entriesOf(value).map((entry) => {
    const bare = Object.fromEntries(node.keys.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])));
    return { key: entryKey(node, entry), step: { ...last, keys: keysOf(node, entry) }, value: entry, bare };
  });
}

function leafListItems({ placed, steps }: Pair, value: YangValue | undefined): readonly Item[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  return valuesOf(placed, value).map((one) => {
    const text = valueText(one);
    return { key: text, step: { ...last, keys: [['.', text]] }, value: one, bare: one };
  });
}

function diffEntries(pair: Pair, before: readonly Item[], after: readonly Item[]): readonly TreeEdit[] {
  const { node, module } = pair.placed;
  const parent = pair.steps.slice(0, -1);
  const path = (item: Item): string => formatPath([...parent, item.step]);
  const were = new Map(before.map((item) => [item.key, item]));
  const are = new Set(after.map(({ key }) => key));
  const kept = node.kind === 'list' && node.kept === true;
  const inside = (item: Item, was: YangData, is: YangData): readonly TreeEdit[] => {
    if (node.kind !== 'list') return [];
    const level = { nodes: node.children, module, steps: [...parent, item.step], keys: node.keys };
    return diffMembers(level, was, is);
  };
  const gone = before
    .filter(({ key }) => !are.has(key))
    .flatMap((item): readonly TreeEdit[] =>
      kept ? inside(item, dataOf(item.value), {}) : [{ do: 'delete', path: path(item) }],
    );
  const ordered = (node.kind === 'list' || node.kind === 'leaf-list') && node.orderedBy === 'user';
  const stays = ordered ? standing(before, after) : are;
  const come = after.flatMap((item, index): readonly TreeEdit[] => {
    const was = were.get(item.key);
    if (was === undefined && kept) return inside(item, {}, dataOf(item.value));
    const changes = was === undefined ? [] : inside(item, dataOf(was.value), dataOf(item.value));
    if (was !== undefined && stays.has(item.key)) return changes;
    const value = was === undefined ? item.value : item.bare;
    if (!ordered) return [{ do: 'merge', path: path(item), value }];
    // Behind the last entry a new one comes by itself.
    const previous = after[index - 1];
    const where: InsertPlace = previous === undefined ? { at: 'first' } : { at: 'after', path: path(previous) };
    return [{ do: 'insert', path: path(item), value, where }, ...changes];
  });
  return [...gone, ...come];
}

/** The entries that need not move: as many as can be that stand in the same order before and after. */
function standing(before: readonly Item[], after: readonly Item[]): ReadonlySet<string> {
  const places = new Map(before.map(({ key }, index) => [key, index]));
  const kept = after.flatMap(({ key }) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  return new Set(longestRising(kept.map(({ place }) => place)).map((index) => kept[index]?.key ?? ''));
}

function dataOf(value: YangValue | undefined): YangData {
  return isData(value) && !isEmptyData(value) ? value : {};
}
