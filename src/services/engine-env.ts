import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openDirect } from '../emulator/session.js';
import type { DeviceTarget, EngineEnv } from '../engine/env.js';
import { loggedConnect } from '../telemetry/logged-connect.js';
import type { Logger } from '../telemetry/logger.js';
import { listenTogether, runListener } from '../telemetry/run-listener.js';
import { createConnect, type Transcript } from '../transports/index.js';
import type { Access, Context } from './context.js';
import { maskOfTargets } from './mask-targets.js';

/** What follows the dialogues with devices and the course of the run. */
export interface Watching {
  readonly transcript?: Transcript | undefined;
  /** Where events go; whose they are is bound to it. */
  readonly log: Logger;
  /** Who may be spoken to: their drivers know what is secret. */
  readonly targets: readonly DeviceTarget[];
}

/** The engine's world: real sockets, the real clock, random names. */
export function engineEnv(access: Access, context: Context, { transcript, log, targets }: Watching): EngineEnv {
  const now = () => performance.now();
  const connect = createConnect({ transcript: transcript && ((device) => transcript.recorder(device)) });
  const maskOf = maskOfTargets(targets);
  const { listener } = context;
  return {
    connect: log.writes('debug') ? loggedConnect(connect, { log, now, maskOf }) : connect,
    emulate: (box, dialect) => openDirect(box, { name: 'the emulated device', dialect }),
    now,
    wait: (milliseconds) => wait(milliseconds, undefined, { ref: true }),
    txId: () => randomBytes(5).toString('hex'),
    listener: log.writes('error') ? listenTogether(listener, runListener(log, now, maskOf)) : listener,
    signal: context.signal,
    concurrency: access.concurrency,
  };
}
