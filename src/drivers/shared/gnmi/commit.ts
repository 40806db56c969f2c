import { gnmiOp } from '../../../yang/gnmi-op.js';
import type { CommitModel, Tx } from '../../driver.js';

/** The extension counts in seconds; a day is more than anyone waits. */
const TIMER = { min: 1, max: 86_400, unit: 1 };

/**
 * A Set is whole or nothing, and acts at once. Where the server has proven that it knows the commit-confirmed extension, edits
 * are kept until one Set carries them all, and what they did goes back by itself unless it is confirmed.
 */
export function gnmiCommit(confirmed: boolean): CommitModel {
  if (!confirmed) return { kind: 'immediate', whole: true, open: () => [], close: () => [] };
  return {
    kind: 'candidate',
    open: () => [],
    commit: ({ id, seconds }: Tx) => [
      gnmiOp({ do: 'commit', ...(seconds > 0 && { confirm: { id: commitId(id), seconds } }) }),
    ],
    discard: () => [gnmiOp({ do: 'discard' })],
    stagedInSession: true,
    timer: {
      ...TIMER,
      confirm: ({ id }) => [gnmiOp({ do: 'confirm', id: commitId(id) })],
      cancel: ({ id }) => [gnmiOp({ do: 'cancel', id: commitId(id) })],
    },
  };
}

function commitId(id: string): string {
  return `netctl-${id}`;
}
