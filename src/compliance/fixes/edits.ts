import type { SourceRef } from '../../util/source.js';
import type { TextEdit } from '../fix.js';

/** An edit by offsets in the text of its file. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text after edits that do not overlap; undefined where one of them is outside the text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const starts = lineStarts(text);
  const spans: Span[] = [];
  for (const edit of edits) {
    const from = offsetOf(starts, text.length, edit.start);
    const to = offsetOf(starts, text.length, edit.end);
    if (from === undefined || to === undefined || to < from) return undefined;
    spans.push({ from, to, text: edit.text });
  }
  spans.sort((a, b) => a.from - b.from || a.to - b.to);
  let result = '';
  let at = 0;
  for (const span of spans) {
    if (span.from < at) return undefined;
    result += text.slice(at, span.from) + span.text;
    at = span.to;
  }
  return result + text.slice(at);
}

/** True where two edits change the same characters, or where nobody can say which comes first. */
export function overlap(a: TextEdit, b: TextEdit): boolean {
  if (a.start.file !== b.start.file) return false;
  if (sameEdit(a, b)) return false;
  const emptyA = order(a.start, a.end) === 0;
  const emptyB = order(b.start, b.end) === 0;
  if (emptyA && emptyB) return order(a.start, b.start) === 0;
  return order(a.start, b.end) < 0 && order(b.start, a.end) < 0;
}

/** Two findings may ask for the very same edit; it is made once. */
export function sameEdit(a: TextEdit, b: TextEdit): boolean {
  return (
    a.start.file === b.start.file && a.text === b.text && order(a.start, b.start) === 0 && order(a.end, b.end) === 0
  );
}

function order(a: SourceRef, b: SourceRef): number {
  return a.line - b.line || a.column - b.column;
}

/** As src/documents counts them: a line ends at LF, CR LF or a lone CR. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}

function offsetOf(starts: readonly number[], length: number, { line, column }: SourceRef): number | undefined {
  const start = starts[line - 1];
  // The line behind the last one is the end of the text.
  if (start === undefined) return line === starts.length + 1 && column === 1 ? length : undefined;
  const offset = start + column - 1;
  return offset <= (starts[line] ?? length) ? offset : undefined;
}
