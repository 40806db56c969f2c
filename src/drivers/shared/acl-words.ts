/** More than one blank at a place, or one that is not a space. */
const UNEVEN = / {2}|[^\S ]/;

/** The words of a line, read one after the other. */
export class Words {
  #at = 0;
  readonly #words: readonly string[];

  constructor(line: string) {
    const text = line.trim();
    // Most lines have single blanks, which are found sooner than a pattern is.
    this.#words = UNEVEN.test(text) ? text.split(/\s+/) : text.split(' ');
  }

  /** The next word, without going on; empty at the end. */
  get next(): string {
    return this.#words[this.#at] ?? '';
  }

  take(): string {
    const word = this.next;
    this.#at += 1;
    return word;
  }

  /** Goes on where the next word is this one. */
  skip(word: string): boolean {
    if (this.next !== word) return false;
    this.#at += 1;
    return true;
  }

  get done(): boolean {
    return this.#at >= this.#words.length;
  }
}
