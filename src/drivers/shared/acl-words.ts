/** The words of a line, read one after the other. */
export class Words {
  #at = 0;
  readonly #words: readonly string[];

  constructor(line: string) {
    this.#words = line.trim().split(/\s+/);
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
