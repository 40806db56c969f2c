import type { ServerChannel } from 'ssh2';
import type { EmulatorClock, LineFate, Terminal } from './device.js';
import { LineEditor } from './line-editor.js';

/** What a shell channel needs to know of its connection. */
export interface ShellOptions {
  readonly clock: EmulatorClock;
  /** Breaks the whole connection. */
  drop(): void;
}

/** Lets a client type at an emulated terminal through a channel: echo, line ends as a device sends them, secrets unseen. */
export function serveShell(channel: ServerChannel, terminal: Terminal, options: ShellOptions): void {
  const shell = new Shell(channel, terminal, options);
  channel.on('data', (chunk: Buffer) => shell.take([...chunk.toString('utf8')]));
  channel.on('error', () => {});
  shell.greet();
}

class Shell {
  readonly #editor = new LineEditor();
  /** What was typed while an answer is being waited for. */
  #waiting: string[] = [];
  /** What goes out with the next packet: all that a chunk brings about is sent in one piece, as a fast device does. */
  #out = '';
  #state: 'open' | 'late' | 'hung' | 'ended' = 'open';

  constructor(
    private readonly channel: ServerChannel,
    private readonly terminal: Terminal,
    private readonly options: ShellOptions,
  ) {}

  greet(): void {
    this.#print(this.terminal.banner + this.terminal.prompt());
    this.#flush();
  }

  take(characters: readonly string[]): void {
    for (const [index, character] of characters.entries()) {
      if (this.#state === 'late') {
        this.#waiting.push(...characters.slice(index));
        break;
      }
      if (this.#state !== 'open') break;
      this.#press(character);
    }
    this.#flush();
  }

  #press(character: string): void {
    if (this.terminal.oneKey?.() === true) {
      this.#pressKey(character);
      return;
    }
    const shown = this.terminal.echo();
    const typed = this.#editor.key(character);
    this.#out += shown ? typed.echo : typed.echo.replace(/[^\r\n]/g, '');
    if (typed.kind === 'cancel') this.#print(this.terminal.prompt());
    if (typed.kind === 'line') this.#enter(typed.line);
    if (typed.kind === 'end') {
      if (typed.line !== '') this.#enter(typed.line);
      this.#enter('end');
    }
  }

  /** The question is left behind, or, where it was a pager's, wiped out as devices do. */
  #pressKey(character: string): void {
    const key = this.#editor.oneKey(character);
    if (key === undefined) return;
    const question = this.terminal.prompt();
    this.#out += this.terminal.echo() ? '\r\n' : `\r${' '.repeat(question.length)}\r`;
    this.#enter(key);
  }

  #enter(line: string): void {
    const printed = this.terminal.enter(line);
    const ended = this.terminal.ended();
    const answer = ended ? printed : printed + this.terminal.prompt();
    const fate = this.terminal.fate?.();
    if (fate === undefined) this.#answer(answer, ended);
    else this.#meet(fate, answer, ended);
  }

  #answer(text: string, ended: boolean): void {
    this.#print(text);
    if (ended) this.#state = 'ended';
  }

  #meet(fate: LineFate, answer: string, ended: boolean): void {
    if (fate.kind === 'delay') {
      this.#state = 'late';
      this.options.clock.after(fate.milliseconds, () => {
        this.#state = 'open';
        this.#answer(answer, ended);
        this.take(this.#waiting.splice(0));
      });
      return;
    }
    this.#state = 'hung';
    if (fate.kind === 'hang') return;
    if (fate.kind === 'cut') this.#print(answer.slice(0, Math.ceil(answer.length / 2)));
    this.#flush();
    this.options.drop();
  }

  #print(text: string): void {
    this.#out += text.replace(/\n/g, '\r\n');
  }

  #flush(): void {
    if (this.#out !== '' && this.channel.writable) this.channel.write(this.#out);
    this.#out = '';
    if (this.#state !== 'ended' || !this.channel.writable) return;
    this.channel.exit(0);
    this.channel.end();
  }
}
