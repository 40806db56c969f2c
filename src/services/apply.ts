import type { BatchRule } from '../engine/batches.js';
import type { RunResult } from '../engine/result.js';
import { assign } from '../engine/study.js';
import { errorsOf } from '../errors/netctl-error.js';
import { stateFolder } from '../state/folder.js';
import { loadWanted, type Wanted } from './assignments.js';
import { batchRule, batchSplit } from './batch-rule.js';
import type { ApplyRequest, Context } from './context.js';
import { withExcerpt, withExcerpts } from './excerpts.js';
import { passwordMemory } from './password-memory.js';
import { agreedTo, performRun } from './perform-run.js';
import { buildTargets } from './targets.js';

/** Makes devices hold what the intents ask, all of them or none; a dry run shows what would be done. */
export async function apply(request: ApplyRequest, context: Context): Promise<RunResult> {
  const wanted = await loadWanted(request, context);
  const devices = [...wanted.byDevice.keys()];
  const states = [...wanted.byDevice.values()];
  const batches = splitOf(request, wanted);
  const targets = await buildTargets(devices, request.access, context, request.skipRehearsal);
  const agreed = agreedTo(request);
  const passwords = await passwordMemory(stateFolder(request.stateDir, context), context);
  const assignments = targets.map((target, index) => assign(target, states[index] ?? {}, agreed, passwords.compare));
  const work = { targets, assignments, batches, files: request.files, passwordsShown: passwords.learn };
  const result = await performRun(work, request, context);
  return withExcerpts(result, wanted);
}

/** How the intents and the request split the run. @throws NetctlError with its place in an intent */
export function splitOf({ batches }: ApplyRequest, wanted: Wanted): BatchRule {
  try {
    return batchRule(batchSplit(batches, wanted.batches), [...wanted.byDevice.keys()]);
  } catch (thrown) {
    throw withExcerpt(errorsOf(thrown)[0], wanted);
  }
}
