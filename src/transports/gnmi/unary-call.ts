import type { CallOptions, ClientUnaryCall, Metadata, ServiceError } from '@grpc/grpc-js';
import { NetctlError } from '../../errors/netctl-error.js';
import type { GnmiChannel } from './channel.js';
import { closed, failureOf, saidBy, withoutSecrets } from './failures.js';

/** What limits a call: it never waits for ever. */
export interface CallLimits {
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
}

/** The device's answer, or its refusal with the status of gRPC and its words. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: number; readonly message: string };

type Method<Request, Response> = (
  request: Request,
  metadata: Metadata,
  options: Partial<CallOptions>,
  callback: (error: ServiceError | null, response: Response) => void,
) => ClientUnaryCall;

/**
 * Makes one call and waits for its answer.
 * @throws NetctlError NETCTL_GNMI_… where the device has not answered, so that it is not known what it has done
 */
export function callOnce<Request, Response>(
  channel: GnmiChannel,
  {
    name,
    method,
    request,
  }: { readonly name: string; readonly method: Method<Request, Response>; readonly request: Request },
  { seconds, signal }: CallLimits,
): Promise<Outcome<Response>> {
  const waitingFor = `the answer to ${name}`;
  const { place, client, metadata } = channel;
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true)
      return reject(new NetctlError('NETCTL_CANCELLED', `cancelled before ${name} was sent`, { device: place.device }));
    if (!channel.alive) return reject(closed({ place, waitingFor }));
    const call = method.call(client, request, metadata, { deadline: Date.now() + seconds * 1000 }, answered);
    const cancel = (): void => call.cancel();
    signal?.addEventListener('abort', cancel, { once: true });

    function answered(raw: ServiceError | null, value: Response): void {
      signal?.removeEventListener('abort', cancel);
      channel.heardFrom(call.getPeer());
      if (raw === null) {
        resolve({ ok: true, value });
        return;
      }
      const error = withoutSecrets(raw, channel.secrets);
      const { connected, refusal } = channel;
      const state = { place, waitingFor, seconds, cancelled: signal?.aborted === true, connected, refusal };
      const failure = failureOf(error, state);
      if (failure === undefined) resolve({ ok: false, code: error.code, message: saidBy(error) });
      else reject(failure);
    }
  });
}
