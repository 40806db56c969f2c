import type { NetctlError } from '../errors/netctl-error.js';
import type { BatchRule } from './batches.js';
import type { Outcome, TransactionOptions } from './course.js';
import { guaranteeOf } from './guarantee.js';
import { isToBeSaved } from './keep.js';
import { bindingOf } from './read.js';
import type { Batch, DeviceResult, RunResult, RunStatus } from './result.js';
import type { Studied } from './study.js';
import { maskedRows, operationsOf } from './tell-plan.js';

/** What of a run's options its result tells. */
export interface EndingOptions extends TransactionOptions {
  readonly run: Pick<RunResult['run'], 'id' | 'traceId' | 'startedAt' | 'undoes'>;
  readonly dryRun: boolean;
  readonly batches: BatchRule;
  /** What a device that cannot be reached means: nothing is sent to anyone, or it is left out. */
  readonly onUnreachable: 'fail' | 'skip';
}

/** All that is known when a run ends, or when its plan is shown. */
export interface Ending {
  readonly studied: readonly Studied[];
  readonly batches: readonly (readonly Studied[])[];
  readonly outcomes: ReadonlyMap<Studied, Outcome>;
  readonly errors: readonly NetctlError[];
  readonly options: EndingOptions;
  readonly durationMs: number;
}

/** The result of a run: what happened to each device, and to the whole. */
export function assemble({ studied, batches, outcomes, errors, options, durationMs }: Ending): RunResult {
  const batchOf = new Map(batches.flatMap((batch, index) => batch.map((one) => [one, index + 1] as const)));
  const refused = studied.some((one) => one.errors.length > 0 && !isSkipped(one, options));
  const begun = outcomes.size > 0;
  const devices = studied.map((one) => {
    const outcome = outcomes.get(one);
    const status = outcome?.status ?? plannedStatus(one, { refused: begun || (refused && !options.dryRun), options });
    return deviceResult(one, { status, outcome, batch: batchOf.get(one) ?? null, options });
  });
  const byName = new Map(devices.map((device) => [device.name, device]));
  return {
    run: { ...options.run, dryRun: options.dryRun, durationMs },
    status: statusOf(devices),
    split: options.batches.told ?? [],
    batches: batches.map((batch, index): Batch => {
      const names = batch.map((one) => one.target.name);
      const status = statusOf(names.flatMap((name) => byName.get(name) ?? []));
      const idle = status === 'failed' && !batch.some((one) => outcomes.has(one));
      return { id: index + 1, status: idle ? 'not_begun' : status, devices: names };
    }),
    devices,
    errors,
  };
}

interface Told {
  readonly status: DeviceResult['status'];
  readonly outcome: Outcome | undefined;
  readonly batch: number | null;
  readonly options: EndingOptions;
}

const NOT_TO_BE_SAVED =
  'not to be saved: the device does not tell whether it has unsaved changes of others (--save always saves them too)';

function deviceResult(one: Studied, { status, outcome, batch, options }: Told): DeviceResult {
  const { plan, target } = one;
  const changes = (plan?.changes.length ?? 0) > 0;
  const [error, ...more] = one.errors;
  const rehearsed = one.rehearsal !== undefined;
  // Of a device that holds nothing of the change it is told what would have held.
  const holds = outcome?.status === 'changed' || outcome?.status === 'unknown';
  const saved = holds ? outcome.saved : isToBeSaved(target, options.save);
  return {
    name: target.name,
    platform: target.driver.id,
    transport: one.offline === true ? 'file' : bindingOf(target).via,
    batch,
    status,
    guarantee:
      plan === undefined || !changes || one.offline === true
        ? null
        : guaranteeOf(plan, { confirmTimeout: options.confirmTimeout, saved, rehearsed }),
    changes: plan === undefined ? [] : maskedRows(plan.changes, target.driver),
    operations: operationsOf(plan?.steps ?? [], target.driver),
    undo: operationsOf(plan?.undo ?? [], target.driver),
    checks: plan?.checks ?? [],
    warnings: [
      ...(plan?.warnings ?? []),
      ...(status === 'planned' && options.save === 'if-clean' && !saved ? [NOT_TO_BE_SAVED] : []),
      ...(outcome?.warnings ?? []),
    ],
    error: outcome?.error ?? error ?? null,
    moreErrors: more,
    timings: one.watch.read(),
  };
}

function plannedStatus(
  one: Studied,
  { refused, options }: { readonly refused: boolean; readonly options: EndingOptions },
): DeviceResult['status'] {
  if (isSkipped(one, options)) return 'skipped';
  if (one.errors.length > 0) return one.errors.every(isUnreachable) ? 'failed' : 'refused';
  if ((one.plan?.changes.length ?? 0) === 0) return 'unchanged';
  return refused ? 'refused' : 'planned';
}

function isSkipped({ errors }: Studied, { onUnreachable }: EndingOptions): boolean {
  return onUnreachable === 'skip' && errors.length > 0 && errors.every(isUnreachable);
}

/** True for what keeps netctl from a device altogether, as against what the device answered. */
export function isUnreachable(error: NetctlError): boolean {
  return error.class === 'transport' || error.class === 'timeout' || error.class === 'auth';
}

function statusOf(devices: readonly DeviceResult[]): RunStatus {
  const has = (...statuses: readonly DeviceResult['status'][]): boolean =>
    devices.some((device) => statuses.includes(device.status));
  if (has('unknown')) return 'unknown';
  if (has('rolled_back')) return 'rolled_back';
  if (has('failed', 'refused')) return 'failed';
  if (has('changed')) return 'changed';
  return has('planned') ? 'planned' : 'unchanged';
}
