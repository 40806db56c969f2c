import { NetctlError } from '../errors/netctl-error.js';
import { changeId } from '../model/change.js';
import { missingReferents } from '../model/references.js';
import type { Reply } from '../transports/transport.js';
import { askRest } from './ask-rest.js';
import { baselineOf } from './checks/baseline.js';
import { WATCHING } from './commit/watching.js';
import type { Course, Transaction, TransactionOptions } from './course.js';
import { canBeSaved } from './guarantee.js';
import type { PlanRecord } from './journal/record.js';
import { bindingOf, readState } from './read.js';
import { rebasePlan } from './stale.js';

/**
 * Makes sure that the device is still what was planned for and that nobody is in the way, and stages what can be staged.
 * @throws NetctlError NETCTL_DEVICE_LOCKED, NETCTL_DEVICE_STALE, NETCTL_DEVICE_REFUSED …
 */
export async function prepare(course: Course, transaction: Transaction): Promise<void> {
  const { plan, session } = course.job;
  if (course.strategy === WATCHING) {
    course.baseline ??= await baselineOf(plan.target, session, plan);
    return;
  }
  await refusePending(course);
  const { state, answers } = await readState(plan.target, session, plan.reading.facts, {
    features: plan.reading.features,
    known: plan.reading,
  });
  course.job = { ...course.job, plan: rebasePlan(plan, state) };
  course.baseline ??= await baselineOf(plan.target, session, plan);
  course.saves = await willSave(course, transaction, answers);
  course.clean = bindingOf(plan.target).persistence === undefined || (transaction.save === 'if-clean' && course.saves);
  await transaction.journal.write(planRecord(course, transaction.batch));
  // Nothing is staged on a device that acts step by step: should another one refuse, there is nothing to take back.
  if (course.strategy.stepwise) return;
  await transaction.journal.write({ kind: 'stage', device: plan.target.name });
  course.progress = 'staged';
  await course.strategy.prepare(course.job);
}

/** A session or timer that someone left open could take our change along, or undo it. */
async function refusePending({ job: { plan, session } }: Course): Promise<void> {
  const { pending } = plan.model;
  if (pending === undefined) return;
  const found = pending.read(await session.run(pending.ops));
  if (found.length === 0) return;
  const message = `${plan.target.name} has something pending: ${found.map((item) => item.what).join(', ')}`;
  // Those of this state folder's runs were told of before anything was connected to.
  const ours = 'It is of a run of netctl: run netctl recover where its journal is, or end it on the device by hand.';
  const hint = found.some(({ tx }) => tx !== undefined) ? ours : undefined;
  throw new NetctlError('NETCTL_DEVICE_LOCKED', message, { device: plan.target.name, hint });
}

/**
 * Saving would also save what someone else left unsaved; by default that is left alone, and said.
 * @param answers what the device has just answered when it was read again
 */
async function willSave(course: Course, options: TransactionOptions, answers: readonly Reply[]): Promise<boolean> {
  const { plan, session } = course.job;
  const { persistence } = bindingOf(plan.target);
  if (persistence === undefined) return false;
  if (options.save !== 'if-clean') return options.save === 'always';
  const clean = await askRest(persistence.clean, session, answers);
  if (clean === true) return true;
  const why =
    clean === false
      ? 'the running configuration had unsaved changes before this run'
      : 'it cannot be told whether the running configuration had unsaved changes before this run';
  if (canBeSaved(plan)) course.notSaved = `not saved: ${why} (--save always saves them too)`;
  return false;
}

function planRecord({ job, saves, rehearsal, baseline }: Course, batch: number): PlanRecord {
  const { plan, tx } = job;
  const created = new Set(plan.changes.filter(({ before }) => before === undefined).map(changeId));
  const missing = [...missingReferents(plan.reading.state)].filter((id) => created.has(id));
  return {
    kind: 'plan',
    device: plan.target.name,
    platform: plan.target.driver.id,
    transport: bindingOf(plan.target).via,
    batch,
    commit: plan.model.kind,
    tx: { id: tx.id, seconds: tx.seconds },
    save: saves,
    changes: plan.changes,
    commands: plan.steps.flatMap((step) => step.ops.map((op) => `${' '.repeat(op.context.length)}${op.line}`)),
    features: plan.reading.features,
    before: plan.reading.state.config,
    expected: rehearsal?.lines ?? null,
    ...(missing.length > 0 && { missing }),
    checks: plan.checks,
    neighbors: baseline?.neighbors ?? [],
    peers: baseline?.peers ?? [],
  };
}
