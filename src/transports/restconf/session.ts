import { createReadings, type Readings } from '../../yang/restconf-readings.js';
import { opsInTurn } from '../ops-in-turn.js';
import { type Recorder, recordSession } from '../ssh-cli/recorder.js';
import { createSshParts, type SshParts } from '../ssh-cli/ssh-parts.js';
import { openTunnel } from '../ssh-cli/tunnel.js';
import { type Endpoint, opOf, type Reply, type RestconfDialect, type RestconfOp, type Session } from '../transport.js';
import { RestconfClient, type RestconfReply } from './client.js';

export interface RestconfSessionOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told of every request and answer, without the login. */
  readonly record?: Recorder | undefined;
  /** For the jump hosts of devices that have some. */
  readonly ssh?: SshParts | undefined;
}

/**
 * Opens a session whose operations are RestconfOps; the reply's exit code is the HTTP status. It is made sure that there is
 * RESTCONF, and that the login is good.
 * @throws NetctlError NETCTL_TLS_…, NETCTL_RESTCONF_…
 */
export async function openRestconfSession(
  endpoint: Endpoint,
  dialect: RestconfDialect,
  options: RestconfSessionOptions = {},
): Promise<Session> {
  const { name: device, host, login, tls, timeouts } = endpoint;
  const port = endpoint.ports?.restconf ?? dialect.port;
  const { ssh = createSshParts(), signal, record } = options;
  const tunnel = endpoint.jumps.length === 0 ? undefined : await openTunnel({ endpoint, port, ssh, signal });
  const client = await RestconfClient.open(
    { device, host, port, login, tls, root: dialect.root, timeouts, tunnel },
    signal,
  ).catch(async (error: unknown) => {
    await tunnel?.close();
    throw error;
  });
  const recorder = recordSession(record, [login.password, login.token]);
  const readings = createReadings((op) => client.request({ ...op, method: 'GET' }));
  let alive = true;

  async function runOne(op: RestconfOp, cancel: AbortSignal | undefined): Promise<Reply> {
    recorder.sent(`${op.line}\n`);
    try {
      const reply = await perform({ op, client, readings, signal: cancel });
      recorder.received(`${reply.status}\n${reply.body}\n`);
      const output = op.method === 'OPTIONS' ? (reply.acceptPatch ?? '') : reply.body;
      return { op, output, prompt: undefined, exitCode: reply.status, stderr: '' };
    } catch (error) {
      // What became of the request is not known, so neither is what a later one would meet.
      await close();
      throw error;
    } finally {
      recorder.flush();
    }
  }

  async function close(): Promise<void> {
    alive = false;
    await client.close();
    await tunnel?.close();
  }

  return {
    run: opsInTurn((op, cancel) => runOne(opOf('restconf', op), cancel)),
    get alive() {
      return alive;
    },
    remoteAddress: client.remoteAddress,
    close,
  };
}

interface Performance {
  readonly op: RestconfOp;
  readonly client: RestconfClient;
  readonly readings: Readings;
  readonly signal: AbortSignal | undefined;
}

async function perform({ op, client, readings, signal }: Performance): Promise<RestconfReply> {
  const { method, path, unlessChanged = [] } = op;
  const guard = await readings.check(unlessChanged, path);
  if ('changed' in guard) return stale(guard.changed);
  const reply = await client.request({ ...op, ifMatch: guard.ifMatch, signal });
  if (method === 'GET') readings.remember(op, reply);
  else if (method !== 'OPTIONS' && reply.status >= 200 && reply.status < 300) await readings.wrote(path, unlessChanged);
  return reply;
}

/** As a server answers that looks itself (RFC 8040, 7). */
function stale(path: string): RestconfReply {
  const message = `${path} was changed by someone else since it was read`;
  const error = [{ 'error-type': 'protocol', 'error-tag': 'operation-failed', 'error-message': message }];
  const body = JSON.stringify({ 'ietf-restconf:errors': { error } });
  return { status: 412, body, etag: undefined, acceptPatch: undefined };
}
