/** What the keys typed so far come to. */
export type Typed =
  | { readonly kind: 'line'; readonly line: string; readonly echo: string }
  | { readonly kind: 'end'; readonly line: string; readonly echo: string }
  | { readonly kind: 'cancel'; readonly echo: string }
  | { readonly kind: 'more'; readonly echo: string };

const BACKSPACE = /[\b\x7f]/;

/** Puts together lines from keys, as the line discipline of a device does: backspace, Ctrl-C, Ctrl-Z. */
export class LineEditor {
  #line = '';
  #afterReturn = false;

  /** Takes one character. */
  key(character: string): Typed {
    const afterReturn = this.#afterReturn;
    this.#afterReturn = character === '\r';
    if (character === '\n' && afterReturn) return { kind: 'more', echo: '' };
    if (character === '\r' || character === '\n') return { kind: 'line', line: this.#take(), echo: '\r\n' };
    if (character === '\x1a') return { kind: 'end', line: this.#take(), echo: '^Z\r\n' };
    if (character === '\x03') {
      this.#take();
      return { kind: 'cancel', echo: '^C\r\n' };
    }
    if (BACKSPACE.test(character)) {
      if (this.#line === '') return { kind: 'more', echo: '' };
      this.#line = this.#line.slice(0, -1);
      return { kind: 'more', echo: '\b \b' };
    }
    if (character < ' ' && character !== '\t') return { kind: 'more', echo: '' };
    this.#line += character;
    return { kind: 'more', echo: character };
  }

  /** Forgets the line end just read, so that the line feed of a pair is not taken for the next line. */
  oneKey(character: string): string | undefined {
    const afterReturn = this.#afterReturn;
    this.#afterReturn = character === '\r';
    if (character === '\n' && afterReturn) return undefined;
    return character === '\r' || character === '\n' ? '' : character;
  }

  #take(): string {
    const line = this.#line;
    this.#line = '';
    return line;
  }
}
