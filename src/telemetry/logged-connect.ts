import type { Connect, Op, Session } from '../transports/transport.js';
import type { Logger } from './logger.js';
import type { MaskOf } from './run-listener.js';

/**
 * Opens sessions that log each command when it has been answered, and how long that took. What the device answers is not
 * logged: a transcript keeps it. `now` is in milliseconds that only grow.
 */
export function loggedConnect(connect: Connect, { log, now, maskOf }: LoggedConnectOptions): Connect {
  return async (endpoint, dialect, signal) => {
    const device = endpoint.name;
    const begun = now();
    const session = await connect(endpoint, dialect, signal);
    log.log('debug', 'session opened', { device, duration_ms: Math.round(now() - begun) });
    const mask = maskOf(device);
    return logged(session, now, (op, answered, duration_ms) =>
      log.log('debug', answered ? 'command answered' : 'command without answer', {
        device,
        sent: mask(op.line),
        duration_ms,
      }),
    );
  };
}

export interface LoggedConnectOptions {
  readonly log: Logger;
  now(): number;
  readonly maskOf: MaskOf;
}

function logged(
  session: Session,
  now: () => number,
  tell: (op: Op, answered: boolean, milliseconds: number) => void,
): Session {
  return {
    get alive() {
      return session.alive;
    },
    get remoteAddress() {
      return session.remoteAddress;
    },
    close: () => session.close(),
    async run(ops, options = {}) {
      let begun = now();
      let answers = 0;
      try {
        return await session.run(ops, {
          ...options,
          // Asked once for each reply, which is just when the next command goes out.
          stop(reply) {
            const answered = now();
            tell(reply.op, true, Math.round(answered - begun));
            begun = answered;
            answers += 1;
            return options.stop?.(reply) ?? false;
          },
        });
      } catch (thrown) {
        const op = ops[answers];
        if (op !== undefined) tell(op, false, Math.round(now() - begun));
        throw thrown;
      }
    },
  };
}
