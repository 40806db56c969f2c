import type { BatchRule } from '../engine/batches.js';
import type { RunResult } from '../engine/result.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { ApplyRequest } from './context.js';

/**
 * Why to think again before so many devices change together, where nobody has said how many may; undefined where the
 * batches are small enough. To be told with the question, and a refusal where nobody can be asked.
 */
export function batchCaution(
  { batches }: Pick<RunResult, 'batches'>,
  { size }: Pick<BatchRule, 'size'>,
  { limits }: { readonly limits: Pick<ApplyRequest['limits'], 'batch'> },
): NetctlError | undefined {
  if (size !== undefined) return undefined;
  const largest = Math.max(0, ...batches.map(({ devices }) => devices.length));
  if (largest <= limits.batch) return undefined;
  const message =
    `${largest} devices would change in one batch, and without --batch-size at most ${limits.batch} do so unasked: ` +
    'one of them that fails takes all of them back';
  const hint =
    'Split the run with --batch-size N, or agree to one batch with --batch-size all. limits.batch in netctl.yaml says ' +
    'from how many devices on to ask.';
  return new NetctlError('NETCTL_PLAN_BUDGET', message, { hint });
}
