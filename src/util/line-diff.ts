/** A line of a difference: in both texts, only in the old one, or only in the new one. */
export interface LineChange {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
  /** Counted from 1; of the old text, except for added lines. */
  readonly line: number;
}

/** More differences than this are shown as everything removed and everything added: finding the fewest takes too long. */
const MOST = 2_000;

/** The lines of two texts with the fewest that are added and removed (Myers, An O(ND) difference algorithm, 1986). */
export function diffLines(before: string, after: string): readonly LineChange[] {
  const a = before.split('\n');
  const b = after.split('\n');
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const same = (text: string, index: number): LineChange => ({ mark: ' ', text, line: index + 1 });
  return [
    ...a.slice(0, head).map(same),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail), head),
    ...a.slice(a.length - tail).map((text, index) => same(text, a.length - tail + index)),
  ];
}

function middle(a: readonly string[], b: readonly string[], offset: number): readonly LineChange[] {
  const trace = walk(a, b);
  if (trace === undefined) {
    return [
      ...a.map((text, index): LineChange => ({ mark: '-', text, line: offset + index + 1 })),
      ...b.map((text, index): LineChange => ({ mark: '+', text, line: offset + index + 1 })),
    ];
  }
  const changes: LineChange[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d--) {
    const reached = trace[d] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -d || (k !== d && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : (reached.get(fromK) ?? 0);
    const fromY = d === 0 ? 0 : fromX - fromK;
    for (; x > fromX && y > fromY; y--) changes.push({ mark: ' ', text: a[--x] ?? '', line: offset + x + 1 });
    if (d === 0) break;
    if (down) changes.push({ mark: '+', text: b[--y] ?? '', line: offset + y + 1 });
    else changes.push({ mark: '-', text: a[--x] ?? '', line: offset + x + 1 });
  }
  return changes.reverse();
}

/** For each number of differences how far one comes on each diagonal, up to the end; undefined where it is not reached. */
function walk(a: readonly string[], b: readonly string[]): readonly ReadonlyMap<number, number>[] | undefined {
  const trace: Map<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, MOST); d++) {
    trace.push(reached);
    const next = new Map<number, number>();
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
      let x = down ? (reached.get(k + 1) ?? 0) : (reached.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && x - k >= 0 && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return trace;
    }
    reached = next;
  }
  return undefined;
}

/** Only the changed lines and so many around each; undefined stands for lines that are left out. */
export function withContext(changes: readonly LineChange[], around = 3): readonly (LineChange | undefined)[] {
  const near = new Array<boolean>(changes.length).fill(false);
  for (const [index, { mark }] of changes.entries()) {
    if (mark === ' ') continue;
    for (let at = Math.max(0, index - around); at <= Math.min(changes.length - 1, index + around); at++)
      near[at] = true;
  }
  return changes.flatMap((change, index): readonly (LineChange | undefined)[] => {
    if (near[index] === true) return [change];
    return index > 0 && near[index - 1] === true && near.lastIndexOf(true) > index ? [undefined] : [];
  });
}
