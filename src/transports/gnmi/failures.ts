import { Buffer } from 'node:buffer';
import type { ServiceError } from '@grpc/grpc-js';
import { CODES } from '../../errors/codes.js';
import { type ErrorDetails, NetctlError } from '../../errors/netctl-error.js';
import { socketWords } from '../ssh-cli/failures.js';
import { printable } from '../ssh-cli/printable.js';
import { tlsFailure } from '../tls-failures.js';
import { STATUS } from './status.js';

/** Whom an error is about. */
export interface GnmiPlace {
  readonly device: string;
  readonly host: string;
  readonly port: number;
  /** Host and port, for messages. */
  readonly peer: string;
  /** How the connection is protected, for hints. */
  readonly secrecy: 'none' | 'tls' | 'tls with a certificate of the client';
}

/** What was going on when a call failed. */
export interface CallState {
  readonly place: GnmiPlace;
  /** For messages, for example `the answer to Set`. */
  readonly waitingFor: string;
  readonly seconds: number;
  readonly cancelled: boolean;
  /** False where no connection stood yet. */
  readonly connected: boolean;
  /** Why the connection did not come about, where netctl itself saw it. */
  readonly refusal: NetctlError | undefined;
}

/**
 * What a call ended with: an error of the way to the device; undefined where the device itself has answered, so that its
 * status is its word on the request.
 */
export function failureOf(error: ServiceError, state: CallState): NetctlError | undefined {
  const { place, cancelled, refusal } = state;
  const details = { device: place.device, cause: error };
  if (cancelled) return new NetctlError('NETCTL_CANCELLED', `cancelled while waiting for ${state.waitingFor}`, details);
  if (refusal !== undefined) return refusal;
  const http = /^Received HTTP status code (?<status>\d{3})$/.exec(error.details)?.groups?.['status'];
  if (http !== undefined) return noGrpc(place, `it answers with the HTTP status ${http}`, error);
  switch (error.code) {
    case STATUS.UNAUTHENTICATED:
      return new NetctlError('NETCTL_GNMI_AUTH', `${place.peer} refuses the login: ${saidBy(error)}`, details);
    case STATUS.DEADLINE_EXCEEDED:
      return timedOut(state, error);
    case STATUS.UNAVAILABLE:
      return state.connected ? closed(state, error) : notConnected(place, error);
    case STATUS.CANCELLED:
      return closed(state, error);
    case STATUS.RESOURCE_EXHAUSTED:
      return tooLong(place, error);
    case STATUS.INTERNAL:
    case STATUS.UNKNOWN:
    case STATUS.UNIMPLEMENTED:
      return brokenRule(state, error);
    default:
      return undefined;
  }
}

/** A shorter secret would blot out half of the text, and does not deserve the name. */
const SHORTEST_SECRET = 4;

/** The error without secrets: there are servers that repeat the password in their refusal. */
export function withoutSecrets(error: ServiceError, secrets: readonly string[]): ServiceError {
  const hidden = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
  const mask = (text: string): string => hidden.reduce((masked, secret) => masked.replaceAll(secret, '<secret>'), text);
  if (!hidden.some((secret) => error.message.includes(secret) || error.details.includes(secret))) return error;
  const { code, metadata } = error;
  return Object.assign(new Error(mask(error.message)), { code, metadata, details: mask(error.details) });
}

/** The words of a server on its status; some give none. */
export function saidBy({ code, details }: Pick<ServiceError, 'code' | 'details'>): string {
  const name = Object.entries(STATUS).find(([, number]) => number === code)?.[0] ?? `status ${code}`;
  return details.trim() === '' ? `${name}, and gives no reason` : `${printable(details.trim(), 500)} (${name})`;
}

/** NETCTL_GNMI_TIMEOUT */
export function timedOut(
  { place, waitingFor, seconds, connected }: Omit<CallState, 'cancelled' | 'refusal'>,
  cause?: unknown,
): NetctlError {
  const what = connected
    ? `gave no sign within ${seconds} s while netctl waited for ${waitingFor}`
    : `did not take up a connection within ${seconds} s`;
  return new NetctlError('NETCTL_GNMI_TIMEOUT', `${place.peer} ${what}`, { device: place.device, cause });
}

/** NETCTL_GNMI_CLOSED */
export function closed(
  { place, waitingFor }: Pick<CallState, 'place' | 'waitingFor'>,
  cause?: ServiceError,
): NetctlError {
  const why = cause === undefined ? '' : `: ${saidBy(cause)}`;
  const message = `the connection to ${place.peer} ended while netctl waited for ${waitingFor}${why}`;
  return new NetctlError('NETCTL_GNMI_CLOSED', message, { device: place.device, cause });
}

/** NETCTL_GNMI_PROTOCOL: what answers is no gNMI server. */
export function noGrpc(place: GnmiPlace, what: string, cause?: unknown): NetctlError {
  const message = `what answers at ${place.peer} is no gNMI server: ${what}`;
  return new NetctlError('NETCTL_GNMI_PROTOCOL', message, { device: place.device, cause, hint: HINTS[place.secrecy] });
}

const HINTS: Readonly<Record<GnmiPlace['secrecy'], string>> = {
  none: 'Check the port (`ports: { gnmi }` in the inventory). Where the device speaks TLS there, take `tls: { plain: true }` out of its inventory entry.',
  tls: CODES.NETCTL_GNMI_PROTOCOL.fix,
  'tls with a certificate of the client':
    'Check the port (`ports: { gnmi }` in the inventory). A server that does not accept the certificate of the client (`tls: { cert, key }`) may also end the connection without a word.',
};

/** NETCTL_GNMI_PROTOCOL: a gNMI server that does not keep to it. */
export function protocolError(place: GnmiPlace, what: string, cause?: unknown): NetctlError {
  const hint = 'What came cannot be read; the log of the device may say more, and so may its release notes.';
  const details: ErrorDetails = { device: place.device, cause, hint };
  return new NetctlError('NETCTL_GNMI_PROTOCOL', `${place.peer} ${what}`, details);
}

function notConnected(place: GnmiPlace, error: ServiceError): NetctlError {
  if (/^Name resolution failed/.test(error.details)) return unreachable(place, 'its name is not known', error);
  const { last = error.details } = /Last error: (?<last>.*?)\. Resolution note: /s.exec(error.details)?.groups ?? {};
  // The library adds the time of day.
  const words = last.replace(/ \(\d{4}-[^)]*\)$/, '').replace(/^Error: /, '');
  const tls = tlsFailure(words, place);
  if (tls !== undefined) return tls;
  const code = SOCKET_CODE.exec(words)?.groups?.['code'];
  if (code !== undefined) return unreachable(place, socketWords(Object.assign(new Error(words), { code })), error);
  const before = place.secrecy === 'none' ? 'at once' : 'after TLS was agreed on';
  return noGrpc(place, `it ended the connection ${before}, without HTTP/2 (${printable(words)})`, error);
}

/** A connection that is reset was taken up before: that is another matter. */
const SOCKET_CODE =
  /\b(?<code>ECONNREFUSED|EHOST(?:UNREACH|DOWN)|ENETUNREACH|ETIMEDOUT|EACCES|EPERM|EAI_AGAIN|ENOTFOUND)\b/;

/** Why TLS did not come about, by what the attempt ended with. */
export function refusalOf(place: GnmiPlace, error: unknown): NetctlError {
  const words = error instanceof Error ? error.message : String(error);
  if (/no application protocol/i.test(words)) return noGrpc(place, 'it speaks TLS, but not HTTP/2', error);
  if (error instanceof NetctlError) return error;
  if (error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT')
    return new NetctlError('NETCTL_GNMI_TIMEOUT', printable(words), { device: place.device, cause: error });
  return noGrpc(place, `no TLS connection came about (${printable(words)})`, error);
}

function unreachable(place: GnmiPlace, why: string, cause: unknown): NetctlError {
  const message = `${place.peer} cannot be reached: ${why}`;
  return new NetctlError('NETCTL_GNMI_UNREACHABLE', message, { device: place.device, cause });
}

/** The library's own words for an answer beyond its limit; a device that finds a request too long says something else. */
function tooLong(place: GnmiPlace, error: ServiceError): NetctlError | undefined {
  const size = /^Received message larger than max \((?<size>\d{1,10}) vs \d+\)$/.exec(error.details)?.groups?.['size'];
  if (size === undefined) return undefined;
  // What is taken for the length of a message are four letters of a text.
  if (/^[\n -~]{4}$/.test(letters(Number(size)))) return noGrpc(place, 'it answers with text, as web pages are', error);
  const megabytes = Math.ceil(Number(size) / 1024 / 1024);
  const message = `an answer of ${place.peer} is too long: ${megabytes} MB`;
  return new NetctlError('NETCTL_GNMI_OUTPUT', message, { device: place.device, cause: error });
}

function letters(number: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes.toString('latin1');
}

/** Statuses that the library gives where the server has not: streams cut off, messages that are none, another service. */
function brokenRule(state: CallState, error: ServiceError): NetctlError | undefined {
  const { place } = state;
  if (/^unknown service /i.test(error.details))
    return noGrpc(place, `it is a server of gRPC, but "${printable(error.details)}"`, error);
  if (/^Received RST_STREAM|^Stream refused by server|^Connection dropped/.test(error.details))
    return closed(state, error);
  if (
    /^Response message parsing error|missing content-type|^Invalid .*content-type|Missing status/i.test(error.details)
  )
    return protocolError(place, `sends what is no message of gNMI: ${printable(error.details)}`, error);
  return undefined;
}
