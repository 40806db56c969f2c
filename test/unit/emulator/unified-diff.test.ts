import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../../src/emulator/unified-diff.js';

const names = { before: 'a', after: 'b' };

describe('unifiedDiff', () => {
  it('says nothing of equal texts', () => {
    expect(unifiedDiff(['x', 'y'], ['x', 'y'], names)).toBe('');
  });

  it('shows a change with three lines of context', () => {
    const before = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const after = ['1', '2', '3', '4', 'five', '6', '7', '8'];
    expect(unifiedDiff(before, after, names)).toBe(
      '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
    );
  });

  it.each([
    { before: [], after: ['x'], hunk: '@@ -0,0 +1 @@\n+x\n' },
    { before: ['x'], after: [], hunk: '@@ -1 +0,0 @@\n-x\n' },
  ])('counts lines as diff -u does: $hunk', ({ before, after, hunk }) => {
    expect(unifiedDiff(before, after, names)).toBe(`--- a\n+++ b\n${hunk}`);
  });

  it('is what patch needs to get from one text to the other', () => {
    const folder = mkdtempSync(join(tmpdir(), 'diff-'));
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    try {
      fc.assert(
        fc.property(lines, lines, (before, after) => {
          const diff = unifiedDiff(before, after, names);
          if (diff === '') {
            expect(before).toEqual(after);
            return;
          }
          const text = (list: readonly string[]) => list.map((line) => `${line}\n`).join('');
          expect(apply(text(before), diff, folder)).toBe(text(after));
        }),
        { numRuns: 40 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Applies a diff with git, the only patch program every developer of this project has. */
function apply(before: string, diff: string, folder: string): string {
  const file = join(folder, 'b');
  writeFileSync(file, before);
  const renamed = diff.replace('--- a\n+++ b', '--- a/b\n+++ b/b');
  execFileSync('git', ['apply', '--unidiff-zero', '--allow-empty', '-'], { cwd: folder, input: renamed });
  return execFileSync('cat', [file], { encoding: 'utf8' });
}
