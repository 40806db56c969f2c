import { connect, type Socket } from 'node:net';

export interface TcpTarget {
  readonly host: string;
  readonly port: number;
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens a TCP connection with Nagle's algorithm off. Fails with the socket's own error, with one of code ETIMEDOUT, or with
 * the signal's reason.
 */
export function openTcp({ host, port, seconds, signal }: TcpTarget): Promise<Socket> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason);
      return;
    }
    // The default of 250 ms per address is too short for far devices whose name has several addresses.
    const socket = connect({ host, port, noDelay: true, keepAlive: true, autoSelectFamilyAttemptTimeout: 2000 });
    const timer = setTimeout(() => fail(late()), seconds * 1000);
    socket.once('connect', succeed);
    socket.once('error', fail);
    signal?.addEventListener('abort', cancel, { once: true });

    function succeed(): void {
      finish();
      resolve(socket);
    }
    function cancel(): void {
      fail(signal?.reason);
    }
    function fail(error: unknown): void {
      finish();
      socket.on('error', () => undefined);
      socket.destroy();
      reject(error);
    }
    function late(): Error {
      return Object.assign(new Error(`no connection within ${seconds} s`), { code: 'ETIMEDOUT' });
    }
    function finish(): void {
      clearTimeout(timer);
      socket.off('connect', succeed);
      socket.off('error', fail);
      signal?.removeEventListener('abort', cancel);
    }
  });
}
