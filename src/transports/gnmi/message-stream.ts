import type { ServiceError } from '@grpc/grpc-js';
import { NetctlError } from '../../errors/netctl-error.js';
import type { SubscribeRequest, SubscribeResponse } from '../../generated/gnmi/gnmi.js';
import type { GnmiChannel } from './channel.js';
import { closed, failureOf, saidBy, timedOut, withoutSecrets } from './failures.js';

/** How long a stream may be silent, and last; both in seconds, both always, for a server may fall silent for ever. */
export interface SubscribeLimits {
  readonly idle: number;
  readonly total: number;
  readonly signal?: AbortSignal | undefined;
}

/** The device has answered a Subscribe with a status that is not OK. */
export class GnmiRefusal extends Error {
  /** The status of gRPC. */
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'GnmiRefusal';
    this.code = code;
  }
}

/** An open Subscribe: what comes is taken message by message, no faster than it is asked for. */
export interface MessageStream {
  send(request: SubscribeRequest): void;
  /** The next message; undefined where the server has ended the stream. @throws GnmiRefusal, NetctlError */
  next(): Promise<SubscribeResponse | undefined>;
  /** The stream was not to end yet. */
  endedEarly(): NetctlError;
  cancel(): void;
}

/** Opens a Subscribe; nothing is sent yet. @throws NetctlError NETCTL_GNMI_CLOSED, NETCTL_CANCELLED */
export function openStream(channel: GnmiChannel, { idle, total, signal }: SubscribeLimits): MessageStream {
  const { place, client, metadata } = channel;
  const waitingFor = 'what it subscribed to';
  if (!channel.alive) throw closed({ place, waitingFor });
  if (signal?.aborted === true) throw cancelled();
  const call = client.subscribe(metadata, { deadline: Date.now() + total * 1000 });
  const messages = call[Symbol.asyncIterator]();
  const stop = (): void => call.cancel();
  signal?.addEventListener('abort', stop, { once: true });
  // The stream goes on telling of its end after nobody reads any more.
  call.on('error', () => undefined);

  function cancelled(): NetctlError {
    return new NetctlError('NETCTL_CANCELLED', `cancelled while waiting for ${waitingFor}`, { device: place.device });
  }

  async function next(): Promise<SubscribeResponse | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(timedOut(stateFor(idle))), idle * 1000);
    });
    const coming = messages.next();
    coming.catch(() => undefined);
    try {
      const { done, value } = await Promise.race([coming, silence]);
      return done === true ? undefined : value;
    } catch (error) {
      throw explain(error);
    } finally {
      clearTimeout(timer);
    }
  }

  function explain(raw: unknown): unknown {
    if (!isServiceError(raw)) return raw;
    const error = withoutSecrets(raw, channel.secrets);
    return failureOf(error, stateFor(total)) ?? new GnmiRefusal(error.code, saidBy(error));
  }

  function stateFor(seconds: number) {
    const { connected, refusal } = channel;
    return { place, waitingFor, seconds, cancelled: signal?.aborted === true, connected, refusal };
  }

  function cancel(): void {
    signal?.removeEventListener('abort', stop);
    call.cancel();
  }

  return {
    send: (request) => void call.write(request),
    next,
    endedEarly: () => closed({ place, waitingFor }),
    cancel,
  };
}

function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' && 'details' in error;
}
