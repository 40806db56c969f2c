import type { ServerChannel } from 'ssh2';
import type { EmulatorClock, Terminal } from './device.js';
import { LineEditor } from './line-editor.js';

/** What a shell channel needs to know of its connection. */
export interface ShellOptions {
  readonly clock: EmulatorClock;
  /** Breaks the whole connection. */
  drop(): void;
}

/** Lets a client type at an emulated terminal through a channel: echo, line ends as a device sends them, secrets unseen. */
export function serveShell(channel: ServerChannel, terminal: Terminal, options: ShellOptions): void {
  const editor = new LineEditor();
  const waiting: string[] = [];
  let busy = false;
  let hung = false;

  function send(text: string): void {
    if (text !== '' && channel.writable) channel.write(text);
  }

  function finish(): void {
    channel.exit(0);
    channel.end();
  }

  /** Gives one line to the device and returns what to send, or undefined where the answer does not come now. */
  function answer(line: string): string | undefined {
    const printed = terminal.enter(line);
    const fate = terminal.fate?.();
    const text = toWire(printed) + (terminal.ended() ? '' : toWire(terminal.prompt()));
    if (fate === undefined) return text;
    if (fate.kind === 'drop') {
      hung = true;
      options.drop();
      return undefined;
    }
    if (fate.kind === 'hang') {
      hung = true;
      return undefined;
    }
    busy = true;
    options.clock.after(fate.milliseconds, () => {
      busy = false;
      send(text);
      if (terminal.ended()) finish();
      else take(waiting.splice(0));
    });
    return undefined;
  }

  /** Everything a chunk brings about is sent in one piece, as a fast device does. */
  function take(characters: readonly string[]): void {
    let out = '';
    for (const [index, character] of characters.entries()) {
      if (hung || terminal.ended()) break;
      if (busy) {
        waiting.push(...characters.slice(index));
        break;
      }
      out += press(character, (text) => {
        send(out + text);
        out = '';
      });
    }
    send(out);
    if (terminal.ended() && !busy && !hung) finish();
  }

  function press(character: string, flush: (text: string) => void): string {
    if (terminal.oneKey?.() === true) {
      const key = editor.oneKey(character);
      if (key === undefined) return '';
      const erase = terminal.echo() ? '\r\n' : `\r${' '.repeat(terminal.prompt().length)}\r`;
      return erase + (answer(key) ?? '');
    }
    const shown = terminal.echo();
    const typed = editor.key(character);
    const echo = shown ? typed.echo : typed.echo.replace(/[^\r\n]/g, '');
    if (typed.kind === 'more') return echo;
    // The echo goes out even where the answer never will: a real device has shown the line by then.
    flush(echo);
    if (typed.kind === 'cancel') return toWire(terminal.prompt());
    const first = typed.kind === 'end' && typed.line !== '' ? answer(typed.line) : '';
    if (typed.kind === 'end') return (first ?? '') + (answer('end') ?? '');
    return answer(typed.line) ?? '';
  }

  channel.on('data', (chunk: Buffer) => {
    if (hung) return;
    const characters = [...chunk.toString('utf8')];
    if (busy) waiting.push(...characters);
    else take(characters);
  });
  channel.on('error', () => {});
  send(toWire(terminal.banner) + toWire(terminal.prompt()));
}

function toWire(text: string): string {
  return text.replace(/\n/g, '\r\n');
}
