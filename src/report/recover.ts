import type { RecoverResult, Settled } from '../engine/recover/result.js';
import { errorJson } from './json.js';
import { recoverBlocks } from './recover-blocks.js';
import { HOLDS, summaryOf } from './recover-words.js';
import type { Report } from './render.js';

/** What was found of a run that ended in the middle, what became of each device, and which need a hand. */
export function recoverReport(result: RecoverResult): Report {
  return { json: recoverJson(result), blocks: recoverBlocks(result) };
}

/** A recovery as schemas/output/recover.v1.json describes it. */
export function recoverJson({ run, decided, direction, devices, status }: RecoverResult): object {
  return {
    schema: 'netctl.recover.v1',
    status,
    run: run === null ? null : runJson(run),
    decided,
    direction,
    summary: summaryOf(devices),
    devices: devices.map(deviceJson),
  };
}

function runJson({ id, startedAt, user, host, comment, traceId }: NonNullable<RecoverResult['run']>): object {
  return { id, started_at: startedAt, user, host, comment, trace_id: traceId };
}

function deviceJson({ device, platform, batch, found, pending, did, warnings, error }: Settled): object {
  return {
    name: device,
    platform,
    batch,
    holds: found === undefined ? null : HOLDS[found],
    pending,
    did: did === 'nothing' ? 'unchanged' : did,
    warnings,
    error: error === null ? null : errorJson(error),
  };
}
