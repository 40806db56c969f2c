/** Splits `show … | include x` into the command and its filter; undefined where there is none. */
export function splitPipe(line: string): { readonly command: string; readonly filter: string | undefined } {
  const match = /^(?<command>show .*?\S)\s*\|\s*(?<filter>\S.*)$/i.exec(line);
  if (match?.groups === undefined) return { command: line, filter: undefined };
  return { command: match.groups['command'] ?? line, filter: match.groups['filter'] };
}

/** The output that `include`, `exclude`, `begin` or `section` lets through; undefined for a filter it does not know. */
export function filterOutput(output: string, filter: string): string | undefined {
  const match = /^(?<word>[a-z-]{1,20})\s+(?<pattern>.+)$/i.exec(filter.trim());
  if (match?.groups === undefined) return undefined;
  const word = match.groups['word']?.toLowerCase() ?? '';
  const pattern = toPattern(match.groups['pattern'] ?? '');
  const lines = output.replace(/\n$/, '').split('\n');
  const kept = pick(word, pattern, lines);
  if (kept === undefined) return undefined;
  return kept.map((line) => `${line}\n`).join('');
}

function pick(word: string, pattern: RegExp, lines: readonly string[]): readonly string[] | undefined {
  if (isShort(word, 'include')) return lines.filter((line) => pattern.test(line));
  if (isShort(word, 'exclude')) return lines.filter((line) => !pattern.test(line));
  if (isShort(word, 'begin')) {
    const start = lines.findIndex((line) => pattern.test(line));
    return start === -1 ? [] : lines.slice(start);
  }
  if (isShort(word, 'section')) return sections(pattern, lines);
  return undefined;
}

function isShort(typed: string, word: string): boolean {
  return typed !== '' && word.startsWith(typed);
}

function sections(pattern: RegExp, lines: readonly string[]): string[] {
  const kept: string[] = [];
  let depth: number | undefined;
  for (const line of lines) {
    const indent = line.length - line.trimStart().length;
    if (depth !== undefined && indent <= depth) depth = undefined;
    if (depth === undefined && pattern.test(line)) depth = indent;
    if (depth !== undefined) kept.push(line);
  }
  return kept;
}

function toPattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch {
    return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  }
}
