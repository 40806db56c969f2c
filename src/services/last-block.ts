/** The text without the block that its last line stands in: from the last line that is not indented on. */
export function withoutLastBlock(text: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => /^\S/.test(line));
  return lines
    .slice(0, Math.max(last, 0))
    .map((line) => `${line}\n`)
    .join('');
}
