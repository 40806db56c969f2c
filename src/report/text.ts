import type { Block, DiffLine } from './blocks.js';
import { errorLines } from './error-lines.js';
import { printable, printableLine } from './printable.js';
import type { Style } from './style.js';
import { tableLines } from './table-lines.js';

/** A report as text for a terminal or a file; ends with a line end. Nothing in it can make a terminal do anything. */
export function renderText(blocks: readonly Block[], style: Style): string {
  const lines: string[] = [];
  addBlocks(lines, blocks, '', style);
  return `${lines.join('\n')}\n`;
}

/** Adds to the lines, since a report may have a million of them. Sections are set apart by a blank line, everything else follows directly. */
function addBlocks(lines: string[], blocks: readonly Block[], indent: string, style: Style): void {
  let last: Block['kind'] | undefined;
  for (const block of blocks) {
    if (last !== undefined && (block.kind === 'section' || last === 'section')) lines.push('');
    last = block.kind;
    if (block.kind === 'section') {
      lines.push(`${indent}${titleLine(block, style)}`);
      addBlocks(lines, block.body, `${indent}  `, style);
    } else {
      for (const line of blockLines(block, style)) lines.push(line === '' ? '' : `${indent}${line}`);
    }
  }
}

function titleLine({ title, detail }: Extract<Block, { kind: 'section' }>, style: Style): string {
  const more = detail === undefined ? '' : `  ${style.dim(`(${printableLine(detail)})`)}`;
  return `${style.bold(printableLine(title))}${more}`;
}

function blockLines(block: Exclude<Block, { kind: 'section' }>, style: Style): readonly string[] {
  switch (block.kind) {
    case 'text':
      return printable(block.text).split('\n');
    case 'note':
      return noteLines(block.level, block.text, style);
    case 'diff':
      return block.lines.map((line) => diffLine(line, style));
    case 'code':
      return codeLines(block.title, block.lines, style);
    case 'table':
      return styledTable(block.columns, block.rows, style);
    case 'error':
      return errorLines(block.error, style);
  }
}

function noteLines(level: 'info' | 'good' | 'warning' | 'bad', text: string, style: Style): readonly string[] {
  const lines = printable(text).split('\n');
  if (level === 'good') return lines.map(style.green);
  if (level === 'bad') return lines.map(style.red);
  return level === 'info' ? lines : lines.map((line, index) => style.yellow(index === 0 ? `warning: ${line}` : line));
}

function diffLine({ mark, text, detail }: DiffLine, style: Style): string {
  const paint = { '+': style.green, '-': style.red, '~': style.yellow, ' ': (line: string) => line }[mark];
  const place = detail === undefined ? '' : style.dim(`  # ${printableLine(detail)}`);
  return paint(`${mark} ${printableLine(text)}`) + place;
}

function codeLines(title: string | undefined, lines: readonly string[], style: Style): readonly string[] {
  const safe = lines.map((line) => printable(line));
  return title === undefined ? safe : [style.dim(`${title}:`), ...safe.map((line) => (line === '' ? '' : `  ${line}`))];
}

function styledTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  style: Style,
): readonly string[] {
  const safe = rows.map((row) => row.map(printableLine));
  const [header = '', ...body] = tableLines(columns, safe);
  return [style.bold(header), ...body];
}
