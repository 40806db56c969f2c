import { type Op, opOf, type Reply, type RunOptions, type Session } from '../../transports/transport.js';
import type { LineFate } from '../device.js';
import { type LossCodes, meetFate } from './lost-line.js';

/** What the answer to one operation is made of. */
export interface DirectAnswer {
  readonly output: string;
  readonly exitCode: number;
  readonly stderr?: string;
  readonly fate?: LineFate | undefined;
}

/** How a kind of session in memory works. */
export interface DirectKind<V extends Op['via']> {
  readonly via: V;
  readonly device: string;
  readonly codes: LossCodes;
  answer(op: Extract<Op, { via: V }>): DirectAnswer | Promise<DirectAnswer>;
  /** False once the device has ended it. */
  alive?(): boolean;
  end?(): void;
}

/** A session whose operations are answered in memory, one after the other, as those of a real transport are. */
export function structuredSession<V extends Op['via']>(kind: DirectKind<V>): Session {
  let open = true;
  let last: Promise<unknown> = Promise.resolve();

  async function runAll(ops: readonly Op[], { stop, signal }: RunOptions): Promise<Reply[]> {
    const replies: Reply[] = [];
    for (const any of ops) {
      signal?.throwIfAborted();
      const reply = await runOne(opOf(kind.via, any));
      replies.push(reply);
      if (stop?.(reply) === true) break;
    }
    return replies;
  }

  async function runOne(op: Extract<Op, { via: V }>): Promise<Reply> {
    const place = { device: kind.device, command: op.line };
    if (!isAlive()) meetFate({ kind: 'drop' }, place, kind.codes);
    const { output, exitCode, stderr = '', fate } = await kind.answer(op);
    if (fate !== undefined && fate.kind !== 'delay') close();
    meetFate(fate, place, kind.codes);
    return { op, output, prompt: undefined, exitCode, stderr };
  }

  function isAlive(): boolean {
    return open && kind.alive?.() !== false;
  }

  function close(): void {
    if (open) kind.end?.();
    open = false;
  }

  return {
    run(ops, options = {}) {
      const replies = last.then(() => runAll(ops, options));
      last = replies.catch(() => undefined);
      return replies;
    },
    get alive() {
      return isAlive();
    },
    async close() {
      close();
    },
  };
}
