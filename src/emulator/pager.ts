/** Holds back what does not fit on the terminal's page until a key asks for more. */
export class Pager {
  #held: string[] = [];

  /** `length` is the lines of a page; 0 for none. */
  constructor(public length: number) {}

  /** True while it waits for a key. */
  get waiting(): boolean {
    return this.#held.length > 0;
  }

  /** The first page of a text; the rest is held back. */
  page(text: string): string {
    if (this.length < 2) return text;
    const lines = text.split(/(?<=\n)/);
    const page = this.length - 1;
    this.#held = lines.slice(page);
    return lines.slice(0, page).join('');
  }

  /** What a key brings: Space another page, Enter another line, anything else the end. */
  next(key: string): string {
    const count = key === ' ' ? this.length - 1 : key === '' || key === '\r' ? 1 : 0;
    const shown = this.#held.slice(0, count);
    this.#held = count === 0 ? [] : this.#held.slice(count);
    return shown.join('');
  }
}
