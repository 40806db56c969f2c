/**
 * What a terminal would show of a device's output: escape sequences carried out or dropped, backspaces and returns
 * applied, line ends as `\n`. Text may come in pieces cut anywhere. The width is endless: devices are told a wide one, and
 * what wraps all the same is undone where it matters, at the echo.
 */
export class Screen {
  #lines: string[] = [];
  #size = 0;
  #recent = '';
  #line = '';
  #column = 0;
  #pending = '';
  #printed: string | undefined;
  #erasing = false;

  /** The last line as far as it has come. */
  get line(): string {
    return this.#line;
  }

  /** The end of what is shown, about two lines: enough for any question. */
  get tail(): string {
    return (this.#recent + this.#line).slice(-TAIL);
  }

  /** How many characters are shown. */
  get size(): number {
    return this.#size + this.#line.length;
  }

  /** All that is shown, and the last line apart from it. */
  text(): string {
    return this.#lines.join('');
  }

  /** From here on, also keeps the bare characters as printed, without blanks and motion but for returns, for finding a wrapped echo. */
  watch(): void {
    this.#printed = '';
  }

  /** The last of the characters kept since `watch`. */
  get printed(): string {
    return this.#printed ?? '';
  }

  /** Empties the screen. An escape sequence that has come in part stays. */
  clear(): void {
    this.#lines = [];
    this.#size = 0;
    this.#recent = '';
    this.#line = '';
    this.#column = 0;
    this.#printed = undefined;
    this.#erasing = false;
  }

  /**
   * Drops the words of a pager from the last line, which keeps so many characters. Devices then wipe the words off with
   * blanks and backspaces; those blanks are not output either.
   */
  dropPager(length: number): void {
    this.#line = this.#line.slice(0, length);
    this.#column = this.#line.length;
    this.#erasing = true;
  }

  /** Takes what stands on the last line as done, so that only what comes after it counts as the tail. */
  settle(): void {
    if (this.#line !== '') this.#keep(this.#line);
    this.#line = '';
    this.#column = 0;
    this.#recent = '';
  }

  /** Shows more output. Runs over the text once; plain text is taken over whole. */
  feed(text: string): void {
    // Nearly every line of a device ends in CR LF: dealing with it natively keeps long output on the fast path.
    let rest = (this.#pending + text).replaceAll('\r\n', '\n');
    this.#pending = '';
    while (rest !== '') {
      const at = rest.search(CONTROL);
      if (at !== 0) this.#print(at < 0 ? rest : rest.slice(0, at));
      if (at < 0) return;
      const sequence = SEQUENCE.exec(rest.slice(at, at + LONGEST_SEQUENCE))?.[0] ?? '';
      if (sequence === '') {
        this.#pending = rest.slice(at);
        return;
      }
      this.#obey(sequence);
      rest = rest.slice(at + sequence.length);
    }
  }

  #print(run: string): void {
    const text = this.#erasing && /[^ ]/.test(run) ? this.#endErasing(run) : run;
    if (this.#printed !== undefined) this.#printed = (this.#printed + text.replace(BLANKS, '')).slice(-PRINTED);
    const end = text.lastIndexOf('\n');
    if (end < 0) {
      this.#write(text);
      return;
    }
    const first = text.indexOf('\n');
    this.#write(text.slice(0, first));
    this.#keep(`${this.#line}\n${text.slice(first + 1, end + 1)}`);
    this.#line = text.slice(end + 1);
    this.#column = this.#line.length;
  }

  /** The blanks right of the first thing that is printed again are what is left of the wiping. Gives what is to be printed. */
  #endErasing(text: string): string {
    const leading = text.search(/[^ ]/);
    this.#erasing = false;
    if (text[leading] !== '\n') {
      this.#line = this.#line.slice(0, this.#column + leading);
      return text;
    }
    this.#line = this.#line.trimEnd();
    this.#column = this.#line.length;
    return text.slice(leading);
  }

  #keep(text: string): void {
    this.#lines.push(text);
    this.#size += text.length;
    this.#recent = (this.#recent + text.slice(-TAIL)).slice(-TAIL);
  }

  /** Writes over what stands right of the cursor, as a terminal does. */
  #write(text: string): void {
    if (this.#column === this.#line.length) {
      this.#line += text;
    } else {
      const before = this.#line.slice(0, this.#column).padEnd(this.#column);
      this.#line = before + text + this.#line.slice(this.#column + text.length);
    }
    this.#column += text.length;
    if (this.#line.length < LONGEST_LINE) return;
    this.#keep(this.#line);
    this.#line = '';
    this.#column = 0;
  }

  #obey(sequence: string): void {
    if (sequence === '\r') this.#return();
    else if (sequence === '\b') this.#column = Math.max(this.#column - 1, 0);
    else if (sequence.startsWith('\u001b[')) this.#move(sequence.at(-1), Number.parseInt(sequence.slice(2), 10));
    // Everything else (bell, null, titles, character sets) shows nothing.
  }

  #return(): void {
    this.#column = 0;
    if (this.#printed !== undefined) this.#printed += '\r';
  }

  /** Motion and erasing within the line (ECMA-48: CUB, CUF, CHA, EL); other sequences have no place in a dialogue. */
  #move(final: string | undefined, parameter: number): void {
    const count = Math.min(Number.isNaN(parameter) ? 1 : parameter, MOTION);
    if (final === 'D') this.#column = Math.max(this.#column - Math.max(count, 1), 0);
    else if (final === 'C') this.#column = Math.min(this.#column + Math.max(count, 1), this.#line.length + MOTION);
    else if (final === 'G') this.#column = Math.max(count - 1, 0);
    else if (final === 'K' && parameter === 2) this.#line = ' '.repeat(Math.min(this.#column, MOTION));
    else if (final === 'K' && parameter !== 1) this.#line = this.#line.slice(0, this.#column);
  }
}

const TAIL = 512;
const PRINTED = 16_384;
/** A longer line is moved out of the way in pieces, so that work on the last line stays small. */
const LONGEST_LINE = 65_536;
const LONGEST_SEQUENCE = 256;
/** No device moves the cursor further; a hostile one must not make us fill memory with blanks. */
const MOTION = 1024;
/** What is not simply printed: control characters other than tab and line feed. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;
const BLANKS = /[^\u0021-\u007e]+/g;

/**
 * One whole control sequence at the start of a text: CSI …, an OSC, DCS, PM or APC string up to its end, any other escape, or a single control
 * character. No match means that the rest of it has not come yet; what is too long to be a sequence loses its escape.
 */
const SEQUENCE =
  /^(?:\u001b\[[\u0030-\u003f]*[\u0020-\u002f]*[\u0040-\u007e]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[\u0020-\u002f]+[\u0030-\u007e]|\u001b[^\u0020-\u002f[\]PX^_]|[^\u001b]|\u001b(?=[\s\S]{255}))/;
