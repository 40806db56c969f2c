import { isData, isEntries, type PlacedNode, type YangData, type YangList, type YangValue } from './schema.js';
import { readValue, valueText } from './value.js';

/** The entries of a list in a member of data; none where it is absent. */
export function entriesOf(value: YangValue | undefined): readonly YangData[] {
  return isEntries(value) ? value.filter(isData) : [];
}

/** The values of a leaf-list in their one form; none where it is absent. */
export function valuesOf(placed: PlacedNode, value: YangValue | undefined): readonly ReturnType<typeof readValue>[] {
  const { node } = placed;
  if (node.kind !== 'leaf-list' || !isEntries(value)) return [];
  return value.map((one) => readValue(node.type, one));
}

/** The keys of an entry as a path names them; a key that is missing is empty. */
export function keysOf(list: YangList, entry: YangData): readonly (readonly [string, string])[] {
  return list.keys.map((key) => [key, keyText(list, key, entry[key])]);
}

/** What tells an entry from the others of its list. */
export function entryKey(list: YangList, entry: YangData): string {
  return JSON.stringify(keysOf(list, entry).map(([, value]) => value));
}

/** True where a container or entry says nothing, all the way down. */
export function isEmptyData(value: YangValue | undefined): boolean {
  if (value === undefined) return true;
  if (isEntries(value)) return value.length === 0;
  return isData(value) && Object.keys(value).length === 0;
}

function keyText(list: YangList, key: string, value: YangValue | undefined): string {
  if (value === undefined || isData(value) || isEntries(value)) return '';
  const leaf = list.children.find(({ name }) => name === key);
  return valueText(leaf?.kind === 'leaf' ? readValue(leaf.type, value) : readValue({ base: 'string' }, value));
}
