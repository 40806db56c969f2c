import type { CommitModel } from '../driver.js';
import { controlOp, frameOp } from '../shared/cli-ops.js';

/**
 * Each line acts as soon as it is typed, and there is nothing to go back to but by opposite lines: bgpd has no candidate
 * configuration, and what `frr-reload` makes of a saved one deletes whatever that lacks.
 */
export const COMMIT: CommitModel = {
  kind: 'immediate',
  open: () => [controlOp('configure terminal')],
  close: () => [frameOp('end')],
};
