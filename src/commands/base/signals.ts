import { EXIT } from '../../errors/exit-codes.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal that is aborted at the first Ctrl-C, and what stops listening for it. */
export interface Interruption {
  readonly signal: AbortSignal;
  release(): void;
}

/** Listens for Ctrl-C and its kin: the first lets the run go back in order, the second ends the process at once. */
export function listenForInterruption(note: (text: string) => void): Interruption {
  const controller = new AbortController();
  function interrupt(): void {
    if (controller.signal.aborted) process.exit(EXIT.cancelled);
    note(
      'Interrupted: what is in flight is undone first. Once more to stop at once, which may leave devices half changed.',
    );
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
