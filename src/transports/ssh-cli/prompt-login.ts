import { NetctlError } from '../../errors/netctl-error.js';
import type { PromptShell } from '../transport.js';
import type { Limit, OpenWait, WaitOptions } from './channel-wait.js';
import { type Place, seenWords } from './failures.js';
import { printable, printableCommand } from './printable.js';
import type { Heard, PromptDialogue, Typed } from './prompt-dialogue.js';
import type { PromptReader } from './prompt-reader.js';

export interface PromptLoginRequest {
  readonly dialogue: PromptDialogue;
  readonly shell: PromptShell;
  readonly place: Place;
  readonly enableSecret: string | undefined;
  readonly limit: Limit;
  readonly signal: AbortSignal | undefined;
}

/** Some consoles and terminal servers say so before they show a prompt. */
const PRESS_ENTER = /press\s+(?:the\s+)?(?:any key|<?return>?|<?enter>?)[^\n]*\s*$/i;
/** Milliseconds without a prompt before Enter is pressed to ask for one; doubled each time. */
const FIRST_NUDGE = 1000;

/**
 * Takes a dialogue from its opening to a prompt with full rights, pager off. What looks like the first prompt may be part
 * of a banner; but behind the echo of the first line only the real one can stand, so the host's name is learned there.
 * @throws NetctlError NETCTL_SSH_PROMPT, NETCTL_SSH_ENABLE, NETCTL_SSH_PREPARE, NETCTL_SSH_TIMEOUT …
 */
export async function logInToShell(request: PromptLoginRequest): Promise<void> {
  await firstPrompt(request);
  const [first, ...rest] = request.shell.prepare;
  const heard = await say(request, first?.line ?? '');
  const refused = first !== undefined && isRefused(request, heard);
  const later = refused ? [first, ...rest] : rest;
  if (isPrivileged(request.shell, heard.prompt)) {
    if (refused && !first.optional) throw prepareRefused(request, first.line, heard.output);
    return prepare(request, rest);
  }
  await gainRights(request, heard.prompt);
  return prepare(request, later);
}

async function firstPrompt(request: PromptLoginRequest): Promise<void> {
  const { dialogue, shell, place } = request;
  let pause = FIRST_NUDGE;
  try {
    const shown = dialogue.until(look, optionsOf(request, 'waiting for the first prompt'));
    dialogue.lookAgain();
    await shown;
  } catch (error) {
    if (!(error instanceof NetctlError) || error.code !== 'NETCTL_SSH_TIMEOUT' || dialogue.tail.trim() === '')
      throw error;
    const message = `${place.peer} showed no prompt of the expected kind within ${request.limit.seconds} s; ${seenWords(dialogue.tail)}`;
    throw new NetctlError('NETCTL_SSH_PROMPT', message, { device: place.device, cause: error });
  }

  function look(reader: PromptReader, wait: OpenWait): true | undefined {
    const sight = reader.lookAnywhere();
    if (sight.kind === 'prompt') return true;
    if (sight.kind === 'pager') return void dialogue.turnPage();
    if (reader.asks(PRESS_ENTER)) return void dialogue.nudge();
    wait.onSilence(pause, () => nudge(reader, wait));
    return undefined;
  }

  /** Nothing more comes and there is no prompt: a question is answered with no, anything else gets an Enter. */
  function nudge(reader: PromptReader, wait: OpenWait): void {
    if (reader.asks(shell.question.any)) dialogue.answer(shell.question.no);
    else dialogue.nudge();
    pause *= 2;
    wait.onSilence(pause, () => nudge(reader, wait));
  }
}

async function prepare(request: PromptLoginRequest, lines: PromptShell['prepare']): Promise<void> {
  for (const { line, optional } of lines) {
    const output = await sayLeniently(request, line, optional);
    if (output !== undefined && !optional) throw prepareRefused(request, line, output);
  }
}

/** The words of a refusal, or undefined. A question about an optional line has been answered with no: that is one too. */
async function sayLeniently(request: PromptLoginRequest, line: string, optional: boolean): Promise<string | undefined> {
  try {
    const heard = await say(request, line);
    return isRefused(request, heard) ? heard.output : undefined;
  } catch (error) {
    if (optional && error instanceof NetctlError && error.code === 'NETCTL_SSH_QUESTION') return error.message;
    throw error;
  }
}

async function gainRights(request: PromptLoginRequest, prompt: string): Promise<void> {
  const { shell, enableSecret } = request;
  const { enable } = shell;
  if (enable === undefined) {
    throw enableError(request, `the login ended at the prompt "${printable(prompt, 80)}", which lacks full rights`);
  }
  const heard = await say(request, enable.line, [secretFor(request, enable.question, enableSecret)]);
  if (enable.refusal.test(heard.output) || !isPrivileged(shell, heard.prompt)) {
    throw enableError(
      request,
      `"${enable.line}" was refused: "${printable(heard.output.trim() || heard.prompt, 200)}"`,
    );
  }
}

function secretFor(request: PromptLoginRequest, question: RegExp, secret: string | undefined): Typed {
  const reason =
    secret === undefined
      ? 'it asks for an enable secret, and none is given'
      : 'the enable secret is wrong: it is asked for again';
  const times = secret === undefined ? 0 : 1;
  return {
    question,
    reply: secret ?? '',
    lineEnd: true,
    secret: true,
    times,
    tooOften: () => enableError(request, reason),
  };
}

function say(request: PromptLoginRequest, line: string, answers: readonly Typed[] = []): Promise<Heard> {
  const phase =
    line === '' ? 'waiting for a prompt' : `waiting for the answer to "${printableCommand(line)}" of the login`;
  return request.dialogue.exchange({ line, answers, ...optionsOf(request, phase), waiting: { phase, command: line } });
}

function optionsOf({ limit, signal }: PromptLoginRequest, phase: string): WaitOptions {
  return { limit, signal, waiting: { phase } };
}

function isRefused({ shell }: PromptLoginRequest, heard: Heard): boolean {
  return shell.refused.test(heard.output);
}

function isPrivileged(shell: PromptShell, prompt: string): boolean {
  return shell.privileged.test(prompt);
}

function enableError({ place }: PromptLoginRequest, reason: string): NetctlError {
  return new NetctlError('NETCTL_SSH_ENABLE', `${place.peer} gives no full rights: ${reason}`, {
    device: place.device,
  });
}

function prepareRefused({ place }: PromptLoginRequest, line: string, output: string): NetctlError {
  const message = `${place.peer} refused "${printableCommand(line)}", which every session starts with: "${printable(output.trim(), 200)}"`;
  return new NetctlError('NETCTL_SSH_PREPARE', message, { device: place.device, command: line });
}
