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
