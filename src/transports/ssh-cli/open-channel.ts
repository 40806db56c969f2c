import type { Client, ClientChannel } from 'ssh2';
import type { NetctlError } from '../../errors/netctl-error.js';
import type { Limit } from './channel-wait.js';
import { cancelled, closed, type Place, timedOut, type Waiting } from './failures.js';

export interface ChannelRequest {
  readonly client: Client;
  readonly place: Place;
  readonly waiting: Waiting;
  readonly limit: Limit;
  readonly signal: AbortSignal | undefined;
  /** Asks ssh2 for the channel. */
  readonly ask: (answered: (error: Error | undefined, channel: ClientChannel) => void) => void;
  /** What to say when the other side opens none. */
  readonly refused: (cause: Error) => NetctlError;
}

/**
 * Waits for a channel to be opened.
 * @throws NetctlError NETCTL_SSH_TIMEOUT, NETCTL_SSH_CLOSED, NETCTL_CANCELLED, or what `refused` makes
 */
export function openChannel(request: ChannelRequest): Promise<ClientChannel> {
  const { client, place, waiting, limit, signal } = request;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(cancelled(place, waiting));
    const left = limit.kind === 'until' ? limit.at - performance.now() : limit.seconds * 1000;
    const timer = setTimeout(() => fail(timedOut(place, waiting, { seconds: limit.seconds })), Math.max(left, 0));
    const cancel = (): void => fail(cancelled(place, waiting));
    const lost = (): void => fail(closed(place, waiting));
    signal?.addEventListener('abort', cancel, { once: true });
    client.once('close', lost);
    try {
      request.ask((error, channel) => {
        if (error !== undefined) return fail(request.refused(error));
        finish();
        resolve(channel);
      });
    } catch {
      // ssh2 throws where the connection has just gone.
      lost();
    }

    function fail(error: NetctlError): void {
      finish();
      reject(error);
    }
    function finish(): void {
      clearTimeout(timer);
      client.off('close', lost);
      signal?.removeEventListener('abort', cancel);
    }
  });
}
