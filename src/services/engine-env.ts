import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openDirect } from '../emulator/session.js';
import type { EngineEnv } from '../engine/env.js';
import { createConnect, type Transcript } from '../transports/index.js';
import type { Access, Context } from './context.js';

/** The engine's world: real sockets, the real clock, random names. */
export function engineEnv(access: Access, context: Context, transcript?: Transcript): EngineEnv {
  return {
    connect: createConnect({ transcript: transcript && ((device) => transcript.recorder(device)) }),
    emulate: (box, shell) => openDirect(box, { name: 'the emulated device', shell }),
    now: () => performance.now(),
    wait: (milliseconds) => wait(milliseconds, undefined, { ref: true }),
    txId: () => randomBytes(5).toString('hex'),
    listener: context.listener,
    signal: context.signal,
    concurrency: access.concurrency,
  };
}
