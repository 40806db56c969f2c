import type { Duplex } from 'node:stream';
import type { Client, ClientErrorExtensions } from 'ssh2';
import { NetctlError } from '../../errors/netctl-error.js';
import type { Endpoint, Hop } from '../transport.js';
import { algorithmsFor } from './algorithms.js';
import { beginAuthentication } from './authenticate.js';
import { startDeadline } from './deadline.js';
import { cancelled, closed, isSocketError, type Place, timedOut, unreachable, type Waiting } from './failures.js';
import type { HostKeyCheck } from './host-key-check.js';
import { watchNegotiation } from './negotiation.js';
import { printable } from './printable.js';
import type { KeyLoader } from './private-keys.js';
import type { SessionRecorder } from './recorder.js';

export interface ClientRequest {
  readonly client: Client;
  /** The connection to speak over: a socket, or a channel through a jump host. */
  readonly sock: Duplex;
  readonly hop: Hop;
  readonly place: Place;
  readonly hostKey: HostKeyCheck;
  readonly algorithms: Endpoint['algorithms'];
  readonly loadKey: KeyLoader;
  readonly recorder: SessionRecorder;
  /** Milliseconds left to agree on keys, and to log in after that. */
  readonly limits: { readonly keys: number; readonly login: number; readonly connectSeconds: number };
  readonly signal: AbortSignal | undefined;
}

const AGREEING: Waiting = { phase: 'waiting for its side of the key exchange' };
const LOGGING_IN: Waiting = { phase: 'logging in' };

/**
 * Agrees on keys, checks the host key and logs in. On return the client is ready for channels; on an error it is closed.
 * Returns how many milliseconds the login has left, without the time in which a person was asked.
 * @throws NetctlError with a NETCTL_SSH_… code
 */
export function openClient(request: ClientRequest): Promise<number> {
  const { client, sock, hop, place, hostKey, limits, signal } = request;
  return new Promise((resolve, reject) => {
    let waiting = AGREEING;
    let kept: Promise<void> = Promise.resolve();
    let refusal: NetctlError | undefined;
    let deadline = startDeadline(limits.keys, () => fail(timedOut(place, waiting, { seconds: limits.connectSeconds })));
    const negotiation = watchNegotiation(place, request.algorithms);
    const login = beginAuthentication({
      login: hop.login,
      place,
      loadKey: request.loadKey,
      recorder: request.recorder,
      asking: (busy) => (busy ? deadline.pause() : deadline.resume()),
      fail,
    });

    client.once('handshake', agreed);
    client.once('ready', ready);
    client.on('error', failed);
    client.once('close', lost);
    client.on('greeting', request.recorder.received);
    client.on('banner', request.recorder.received);
    client.once('change password', () => fail(login.failure('it demands a new password first')));
    signal?.addEventListener('abort', cancel, { once: true });
    if (signal?.aborted) return cancel();
    start();

    function start(): void {
      try {
        client.connect({
          sock,
          username: hop.login.username,
          readyTimeout: 0,
          algorithms: algorithmsFor(request.algorithms, hostKey.knownTypes),
          hostVerifier: verify,
          debug: negotiation.debug,
          authHandler: (offered, partial) => login.next(offered, partial),
        });
      } catch (cause) {
        fail(
          new NetctlError('NETCTL_SSH_PROTOCOL', `${place.peer}: ${wordsOf(cause)}`, { device: place.device, cause }),
        );
      }
    }

    function verify(key: Buffer): boolean {
      refusal = hostKey.judge(key);
      return refusal === undefined;
    }

    function agreed(): void {
      kept = hostKey.keep();
      // Awaited only once the login is done; until then it must not count as an unhandled rejection.
      kept.catch(() => undefined);
      deadline.clear();
      waiting = LOGGING_IN;
      deadline = startDeadline(limits.login, () => fail(timedOut(place, waiting, { seconds: limits.login / 1000 })));
    }

    function ready(): void {
      kept.then(() => {
        const left = deadline.left();
        finish();
        client.on('error', () => undefined);
        resolve(left);
      }, fail);
    }

    function failed(cause: Error & ClientErrorExtensions): void {
      // ssh2 goes on to the next method after these two: an agent that is not there, a key that cannot sign.
      if (cause.level === 'agent' || /^Error (?:while )?signing/.test(cause.message)) return;
      fail(explain(cause));
    }

    function explain(cause: Error & ClientErrorExtensions): NetctlError {
      if (refusal !== undefined) return refusal;
      if (cause.level === 'client-authentication') return login.failure();
      const missing = negotiation.explain(cause.message);
      if (missing !== undefined) return missing;
      if (isSocketError(cause))
        return waiting === AGREEING ? unreachable(place, cause) : closed(place, waiting, { cause });
      if (/before handshake/.test(cause.message)) return closed(place, waiting);
      // A number is the reason of a DISCONNECT message (RFC 4253, 11.1), whose words come from the other side.
      if (waiting === LOGGING_IN && 'code' in cause) return login.failure(`it says "${printable(cause.message, 200)}"`);
      const message = `${place.peer} does not speak SSH version 2 as it should: ${printable(cause.message)}`;
      return new NetctlError('NETCTL_SSH_PROTOCOL', message, { device: place.device, cause });
    }

    function lost(): void {
      fail(refusal ?? closed(place, waiting));
    }
    function cancel(): void {
      fail(cancelled(place, waiting));
    }
    function fail(error: unknown): void {
      finish();
      hostKey.drop();
      client.on('error', () => undefined);
      client.destroy();
      sock.destroy();
      reject(error);
    }
    function finish(): void {
      deadline.clear();
      client.off('error', failed);
      client.off('close', lost);
      client.off('ready', ready);
      signal?.removeEventListener('abort', cancel);
    }
  });
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? printable(cause.message) : 'unknown failure';
}
