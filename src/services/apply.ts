import { randomBytes } from 'node:crypto';
import type { DeviceResult, RunResult } from '../engine/result.js';
import { run } from '../engine/run.js';
import { loadWanted } from './assignments.js';
import type { ApplyRequest, Context } from './context.js';
import { engineEnv } from './engine-env.js';
import { withExcerpts } from './excerpts.js';
import { noteUntried } from './note-untried.js';
import { buildTargets } from './targets.js';
import { traceIdOf } from './trace-id.js';
import { beginTranscript, writeTranscripts } from './transcripts.js';

/** Makes devices hold what the intents ask, all of them or none; a dry run shows what would be done. */
export async function apply(request: ApplyRequest, context: Context): Promise<RunResult> {
  const wanted = await loadWanted(request, context);
  const targets = await buildTargets([...wanted.byDevice.keys()], request.access, context, request.skipRehearsal);
  if (!request.dryRun) noteUntried(targets, context);
  const transcript = beginTranscript(request.access);
  const states = [...wanted.byDevice.values()];
  const result = await run(
    engineEnv(request.access, context, transcript),
    targets.map((target, index) => ({ target, desired: states[index] ?? {} })),
    {
      agreed: agreedTo(request),
      dryRun: request.dryRun,
      confirmTimeout: request.confirmTimeout,
      save: request.save,
      comment: request.comment ?? '',
      run: {
        id: `${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}-${randomBytes(3).toString('hex')}`,
        traceId: traceIdOf(request.traceId, context.env),
        startedAt: new Date().toISOString(),
      },
      confirm: (planned) => context.confirm(planned),
    },
  );
  const failed = new Set(result.devices.filter(hasFailed).map((device) => device.name));
  await writeTranscripts(
    transcript,
    targets.filter(({ name }) => failed.has(name)),
    { access: request.access, context },
  );
  return withExcerpts(result, wanted);
}

function agreedTo(request: ApplyRequest): ReadonlySet<string> {
  const agreed = new Set<string>();
  if (request.allowInUse) agreed.add('in-use');
  if (request.allowVtpDomain) agreed.add('vtp-domain');
  return agreed;
}

function hasFailed({ error, status }: DeviceResult): boolean {
  return error !== null || status === 'rolled_back' || status === 'unknown';
}
