import type { EmulatorClock } from './device.js';

/** The clock on the wall; its timers keep no process alive. */
export function realClock(): EmulatorClock {
  return {
    now: () => Date.now(),
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends EmulatorClock {
  /** Lets so many milliseconds pass; what falls due is called in order, each at its own moment. */
  advance(milliseconds: number): void;
}

/** A clock for tests and rehearsals that starts at the given moment. */
export function manualClock(start = 0): ManualClock {
  let now = start;
  const waiting = new Set<{ readonly at: number; readonly callback: () => void }>();
  return {
    now: () => now,
    after(milliseconds, callback) {
      const entry = { at: now + milliseconds, callback };
      waiting.add(entry);
      return () => void waiting.delete(entry);
    },
    advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        // A callback may set timers of its own, so the next one is looked for each time; a Set keeps equal moments in order.
        const next = [...waiting].filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        waiting.delete(next);
        now = next.at;
        next.callback();
      }
      now = end;
    },
  };
}
