import {
  ALL_VLANS,
  formatVlanSet,
  NO_VLANS,
  parseVlanSet,
  subtract,
  type VlanRange,
  type VlanSet,
} from '../../model/vlan-set.js';

/** The longest list in one command. Command lines end at 254 characters, of which the words before the list take up to 40. */
const LIST_LENGTH = 200;

/** Reads a list as a device prints it: `10,20-25`, `all`, `none`, `except 5`. Undefined for anything else. */
export function readVlanList(text: string): VlanSet | undefined {
  const word = text.trim();
  if (word === 'all') return ALL_VLANS;
  if (word === 'none') return NO_VLANS;
  const except = /^except\s+(?<list>\S.*)$/.exec(word)?.groups?.['list'];
  if (except === undefined) return parseVlanSet(word);
  const excluded = parseVlanSet(except);
  return excluded === undefined ? undefined : subtract(ALL_VLANS, excluded);
}

/** A set as lists short enough for one command each; none for the empty set. */
export function vlanListChunks(set: VlanSet, shortestRun: number, length = LIST_LENGTH): readonly string[] {
  const chunks: string[] = [];
  let chunk: VlanRange[] = [];
  for (const range of set) {
    const longer = [...chunk, range];
    if (chunk.length > 0 && formatVlanSet(longer, shortestRun).length > length) {
      chunks.push(formatVlanSet(chunk, shortestRun));
      chunk = [range];
    } else chunk = longer;
  }
  if (chunk.length > 0) chunks.push(formatVlanSet(chunk, shortestRun));
  return chunks;
}
