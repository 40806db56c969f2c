import type { ErrorCode } from '../../errors/codes.js';
import { NetctlError } from '../../errors/netctl-error.js';
import { socketWords } from '../ssh-cli/failures.js';
import { printable, printableCommand } from '../ssh-cli/printable.js';
import { tlsFailure } from '../tls-failures.js';

/** Whom an error is about. */
export interface RestconfPlace {
  /** The device's name. */
  readonly device: string;
  readonly host: string;
  readonly port: number;
  /** For messages: `https://10.0.0.11:443`. */
  readonly origin: string;
  /** False where the inventory says that there is no TLS. */
  readonly secure: boolean;
}

/** What was asked when something failed. */
export interface Asked {
  readonly method: string;
  /** From the server's root on. */
  readonly path: string;
  /** False for what changes nothing. */
  readonly writes: boolean;
}

/** The limit of a request ran out. */
export class Silence extends Error {
  constructor(readonly seconds: number) {
    super(`no answer within ${seconds} s`);
  }
}

const CLOSED = new Set([
  'UND_ERR_SOCKET',
  'UND_ERR_INFO',
  'UND_ERR_CLOSED',
  'UND_ERR_DESTROYED',
  'ECONNRESET',
  'EPIPE',
  'ECONNABORTED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_HTTP2_STREAM_ERROR',
  'ERR_HTTP2_SESSION_ERROR',
  'ERR_HTTP2_GOAWAY_SESSION',
  'ERR_HTTP2_INVALID_SESSION',
  'ERR_HTTP2_STREAM_CANCEL',
]);

/** True where the connection ended, and the request may not have come to an answer. */
export function isLost(cause: unknown): boolean {
  return CLOSED.has(codeOf(cause));
}

/** What ended the attempt to open a connection, as a NetctlError. */
export function connectFailure(cause: unknown, place: RestconfPlace, seconds: number): NetctlError {
  const { device, origin, secure } = place;
  const known = secure ? tlsFailure(cause, place) : undefined;
  if (known !== undefined) return known;
  if (cause instanceof NetctlError) return cause;
  if (codeOf(cause) !== 'ETIMEDOUT' || !(cause instanceof Error) || 'syscall' in cause) {
    const message = `${origin} cannot be reached: ${socketWords(cause)}`;
    return new NetctlError('NETCTL_RESTCONF_UNREACHABLE', message, { device, cause });
  }
  const message = `${origin} gave no answer within ${seconds} s while the connection was opened`;
  return new NetctlError('NETCTL_RESTCONF_TIMEOUT', message, { device, cause });
}

/** What ended a request on an open connection, as a NetctlError. */
export function requestFailure(cause: unknown, place: RestconfPlace, asked: Asked): NetctlError {
  if (cause instanceof NetctlError) return cause;
  const about = (code: ErrorCode, message: string): NetctlError => failure({ code, message, place, asked, cause });
  if (cause instanceof Silence) return about('NETCTL_RESTCONF_TIMEOUT', `gave no answer within ${cause.seconds} s`);
  const known = place.secure ? tlsFailure(cause, place) : undefined;
  if (known !== undefined) return known;
  const code = codeOf(cause);
  if (cause instanceof Error && cause.name === 'HTTPParserError')
    return about('NETCTL_RESTCONF_ANSWER', `does not speak HTTP (${wordsOf(cause)})`);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return about('NETCTL_RESTCONF_OUTPUT', 'sends headers without end');
  return about('NETCTL_RESTCONF_CLOSED', `closed the connection before its answer was complete (${wordsOf(cause)})`);
}

export interface Failure {
  readonly code: ErrorCode;
  /** Goes on after the origin: `answered with …`. */
  readonly message: string;
  readonly place: RestconfPlace;
  readonly asked: Asked;
  readonly cause?: unknown;
  readonly hint?: string | undefined;
}

/** An error about a request, which stands in it as command. What a write came to is said to be unknown. */
export function failure({ code, message, place, asked, cause, hint }: Failure): NetctlError {
  const command = `${asked.method} ${asked.path}`;
  return new NetctlError(code, `${place.origin} ${message} on ${printableCommand(command)}`, {
    device: place.device,
    command,
    cause,
    hint,
    impact: asked.writes ? 'Whether the device made the change is not known until it is read again.' : undefined,
  });
}

/** NETCTL_CANCELLED */
export function cancelledRequest(place: RestconfPlace, asked: Asked): NetctlError {
  const command = `${asked.method} ${asked.path}`;
  const message = `cancelled while waiting for the answer to ${printableCommand(command)}`;
  return new NetctlError('NETCTL_CANCELLED', message, { device: place.device, command });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}

function wordsOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return printable(message, 120);
}
