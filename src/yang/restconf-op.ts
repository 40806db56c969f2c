import type { RestconfOp } from '../transports/transport.js';

/** A RESTCONF request as drivers think of it. */
export type RestconfWish = Omit<RestconfOp, 'via' | 'line' | 'context' | 'role'> & {
  /** Where it is not what the method says: GET and OPTIONS read, all others configure. */
  readonly role?: RestconfOp['role'];
};

/** The media type of RFC 8072; `restconfOp({ method: 'PATCH', type: YANG_PATCH_JSON, … })` sends a YANG Patch. */
export const YANG_PATCH_JSON = 'application/yang-patch+json';

/** The operation for a request, for example `restconfOp({ method: 'GET', path: 'data/ietf-interfaces:interfaces' })`. */
export function restconfOp(wish: RestconfWish): RestconfOp {
  const { method, path, body } = wish;
  const line = `${method} ${path}${body === undefined ? '' : `\n${body}`}`;
  return { role: isRead(method) ? 'read' : 'config', ...wish, via: 'restconf', line, context: [] };
}

/**
 * A YANG Patch without edits: it changes nothing, and the answer tells whether the server takes such patches at all
 * (`takesYangPatch`), for servers that say it nowhere.
 */
export function yangPatchProbe(): RestconfOp {
  const body = JSON.stringify({ 'ietf-yang-patch:yang-patch': { 'patch-id': 'netctl-probe', edit: [] } });
  return restconfOp({ method: 'PATCH', path: 'data', type: YANG_PATCH_JSON, body, role: 'read' });
}

/** What a GET can be asked for beside the path (RFC 8040, 4.8). */
export interface RestconfQuery {
  readonly content?: 'config' | 'nonconfig' | 'all';
  /** How many levels, from 1 on. */
  readonly depth?: number;
  /** For example `interface(name;enabled)`. */
  readonly fields?: string;
  readonly withDefaults?: 'report-all' | 'trim' | 'explicit' | 'report-all-tagged';
}

/** A path with the query after it, for example `data/a:b?content=config&depth=2`. */
export function withQuery(path: string, { content, depth, fields, withDefaults }: RestconfQuery): string {
  const given = Object.entries({ content, depth, fields, 'with-defaults': withDefaults });
  const parts = given.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeValue(String(value))}`],
  );
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

/** A key's value: everything that RFC 3986 reserves is encoded, also what `encodeURIComponent` leaves as it is. */
export function encodeKey(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, percent);
}

/** `;`, `/`, `(` and `)` are what `fields` is made of (RFC 8040, 4.8.3), and are allowed in a query as they are. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(/%(?:2F|3B|3A)/g, decodeURIComponent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function isRead(method: RestconfOp['method']): boolean {
  return method === 'GET' || method === 'OPTIONS';
}
