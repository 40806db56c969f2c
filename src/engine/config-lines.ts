/** Lines that only one of two configurations has, each with the blocks it stands in. */
export interface LineDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const NO_DIFFERENCE: LineDiff = { added: [], removed: [] };

/**
 * What differs between two configurations line by line, whatever the order. A line is compared together with the blocks
 * it stands in, written `interface Vlan10 / ip address …`; the same line twice in a block counts twice.
 */
export function diffLines(before: readonly string[], after: readonly string[]): LineDiff {
  if (before.length === after.length && before.every((line, index) => line === after[index])) return NO_DIFFERENCE;
  const balance = new Map<string, number>();
  for (const path of linePaths(after)) balance.set(path, (balance.get(path) ?? 0) + 1);
  for (const path of linePaths(before)) balance.set(path, (balance.get(path) ?? 0) - 1);
  const added: string[] = [];
  const removed: string[] = [];
  for (const [path, count] of balance) {
    for (let left = count; left > 0; left--) added.push(path);
    for (let left = count; left < 0; left++) removed.push(path);
  }
  return { added, removed };
}

/** What the actual difference has beyond the expected one: somebody else's work, or what the plan did not foresee. */
export function unexpectedLines(expected: LineDiff, actual: LineDiff): LineDiff {
  const added = new Set(expected.added);
  const removed = new Set(expected.removed);
  return {
    added: actual.added.filter((path) => !added.has(path)),
    removed: actual.removed.filter((path) => !removed.has(path)),
  };
}

/** A line, or its path, without its value, which is its last word. */
export function settingOf(path: string): string {
  return path.slice(0, path.lastIndexOf(' '));
}

/** `+ line` and `- line`, for messages. */
export function describeLines(diff: LineDiff): readonly string[] {
  return [...diff.removed.map((path) => `- ${path}`), ...diff.added.map((path) => `+ ${path}`)];
}

export function isEmptyDiff(diff: LineDiff): boolean {
  return diff.added.length === 0 && diff.removed.length === 0;
}

function* linePaths(lines: readonly string[]): Generator<string> {
  const blocks: { readonly indent: number; readonly path: string }[] = [];
  for (const line of lines) {
    const text = line.trim();
    const indent = line.length - line.trimStart().length;
    while ((blocks.at(-1)?.indent ?? -1) >= indent) blocks.pop();
    const parent = blocks.at(-1)?.path;
    const path = parent === undefined ? text : `${parent} / ${text}`;
    yield path;
    blocks.push({ indent, path });
  }
}
