import type { Op, Reply, Session } from './transport.js';

/**
 * The `run` of a session that answers one operation after the other: calls wait for the calls before them, also for those
 * that failed, and each ends with the first reply for which `stop` says so.
 */
export function opsInTurn(runOne: (op: Op, signal: AbortSignal | undefined) => Promise<Reply>): Session['run'] {
  let last: Promise<unknown> = Promise.resolve();

  return (ops, { stop, signal } = {}) => {
    const replies = last.then(async () => {
      const answered: Reply[] = [];
      for (const op of ops) {
        const reply = await runOne(op, signal);
        answered.push(reply);
        if (stop?.(reply) === true) break;
      }
      return answered;
    });
    last = replies.catch(() => undefined);
    return replies;
  };
}
