import { plainText } from './style.js';

/** A table in columns of equal width, two spaces between them, no trailing spaces. */
export function tableLines(columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [columns, ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => plainText(row[index] ?? '').length)));
  return all.map((row) =>
    columns
      .map((_, index) => {
        const cell = row[index] ?? '';
        return cell + ' '.repeat((widths[index] ?? 0) - plainText(cell).length);
      })
      .join('  ')
      .trimEnd(),
  );
}
