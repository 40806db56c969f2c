import type { Progress } from './progress-target.js';

/** Shows nothing, for example where a log tells the same on the same stream. */
export const SILENT_PROGRESS: Progress = {
  phase: () => undefined,
  device: () => undefined,
  settle: () => Promise.resolve(),
};
