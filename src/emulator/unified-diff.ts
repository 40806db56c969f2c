/** A change from one list of lines to another: which run of the old lines gives way to which run of the new. */
interface Edit {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * The difference of two texts in the unified form with three lines of context, as `diff -u` and many devices print it;
 * empty where they are equal.
 */
export function unifiedDiff(
  before: readonly string[],
  after: readonly string[],
  names: { before: string; after: string },
): string {
  const edits = diffLines(before, after);
  if (edits.length === 0) return '';
  const lines = [`--- ${names.before}`, `+++ ${names.after}`];
  for (const hunk of hunks(edits)) lines.push(...printHunk(hunk, before, after));
  return lines.map((line) => `${line}\n`).join('');
}

const CONTEXT = 3;

function hunks(edits: readonly Edit[]): Edit[][] {
  const result: Edit[][] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    const end = last?.at(-1)?.oldEnd;
    if (last !== undefined && end !== undefined && edit.oldStart - end <= CONTEXT * 2) last.push(edit);
    else result.push([edit]);
  }
  return result;
}

function printHunk(hunk: readonly Edit[], before: readonly string[], after: readonly string[]): string[] {
  const first = hunk[0];
  const last = hunk.at(-1);
  if (first === undefined || last === undefined) return [];
  const lead = Math.min(CONTEXT, first.oldStart);
  const tail = Math.min(CONTEXT, before.length - last.oldEnd);
  const oldStart = first.oldStart - lead;
  const newStart = first.newStart - lead;
  const oldCount = last.oldEnd + tail - oldStart;
  const newCount = last.newEnd + tail - newStart;
  const lines = [`@@ -${span(oldStart, oldCount)} +${span(newStart, newCount)} @@`];
  let at = oldStart;
  for (const edit of hunk) {
    lines.push(...before.slice(at, edit.oldStart).map((line) => ` ${line}`));
    lines.push(...before.slice(edit.oldStart, edit.oldEnd).map((line) => `-${line}`));
    lines.push(...after.slice(edit.newStart, edit.newEnd).map((line) => `+${line}`));
    at = edit.oldEnd;
  }
  lines.push(...before.slice(at, at + tail).map((line) => ` ${line}`));
  return lines;
}

function span(start: number, count: number): string {
  const line = count === 0 ? start : start + 1;
  return count === 1 ? String(line) : `${line},${count}`;
}

/** The least edits, found by Myers' greedy algorithm on what lies between the equal start and the equal end. */
function diffLines(before: readonly string[], after: readonly string[]): Edit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const a = before.slice(start, before.length - end);
  const b = after.slice(start, after.length - end);
  return mergeSteps(myers(a, b)).map((edit) => ({
    oldStart: edit.oldStart + start,
    oldEnd: edit.oldEnd + start,
    newStart: edit.newStart + start,
    newEnd: edit.newEnd + start,
  }));
}

/** How far a path has come on each diagonal from `-distance` to `distance`, and one beyond on either side. */
type Reach = Int32Array;

function reachAt(reach: Reach, diagonal: number): number {
  return reach[diagonal + (reach.length - 1) / 2] ?? -1;
}

function myers(a: readonly string[], b: readonly string[]): Edit[] {
  const trace: Reach[] = [];
  let reach: Reach = Int32Array.of(-1, -1, 0);
  for (let distance = 0; ; distance++) {
    trace.push(reach);
    const next = new Int32Array(2 * distance + 5).fill(-1);
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      let x = startOf(reach, diagonal, distance);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      next[diagonal + distance + 2] = x;
      if (x >= a.length && x - diagonal >= b.length) return walkBack(trace, a.length, b.length);
    }
    reach = next;
  }
}

/** Where a path on this diagonal starts: one down from the diagonal above, or one right from the one below. */
function startOf(reach: Reach, diagonal: number, distance: number): number {
  if (isDown(reach, diagonal, distance)) return reachAt(reach, diagonal + 1);
  return reachAt(reach, diagonal - 1) + 1;
}

function isDown(reach: Reach, diagonal: number, distance: number): boolean {
  if (diagonal === -distance) return true;
  return diagonal !== distance && reachAt(reach, diagonal - 1) < reachAt(reach, diagonal + 1);
}

function walkBack(trace: readonly Reach[], oldLength: number, newLength: number): Edit[] {
  const steps: Edit[] = [];
  let x = oldLength;
  let y = newLength;
  for (const [distance, reach] of [...trace.entries()].slice(1).reverse()) {
    const diagonal = x - y;
    const down = isDown(reach, diagonal, distance);
    const oldX = reachAt(reach, down ? diagonal + 1 : diagonal - 1);
    const oldY = oldX - (down ? diagonal + 1 : diagonal - 1);
    steps.push({ oldStart: oldX, oldEnd: down ? oldX : oldX + 1, newStart: oldY, newEnd: down ? oldY + 1 : oldY });
    x = oldX;
    y = oldY;
  }
  return steps.reverse();
}

function mergeSteps(steps: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  for (const step of steps) {
    const last = merged.at(-1);
    if (last !== undefined && last.oldEnd === step.oldStart && last.newEnd === step.newStart) {
      merged.splice(-1, 1, { ...last, oldEnd: step.oldEnd, newEnd: step.newEnd });
    } else merged.push(step);
  }
  return merged;
}
