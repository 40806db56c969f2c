import type { SourceRef } from '../util/source.js';

/** The text of one file, with places and excerpts worked out only when something asks for them. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** The line and column of an offset in code units. */
  place(offset: number): SourceRef;
  /** The line of a place with its number, and a caret under the column, ready to print. Empty for another file. */
  excerpt(source: SourceRef): string;
}

/** Wraps a text; the index of its lines is built by the first look-up, because most files are read without any error. */
export function sourceText(text: string, file: string): SourceText {
  let starts: readonly number[] | undefined;
  let last = 0;
  function lines(): readonly number[] {
    starts ??= lineStarts(text);
    return starts;
  }
  function place(offset: number): SourceRef {
    last = lineOf(lines(), offset, last);
    return { file, line: last + 1, column: offset - (starts?.[last] ?? 0) + 1 };
  }
  return {
    file,
    text,
    place,
    excerpt: (source) => (source.file === file ? excerptOf(text, lines(), source) : ''),
  };
}

/** YAML ends a line at LF, CR LF or a lone CR (YAML 1.2.2, section 5.4). */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length);
    return starts;
  }
  // Several times faster than the expression, and the usual case.
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** How many lines are walked from the one that was asked for last: who reads a file asks for its places in their order. */
const WALKED = 8;

/** The line of an offset, counted from 0. */
function lineOf(starts: readonly number[], offset: number, last: number): number {
  if ((starts[last] ?? 0) <= offset) {
    for (let line = last; line < last + WALKED; line++)
      if ((starts[line + 1] ?? Number.POSITIVE_INFINITY) > offset) return line;
  }
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Longer lines are cut to a window around the caret, so that a whole JSON file on one line stays readable. */
const WINDOW = 110;

function excerptOf(text: string, starts: readonly number[], { line, column }: SourceRef): string {
  const start = starts[line - 1];
  if (start === undefined) return '';
  const whole = hideSecrets(text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, ''));
  const caret = Math.min(column - 1, whole.length);
  const from = caret < WINDOW - 20 ? 0 : caret - WINDOW / 2;
  const shown = whole.slice(from, from + WINDOW);
  const head = from > 0 ? '…' : '';
  const tail = from + WINDOW < whole.length ? '…' : '';
  const gutter = String(line);
  const indent = ' '.repeat([...shown.slice(0, caret - from)].length + head.length);
  return `${gutter} | ${head}${printable(shown)}${tail}\n${' '.repeat(gutter.length)} | ${indent}^`;
}

/** Control characters of a user's file must not reach the terminal: they could move the cursor or change its title. */
function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/\p{Cc}|\p{Bidi_Control}/gu, '·');
}

/** What a shown line may not tell, whatever the error in it is about; `env:`, `file:` and `ask` only say where a secret is. */
const SECRET =
  /(?<key>["']?(?:password|passphrase|enable|secret|token)["']?\s{0,9}:\s{0,9})(?!["']?(?:env:|file:|ask\b))(?<value>"(?:[^"\\]|\\.){0,999}"?|'[^']{0,999}'?|[^\s,}\]]{1,999})/gi;

/** Secrets become as many asterisks, so that carets stay where they belong. */
function hideSecrets(line: string): string {
  return line.replace(SECRET, (_, key: string, value: string) => key + '*'.repeat(value.length));
}
