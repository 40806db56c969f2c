import type { BatchRule } from '../engine/batches.js';
import type { RunResult } from '../engine/result.js';
import { NetctlError } from '../errors/netctl-error.js';
import { batchCaution } from './batch-caution.js';
import type { ApplyRequest } from './context.js';

/** Names beyond these are counted. */
const MOST_NAMES = 5;

/** All that is to be thought of before a run, as one; undefined where there is nothing. */
export function cautionOf(
  planned: Pick<RunResult, 'batches' | 'devices'>,
  rule: Pick<BatchRule, 'size'>,
  request: Pick<ApplyRequest, 'limits'>,
): NetctlError | undefined {
  const [first, second] = [batchCaution(planned, rule, request), resetCaution(planned, request)].flatMap(
    (one) => one ?? [],
  );
  if (first === undefined || second === undefined) return first;
  return new NetctlError(first.code, `${first.message}; ${second.message}`, { hint: `${first.hint} ${second.hint}` });
}

/** Sessions that are reset are asked about, where nobody has said how many may be. */
function resetCaution(
  { devices }: Pick<RunResult, 'devices'>,
  { limits }: Pick<ApplyRequest, 'limits'>,
): NetctlError | undefined {
  if (limits.sessionResets !== undefined) return undefined;
  const resets = devices.flatMap(({ name, operations }) =>
    [...new Set(operations.flatMap((operation) => operation.resets))].map((peer) => `${peer} on ${name}`),
  );
  if (resets.length === 0) return undefined;
  const more = resets.length > MOST_NAMES ? ` and ${resets.length - MOST_NAMES} more` : '';
  const message = `the BGP sessions with ${resets.slice(0, MOST_NAMES).join(', ')}${more} will be reset`;
  const hint = `Agree to it with --max-session-resets ${resets.length}; limits.session_resets in netctl.yaml does so for all runs.`;
  return new NetctlError('NETCTL_PLAN_BUDGET', message, { hint });
}
