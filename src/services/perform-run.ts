import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { DeviceTarget } from '../engine/env.js';
import type { DeviceResult, RunResult } from '../engine/result.js';
import { run } from '../engine/run.js';
import type { Assignment } from '../engine/study.js';
import type { Device } from '../inventory/device.js';
import { stateFolder } from '../state/folder.js';
import { batchRule } from './batch-rule.js';
import type { ApplyRequest, Context } from './context.js';
import { engineEnv } from './engine-env.js';
import { noteUntried } from './note-untried.js';
import { openRun } from './open-run.js';
import { traceIdOf } from './trace-id.js';
import { beginTranscript, writeTranscripts } from './transcripts.js';

/** A request without what says which changes are wanted. */
export type RunRequest = Omit<ApplyRequest, 'files' | 'kinds'>;

/** Who is to be changed, and how each is planned. */
export interface Work {
  readonly devices: readonly Device[];
  readonly targets: readonly DeviceTarget[];
  readonly assignments: readonly Assignment[];
  /** What the changes come from, for the journal. */
  readonly files: readonly string[];
}

/** Plans, asks, and changes devices as one run with a journal. */
export async function performRun(work: Work, request: RunRequest, context: Context): Promise<RunResult> {
  const { targets } = work;
  const { access } = request;
  if (!request.dryRun) noteUntried(targets, context);
  const transcript = beginTranscript(access);
  const startedAt = new Date().toISOString();
  const id = `${startedAt.slice(0, 19).replaceAll(/[-:]/g, '')}-${randomBytes(3).toString('hex')}`;
  const head = { id, traceId: traceIdOf(request.traceId, context.env), startedAt };
  const comment = request.comment ?? '';
  const result = await run(engineEnv(access, context, transcript), work.assignments, {
    run: head,
    dryRun: request.dryRun,
    confirmTimeout: request.confirmTimeout,
    save: request.save,
    comment,
    batches: batchRule(request, work.devices),
    maxFailures: request.maxFailures,
    agreed: agreedTo(request),
    limits: request.limits,
    onUnreachable: request.onUnreachable,
    confirm: (planned) => context.confirm(planned),
    open(names) {
      const taking = new Set(names);
      const inventory = resolve(context.cwd, request.selection.inventory);
      return openRun(
        stateFolder(request.stateDir, context),
        { ...head, comment, inventory, files: work.files },
        targets.filter(({ name }) => taking.has(name)),
        context,
      );
    },
  });
  const failed = new Set(result.devices.filter(hasFailed).map((device) => device.name));
  const those = targets.filter(({ name }) => failed.has(name));
  await writeTranscripts(transcript, those, { access, context });
  return result;
}

/** What was agreed to beforehand, by the names of the flags without `--allow-`. */
export function agreedTo(
  request: Pick<RunRequest, 'allowInUse' | 'allowVtpDomain' | 'allowManagementChange'>,
): ReadonlySet<string> {
  const agreed = new Set<string>();
  if (request.allowInUse) agreed.add('in-use');
  if (request.allowVtpDomain) agreed.add('vtp-domain');
  if (request.allowManagementChange) agreed.add('management-change');
  return agreed;
}

function hasFailed({ error, status }: DeviceResult): boolean {
  return error !== null || status === 'rolled_back' || status === 'unknown';
}
