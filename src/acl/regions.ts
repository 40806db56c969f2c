import { longestCommon } from '../model/longest-common.js';
import type { FilterRows } from './filter.js';
import type { Cube } from './packets/cube.js';

/**
 * Cubes that hold every packet which two lists may decide differently: what the lines match that are not in both in the
 * same order. A packet that none of these has is decided by the first line of those in both, in either list.
 */
export function differingCubes(one: FilterRows, other: FilterRows): readonly Cube[] {
  const [left, right] = [lineKeys(one), lineKeys(other)];
  const common = new Set(longestCommon(left, right));
  return [...cubesBeside(one, left, common), ...cubesBeside(other, right, common)];
}

function cubesBeside({ rows, cubes }: FilterRows, keys: readonly string[], common: ReadonlySet<string>): Cube[] {
  const used = new Set(rows.map(({ line }) => line));
  return cubes.flatMap((own, line) => (used.has(line) && !common.has(keys[line] ?? '') ? own : []));
}

/** A key for each line that equal ones share; the second of equal lines of a list has another than the first. */
function lineKeys({ rows, cubes }: FilterRows): readonly string[] {
  const decisions = cubes.map(() => '');
  for (const { line, decision } of rows) decisions[line] = `${decisions[line] ?? ''}${decision}`;
  const seen = new Map<string, number>();
  return cubes.map((own, line) => {
    const key = `${decisions[line]} ${own.join(';')}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return `${times} ${key}`;
  });
}
