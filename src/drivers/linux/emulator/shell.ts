/** One piece of a command line: blanks, a quoted part, a character behind a backslash, or plain characters. */
const PIECE = /(?<blank>[ \t]+)|'(?<quoted>[^']*)'|\\(?<escaped>.)|(?<plain>[^\s'"\\|&;<>()$`*?#~]+)/suy;

/** The words of a simple command (POSIX, XCU 2.2); undefined where it uses more than single quotes and backslashes. */
export function splitCommand(command: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < command.length) {
    const groups = PIECE.exec(command)?.groups;
    if (groups === undefined) return undefined;
    if (groups['blank'] === undefined) {
      word = (word ?? '') + (groups['quoted'] ?? groups['escaped'] ?? groups['plain'] ?? '');
    } else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  return word === undefined ? words : [...words, word];
}

/** `printf '%s\\n' WORD… | COMMAND`: the lines that the command reads, and the command; undefined for other lines. */
export function splitPipe(line: string): { readonly input: string; readonly command: string } | undefined {
  const at = line.lastIndexOf(' | ');
  const [tool, format, ...words] = splitCommand(line.slice(0, Math.max(0, at))) ?? [];
  if (tool !== 'printf' || format !== '%s\\n') return undefined;
  return { input: words.map((word) => `${word}\n`).join(''), command: line.slice(at + 3) };
}
