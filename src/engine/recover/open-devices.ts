import type { Progress } from '../commit/strategy.js';
import type { JournalRecord, PlanRecord } from '../journal/record.js';

/** A device that a run which ended in the middle has not done with. */
export interface OpenDevice {
  readonly plan: PlanRecord;
  /** How far the run may have got on it. */
  readonly progress: Progress;
  /** What was decided for its batch; undefined where the run ended before the decision, which means undo. */
  readonly decision: 'keep' | 'undo' | undefined;
}

/** A device that a run has done with, and may have to change again if the others of its batch go back. */
export interface OpenBatch {
  readonly open: readonly OpenDevice[];
  /** Devices of the same batches that were told to keep the change already. */
  readonly kept: readonly OpenDevice[];
}

/** What a journal leaves to be done; nothing where the run came to its end. */
export function openDevices(records: readonly JournalRecord[]): OpenBatch {
  const devices = new Map<string, { plan: PlanRecord; progress: Progress; done: 'kept' | 'back' | undefined }>();
  const decisions = new Map<number, 'keep' | 'undo'>();
  for (const record of records) {
    if (record.kind === 'end') return { open: [], kept: [] };
    if (record.kind === 'plan') devices.set(record.device, { plan: record, progress: 'nothing', done: undefined });
    if (record.kind === 'decide') decisions.set(record.batch, record.keep ? 'keep' : 'undo');
    const device = 'device' in record ? devices.get(record.device) : undefined;
    if (device === undefined) continue;
    if (record.kind === 'stage') device.progress = 'staged';
    if (record.kind === 'touch') device.progress = 'touched';
    if (record.kind === 'kept' || record.kind === 'back') device.done = record.kind;
  }
  const all = [...devices.values()].map(({ plan, progress, done }) => {
    return { device: { plan, progress, decision: decisions.get(plan.batch) }, done };
  });
  const open = all.filter(({ device, done }) => done === undefined && device.progress !== 'nothing');
  const batches = new Set(open.map(({ device }) => device.plan.batch));
  const kept = all.filter(({ device, done }) => done === 'kept' && batches.has(device.plan.batch));
  return { open: open.map(({ device }) => device), kept: kept.map(({ device }) => device) };
}
