import type { Command, Dialect } from '../../../src/emulator/cli.js';
import { CliTerminal } from '../../../src/emulator/cli-terminal.js';
import type { EmulatedBox } from '../../../src/emulator/device.js';
import { compileGrammar, type Rules } from '../../../src/emulator/grammar.js';
import type { PromptShell } from '../../../src/transports/transport.js';

/** A device of no vendor: it keeps notes. */
export interface Toy {
  notes: string[];
  readonly name: string;
}

const NOTES: Rules<Command<Toy>> = {
  'note <text...>': (call) => {
    call.device.notes.push(call.arg('text'));
    return '';
  },
  end: (call) => call.terminal.popAll(),
};

const EXEC: Rules<Command<Toy>> = {
  'show notes': (call) => call.device.notes.join('\n'),
  'show lines <count>': (call) =>
    Array.from({ length: Number(call.arg('count')) }, (_, index) => `line ${index + 1}`).join('\n'),
  configure: (call) => {
    call.terminal.push({ mode: 'config', targets: [] });
    return '';
  },
  erase: (call) => {
    call.terminal.ask({
      text: 'Erase all notes? [confirm]',
      oneKey: true,
      answer: (key) => {
        if (key === '' || key === 'y') call.device.notes = [];
        return key === 'n' ? 'Kept.' : 'Erased.';
      },
    });
    return '';
  },
  login: (call) => {
    call.terminal.ask({ text: 'Password: ', echo: false, answer: (typed) => (typed === 'open' ? 'Welcome.' : 'No.') });
    return '';
  },
  'length <lines>': (call) => {
    call.terminal.setLength(Number(call.arg('lines')));
    return '';
  },
  exit: (call) => {
    call.terminal.end();
    return '';
  },
};

const DIALECT: Dialect<Toy> = {
  modes: { exec: { grammar: compileGrammar(EXEC) }, config: { grammar: compileGrammar(NOTES) } },
  firstMode: () => 'exec',
  prompt: (device, frames) => `${device.name}${frames.length > 1 ? '(config)' : ''}#`,
  complain: (complaint) => `% ${complaint.kind}`,
  length: 10,
  more: '--More--',
};

/** A toy that is switched on. */
export function toyBox(name = 'toy'): EmulatedBox & { readonly device: Toy } {
  const device: Toy = { notes: [], name };
  return {
    device,
    terminal: () => new CliTerminal(device, DIALECT, 'Welcome.\n'),
    exec: (command, stdin) => ({ stdout: `${command}:${stdin}\n`, stderr: '', exitCode: command === 'false' ? 1 : 0 }),
    reboot() {
      device.notes = [];
    },
    image: () => ({ notes: device.notes.join('\n') }),
  };
}

/** How the toy is spoken to. */
export const TOY_SHELL: PromptShell = {
  kind: 'prompt',
  prompt: /^(?<host>[a-z0-9]{1,20})(?:\((?<mode>[a-z]{1,10})\))?#$/,
  privileged: /#$/,
  enable: undefined,
  prepare: [{ line: 'length 0', optional: false }],
  pager: { prompt: /--More--$/, next: ' ' },
  question: { any: /\[confirm\]$/, no: 'n' },
  refused: /^%/,
};
