import type { PromptShell } from '../../src/transports/transport.js';
import type { TestTerminal } from './ssh-device.js';

/** A made-up command line, close to what many devices have. */
export const TEST_SHELL: PromptShell = {
  kind: 'prompt',
  prompt: /^(?<host>[\w.-]{1,63})(?:\((?<mode>[\w-]{1,40})\))?[>#] ?$/,
  privileged: /^[\w.-]{1,63}# ?$/,
  enable: { line: 'enable', question: /^Password: ?$/im, refusal: /^% Bad secrets/m },
  prepare: [{ line: 'terminal length 0', optional: false }],
  pager: { prompt: /^ ?--More-- ?$/, next: ' ' },
  question: { any: /(?:\[confirm\]|\[yes\/no\]:?|\?) ?$/, no: 'n' },
  hostLength: 20,
  refused: /^% Invalid/m,
};

/** What the scripted command line does with a line: text to print, or one of the things that go wrong. */
export type Script = (line: string, cli: ScriptedCli) => string | 'hang' | 'drop' | undefined;

/** The state a script may change. */
export interface ScriptedCli {
  host: string;
  mode: string;
  privileged: boolean;
  /** Takes the next line, or the next key press, instead of the script; returns what is printed after it. */
  next: ((typed: string) => string | 'again') | undefined;
  readonly terminal: TestTerminal;
  readonly lines: string[];
}

export interface CliOptions {
  readonly host?: string;
  readonly banner?: string;
  readonly privileged?: boolean;
  readonly enableSecret?: string;
  readonly script?: Script;
}

/** A command line for startSshDevice: echoes, keeps a prompt, knows `enable` and `terminal length 0`. */
export function scriptedCli(options: CliOptions = {}): (terminal: TestTerminal) => void {
  return (terminal) => {
    const cli: ScriptedCli = {
      host: options.host ?? 'sw1',
      mode: '',
      privileged: options.privileged ?? true,
      next: undefined,
      terminal,
      lines: [],
    };
    terminal.print(`${options.banner ?? ''}${promptOf(cli)}`);
    terminal.onLine((line) => {
      cli.lines.push(line);
      const text = answer(line, cli, options);
      if (text !== undefined) terminal.print(text.replaceAll('\n', '\r\n'));
    });
  };
}

/** The prompt of the moment. */
export function promptOf({ host, mode, privileged }: ScriptedCli): string {
  return `${host}${mode === '' ? '' : `(${mode})`}${privileged ? '#' : '>'}`;
}

function answer(line: string, cli: ScriptedCli, options: CliOptions): string | undefined {
  if (cli.next !== undefined) {
    const printed = cli.next(line);
    if (printed === 'again') return undefined;
    cli.next = undefined;
    return `${printed}${promptOf(cli)}`;
  }
  if (line === 'enable' && options.enableSecret !== undefined) return askSecret(line, cli, options.enableSecret);
  const printed = line === '' || line === 'terminal length 0' ? '' : (options.script?.(line, cli) ?? '');
  if (printed === 'hang') return `${line}\n`;
  if (printed === 'drop') {
    cli.terminal.print(`${line}\r\nfirst part of the answer`);
    // The part just written must be on its way before the socket goes.
    setImmediate(() => cli.terminal.drop());
    return undefined;
  }
  return cli.next === undefined ? `${line}\n${printed}${promptOf(cli)}` : `${line}\n${printed}`;
}

function askSecret(line: string, cli: ScriptedCli, secret: string): string {
  let left = 3;
  cli.next = (typed) => {
    left--;
    cli.privileged = typed === secret;
    if (cli.privileged) return '\n';
    if (left === 0) return '\n% Bad secrets\n\n';
    cli.terminal.print('\r\nPassword: ');
    return 'again';
  };
  return `${line}\nPassword: `;
}
