import type { ErrorCode } from '../../errors/codes.js';
import { restconfErrors } from '../../yang/restconf-errors.js';
import { printable } from '../ssh-cli/printable.js';
import { type Asked, failure, type RestconfPlace } from './failures.js';
import type { HttpReply } from './http.js';

/** What a proxy or a gateway says of itself, not of the resource (RFC 9110, 15.5.8 and 15.6.3 to 15.6.5). */
const BETWEEN: Readonly<Record<number, string>> = {
  407: 'a proxy wants a login of its own',
  502: 'a gateway got no good answer from the server behind it',
  503: 'the server, or a gateway before it, is not ready',
  504: 'a gateway waited too long for the server behind it',
};

/**
 * Refuses answers that are none of a RESTCONF server: of a proxy, a web page, a redirect, a refused login, and data in a
 * format that was not asked for. What a server refuses in the words of RESTCONF passes, with its status.
 * @throws NetctlError NETCTL_RESTCONF_AUTH, _REDIRECT, _PROXY, _ANSWER
 */
export function checkAnswer(answer: HttpReply, place: RestconfPlace, asked: Asked, accept = ''): void {
  const { status, headers, body } = answer;
  const refuse = (code: ErrorCode, message: string, hint?: string): Error =>
    failure({ code, message, place, asked, hint });
  if (status === 401) throw refuse('NETCTL_RESTCONF_AUTH', `refused the login (401${schemeWords(headers)})`);
  if (status >= 300 && status < 400 && status !== 304) throw redirected(answer, place, asked);
  const errors = status >= 400 ? restconfErrors(body) : [];
  const between = BETWEEN[status];
  if (between !== undefined && errors.length === 0)
    throw refuse('NETCTL_RESTCONF_PROXY', `answered ${status} (${between})${titleWords(answer)}`);
  if (isWebPage(answer))
    throw refuse('NETCTL_RESTCONF_ANSWER', `answered ${status} with a web page${titleWords(answer)}`);
  if (status === 403 && errors.length === 0 && body.trim() === '')
    throw refuse('NETCTL_RESTCONF_AUTH', 'allows this user no access (403)');
  if (!asked.writes && status >= 200 && status < 300) checkFormat(answer, accept, refuse);
}

/** True where the body is HTML, whatever the server calls it. */
export function isWebPage({ headers, body }: HttpReply): boolean {
  if (headers['content-type']?.includes('html') === true) return body.trim() !== '';
  return /^\s{0,100}(?:<!doctype html|<html)/i.test(body);
}

/** Where a redirect leads, if it leads to the same server; a GET may go there. */
export function sameServer({ status, headers }: HttpReply, place: RestconfPlace, path: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const location = headers['location'];
  if (location === undefined || !URL.canParse(location, place.origin + path)) return undefined;
  const url = new URL(location, place.origin + path);
  return url.origin === new URL(place.origin).origin ? url.pathname + url.search : undefined;
}

function redirected({ status, headers }: HttpReply, place: RestconfPlace, asked: Asked): Error {
  const location = headers['location'];
  const message = `answered ${status}, a redirect to ${location === undefined ? 'nowhere' : printable(location)}`;
  const upgrade = !place.secure && location?.startsWith('https:') === true;
  const hint = upgrade
    ? 'The server wants TLS: take `tls: { plain: true }` of the device out of the inventory.'
    : undefined;
  return failure({ code: 'NETCTL_RESTCONF_REDIRECT', message, place, asked, hint });
}

/** The body is looked at rather than its type, which servers often leave out or write as they like. */
function checkFormat(
  { headers, body }: HttpReply,
  accept: string,
  refuse: (code: ErrorCode, message: string) => Error,
): void {
  const first = body.trimStart().charAt(0);
  if (first === '') return;
  const isXml = first === '<';
  const isJson = first === '{' || first === '[';
  const type = printable(headers['content-type'] ?? 'no type');
  if (!isXml && !isJson) throw refuse('NETCTL_RESTCONF_ANSWER', `answered with what is neither JSON nor XML (${type})`);
  if (accept.endsWith('+json') && isXml)
    throw refuse('NETCTL_RESTCONF_ANSWER', `answered with XML (${type}) instead of JSON`);
  if (accept.endsWith('+xml') && isJson)
    throw refuse('NETCTL_RESTCONF_ANSWER', `answered with JSON (${type}) instead of XML`);
}

/** The title of a page says most about who wrote it. */
function titleWords({ body }: HttpReply): string {
  const title = /<title[^>]{0,200}>(?<title>[^<]{1,200})<\/title>/i.exec(body.slice(0, 20_000))?.groups?.['title'];
  return title === undefined ? '' : ` titled "${printable(title.trim())}"`;
}

function schemeWords(headers: HttpReply['headers']): string {
  const offer = headers['www-authenticate'];
  return offer === undefined ? '' : `, it offers ${printable(offer, 120)}`;
}
