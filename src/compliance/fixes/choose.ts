import type { Fix, TextEdit } from '../fix.js';
import type { ReportedFinding } from '../outcome.js';
import { overlap, sameEdit } from './edits.js';

/** A finding and the edit that mends it. */
export interface ChosenFix {
  readonly finding: ReportedFinding;
  readonly fix: Extract<Fix, { kind: 'edit' }>;
}

/** The fixes that can be made together, in the order of the findings; those left out overlap with one of them. */
export function chooseFixes(findings: readonly ReportedFinding[]): readonly ChosenFix[] {
  const taken = new Map<string, TextEdit[]>();
  return findings.flatMap((finding): readonly ChosenFix[] => {
    const fix = editOf(finding);
    if (fix === undefined) return [];
    const free = fix.edits.every((edit) => !(taken.get(edit.start.file) ?? []).some((other) => overlap(edit, other)));
    if (!free) return [];
    for (const edit of fix.edits) taken.set(edit.start.file, [...(taken.get(edit.start.file) ?? []), edit]);
    return [{ finding, fix }];
  });
}

/** The edit of an open finding; undefined where there is none. */
export function editOf({ status, fixes = [] }: ReportedFinding): Extract<Fix, { kind: 'edit' }> | undefined {
  return status === 'open' ? fixes.find((fix) => fix.kind === 'edit') : undefined;
}

/** The edits of fixes by file, each once. */
export function editsByFile(fixes: readonly ChosenFix[]): ReadonlyMap<string, readonly TextEdit[]> {
  const files = new Map<string, TextEdit[]>();
  for (const edit of fixes.flatMap(({ fix }) => fix.edits)) {
    const edits = files.get(edit.start.file) ?? [];
    if (!edits.some((other) => sameEdit(edit, other))) edits.push(edit);
    files.set(edit.start.file, edits);
  }
  return files;
}

/**
 * Why findings after fixes are not what they should be; undefined where they are. Counted by rule and subject: what stands
 * behind a removed part may have another key afterwards.
 */
export function complaint(
  before: readonly ReportedFinding[],
  after: readonly ReportedFinding[],
  made: readonly ChosenFix[],
): string | undefined {
  const counts = countOpen(before);
  const now = countOpen(after);
  const allowed = new Map(counts);
  for (const { finding } of made) allowed.set(nameOf(finding), (allowed.get(nameOf(finding)) ?? 0) - 1);
  for (const [name, count] of now) {
    if (count <= (allowed.get(name) ?? 0)) continue;
    const one = after.find((finding) => finding.status === 'open' && nameOf(finding) === name);
    return count > (counts.get(name) ?? 0)
      ? `it would bring ${one?.rule}: ${one?.message}`
      : 'the finding is still there afterwards';
  }
  return undefined;
}

function countOpen(findings: readonly ReportedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.status === 'open') counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
  }
  return counts;
}

function nameOf({ rule, subject }: ReportedFinding): string {
  return `${rule}\n${subject.kind}\n${subject.name}`;
}
