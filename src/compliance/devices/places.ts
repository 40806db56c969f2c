import type { SourceRef } from '../../util/source.js';

/** Finds places in the text of a file: of a line, counted from 1, and of words in it. */
export function placesIn(file: string, text: string): (line: number | undefined, words?: string) => SourceRef {
  let lines: readonly string[] | undefined;
  return (line, words) => {
    if (line === undefined) return { file, line: 1, column: 1 };
    lines ??= text.split('\n');
    const content = lines[line - 1] ?? '';
    const found = words === undefined || words === '' ? -1 : content.indexOf(words);
    return { file, line, column: (found === -1 ? Math.max(content.search(/\S/), 0) : found) + 1 };
  };
}
