import { setMaxListeners } from 'node:events';
import { writeSync } from 'node:fs';
import { EXIT } from '../../errors/exit-codes.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const FIRST =
  'Interrupted: what is in flight is undone first. Once more to stop at once, which may leave devices half changed until `netctl recover`.';
const SECOND =
  'Stopped at once. If devices were being changed, `netctl recover` says what each of them holds and undoes or finishes it.';

/** A signal that is aborted at the first Ctrl-C, and what stops listening for it. */
export interface Interruption {
  readonly signal: AbortSignal;
  release(): void;
}

/** Listens for Ctrl-C and its kin: the first lets the run go back in order, the second ends the process at once. */
export function listenForInterruption(note: (text: string) => void): Interruption {
  const controller = new AbortController();
  // Every connection listens; Node would take more than ten for a leak and print a warning.
  setMaxListeners(0, controller.signal);
  function interrupt(): void {
    if (controller.signal.aborted) leaveNow();
    note(FIRST);
    controller.abort();
  }
  for (const name of SIGNALS) process.on(name, interrupt);
  return {
    signal: controller.signal,
    release() {
      for (const name of SIGNALS) process.off(name, interrupt);
    },
  };
}

/** The journal needs nothing more: each of its records was on the disk before the step that it announces. */
function leaveNow(): never {
  try {
    // Not through the stream: a progress display may hold back what is written there, and nobody waits for it any more.
    writeSync(process.stderr.fd, `\n${SECOND}\n`);
  } catch {
    // A terminal that was closed takes nothing.
  }
  process.exit(EXIT.cancelled);
}
