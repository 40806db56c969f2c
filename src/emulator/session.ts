import { NetctlError } from '../errors/netctl-error.js';
import type { CliOp, Dialect, Op, PromptShell, Reply, RunOptions, Session } from '../transports/transport.js';
import type { EmulatedBox, ExecResult, Terminal } from './device.js';
import { directGnmi } from './direct/gnmi-session.js';
import { type LossCodes, meetFate } from './direct/lost-line.js';
import { directNetconf } from './direct/netconf-session.js';
import { directRestconf } from './direct/restconf-session.js';

const CODES: LossCodes = { closed: 'NETCTL_SSH_CLOSED', timeout: 'NETCTL_SSH_TIMEOUT' };

/** How to log in to an emulated device without a network. */
export interface DirectLogin {
  readonly name: string;
  readonly dialect: Dialect;
  /** For a device that starts with limited rights and asks for a secret. */
  readonly enableSecret?: string;
}

/**
 * Opens a session to an emulated device in memory: the same dialogue as over SSH, without echo, sockets and waiting.
 * @throws NetctlError where full rights are refused.
 */
export function openDirect(box: EmulatedBox, login: DirectLogin): Session {
  const { dialect } = login;
  switch (dialect.kind) {
    case 'exec':
      return new ExecSession(box, login.name);
    case 'prompt':
      return new PromptSession(box, dialect, login);
    case 'netconf':
      return directNetconf(box, login.name);
    case 'restconf':
      return directRestconf(box, dialect, login.name);
    case 'gnmi':
      return directGnmi(box, login.name);
  }
}

class PromptSession implements Session {
  readonly #terminal: Terminal;
  #open = true;

  constructor(
    private readonly box: EmulatedBox,
    private readonly shell: PromptShell,
    private readonly login: DirectLogin,
  ) {
    this.#terminal = box.terminal();
    this.#enable();
    for (const { line } of shell.prepare) this.#type({ via: 'cli', line, context: [], role: 'control' });
  }

  get alive(): boolean {
    return this.#open && !this.#terminal.ended();
  }

  async run(ops: readonly Op[], options: RunOptions = {}): Promise<Reply[]> {
    const replies: Reply[] = [];
    for (const op of ops) {
      options.signal?.throwIfAborted();
      const command = commandOf(op);
      const reply = command.apart === true ? this.#runApart(command) : this.#type(command);
      replies.push(reply);
      if (options.stop?.(reply) === true) break;
    }
    return replies;
  }

  async close(): Promise<void> {
    this.#open = false;
  }

  #runApart(op: CliOp): Reply {
    if (!this.alive) throw closedError(this.login.name, op.line);
    return replyOf(op, this.box.exec(op.line, ''), this.login.name);
  }

  #enable(): void {
    const { enable, privileged } = this.shell;
    if (enable === undefined || privileged.test(this.#terminal.prompt())) return;
    this.#terminal.enter(enable.line);
    if (enable.question.test(this.#terminal.prompt())) this.#terminal.enter(this.login.enableSecret ?? '');
    if (privileged.test(this.#terminal.prompt())) return;
    throw new NetctlError('NETCTL_SSH_ENABLE', `${this.login.name} does not grant full rights.`, {
      device: this.login.name,
      command: enable.line,
    });
  }

  #type(op: CliOp): Reply {
    if (!this.alive) throw closedError(this.login.name, op.line);
    let output = this.#enter(op.line, op);
    const answers = [...(op.answers ?? [])];
    while (!this.#terminal.ended() && !this.#atPrompt()) {
      const question = this.#terminal.prompt();
      const index = answers.findIndex((answer) => answer.question.test(output + question));
      const answer = index === -1 ? undefined : answers.splice(index, 1)[0];
      if (answer === undefined) this.#refuseQuestion(question, op);
      else output += `${question}\n${this.#enter(answer.reply, op)}`;
    }
    return {
      op,
      output: output.replace(/\n+$/, ''),
      prompt: this.#terminal.ended() ? undefined : this.#terminal.prompt(),
      exitCode: undefined,
      stderr: '',
    };
  }

  #atPrompt(): boolean {
    return this.#terminal.echo() && this.shell.prompt.test(this.#terminal.prompt());
  }

  #refuseQuestion(question: string, op: CliOp): never {
    this.#terminal.enter(this.shell.question.no);
    throw new NetctlError(
      'NETCTL_SSH_QUESTION',
      `${this.login.name} asks "${question.trim()}", which netctl has no answer for.`,
      {
        device: this.login.name,
        command: op.line,
      },
    );
  }

  #enter(line: string, op: CliOp): string {
    const printed = this.#terminal.enter(line);
    const fate = this.#terminal.fate?.();
    if (fate !== undefined && fate.kind !== 'delay') this.#open = false;
    meetFate(fate, { device: this.login.name, command: op.line }, CODES);
    return printed;
  }
}

class ExecSession implements Session {
  alive = true;

  constructor(
    private readonly box: EmulatedBox,
    private readonly name: string,
  ) {}

  async run(ops: readonly Op[], options: RunOptions = {}): Promise<Reply[]> {
    const replies: Reply[] = [];
    for (const op of ops) {
      options.signal?.throwIfAborted();
      if (!this.alive) throw closedError(this.name, op.line);
      const result = this.box.exec(op.line, '');
      if (result.fate?.kind === 'drop' || result.fate?.kind === 'cut') this.alive = false;
      const reply = replyOf(commandOf(op), result, this.name);
      replies.push(reply);
      if (options.stop?.(reply) === true) break;
    }
    return replies;
  }

  async close(): Promise<void> {
    this.alive = false;
  }
}

function commandOf(op: Op): CliOp {
  if (op.via === 'cli') return op;
  throw new Error(`A ${op.via} operation was handed to a command line.`);
}

function replyOf(op: CliOp, result: ExecResult, device: string): Reply {
  meetFate(result.fate, { device, command: op.line }, CODES);
  const output = result.stdout.replace(/\n+$/, '');
  return { op, output, prompt: undefined, exitCode: result.exitCode, stderr: result.stderr };
}

function closedError(device: string, command: string): NetctlError {
  return new NetctlError('NETCTL_SSH_CLOSED', `${device} closed the connection at "${command}".`, { device, command });
}
