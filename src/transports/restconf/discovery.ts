import { NetctlError } from '../../errors/netctl-error.js';
import { attributeOf, childrenOf, parseXml } from '../../xml/tree.js';
import { restconfErrors } from '../../yang/restconf-errors.js';
import { printable } from '../ssh-cli/printable.js';
import { checkAnswer, isWebPage } from './answers.js';
import { type Asked, failure, type RestconfPlace } from './failures.js';
import type { HttpReply } from './http.js';

const HOST_META = '/.well-known/host-meta';

/** How a GET is sent, with the login. */
export type Fetch = (path: string, accept: string) => Promise<HttpReply>;

/**
 * Finds the API's root: by the server's host-meta (RFC 8040, 3.1), else the one that is usual for the platform. A request
 * below it makes sure that it is there, and that the login is good for it.
 * @throws NetctlError NETCTL_RESTCONF_ROOT, _AUTH, _REDIRECT, _PROXY, _ANSWER, and what `fetch` throws
 */
export async function findRoot(fetch: Fetch, place: RestconfPlace, usual: string): Promise<string> {
  const meta = await fetch(HOST_META, 'application/xrd+xml, application/jrd+json');
  if (meta.status === 401) checkAnswer(meta, place, reading(HOST_META));
  const root = rootIn(meta, place) ?? trimmed(usual);
  const seen: string[] = [];
  // Servers that have no resource for the root itself have one for the version of the library (RFC 8040, 3.3.3).
  for (const path of [root === '' ? '/' : root, `${root}/yang-library-version`]) {
    const answer = await fetch(path, 'application/yang-data+json, application/yang-data+xml;q=0.5');
    if (isThere(answer)) {
      checkAnswer(answer, place, reading(path));
      return root;
    }
    if (!isOfSomethingElse(answer)) checkAnswer(answer, place, reading(path));
    seen.push(`${path} with ${answer.status}${isWebPage(answer) ? ' and a web page' : ''}`);
  }
  const { device, origin } = place;
  const message = `${origin} has no RESTCONF at ${printable(root)}: it answered ${seen.join(', ')}, and ${HOST_META} (${meta.status}) names no other root`;
  throw new NetctlError('NETCTL_RESTCONF_ROOT', message, { device });
}

/** The path that host-meta names for RESTCONF; undefined where it names none. */
function rootIn({ status, headers, body }: HttpReply, place: RestconfPlace): string | undefined {
  if (status !== 200) return undefined;
  const href = headers['content-type']?.includes('json') === true ? hrefInJson(body) : hrefInXml(body);
  if (href === undefined) return undefined;
  const url = URL.canParse(href, place.origin) ? new URL(href, place.origin) : undefined;
  if (url?.origin === new URL(place.origin).origin) return trimmed(url.pathname);
  const message = `answered that its RESTCONF is at ${printable(href)}`;
  throw failure({ code: 'NETCTL_RESTCONF_REDIRECT', message, place, asked: reading(HOST_META) });
}

/** RFC 6415, appendix A. */
function hrefInJson(body: string): string | undefined {
  try {
    const meta: unknown = JSON.parse(body);
    const links =
      typeof meta === 'object' && meta !== null && 'links' in meta && Array.isArray(meta.links) ? meta.links : [];
    const link: unknown = links.find((one: unknown) => memberOf(one, 'rel') === 'restconf');
    return memberOf(link, 'href');
  } catch {
    return undefined;
  }
}

function memberOf(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = new Map<string, unknown>(Object.entries(value)).get(name);
  return typeof found === 'string' ? found : undefined;
}

/** RFC 6415, 3. A page that is no such document has no root in it. */
function hrefInXml(body: string): string | undefined {
  try {
    const links = childrenOf(parseXml(body.trim()), 'Link');
    const link = links.find((one) => attributeOf(one, 'rel') === 'restconf');
    return link === undefined ? undefined : attributeOf(link, 'href');
  } catch {
    return undefined;
  }
}

/** True where the answer is one that only a RESTCONF server gives. */
function isThere(answer: HttpReply): boolean {
  if (isWebPage(answer) || answer.status === 401) return false;
  if (answer.status >= 200 && answer.status < 300) return true;
  return answer.status !== 403 && restconfErrors(answer.body).length > 0;
}

/** True where another server may have answered, or one that has its RESTCONF elsewhere. */
function isOfSomethingElse(answer: HttpReply): boolean {
  return answer.status === 404 || answer.status === 500 || (answer.status === 200 && isWebPage(answer));
}

function reading(path: string): Asked {
  return { method: 'GET', path, writes: false };
}

/** Without the `/` at the end, so that paths can be put after it. */
function trimmed(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
