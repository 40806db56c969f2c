import { errorsOf } from '../errors/netctl-error.js';
import { stateFolder } from '../state/folder.js';
import { pruneRuns } from '../state/prune.js';
import type { ApplyRequest, Context } from './context.js';

/** Removes what is older than the runs to be kept. The run itself is over and well: what goes wrong here is only told. */
export async function forgetOldRuns(
  { stateDir, keepRuns }: Pick<ApplyRequest, 'stateDir' | 'keepRuns'>,
  context: Context,
): Promise<void> {
  try {
    await pruneRuns(stateFolder(stateDir, context), keepRuns);
  } catch (thrown) {
    const [error] = errorsOf(thrown);
    context.note(`warning: runs that are no longer kept were not removed: ${error.message}`);
  }
}
