import type { EngineEnv } from './env.js';
import type { Timings } from './result.js';

/** Adds up the time one device spends in each phase. */
export interface Stopwatch {
  time<T>(phase: keyof Timings, work: () => Promise<T>): Promise<T>;
  /** Whole milliseconds so far. */
  read(): Timings;
}

export function stopwatch(env: Pick<EngineEnv, 'now'>): Stopwatch {
  const spent: Partial<Record<keyof Timings, number>> = {};
  return {
    async time(phase, work) {
      const start = env.now();
      try {
        return await work();
      } finally {
        spent[phase] = (spent[phase] ?? 0) + Math.round(env.now() - start);
      }
    },
    read: () => ({ ...spent }),
  };
}
