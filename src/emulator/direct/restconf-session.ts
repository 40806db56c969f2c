import type { RestconfDialect, RestconfOp, Session } from '../../transports/transport.js';
import { createReadings } from '../../yang/restconf-readings.js';
import type { EmulatedBox, LineFate, RestconfAnswer, RestconfRequest } from '../device.js';
import { structuredSession } from './structured-session.js';

const JSON_DATA = 'application/yang-data+json';

/** A RESTCONF session in memory: the same requests as over HTTP, without login. */
export function directRestconf(box: EmulatedBox, dialect: RestconfDialect, device: string): Session {
  const serve = box.restconf?.bind(box);
  if (serve === undefined) throw new Error(`${device} has no RESTCONF server.`);
  const root = rootOf(serve) ?? dialect.root;
  /** What became of the last request, also of those that a write is guarded with. */
  let fate: LineFate | undefined;
  const readings = createReadings(async (op) => reply(ask({ ...op, method: 'GET' })));

  function ask(
    op: Pick<RestconfOp, 'method' | 'path' | 'body' | 'type'> & { readonly ifMatch?: string | undefined },
  ): RestconfAnswer {
    const { method, path, body = '', type = JSON_DATA, ifMatch } = op;
    const headers: RestconfRequest['headers'] = {
      accept: type.endsWith('xml') ? 'application/yang-data+xml' : JSON_DATA,
      ...(body === '' ? {} : { 'content-type': type }),
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    };
    const answer = serve?.({ method, path: `${root}/${path}`, headers, body });
    if (answer === undefined) throw new Error(`${device} has no RESTCONF server.`);
    if (answer.fate !== undefined) fate = answer.fate;
    return answer;
  }

  async function perform(op: RestconfOp): Promise<RestconfAnswer> {
    const { method, path, unlessChanged = [] } = op;
    const guard = await readings.check(unlessChanged, path);
    if ('changed' in guard) return { status: 412, headers: {}, body: staleBody(guard.changed) };
    const answer = ask({ ...op, ifMatch: guard.ifMatch });
    if (method === 'GET') readings.remember(op, reply(answer));
    else if (method !== 'OPTIONS' && answer.status >= 200 && answer.status < 300)
      await readings.wrote(path, unlessChanged);
    return answer;
  }

  return structuredSession({
    via: 'restconf',
    device,
    codes: { closed: 'NETCTL_RESTCONF_CLOSED', timeout: 'NETCTL_RESTCONF_TIMEOUT' },
    async answer(op) {
      fate = undefined;
      const { status, headers, body } = await perform(op);
      const output = op.method === 'OPTIONS' ? (headers['accept-patch'] ?? '') : body;
      return { output, exitCode: status, fate };
    },
  });
}

/** The root as the server tells it (RFC 8040, 3.1). */
function rootOf(serve: (request: RestconfRequest) => RestconfAnswer): string | undefined {
  const { status, body } = serve({
    method: 'GET',
    path: '/.well-known/host-meta',
    headers: { accept: 'application/xrd+xml' },
    body: '',
  });
  if (status !== 200) return undefined;
  return /rel=['"]restconf['"]\s{1,20}href=['"](?<root>[^'"]{1,500})['"]/.exec(body)?.groups?.['root'];
}

function reply({ status, headers, body }: RestconfAnswer) {
  const etag = headers['etag'];
  return {
    status,
    body,
    etag: etag?.startsWith('W/') === true ? undefined : etag,
    acceptPatch: headers['accept-patch'],
  };
}

function staleBody(path: string): string {
  const message = `${path} was changed by someone else since it was read`;
  const error = [{ 'error-type': 'protocol', 'error-tag': 'operation-failed', 'error-message': message }];
  return JSON.stringify({ 'ietf-restconf:errors': { error } });
}
