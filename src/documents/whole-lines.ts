/** A part of a text by offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of an item of a list in block style whose value begins at `start`, with the comments among them; comments above and
 * below stay. Undefined where it shares its line with something else.
 */
export function itemLines(text: string, start: number): Span | undefined {
  const from = lineStart(text, start);
  const dash = /^(?<indent> *)- +$/.exec(text.slice(from, start))?.groups?.['indent'];
  if (dash === undefined) return undefined;
  let to = lineEnd(text, start);
  for (let at = to; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const indent = line.search(/\S/);
    const deeper = indent > dash.length;
    // What is not deeper ends the item, but for a comment and an empty line, which may stand anywhere.
    if (indent !== -1 && !deeper && line[indent] !== '#') break;
    if (deeper) to = end;
    at = end;
  }
  return plainSpan(text, { from, to });
}

/**
 * The lines of a document whose root begins at `start`, with its dashes. Comments at the left margin above a document without
 * dashes, and below any, stay. Undefined where it is the only one, and where the lines between documents say more than that.
 */
export function documentLines(text: string, start: number): Span | undefined {
  const above = dashesBefore(text, start);
  const below = dashesAfter(text, start);
  if (above === undefined) {
    if (below === undefined) return undefined;
    const to = lineEnd(text, below);
    // Whatever stands behind the dashes of the next document would go with them.
    return /^---\s*$/.test(text.slice(below, to)) ? plainSpan(text, { from: lineStart(text, start), to }) : undefined;
  }
  const last = below ?? text.length;
  return plainSpan(text, { from: above, to: beforeComments(text, start, last) });
}

/** Where comments and empty lines at the end of a part begin; its end where there is no comment. */
function beforeComments(text: string, start: number, end: number): number {
  let comments = end;
  for (let at = end; at > start; ) {
    const from = lineStart(text, at - 1);
    const line = text.slice(from, at);
    if (line.startsWith('#')) comments = from;
    else if (line.trim() !== '') break;
    at = from;
  }
  return comments;
}

function dashesBefore(text: string, start: number): number | undefined {
  for (let at = text.lastIndexOf('\n---', start); at !== -1; at = text.lastIndexOf('\n---', at - 1))
    if (isDashes(text, at + 1)) return at + 1;
  return isDashes(text, 0) ? 0 : undefined;
}

function dashesAfter(text: string, start: number): number | undefined {
  for (let at = text.indexOf('\n---', start); at !== -1; at = text.indexOf('\n---', at + 1))
    if (isDashes(text, at + 1)) return at + 1;
  return undefined;
}

function isDashes(text: string, at: number): boolean {
  return /^---(?:\s|$)/.test(text.slice(at, at + 4));
}

/** Not where a line is ended by a lone CR, nor with directives and ends of documents among the lines. */
function plainSpan(text: string, span: Span): Span | undefined {
  return /\r(?!\n)|^(?:%|\.\.\.)/m.test(text.slice(span.from, span.to)) ? undefined : span;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Behind the end of the line. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}
