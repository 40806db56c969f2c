import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFixes, complaint } from '../../../src/compliance/fixes/choose.js';
import { applyEdits, overlap } from '../../../src/compliance/fixes/edits.js';
import type { ReportedFinding } from '../../../src/compliance/outcome.js';
import { diffLines, withContext } from '../../../src/util/line-diff.js';

function edit(from: readonly [number, number], to: readonly [number, number], text = '') {
  const at = ([line, column]: readonly [number, number]) => ({ file: 'a', line, column });
  return { start: at(from), end: at(to), text };
}

describe('edits', () => {
  it.each([
    ['replace', 'ab\ncd\n', [edit([1, 2], [1, 3], 'X')], 'aX\ncd\n'],
    ['insert', 'ab\ncd\n', [edit([2, 1], [2, 1], 'x\n')], 'ab\nx\ncd\n'],
    ['remove a whole line', 'ab\ncd\nef\n', [edit([2, 1], [3, 1])], 'ab\nef\n'],
    ['remove the last line', 'ab\ncd', [edit([1, 3], [2, 3])], 'ab'],
    ['append behind the last line end', 'ab\n', [edit([2, 1], [2, 1], 'cd\n')], 'ab\ncd\n'],
    ['several, in any order', 'ab\ncd\n', [edit([2, 1], [2, 2], 'Y'), edit([1, 1], [1, 2], 'X')], 'Xb\nYd\n'],
    ['with CR LF', 'ab\r\ncd\r\n', [edit([2, 2], [2, 3], 'X')], 'ab\r\ncX\r\n'],
    ['outside the text', 'ab\n', [edit([9, 1], [9, 2], 'X')], undefined],
    ['that overlap', 'abcd', [edit([1, 1], [1, 3]), edit([1, 2], [1, 4])], undefined],
  ])('%s', (_, text, edits, result) => {
    expect(applyEdits(text, edits)).toBe(result);
  });

  it.each([
    [edit([1, 1], [1, 3]), edit([1, 2], [1, 4]), true],
    [edit([1, 1], [1, 3]), edit([1, 3], [1, 4]), false],
    [edit([1, 1], [3, 1]), edit([2, 1], [2, 1], 'x'), true],
    [edit([1, 2], [1, 2], 'x'), edit([1, 2], [1, 2], 'y'), true],
    [edit([1, 2], [1, 2], 'x'), edit([1, 2], [1, 2], 'x'), false],
    [edit([1, 2], [1, 2], 'x'), edit([1, 3], [1, 3], 'x'), false],
  ])('%j and %j overlap: %j', (a, b, expected) => {
    expect([overlap(a, b), overlap(b, a)]).toEqual([expected, expected]);
  });
});

function finding(name: string, ...edits: ReturnType<typeof edit>[]): ReportedFinding {
  return {
    ...{ rule: 'NP014', severity: 'high', message: 'open', key: '', source: null, waiver: null },
    ...{ subject: { kind: 'p', name }, status: 'open', failing: true },
    identity: () => name,
    fixes: [{ kind: 'edit', title: 'mend', edits, changes: 'some' }],
  };
}

it('of fixes that overlap the first is chosen; the same edit counts for both', () => {
  const [a, b, c] = [
    finding('a', edit([1, 1], [1, 3])),
    finding('b', edit([1, 2], [1, 4])),
    finding('c', edit([1, 1], [1, 3])),
  ];
  if (a === undefined || b === undefined || c === undefined) throw new Error('no findings');
  expect(chooseFixes([a, b, c]).map(({ finding: one }) => one.identity())).toEqual(['a', 'c']);
});

describe('after fixes', () => {
  const before = [finding('a'), finding('b')];
  const made = chooseFixes([finding('a', edit([1, 1], [1, 2]))]);

  it('all is well where what was mended is gone and nothing else came', () => {
    expect(complaint(before, [finding('b')], made)).toBeUndefined();
  });
  it('a finding that is still there is told', () => {
    expect(complaint(before, before, made)).toBe('the finding is still there afterwards');
  });
  it('a finding that came is told', () => {
    expect(complaint(before, [finding('b'), finding('c')], made)).toBe('it would bring NP014: open');
  });
});

describe('differences of lines', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((lines) => lines.join('\n'));

  it('give both texts, with the fewest changes', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffLines(before, after);
        const side = (mark: string) => changes.filter((line) => line.mark !== mark).map((line) => line.text);
        expect(side('+').join('\n')).toBe(before);
        expect(side('-').join('\n')).toBe(after);
        expect(changes.filter(({ mark }) => mark !== ' ').length).toBe(fewest(before.split('\n'), after.split('\n')));
      }),
    );
  });

  it('leave out lines far from any change', () => {
    const before = Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n');
    const shown = withContext(diffLines(before, before.replace('line 10', 'LINE 10')), 1);
    expect(shown.map((line) => (line === undefined ? '…' : line.mark + line.text))).toEqual([
      ...[' line 9', '-line 10', '+LINE 10', ' line 11'],
    ]);
  });
});

/** By the textbook: the longest common subsequence. */
function fewest(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [index, other] of b.entries())
      next.push(one === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return a.length + b.length - 2 * (row[b.length] ?? 0);
}
