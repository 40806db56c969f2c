import type { AnyAuthMethod, KeyboardInteractiveCallback, Prompt } from 'ssh2';
import { NetctlError } from '../../errors/netctl-error.js';
import type { Login } from '../transport.js';
import type { Place } from './failures.js';
import { printable } from './printable.js';
import type { KeyLoader } from './private-keys.js';
import type { SessionRecorder } from './recorder.js';

/** One login: chooses the methods one after the other and remembers what came of them. */
export interface Authentication {
  /** For ssh2's `authHandler`: the next method, or false when there is none left. */
  next(offered: readonly string[] | null, partial: boolean | null): AnyAuthMethod | false;
  /** NETCTL_SSH_AUTH: what was tried, and what the other side offers. */
  failure(reason?: string): NetctlError;
}

export interface AuthenticationRequest {
  readonly login: Login;
  readonly place: Place;
  readonly loadKey: KeyLoader;
  readonly recorder: SessionRecorder;
  /** Called around a question to a person, so that no time limit runs meanwhile. */
  readonly asking: (busy: boolean) => void;
  /** Ends the login at once with an error; ssh2's answers to questions have no way to say so. */
  readonly fail: (error: unknown) => void;
}

type Method = 'publickey' | 'agent' | 'password' | 'keyboard-interactive' | 'none';

const METHOD_WORDS: Readonly<Record<Method, string>> = {
  publickey: 'private key',
  agent: 'agent',
  password: 'password',
  'keyboard-interactive': 'keyboard-interactive',
  none: 'none',
};

/**
 * The order is: the key, the agent's keys, the password, keyboard-interactive. The first is sent without asking what is
 * offered, which saves a round trip; `none` is only sent where there is nothing else to learn the offer from.
 */
export function beginAuthentication(request: AuthenticationRequest): Authentication {
  const { login, place } = request;
  const key = login.privateKey === undefined ? undefined : request.loadKey(login.privateKey, login.passphrase);
  const notes = key !== undefined && 'problem' in key ? [key.problem] : [];
  const tried: Method[] = [];
  let offers: readonly string[] | undefined;
  let judged = false;
  const answer = answerQuestions(request, failure);

  function next(offered: readonly string[] | null, partial: boolean | null): AnyAuthMethod | false {
    if (offered !== null) offers = offered;
    if (tried.at(-1) === 'password' && offered !== null && partial !== true) judged = offered.includes('password');
    const method = planned().find((candidate) => !tried.includes(candidate) && isOffered(candidate));
    if (method === undefined) return false;
    tried.push(method);
    return methodOf(method);
  }

  function planned(): Method[] {
    const methods: Method[] = [];
    if (key !== undefined && 'key' in key) methods.push('publickey');
    if (login.agent !== undefined) methods.push('agent');
    if (login.password !== undefined) methods.push('password');
    // The same wrong password sent by a second method would only count twice towards a lockout.
    const passwordLeft = login.password !== undefined && !judged;
    if (passwordLeft || login.ask !== undefined) methods.push('keyboard-interactive');
    return methods.length === 0 && tried.length === 0 ? ['none'] : methods;
  }

  function isOffered(method: Method): boolean {
    if (offers === undefined || method === 'none') return true;
    return offers.includes(method === 'agent' ? 'publickey' : method);
  }

  function methodOf(type: Method): AnyAuthMethod | false {
    const { username } = login;
    if (type === 'publickey' && key !== undefined && 'key' in key) return { type, username, key: key.key };
    if (type === 'agent' && login.agent !== undefined) return { type, username, agent: login.agent };
    if (type === 'password' && login.password !== undefined) {
      request.recorder.sentSecret();
      return { type, username, password: login.password };
    }
    if (type === 'keyboard-interactive') return { type, username, prompt: answer };
    return { type: 'none', username };
  }

  function failure(reason?: string): NetctlError {
    const words = tried.filter((method) => method !== 'none').map((method) => METHOD_WORDS[method]);
    const parts = [
      `${place.peer} refused the login as "${printable(login.username, 64)}"`,
      ...(reason === undefined ? [] : [reason]),
      words.length === 0 ? 'tried: nothing, there is no password, key or agent for it' : `tried: ${words.join(', ')}`,
      ...(offers === undefined
        ? []
        : [`it offers: ${offers.map((name) => printable(name, 40)).join(', ') || 'nothing'}`]),
      ...notes,
    ];
    return new NetctlError('NETCTL_SSH_AUTH', parts.join('; '), { device: place.device, hint: hintOf() });
  }

  function hintOf(): string | undefined {
    if (notes.length > 0) return 'Give the passphrase of the key in the inventory, or another key.';
    if (offers === undefined || tried.length === 0) return undefined;
    const missing = planned().every((method) => !isOffered(method));
    return missing
      ? `Give what the device asks for: ${offers.map((name) => printable(name, 40)).join(' or ')}.`
      : undefined;
  }

  return { next, failure };
}

type Answering = (
  name: string,
  instructions: string,
  language: string,
  prompts: Prompt[],
  finish: KeyboardInteractiveCallback,
) => void;

/** Not the password itself: `One-time password:`, `Passcode:`, `Verification code:` … */
const OTHER_SECRET = /one.?time|otp\b|token|passcode|verification|\bcode\b|new password|retype|confirm/i;

/** The answers to keyboard-interactive questions (RFC 4256): the password where it is asked for, else what a person says. */
function answerQuestions(request: AuthenticationRequest, failure: (reason: string) => NetctlError): Answering {
  const { login, recorder, asking, fail } = request;
  let passwordLeft = login.password !== undefined;
  let askLeft = login.ask !== undefined;

  return (name, instructions, _language, prompts, finish) => {
    recorder.received([name, instructions, ...prompts.map(({ prompt }) => prompt)].filter(Boolean).join('\n'));
    answerAll(prompts).then((answers) => {
      for (const _ of answers) recorder.sentSecret();
      finish(answers);
    }, fail);
  };

  async function answerAll(prompts: readonly Prompt[]): Promise<string[]> {
    const answers: string[] = [];
    for (const prompt of prompts) answers.push(await answerOne(prompt));
    return answers;
  }

  async function answerOne({ prompt, echo }: Prompt): Promise<string> {
    const isPassword = echo !== true && /pass(?:word|phrase)/i.test(prompt) && !OTHER_SECRET.test(prompt);
    if (isPassword && login.password !== undefined) {
      if (!passwordLeft) throw failure(`it asks "${printable(prompt, 100)}" again, so the password was wrong`);
      passwordLeft = false;
      return login.password;
    }
    if (login.ask === undefined) throw failure(`it asks "${printable(prompt, 100)}" and nothing answers that`);
    if (!askLeft) throw failure(`it asks again: "${printable(prompt, 100)}"`);
    askLeft = false;
    asking(true);
    try {
      return await login.ask(prompt, echo === true);
    } finally {
      asking(false);
    }
  }
}
