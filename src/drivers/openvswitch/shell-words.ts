/** Words that a Unix shell takes as they stand. */
const PLAIN = /^[A-Za-z0-9_.:@%+,/=-]+$/;

/** A command line for a Unix shell; words with anything a shell would interpret are quoted (POSIX, XCU 2.2.2). */
export function shellLine(words: readonly string[]): string {
  return words.map((word) => (PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');
}
