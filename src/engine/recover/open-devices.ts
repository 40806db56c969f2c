import type { Progress } from '../commit/strategy.js';
import type { JournalRecord, PlanRecord } from '../journal/record.js';

/** A device of a batch that a run which ended in the middle has not done with. */
export interface OpenDevice {
  readonly plan: PlanRecord;
  /** How far the run may have got on it. */
  readonly progress: Progress;
  /** What was decided for its batch; undefined where the run ended before the decision, which means undo. */
  readonly decision: Decision | undefined;
  /** True where the run may have saved the change, so that going back has to be saved too. */
  readonly mayBeSaved: boolean;
}

export type Decision = 'keep' | 'undo';

/** What a journal leaves to be done, and the other devices of the same batches, which go the same way or back. */
export interface OpenBatch {
  /** Devices that are not yet where the decision wants them. */
  readonly open: readonly OpenDevice[];
  /** Devices that were told to keep the change: to be changed again if the batch goes back. */
  readonly kept: readonly OpenDevice[];
  /** Devices that got nothing, or are back: to be changed too if the batch is finished. */
  readonly idle: readonly OpenDevice[];
  /** False where the run ended before it had planned all devices of the batch: then it can only be undone. */
  readonly complete: boolean;
}

interface Tracked {
  readonly plan: PlanRecord;
  readonly progress: Progress;
  readonly done: 'kept' | 'back' | undefined;
}

/** What a journal leaves to be done; nothing where the run came to its end. */
export function openDevices(records: readonly JournalRecord[]): OpenBatch {
  if (records.some(({ kind }) => kind === 'end')) return { open: [], kept: [], idle: [], complete: true };
  const { devices, decisions, everKept } = track(records);
  const all = [...devices.values()].map(({ plan, progress, done }) => {
    const decision = decisions.get(plan.batch);
    const mayBeSaved = plan.save && everKept.has(plan.batch);
    return { device: { plan, progress, decision, mayBeSaved }, done, open: isOpen(decision, progress, done) };
  });
  const open = all.filter((one) => one.open);
  const batches = new Set(open.map(({ device }) => device.plan.batch));
  const others = all.filter((one) => !one.open && batches.has(one.device.plan.batch));
  return {
    open: open.map(({ device }) => device),
    kept: others.filter(({ done }) => done === 'kept').map(({ device }) => device),
    idle: others.filter(({ done }) => done !== 'kept').map(({ device }) => device),
    complete: [...batches].every((batch) => isPlanned(batch, all, decisions)),
  };
}

function track(records: readonly JournalRecord[]) {
  const devices = new Map<string, Tracked>();
  const decisions = new Map<number, Decision>();
  const everKept = new Set<number>();
  for (const record of records) {
    if (record.kind === 'plan') devices.set(record.device, { plan: record, progress: 'nothing', done: undefined });
    if (record.kind === 'decide') {
      decisions.set(record.batch, record.keep ? 'keep' : 'undo');
      if (record.keep) everKept.add(record.batch);
      else reopenKept(devices, record.batch);
    }
    const device = 'device' in record ? devices.get(record.device) : undefined;
    if (device === undefined) continue;
    if (record.kind === 'stage') devices.set(record.device, { ...device, progress: 'staged' });
    if (record.kind === 'touch') devices.set(record.device, { ...device, progress: 'touched' });
    if (record.kind === 'kept' || record.kind === 'back') devices.set(record.device, { ...device, done: record.kind });
  }
  return { devices, decisions, everKept };
}

/** Where a batch that was to be kept goes back after all, what was told to keep the change is not done with any more. */
function reopenKept(devices: Map<string, Tracked>, batch: number): void {
  for (const [name, device] of devices) {
    if (device.plan.batch === batch && device.done === 'kept') devices.set(name, { ...device, done: undefined });
  }
}

/** Once a batch is to be kept, each of its devices has to hold the change, those too that have gone back since. */
function isOpen(decision: Decision | undefined, progress: Progress, done: Tracked['done']): boolean {
  return decision === 'keep' ? done !== 'kept' : done !== 'back' && progress !== 'nothing';
}

/** All devices of a batch are planned, in the journal too, before the first of them is touched. */
function isPlanned(
  batch: number,
  all: readonly { readonly device: OpenDevice }[],
  decisions: ReadonlyMap<number, Decision>,
): boolean {
  return (
    decisions.get(batch) === 'keep' ||
    all.some(({ device }) => device.plan.batch === batch && device.progress === 'touched')
  );
}
