import type { Pending } from '../../drivers/driver.js';
import { errorsOf, NetctlError } from '../../errors/netctl-error.js';
import { type Change, changeId, featuresOf } from '../../model/change.js';
import { type DeviceState, hasParts } from '../../model/state.js';
import { applyToState, diffStates } from '../../model/state-diff.js';
import { sameData } from '../../util/same-data.js';
import type { Progress } from '../commit/strategy.js';
import type { DeviceTarget, EngineEnv } from '../env.js';
import type { DevicePlan } from '../plan.js';
import { mapPool } from '../pool.js';
import { bindingOf, type Reading, readDevice } from '../read.js';
import { backTxId } from '../standing.js';
import { takeBack } from '../take-back.js';
import type { OpenDevice } from './open-devices.js';
import type { Holding, Looked } from './result.js';

/** A device of an open run, looked at. */
export interface Found {
  readonly open: OpenDevice;
  readonly target: DeviceTarget;
  /** Undefined where the device could not be read. */
  readonly holding: Holding | undefined;
  /** What stands open on the device, whoever left it there. */
  readonly pending: readonly Pending[];
  readonly reading: Reading | undefined;
  readonly error: NetctlError | undefined;
}

/** A device that could be read. */
export type Read = Found & { readonly reading: Reading };

/** Looks at every device given; changes nothing. */
export function lookAtAll(
  env: EngineEnv,
  targets: ReadonlyMap<string, DeviceTarget>,
  open: readonly OpenDevice[],
): Promise<readonly Found[]> {
  return mapPool(open, env.concurrency, async (device) => {
    const target = targets.get(device.plan.device);
    if (target !== undefined) return lookAt(env, target, device);
    throw new NetctlError('NETCTL_INVENTORY_NO_MATCH', `the inventory has no device ${device.plan.device} any more`);
  });
}

/** Reads a device and says how much of the run's changes it holds; changes nothing. */
export async function lookAt(env: EngineEnv, target: DeviceTarget, open: OpenDevice): Promise<Found> {
  try {
    const session = await env.connect(target.endpoint, bindingOf(target).dialect, env.signal);
    try {
      const changed = featuresOf(open.plan.changes);
      // As much as was read then, so that what is read now can be held against it.
      const reading = await readDevice(target, session, open.plan.features ?? changed, { signal: env.signal });
      const { pending: asks, othersOnly } = bindingOf(target).commit(reading.facts, changed);
      const asked = othersOnly ? undefined : asks;
      const pending = asked === undefined ? [] : asked.read(await session.run(asked.ops));
      const holding = holdingOf(reading.state, open.plan.changes, missingOf(open));
      return { open, target, holding, pending, reading, error: undefined };
    } finally {
      await session.close();
    }
  } catch (thrown) {
    const [error] = errorsOf(thrown);
    return { open, target, holding: undefined, pending: [], reading: undefined, error };
  }
}

/** What the run's changes create, and what was named on the device before although it was not there. */
export function missingOf({ plan }: OpenDevice): ReadonlySet<string> {
  return new Set(plan.missing);
}

/** How much of the changes a state holds; `missing` is what was named before although it was not there. */
export function holdingOf(state: DeviceState, changes: readonly Change[], missing: ReadonlySet<string>): Holding {
  if (!hasParts(state, featuresOf(changes))) return 'between';
  const ids = new Set(changes.map(changeId));
  const left = diffStates(state, applyToState(state, changes)).filter((one) => ids.has(changeId(one)));
  if (left.length === 0 && !showsOldPassword(state, changes)) return 'goal';
  return takeBack(state, changes, { missing, cutShort: true }).length === 0 ? 'before' : 'between';
}

/** True where a password that was to change is shown in the very form that it had, which may be one that tells nothing. */
function showsOldPassword({ bgp }: DeviceState, changes: readonly Change[]): boolean {
  return changes.some((change) => {
    if (change.kind !== 'bgp_peer' || change.before === undefined || change.after === undefined) return false;
    const held = bgp?.peers.get(change.id)?.password;
    const changes = !sameData(change.before.password, change.after.password);
    return changes && held !== undefined && sameData(held, change.before.password);
  });
}

/** True where the run's own session or timer stands open on the device, as far as can be told: some bear no name. */
export function standsOpen({ pending, open }: Pick<Found, 'pending' | 'open'>): boolean {
  return pending.some(({ tx }) => tx === undefined || tx === open.plan.tx.id);
}

/** The transactions, beside the run's own, that took it back on the device and were cut short. */
export function cutShort({ pending, open }: Pick<Found, 'pending' | 'open'>): readonly string[] {
  return pending.flatMap(({ tx }) => (tx === backTxId(open.plan.tx.id) ? [tx] : []));
}

/** How far the run got, as the device itself shows it: a session that waits for its commit has changed nothing. */
export function progressOf(found: Read): Progress {
  const model = bindingOf(found.target).commit(found.reading.facts, featuresOf(found.open.plan.changes));
  const waits = found.pending.some(({ tx, timer }) => tx === found.open.plan.tx.id && timer === undefined);
  return model.kind === 'candidate' && waits && found.holding === 'before' ? 'staged' : found.open.progress;
}

/** What was found, for people. */
export function lookedOf({ target, open, holding, pending, error }: Found): Looked {
  const { platform, batch } = open.plan;
  const standing = pending.map(({ what }) => what);
  return { device: target.name, platform, batch, found: holding, pending: standing, error: error ?? null };
}

/** The plan of the run that ended, as far as going back or keeping needs it, on the device as it answers now. */
export function planOf({ open, target, reading }: Read): DevicePlan {
  const { plan } = open;
  return {
    target,
    reading: {
      facts: reading.facts,
      features: reading.features,
      // What the device held then is in the changes alone.
      state: { config: plan.before },
      replies: [],
    },
    goal: applyToState(reading.state, plan.changes),
    changes: plan.changes,
    steps: [],
    undo: [],
    model: bindingOf(target).commit(reading.facts, featuresOf(plan.changes)),
    checks: [],
    warnings: [],
  };
}
