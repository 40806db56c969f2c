import type { Waiver } from './waiver.js';

/** What a comment begins with in YAML (`#`) and in configurations (`!`, `#`, a block of its own). */
const COMMENT = /(?:#|!|\/\*)[ \t]*netctl-waive:(?<text>[^\r\n]*)/;

const COMMENT_LINE = /^[ \t]*(?:$|[#!]|\/\*)/;

/**
 * The waivers that stand as comments in a file. Behind a line one is for that line and what is indented below it; on a line of
 * its own for the next line with all that is indented below; before the first line of a document, or of a configuration, for
 * all of it.
 */
export function inlineWaivers(text: string, file: string): readonly Waiver[] {
  if (!text.includes('netctl-waive:')) return [];
  const lines = text.split(/\r\n|\n|\r/);
  return lines.flatMap((line, index): readonly Waiver[] => {
    const found = COMMENT.exec(line);
    if (found === null) return [];
    const alone = line.slice(0, found.index).trim() === '';
    const { from, to } = alone ? coveredBelow(lines, index) : blockOf(lines, index);
    return [
      {
        ...readText(found.groups?.['text'] ?? ''),
        source: { file, line: index + 1, column: found.index + 1 },
        scope: { kind: 'lines', file, from: from + 1, to: to + 1 },
      },
    ];
  });
}

interface Lines {
  readonly from: number;
  readonly to: number;
}

function coveredBelow(lines: readonly string[], comment: number): Lines {
  let first = comment + 1;
  while (first < lines.length && COMMENT_LINE.test(lines[first] ?? '')) first++;
  if (/^---(?:\s|$)/.test(lines[first] ?? '') || beginsDocument(lines, comment))
    return documentOf(lines, comment, first);
  return blockOf(lines, first);
}

/** True where only comments stand between the beginning of the document and the line. */
function beginsDocument(lines: readonly string[], line: number): boolean {
  for (let before = line - 1; before >= 0; before--) {
    const text = lines[before] ?? '';
    if (/^---(?:\s|$)/.test(text)) return true;
    if (!COMMENT_LINE.test(text)) return false;
  }
  return true;
}

function documentOf(lines: readonly string[], comment: number, first: number): Lines {
  let last = first;
  while (last + 1 < lines.length && !/^---(?:\s|$)/.test(lines[last + 1] ?? '')) last++;
  return { from: comment, to: Math.min(last, lines.length - 1) };
}

/** A line with what is indented below it; items of a YAML list may stand as far left as the key that they belong to. */
function blockOf(lines: readonly string[], first: number): Lines {
  const line = lines[first] ?? '';
  const indent = indentOf(line);
  const key = /^[ \t]*(?:- )?[^\s#][^#]*:[ \t]*(?:#.*)?$/.test(line);
  let last = first;
  for (let next = first + 1; next < lines.length; next++) {
    const text = lines[next] ?? '';
    if (COMMENT_LINE.test(text)) continue;
    const item = key && !/^[ \t]*- /.test(line) && indentOf(text) === indent && /^[ \t]*-(?:[ \t]|$)/.test(text);
    if (indentOf(text) <= indent && !item) break;
    last = next;
  }
  return { from: first, to: last };
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}

const FIELD = /(?:^|[\s,;])(?<name>reason|owner|until)[ \t]*=[ \t]*/g;

/** `NP014,NP015 reason="text with spaces" owner=team until=2027-01-31`; quotes may be left out. */
function readText(whole: string): Pick<Waiver, 'rules' | 'reason' | 'owner' | 'until' | 'strange'> {
  const text = whole.replace(/\*\/[ \t]*$/, '').trim();
  const marks = [...maskQuoted(text).matchAll(FIELD)];
  const values = new Map<string, string>();
  const strange: string[] = [];
  for (const [index, mark] of marks.entries()) {
    const name = mark.groups?.['name'] ?? '';
    const value = text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length).trim();
    const quoted = /^"(?<inner>[^"]*)"(?<rest>.*)$/.exec(value) ?? /^'(?<inner>[^']*)'(?<rest>.*)$/.exec(value);
    const { inner, rest } = quoted?.groups ?? {};
    if (rest !== undefined && rest.trim() !== '') strange.push(rest.trim());
    if (values.has(name)) strange.push(`a second ${name}`);
    values.set(name, inner ?? value);
  }
  const ids = text.slice(0, marks[0]?.index ?? text.length);
  return {
    rules: ids.split(/[\s,]+/).filter((id) => id !== ''),
    reason: values.get('reason'),
    owner: values.get('owner'),
    until: values.get('until'),
    ...(strange.length > 0 && { strange: strange.join(', ') }),
  };
}

/** Fields are not looked for in quotes; the text keeps its length. */
function maskQuoted(text: string): string {
  return text.replace(/"[^"]*"|'[^']*'/g, (quoted) => '"'.repeat(quoted.length));
}
