import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { BatchRule } from '../engine/batches.js';
import type { DeviceTarget } from '../engine/env.js';
import type { DeviceResult, RunResult } from '../engine/result.js';
import { type RunOptions, run } from '../engine/run.js';
import type { Assignment } from '../engine/study.js';
import { errorsOf } from '../errors/netctl-error.js';
import { failureJson, runJson } from '../report/json.js';
import { stateFolder } from '../state/folder.js';
import { cautionOf } from './caution.js';
import type { ApplyRequest, Context } from './context.js';
import { engineEnv } from './engine-env.js';
import { forgetOldRuns } from './forget-old-runs.js';
import { noteUntried } from './note-untried.js';
import { prepareToTell } from './notify.js';
import { lookForOpenRuns, openRun, type RunHead } from './open-run.js';
import { logRunEnd } from './run-log.js';
import { traceIdOf } from './trace-id.js';
import { beginTranscript, writeTranscripts } from './transcripts.js';

/** A request without what says which changes are wanted. */
export type RunRequest = Omit<ApplyRequest, 'files' | 'kinds'>;

/** Who is to be changed, and how each is planned. */
export interface Work {
  readonly targets: readonly DeviceTarget[];
  readonly assignments: readonly Assignment[];
  /** What the changes come from, for the journal. */
  readonly files: readonly string[];
  readonly batches: BatchRule;
  /** Told of passwords that were sent and kept. */
  readonly passwordsShown?: RunOptions['passwordsShown'];
  /** The earlier run that it takes back. */
  readonly undoes?: string;
}

/** Plans, asks, and changes devices as one run with a journal. */
export async function performRun(work: Work, request: RunRequest, context: Context): Promise<RunResult> {
  const { targets, batches } = work;
  const { access, dryRun } = request;
  if (!dryRun) noteUntried(work.assignments, context);
  await lookForOpenRuns(targets, request, context);
  const head = headOf(request, context);
  const log = context.log.with({ trace_id: head.traceId, run_id: head.id });
  const transcript = beginTranscript(access);
  const env = engineEnv(access, context, { transcript, log, targets });
  const tell = dryRun ? undefined : await prepareToTell(request.notify, context);
  let begun = false;
  log.log('info', 'run begins', { devices: targets.length, status: dryRun ? 'dry run' : 'to be changed' });
  const result = await run(env, work.assignments, {
    run: { id: head.id, traceId: head.traceId, startedAt: head.startedAt, undoes: work.undoes },
    dryRun,
    confirmTimeout: request.confirmTimeout,
    save: request.save,
    comment: head.comment,
    batches,
    maxFailures: request.maxFailures,
    agreed: agreedTo(request),
    ...(work.passwordsShown !== undefined && { passwordsShown: work.passwordsShown }),
    sessionsMayStayDown: request.allowSessionsDown,
    limits: request.limits,
    onUnreachable: request.onUnreachable,
    confirm: (planned) => context.confirm(planned, cautionOf(planned, batches, request)),
    async open(names) {
      const taking = new Set(names);
      const taken = targets.filter(({ name }) => taking.has(name));
      const opened = await openRun(
        stateFolder(request.stateDir, context),
        { ...head, files: work.files },
        taken,
        context,
      );
      begun = true;
      return opened;
    },
  }).catch(async (thrown: unknown) => {
    if (begun) await tell?.(failureJson(errorsOf(thrown)), head.traceId);
    throw thrown;
  });
  logRunEnd(log, result);
  const caution = dryRun ? cautionOf(result, batches, request) : undefined;
  if (caution !== undefined) context.note(`${caution.message}. ${caution.hint}`);
  const failed = new Set(result.devices.filter(hasFailed).map((device) => device.name));
  const those = targets.filter(({ name }) => failed.has(name));
  await writeTranscripts(transcript, those, { access, context });
  if (begun) {
    await forgetOldRuns(request, context);
    await tell?.(runJson(result), head.traceId);
  }
  return result;
}

/** Who the run is, in its journal and its result. */
export function headOf(request: RunRequest, context: Context): Omit<RunHead, 'files'> {
  const startedAt = new Date().toISOString();
  return {
    id: `${startedAt.slice(0, 19).replaceAll(/[-:]/g, '')}-${randomBytes(3).toString('hex')}`,
    traceId: traceIdOf(request.traceId, context.env),
    startedAt,
    comment: request.comment ?? '',
    inventory: resolve(context.cwd, request.selection.inventory),
  };
}

/** What was agreed to beforehand, by the names of the flags without `--allow-`. */
export function agreedTo(
  request: Pick<
    RunRequest,
    | 'allowInUse'
    | 'allowVtpDomain'
    | 'allowManagementChange'
    | 'allowSessionsDown'
    | 'allowAclGap'
    | 'replaceUnknown'
    | 'setSecrets'
  >,
): ReadonlySet<string> {
  const agreed = new Set<string>();
  if (request.allowInUse) agreed.add('in-use');
  if (request.allowVtpDomain) agreed.add('vtp-domain');
  if (request.allowManagementChange) agreed.add('management-change');
  if (request.allowSessionsDown) agreed.add('sessions-down');
  if (request.allowAclGap) agreed.add('acl-gap');
  if (request.replaceUnknown) agreed.add('replace-unknown');
  if (request.setSecrets) agreed.add('set-secrets');
  return agreed;
}

function hasFailed({ error, status }: DeviceResult): boolean {
  return error !== null || status === 'rolled_back' || status === 'unknown';
}
