import type { PromptShell } from '../transport.js';
import { Screen } from './screen.js';

/** What stands at the end of the output at this moment. */
export type Sight =
  | { readonly kind: 'busy' }
  | { readonly kind: 'pager' }
  | { readonly kind: 'prompt'; readonly prompt: string; readonly host: string };

/** Where a prompt may stand; a longer line is output. */
const LONGEST_PROMPT = 256;
/** The ways command lines have of naming themselves. */
const RENAMES = /^\s*(?:no\s+|undo\s+|set\s+system\s+)?(?:host-?name|sysname)\b/i;
/** What a line scrolled sideways must at least show of the command to count as its echo. */
const SHORTEST_SCROLLED = 8;

/**
 * Reads a dialogue with a command line: echo, output, prompt. It only ever looks at the end of the output, so its work
 * grows with the output and not with its square.
 *
 * A command's output starts behind its echo. Whatever comes before the echo (an earlier prompt that came late, a log
 * message) is not part of it; in this way a dialogue that got out of step is in step again with the next command. It ends
 * at a prompt of the host whose name was learned: a line that looks like a prompt of another host is output.
 */
export class PromptReader {
  readonly #shell: PromptShell;
  readonly #screen = new Screen();
  #host: string | undefined;
  #typed = '';
  #echo: string | undefined;
  #replies: { readonly at: number; readonly reply: string }[] = [];

  constructor(shell: PromptShell) {
    this.#shell = shell;
  }

  /** The end of what the device has printed, for messages. */
  get tail(): string {
    return this.#screen.tail;
  }

  /** How many characters the current command has printed so far. */
  get size(): number {
    return this.#screen.size;
  }

  /** True while the echo of the command has not come yet. */
  get awaitsEcho(): boolean {
    return this.#echo !== undefined;
  }

  /** From now on only prompts of this host are accepted. A name that is cut does not replace the whole one. */
  learn(host: string): void {
    if (host.length === this.#shell.hostLength && this.#host?.startsWith(host)) return;
    this.#host = host;
  }

  /** A command is being typed: what came before it is done with. */
  typed(line: string): void {
    this.#screen.clear();
    this.#screen.watch();
    this.#typed = line;
    this.#echo = bare(line);
    this.#replies = [];
  }

  /** More has come from the device. */
  feed(text: string): void {
    let rest = text;
    while (this.#echo !== undefined) {
      const end = rest.indexOf('\n') + 1;
      if (end === 0) break;
      this.#screen.feed(rest.slice(0, end));
      rest = rest.slice(end);
      if (!this.#hasEchoed(this.#echo)) continue;
      this.#echo = undefined;
      this.#screen.clear();
    }
    this.#screen.feed(rest);
  }

  /**
   * The echo may be broken over several lines, be drawn anew with returns and backspaces, or be scrolled sideways with a
   * `$` in place of its beginning. So only the characters count, not the blanks, and all three views are compared.
   */
  #hasEchoed(wanted: string): boolean {
    if (this.#hasPrinted(wanted)) return true;
    const shown = this.#screen.text();
    if (bare(shown).endsWith(wanted)) return true;
    const scrolled = /\$(?<rest>[^\n$]+)\n*$/.exec(shown)?.groups?.['rest'];
    const rest = bare(scrolled ?? '');
    return rest.length >= SHORTEST_SCROLLED && wanted.endsWith(rest);
  }

  /**
   * Where a line reaches the right edge, terminal libraries print the next character, return, and print it again: `wo\rord`.
   */
  #hasPrinted(wanted: string): boolean {
    const { printed } = this.#screen;
    if (printed.replaceAll('\r', '').endsWith(wanted)) return true;
    return (
      printed.includes('\r') &&
      printed
        .replace(/(.)\r\1/g, '$1')
        .replaceAll('\r', '')
        .endsWith(wanted)
    );
  }

  /** What stands at the end now. Before the echo nothing counts. */
  look(): Sight {
    if (this.#echo !== undefined) return { kind: 'busy' };
    return this.lookAnywhere();
  }

  /** As `look`, but without a command having been typed: for the login. */
  lookAnywhere(): Sight {
    const line = this.#screen.line;
    if (line === '') return { kind: 'busy' };
    if (line.length <= LONGEST_PROMPT) {
      const match = this.#shell.prompt.exec(line) ?? this.#shell.prompt.exec(line.trimEnd());
      const host = match?.groups?.['host'] ?? match?.[0];
      if (host !== undefined && this.#accepts(host)) return { kind: 'prompt', prompt: line.trimEnd(), host };
    }
    return endOf(this.#shell.pager.prompt, line) === undefined ? { kind: 'busy' } : { kind: 'pager' };
  }

  /**
   * The host's own prompt, whole or cut; or any other, where the command is one that gives the host a new name. What other
   * commands do to the name (a rollback, for example) cannot be told from output that looks like a prompt.
   */
  #accepts(host: string): boolean {
    const known = this.#host;
    const limit = this.#shell.hostLength;
    if (known === undefined || host === known) return true;
    if (limit !== undefined && (host === known.slice(0, limit) || host.slice(0, limit) === known)) return true;
    return RENAMES.test(this.#typed);
  }

  /** Whether the output ends in a question. */
  asks(question: RegExp): boolean {
    return this.#echo === undefined && endOf(question, this.#screen.tail) !== undefined;
  }

  /** The words of a pager are taken off the output. */
  dropPager(): void {
    const start = endOf(this.#shell.pager.prompt, this.#screen.line);
    if (start !== undefined) this.#screen.dropPager(start);
  }

  /** A question has been answered: it counts as output, and only what comes after it is looked at. */
  answered(reply: string): void {
    this.#screen.settle();
    if (reply !== '') this.#replies.push({ at: this.#screen.size, reply });
  }

  /** The output so far: without echo, without the echo of replies, without the last line, without trailing line ends. */
  output(): string {
    let text = this.#screen.text();
    for (const { at, reply } of this.#replies.toReversed()) {
      if (text.startsWith(reply, at)) text = text.slice(0, at) + text.slice(at + reply.length);
    }
    let end = text.length;
    while (text[end - 1] === '\n') end--;
    return text.slice(0, end);
  }
}

/** Only what is printed: blanks and characters beyond ASCII, which devices echo in ways of their own, do not count. */
function bare(text: string): string {
  return text.replace(/[^\u0021-\u007e]+/g, '');
}

/** Where a match starts that reaches to the end of the text; undefined where there is none. */
function endOf(pattern: RegExp, text: string): number | undefined {
  const match = pattern.exec(text);
  if (match === null || match[0] === '') return undefined;
  return text.slice(match.index + match[0].length).trim() === '' ? match.index : undefined;
}
