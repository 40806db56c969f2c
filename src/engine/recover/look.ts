import { errorsOf, type NetctlError } from '../../errors/netctl-error.js';
import { type Change, changeId } from '../../model/change.js';
import type { VlanState } from '../../model/vlan.js';
import { applyChanges, diffVlanStates } from '../../model/vlan-diff.js';
import type { DeviceTarget, EngineEnv } from '../env.js';
import type { DevicePlan } from '../plan.js';
import { bindingOf, type Reading, readDevice } from '../read.js';
import { takeBack } from '../take-back.js';
import type { OpenDevice } from './open-devices.js';

/** What a device holds of a run's changes: none of them, all, or some. */
export type Holding = 'before' | 'goal' | 'between';

/** A device of an open run, looked at. */
export interface Found {
  readonly open: OpenDevice;
  readonly target: DeviceTarget;
  /** Undefined where the device could not be read. */
  readonly holding: Holding | undefined;
  /** What stands open on the device, for people. */
  readonly pending: readonly string[];
  readonly reading: Reading | undefined;
  readonly error: NetctlError | undefined;
}

/** Reads a device and says how much of the run's changes it holds; changes nothing. */
export async function lookAt(env: EngineEnv, target: DeviceTarget, open: OpenDevice): Promise<Found> {
  try {
    const session = await env.connect(target.endpoint, bindingOf(target).shell, env.signal);
    try {
      const reading = await readDevice(target, session, ['vlan'], env.signal);
      const asked = bindingOf(target).commit(reading.facts, 'vlan').pending;
      const pending = asked === undefined ? [] : asked.read(await session.run(asked.ops));
      const holding = holdingOf(reading.state.vlan, open.plan.changes);
      return { open, target, holding, pending: pending.map(({ what }) => what), reading, error: undefined };
    } finally {
      await session.close();
    }
  } catch (thrown) {
    const [error] = errorsOf(thrown);
    return { open, target, holding: undefined, pending: [], reading: undefined, error };
  }
}

/** How much of the changes a state holds. */
export function holdingOf(state: VlanState | undefined, changes: readonly Change[]): Holding {
  if (state === undefined) return 'between';
  const ids = new Set(changes.map(changeId));
  const missing = diffVlanStates(state, applyChanges(state, changes)).filter((one) => ids.has(changeId(one)));
  if (missing.length === 0) return 'goal';
  return takeBack(state, changes).length === 0 ? 'before' : 'between';
}

/** The plan of the run that ended, as far as going back or keeping needs it, on the device as it answers now. */
export function planOf({ open, target, reading }: Found & { readonly reading: Reading }): DevicePlan {
  const { plan } = open;
  const now = reading.state.vlan;
  return {
    target,
    reading: { facts: reading.facts, state: { ...reading.state, config: plan.before }, replies: [] },
    goal: now === undefined ? { vlans: new Map(), ports: new Map(), uses: [] } : applyChanges(now, plan.changes),
    changes: plan.changes,
    steps: [],
    undo: [],
    model: bindingOf(target).commit(reading.facts, 'vlan'),
    warnings: [],
  };
}
