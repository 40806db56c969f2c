import type { ClientChannel } from 'ssh2';
import { NetctlError } from '../../errors/netctl-error.js';
import { opsInTurn } from '../ops-in-turn.js';
import { type Answer, type CliOp, opOf, type PromptShell, type Reply, type Session } from '../transport.js';
import { createExecSession } from './exec-session.js';
import { cancelled, channelRefused, type Waiting } from './failures.js';
import { openChannel } from './open-channel.js';
import { printable, printableCommand } from './printable.js';
import { type Exchange, PromptDialogue, type Typed } from './prompt-dialogue.js';
import { logInToShell } from './prompt-login.js';
import type { SessionRequest } from './session-request.js';

/** How often one answer may be needed within one command; a device that asks more often does not take it. */
const MOST_ANSWERS = 3;

/**
 * Opens a command line with prompts on a client that is logged in, and takes it to full rights.
 * @throws NetctlError with a NETCTL_SSH_… code; the caller closes the connection
 */
export async function openPromptSession(request: SessionRequest, shell: PromptShell): Promise<Session> {
  const dialogue = (await startProgram(request, shell)) ?? (await startLogin(request, shell));
  return new PromptSession(request, dialogue);
}

async function startLogin(request: SessionRequest, shell: PromptShell): Promise<PromptDialogue> {
  const dialogue = await openDialogue(request, shell, { abandon: () => request.client.destroy() });
  await logIn(request, shell, dialogue);
  return dialogue;
}

/** The dialogue with the shell's program; undefined where it has none, or where the login leads to it, which refuses its name. */
async function startProgram(request: SessionRequest, shell: PromptShell): Promise<PromptDialogue | undefined> {
  const { program } = shell;
  if (program === undefined) return undefined;
  // A program that ends at once takes its channel along, and nothing else: the connection is needed once more.
  let abandon = (): void => {};
  const dialogue = await openDialogue(request, shell, { program, abandon: () => abandon() });
  try {
    await logIn(request, shell, dialogue);
    abandon = () => void request.client.destroy();
    return dialogue;
  } catch (error) {
    const words = dialogue.tail.trim();
    if (words === '' || !(error instanceof NetctlError) || error.code !== 'NETCTL_SSH_CLOSED') throw error;
    if (shell.refused.test(words)) return undefined;
    const { place } = request;
    const message = `${place.peer} does not start "${program}": "${printable(words, 200)}"`;
    throw new NetctlError('NETCTL_SSH_PROMPT', message, { device: place.device, command: program, cause: error });
  }
}

function logIn(request: SessionRequest, shell: PromptShell, dialogue: PromptDialogue): Promise<void> {
  const { endpoint, place, limit, signal } = request;
  return logInToShell({ dialogue, shell, place, enableSecret: endpoint.login.enableSecret, limit, signal });
}

async function openDialogue(
  request: SessionRequest,
  shell: PromptShell,
  { program, abandon }: { readonly program?: string; readonly abandon: () => void },
): Promise<PromptDialogue> {
  const { client, place, recorder } = request;
  const channel = await openTerminal(request, program);
  const dialogue = new PromptDialogue({ channel, shell, place, recorder, abandon });
  client.once('close', () => dialogue.end());
  client.once('error', (cause) => dialogue.end(cause));
  return dialogue;
}

function openTerminal(
  { client, place, limit, signal }: SessionRequest,
  program: string | undefined,
): Promise<ClientChannel> {
  const waiting = { phase: program === undefined ? 'opening a command line' : `starting "${program}"` };
  // Wide, so that long lines are not wrapped; the length does not matter, as `prepare` turns the pager off.
  const pty = { term: 'vt100', cols: 511, rows: 24, width: 0, height: 0 };
  return openChannel({
    client,
    place,
    waiting,
    limit,
    signal,
    ask: (answered) => (program === undefined ? client.shell(pty, answered) : client.exec(program, { pty }, answered)),
    refused: (cause) => channelRefused(place, waiting, cause),
  });
}

/** A command line with prompts. After a lost answer (time-out, cancelled) the connection is closed, for it is out of step. */
class PromptSession implements Session {
  readonly #request: SessionRequest;
  readonly #dialogue: PromptDialogue;
  #apart: Session | undefined;

  constructor(request: SessionRequest, dialogue: PromptDialogue) {
    this.#request = request;
    this.#dialogue = dialogue;
  }

  readonly run = opsInTurn((op, signal) => this.#runOne(opOf('cli', op), signal));

  get alive(): boolean {
    return this.#dialogue.open;
  }

  get remoteAddress(): string | undefined {
    return this.#request.remoteAddress;
  }

  async #runOne(op: CliOp, signal: AbortSignal | undefined): Promise<Reply> {
    // Between two commands nothing is owed, so the connection can go on being used.
    if (signal?.aborted) throw cancelled(this.#request.place, new WaitingFor(op));
    return op.apart === true ? await this.#runApart(op, signal) : await this.#type(op, signal);
  }

  async #type(op: CliOp, signal: AbortSignal | undefined): Promise<Reply> {
    const { output, prompt } = await this.#dialogue.exchange(this.#exchangeFor(op, signal));
    return { op, output, prompt, exitCode: undefined, stderr: '' };
  }

  async #runApart(op: CliOp, signal: AbortSignal | undefined): Promise<Reply> {
    this.#apart ??= createExecSession(this.#request);
    const [reply] = await this.#apart.run([op], { ...(signal !== undefined && { signal }) });
    if (reply === undefined) throw cancelled(this.#request.place, new WaitingFor(op));
    return reply;
  }

  #exchangeFor(op: CliOp, signal: AbortSignal | undefined): Exchange {
    const { endpoint } = this.#request;
    const answers = (op.answers ?? []).map((answer) => this.#typedFor(answer, op));
    const seconds = op.seconds ?? endpoint.timeouts.command;
    return { line: op.line, answers, limit: { kind: 'silence', seconds }, waiting: new WaitingFor(op), signal };
  }

  #typedFor({ question, reply, lineEnd }: Answer, op: CliOp): Typed {
    const { place } = this.#request;
    const tooOften = (): NetctlError => {
      const message = `${place.peer} does not take "${printable(reply, 80)}" for an answer: it asks again and again "${printable(this.#dialogue.tail.trim(), 200)}"`;
      return new NetctlError('NETCTL_SSH_QUESTION', message, { device: place.device, command: op.line });
    };
    return { question, reply, lineEnd, secret: false, times: MOST_ANSWERS, tooOften };
  }

  async close(): Promise<void> {
    await this.#request.close();
  }
}

/** The words are only made when something goes wrong: there is one of these for every command. */
class WaitingFor implements Waiting {
  readonly command: string;

  constructor({ line }: CliOp) {
    this.command = line;
  }

  get phase(): string {
    return `waiting for the answer to "${printableCommand(this.command)}"`;
  }
}
