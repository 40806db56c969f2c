import type { PortRanges } from '../../../model/acl.js';

const MAX_PORT = 65_535;

/** Port ranges as values with masks, which is all that OpenFlow can say: `80`, `0x400/0xfc00`. */
export function maskedPorts(ranges: PortRanges): readonly string[] {
  return ranges.flatMap(([first, last]) => {
    const words: string[] = [];
    for (let port = first; port <= last; ) {
      const size = largestBlock(port, last);
      words.push(size === 1 ? String(port) : `0x${port.toString(16)}/0x${(MAX_PORT + 1 - size).toString(16)}`);
      port += size;
    }
    return words;
  });
}

/** The ranges behind values with masks; undefined where a mask leaves out other bits than the last ones. */
export function rangesOfMasks(words: readonly string[]): PortRanges | undefined {
  const ranges: [number, number][] = [];
  for (const word of words) {
    const range = rangeOf(word);
    if (range === undefined) return undefined;
    ranges.push(range);
  }
  ranges.sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [first, last] of ranges) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

function largestBlock(port: number, last: number): number {
  let size = 1;
  while (size <= MAX_PORT && port % (size * 2) === 0 && port + size * 2 - 1 <= last) size *= 2;
  return size;
}

function rangeOf(word: string): [number, number] | undefined {
  const { value = '', mask } =
    /^(?<value>0x[0-9a-f]{1,4}|\d{1,5})(?:\/(?<mask>0x[0-9a-f]{1,4}))?$/.exec(word)?.groups ?? {};
  if (value === '') return undefined;
  const first = Number(value);
  const free = mask === undefined ? 0 : MAX_PORT - Number(mask);
  // The bits that do not count are the last ones where adding one to them carries out of all.
  return (free & (free + 1)) === 0 && (first & free) === 0 ? [first, first + free] : undefined;
}
