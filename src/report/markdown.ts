import type { Block } from './blocks.js';
import { errorLines } from './error-lines.js';
import { printable, printableLine } from './printable.js';
import { createStyle } from './style.js';

/** A report as Markdown, for a merge request or a ticket; ends with a line end. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map((block) => renderBlock(block, 3)).join('\n\n')}\n`;
}

function renderBlock(block: Block, level: number): string {
  switch (block.kind) {
    case 'section': {
      const detail = block.detail === undefined ? '' : ` (${inline(block.detail)})`;
      const title = `${'#'.repeat(Math.min(level, 6))} ${inline(block.title)}${detail}`;
      return [title, ...block.body.map((child) => renderBlock(child, level + 1))].join('\n\n');
    }
    case 'text':
      return inline(block.text);
    case 'note':
      return block.level === 'warning' ? `> **Warning:** ${inline(block.text)}` : `**${inline(block.text)}**`;
    case 'diff':
      // GitHub and GitLab color lines of a diff by + - and !.
      return fence(
        'diff',
        block.lines.map(({ mark, text }) => `${mark === '~' ? '!' : mark} ${printableLine(text)}`),
      );
    case 'code':
      return fence('text', block.lines.map(printable));
    case 'table':
      return table(block.columns, block.rows);
    case 'error':
      return fence('text', errorLines(block.error, createStyle(false)));
  }
}

/** A fence longer than any run of backticks inside, so that no line can end it. */
function fence(language: string, lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`{1,80}/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  return [`${marks}${language}`, ...lines, marks].join('\n');
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text on one line in which nothing is markup. */
export function inline(text: string): string {
  return printable(text)
    .replaceAll('\n', ' ')
    .replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`);
}
