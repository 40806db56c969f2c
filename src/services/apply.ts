import type { RunResult } from '../engine/result.js';
import { assign } from '../engine/study.js';
import { loadWanted } from './assignments.js';
import type { ApplyRequest, Context } from './context.js';
import { withExcerpts } from './excerpts.js';
import { agreedTo, performRun } from './perform-run.js';
import { buildTargets } from './targets.js';

/** Makes devices hold what the intents ask, all of them or none; a dry run shows what would be done. */
export async function apply(request: ApplyRequest, context: Context): Promise<RunResult> {
  const wanted = await loadWanted(request, context);
  const devices = [...wanted.byDevice.keys()];
  const states = [...wanted.byDevice.values()];
  const targets = await buildTargets(devices, request.access, context, request.skipRehearsal);
  const agreed = agreedTo(request);
  const assignments = targets.map((target, index) => assign(target, states[index] ?? {}, agreed));
  const result = await performRun({ devices, targets, assignments, files: request.files }, request, context);
  return withExcerpts(result, wanted);
}
