import { isIPv6 } from 'node:net';
import { NetctlError } from '../../errors/netctl-error.js';
import { errorWords, isMissing, patchFailure, takesYangPatch } from '../../yang/restconf-errors.js';
import { type RestconfQuery, withQuery, YANG_PATCH_JSON, yangPatchProbe } from '../../yang/restconf-op.js';
import type { Login, RestconfOp, TlsTrust } from '../transport.js';
import { checkAnswer, sameServer } from './answers.js';
import { authorization } from './authorization.js';
import { openHttp } from './connection.js';
import { findRoot } from './discovery.js';
import type { RestconfPlace } from './failures.js';
import type { HttpConnection, HttpReply, HttpRequest, HttpTunnel } from './http.js';

export interface RestconfOptions {
  /** The device's name, for messages. */
  readonly device: string;
  readonly host: string;
  readonly port: number;
  readonly login: Pick<Login, 'username' | 'password' | 'token'>;
  /** The system's authorities and the host's name where absent. */
  readonly tls?: TlsTrust | undefined;
  /** The API's root where the server does not tell it at `/.well-known/host-meta`. */
  readonly root: string;
  /** Seconds: to connect with the TLS handshake; for a request without a sign of life, ten times as many in all. */
  readonly timeouts: { readonly connect: number; readonly command: number };
  /** The longest body that is taken; 64 MB where absent. */
  readonly mostBytes?: number | undefined;
  /** The way through jump hosts. */
  readonly tunnel?: HttpTunnel | undefined;
}

/** A request below the API's root. */
export type RestconfRequest = Pick<RestconfOp, 'method' | 'path' | 'body' | 'type' | 'seconds'> & {
  /** Makes the request only while the resource still has this ETag (412 where not). */
  readonly ifMatch?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

export interface RestconfReply {
  readonly status: number;
  readonly body: string;
  /** Undefined where the server has none, or only a weak one, which no change can be made dependent on (RFC 9110, 13.1.1). */
  readonly etag: string | undefined;
  /** The media types that PATCH takes, where the server tells. */
  readonly acceptPatch: string | undefined;
}

/** What is asked for beside the query. */
export interface GetOptions extends RestconfQuery {
  /** `xml` where the data is wanted as XML. */
  readonly format?: 'json' | 'xml';
  readonly signal?: AbortSignal;
}

/** Of a write. */
export interface WriteOptions {
  /** The media type of the body; `application/yang-data+json` where absent. */
  readonly type?: string;
  readonly ifMatch?: string;
  readonly signal?: AbortSignal;
}

/** One edit of a YANG Patch (RFC 8072, 2.4). Targets are paths below the patched resource, `/` for itself. */
export type YangPatchEdit = { readonly id: string; readonly target: string } & (
  | { readonly operation: 'create' | 'merge' | 'replace'; readonly value: unknown }
  | { readonly operation: 'delete' | 'remove' }
  | ({ readonly operation: 'insert'; readonly value: unknown } & PatchPlace)
  | ({ readonly operation: 'move' } & PatchPlace)
);

type PatchPlace = { readonly where: 'first' | 'last' } | { readonly where: 'before' | 'after'; readonly point: string };

export interface YangPatch {
  readonly id: string;
  readonly comment?: string;
  readonly edits: readonly YangPatchEdit[];
}

const JSON_DATA = 'application/yang-data+json';
const XML_DATA = 'application/yang-data+xml';
const MOST_BYTES = 64 * 1024 * 1024;
/** A server that redirects more often than this goes in a circle. */
const MOST_REDIRECTS = 3;
const CAPABILITIES = 'data/ietf-restconf-monitoring:restconf-state/capabilities';
const YANG_PATCH_CAPABILITY = 'urn:ietf:params:restconf:capability:yang-patch:1.0';

/**
 * A client of one RESTCONF server. Everything it throws is a NetctlError that names the device and says what to set; what a
 * server refuses in the words of RESTCONF is NETCTL_DEVICE_REFUSED, and comes as it is from `request`.
 */
export class RestconfClient {
  private constructor(
    /** The path of the API, without `/` at its end. */
    readonly root: string,
    private readonly place: RestconfPlace,
    private readonly http: HttpConnection,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /**
   * Connects, finds the root and makes sure of the login.
   * @throws NetctlError NETCTL_TLS_…, NETCTL_RESTCONF_…
   */
  static async open(options: RestconfOptions, signal?: AbortSignal): Promise<RestconfClient> {
    const { device, host, port, login, tls: trust, timeouts, mostBytes = MOST_BYTES, tunnel } = options;
    const secure = trust?.plain !== true;
    const origin = `${secure ? 'https' : 'http'}://${isIPv6(host) ? `[${host}]` : host}:${port}`;
    const place = { device, host, port, origin, secure };
    // RFC 9110, 12.5.3: without `identity` a server may compress as it likes.
    const headers = { ...authorization(login, device), 'accept-encoding': 'identity', 'user-agent': 'netctl' };
    const http = await openHttp({ place, trust, timeouts, mostBytes, tunnel });
    try {
      const fetch = (path: string, accept: string): Promise<HttpReply> =>
        follow(http, place, { method: 'GET', path, headers: { ...headers, accept }, signal });
      const root = await findRoot(fetch, place, options.root);
      return new RestconfClient(root, place, http, headers);
    } catch (error) {
      await http.close();
      throw error;
    }
  }

  /** What is spoken: `h2` where the server wants it. */
  get protocol(): 'http/1.1' | 'h2' | undefined {
    return this.http.protocol;
  }

  /** The device's address; undefined behind jump hosts. */
  get remoteAddress(): string | undefined {
    return this.http.remoteAddress;
  }

  /**
   * Sends a request and gives the server's answer, whatever its status says.
   * @throws NetctlError NETCTL_RESTCONF_… where what answers is no RESTCONF server, or does not answer
   */
  async request({
    method,
    path,
    body,
    type = JSON_DATA,
    seconds,
    ifMatch,
    signal,
  }: RestconfRequest): Promise<RestconfReply> {
    // Anything else is a driver's mistake: keys are percent-encoded.
    if (!/^[\x21-\x7e]{0,65536}$/.test(path)) throw new Error(`Not a path of RESTCONF: ${JSON.stringify(path)}`);
    const accept = type.endsWith('xml') ? XML_DATA : JSON_DATA;
    const full = `${this.root}/${path}`;
    const headers = {
      ...this.headers,
      accept,
      ...(body === undefined ? {} : { 'content-type': type }),
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    };
    const answer = await follow(this.http, this.place, { method, path: full, headers, body, seconds, signal });
    const writes = method !== 'GET' && method !== 'OPTIONS';
    checkAnswer(answer, this.place, { method, path: full, writes }, method === 'GET' ? accept : '');
    const etag = answer.headers['etag'];
    return {
      status: answer.status,
      body: answer.body,
      etag: etag?.startsWith('W/') === true ? undefined : etag,
      acceptPatch: answer.headers['accept-patch'],
    };
  }

  /** Data, for example `get('data/ietf-interfaces:interfaces', { depth: 2 })`; undefined where there is none. */
  async get(path: string, options: GetOptions = {}): Promise<RestconfReply | undefined> {
    const { format, signal, ...query } = options;
    const type = format === 'xml' ? XML_DATA : JSON_DATA;
    const reply = await this.request({ method: 'GET', path: withQuery(path, query), type, signal });
    return isMissing(reply.status, reply.body) ? undefined : this.expect('GET', path, reply);
  }

  /** Creates or replaces a resource. */
  put(path: string, body: string, options: WriteOptions = {}): Promise<RestconfReply> {
    return this.write({ method: 'PUT', path, body, ...options });
  }

  /** Merges into a resource (RFC 8040, 4.6.1). */
  patch(path: string, body: string, options: WriteOptions = {}): Promise<RestconfReply> {
    return this.write({ method: 'PATCH', path, body, ...options });
  }

  /** Creates a resource below this one, or calls an operation. */
  post(path: string, body: string, options: WriteOptions = {}): Promise<RestconfReply> {
    return this.write({ method: 'POST', path, body, ...options });
  }

  /** Deletes a resource, which has to be there. */
  delete(path: string, options: Omit<WriteOptions, 'type'> = {}): Promise<RestconfReply> {
    return this.write({ method: 'DELETE', path, ...options });
  }

  /**
   * Applies all edits or none (RFC 8072), in their order. The whole answer is looked at: an error of a single edit is one
   * of the patch, whatever the status says. @throws NetctlError NETCTL_DEVICE_REFUSED
   */
  async yangPatch(path: string, patch: YangPatch, options: Omit<WriteOptions, 'type'> = {}): Promise<RestconfReply> {
    const edit = patch.edits.map(({ id, ...rest }) => ({ 'edit-id': id, ...rest }));
    const content = { 'patch-id': patch.id, ...(patch.comment !== undefined && { comment: patch.comment }), edit };
    const body = JSON.stringify({ 'ietf-yang-patch:yang-patch': content });
    const reply = await this.request({ method: 'PATCH', path, body, type: YANG_PATCH_JSON, ...options });
    const ids = patch.edits.map(({ id }) => id);
    const wrong = patchFailure(reply.status, reply.body, ids);
    if (wrong !== undefined) throw this.refused('PATCH', path, reply, wrong);
    return reply;
  }

  /** The URIs of what the server can beyond the least (RFC 8040, 9.1); undefined where it does not tell. */
  async capabilities(signal?: AbortSignal): Promise<readonly string[] | undefined> {
    const reply = await this.request({ method: 'GET', path: CAPABILITIES, signal });
    return reply.status === 200 ? capabilitiesIn(reply.body) : undefined;
  }

  /**
   * True where the server takes YANG Patch: by its capabilities, else by what it says that PATCH takes (RFC 8040, 4.1). Some
   * servers take it and say neither: a patch without edits, which changes nothing, tells.
   */
  async offersYangPatch(signal?: AbortSignal): Promise<boolean> {
    const known = await this.capabilities(signal);
    if (known?.includes(YANG_PATCH_CAPABILITY) === true) return true;
    const { acceptPatch } = await this.request({ method: 'OPTIONS', path: 'data', signal });
    if (acceptPatch !== undefined) return acceptPatch.includes('application/yang-patch');
    const { status, body } = await this.request({ ...yangPatchProbe(), signal });
    return takesYangPatch(status, body);
  }

  /** Ends the connection; never throws. */
  close(): Promise<void> {
    return this.http.close();
  }

  private async write(request: RestconfRequest): Promise<RestconfReply> {
    const reply = await this.request(request);
    return this.expect(request.method, request.path, reply);
  }

  private expect(method: string, path: string, reply: RestconfReply): RestconfReply {
    if (reply.status >= 200 && reply.status < 300) return reply;
    throw this.refused(method, path, reply, errorWords(reply.status, reply.body));
  }

  private refused(method: string, path: string, { status }: RestconfReply, words: string): NetctlError {
    const code = status === 412 ? 'NETCTL_DEVICE_STALE' : 'NETCTL_DEVICE_REFUSED';
    const { device, origin } = this.place;
    const message = `${origin} refused ${method} ${path}: ${words}`;
    return new NetctlError(code, message, { device, command: `${method} ${path}` });
  }
}

/** Sends a request; a GET that is redirected within the server goes there. */
async function follow(http: HttpConnection, place: RestconfPlace, request: HttpRequest): Promise<HttpReply> {
  let { path } = request;
  for (let left = MOST_REDIRECTS; ; left -= 1) {
    const answer = await http.send({ ...request, path });
    const next = request.method === 'GET' && left > 0 ? sameServer(answer, place, path) : undefined;
    if (next === undefined) return answer;
    path = next;
  }
}

/** `{ "ietf-restconf-monitoring:capabilities": { "capability": [...] } }` */
function capabilitiesIn(body: string): readonly string[] | undefined {
  try {
    const root: unknown = JSON.parse(body);
    const [content]: unknown[] = typeof root === 'object' && root !== null ? Object.values(root) : [];
    if (typeof content !== 'object' || content === null || !('capability' in content)) return undefined;
    const list: readonly unknown[] = Array.isArray(content.capability) ? content.capability : [content.capability];
    return list.filter((one) => typeof one === 'string');
  } catch {
    return undefined;
  }
}
