import { NetctlError } from '../../errors/netctl-error.js';
import { printable } from './printable.js';

/** Whom an error is about: the device of the run, and the host on the way to it that is spoken to. */
export interface Place {
  readonly device: string;
  /** For messages: `10.0.0.11:22`, or `jump host 10.0.0.1:22`. */
  readonly peer: string;
}

/** What a socket's error code means, in words. */
const SOCKET_WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection is refused',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to the network',
  EHOSTDOWN: 'the host is down',
  ENOTFOUND: 'the name is not known',
  EAI_AGAIN: 'the name service does not answer',
  ETIMEDOUT: 'the network gives no answer',
  ECONNRESET: 'the connection is reset',
  EACCES: 'this computer does not allow the connection',
  EPERM: 'this computer does not allow the connection',
};

/** NETCTL_SSH_UNREACHABLE, from the error of a socket. */
export function unreachable(place: Place, cause: unknown): NetctlError {
  const message = `${place.peer} cannot be reached: ${socketWords(cause)}`;
  return new NetctlError('NETCTL_SSH_UNREACHABLE', message, { device: place.device, cause });
}

/** What a socket's error says, in words where they are known. */
export function socketWords(cause: unknown): string {
  const code = codeOf(cause);
  const words = code === undefined ? undefined : SOCKET_WORDS[code];
  if (words !== undefined) return `${words} (${code})`;
  return cause instanceof Error ? printable(cause.message) : 'no reason given';
}

/** True where the error is one of a socket, so that its code says what happened. */
export function isSocketError(cause: unknown): boolean {
  return codeOf(cause) !== undefined;
}

function codeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}

/** What was going on when a wait ended badly. */
export interface Waiting {
  /** For messages, for example `waiting for the answer to "show clock"`. */
  readonly phase: string;
  readonly command?: string | undefined;
}

/** NETCTL_SSH_TIMEOUT: which step, after how long, and what was seen last. */
export function timedOut(
  place: Place,
  waiting: Waiting,
  { seconds, seen }: { readonly seconds: number; readonly seen?: string },
): NetctlError {
  const message = `${place.peer} gave no answer within ${seconds} s while ${waiting.phase}; ${seenWords(seen)}`;
  return new NetctlError('NETCTL_SSH_TIMEOUT', message, { device: place.device, command: waiting.command });
}

/** NETCTL_SSH_CLOSED: during which step, what was seen last, and why where it is known. */
export function closed(
  place: Place,
  waiting: Waiting,
  { seen, cause }: { readonly seen?: string; readonly cause?: unknown } = {},
): NetctlError {
  const why = cause === undefined ? '' : ` (${socketWords(cause)})`;
  const message = `${place.peer} closed the connection while ${waiting.phase}${why}; ${seenWords(seen)}`;
  return new NetctlError('NETCTL_SSH_CLOSED', message, { device: place.device, command: waiting.command, cause });
}

/** NETCTL_SSH_CHANNEL: the connection stands, but no channel for a dialogue or a command came of it. */
export function channelRefused(place: Place, waiting: Waiting, cause: Error): NetctlError {
  const message = `${place.peer} refused while ${waiting.phase}: ${printable(cause.message)}`;
  return new NetctlError('NETCTL_SSH_CHANNEL', message, { device: place.device, command: waiting.command, cause });
}

/** NETCTL_CANCELLED: a signal ended the wait. */
export function cancelled(place: Place, waiting: Waiting): NetctlError {
  const message = `cancelled while ${waiting.phase}`;
  return new NetctlError('NETCTL_CANCELLED', message, { device: place.device, command: waiting.command });
}

/** `the last it sent was "…"`, safe to print. */
export function seenWords(seen: string | undefined): string {
  const text = seen?.trim() ?? '';
  return text === '' ? 'it sent nothing' : `the last it sent was "${printable(text, 200)}"`;
}
