import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Driver } from '../../src/drivers/driver.js';
import { manualClock } from '../../src/emulator/clock.js';
import type { EmulatedBox } from '../../src/emulator/device.js';
import { openDirect } from '../../src/emulator/session.js';
import { type DevicePlan, planDevice } from '../../src/engine/plan.js';
import { type Reading, readDevice } from '../../src/engine/read.js';
import { send } from '../../src/engine/send.js';
import type { DesiredVlans } from '../../src/model/desired.js';
import type { Port, VlanState } from '../../src/model/vlan.js';
import { diffVlanStates } from '../../src/model/vlan-diff.js';
import { describeVlanSet, intersect, NO_VLANS, subtract, unite, type VlanSet } from '../../src/model/vlan-set.js';
import type { Op } from '../../src/transports/transport.js';
import { targetOf } from '../support/memory-fleet.js';
import { propertyRuns } from '../support/property-runs.js';
import { wishesOn } from '../support/random-wishes.js';
import { vlanStates } from '../support/vlan-arbitraries.js';
import { allWays } from '../support/ways.js';

const ways = (await allWays()).filter(([, driver]) => driver.capabilities().vlan !== undefined);
const runs = propertyRuns({ usual: 4, byNight: 80, milliseconds: 1_600 });

/**
 * From any state to any other, over the emulated devices: the plan leads to exactly the goal, every state on the way keeps
 * the rules, the undo leads back to the same text, and a second plan is empty.
 */
describe.each(ways)('any plan on %s', (_, driver) => {
  const ports = [1, 2, 3, 4, 5, 6].map(driver.emulate().port);

  it('is right, safe at every step, and can be taken back', { timeout: runs.timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(vlanStates, vlanStates, async (from, to) => {
        const platform = driver.emulate();
        const box = platform.boot(platform.factory('sw1', ports), manualClock());
        const device = onDevice(driver, box);
        await device.carryOut(await device.plan(wishesOn(driver, from, ports)));

        const before = await device.read();
        const wish = wishesOn(driver, to, ports);
        const plan = await device.plan(wish);
        const goal = vlans({ ...before, state: plan.goal });
        const states = await device.carryOut(plan);
        for (const state of states) expectSafe(state, vlans(before), goal);
        expect(diffVlanStates(vlans(await device.read()), goal)).toEqual([]);
        expect((await device.plan(wish)).steps).toEqual([]);

        await device.carryOut({ ...plan, steps: plan.undo });
        expect((await device.read()).state.config).toEqual(before.state.config);
      }),
      runs.check,
    );
  });
});

interface OnDevice {
  read(): Promise<Reading>;
  plan(wish: DesiredVlans): Promise<DevicePlan>;
  /** Sends the steps op by op and returns what the device held after each. */
  carryOut(plan: DevicePlan): Promise<readonly VlanState[]>;
}

function onDevice(driver: Driver, box: EmulatedBox): OnDevice {
  const target = targetOf('sw1', driver);
  const open = () => openDirect(box, { name: 'sw1', dialect: driver.bindings[0].dialect });
  const read = () => readDevice(target, open(), ['vlan']);
  return {
    read,
    async plan(wish) {
      const plan = planDevice(target, await read(), { vlan: wish }, new Set(['in-use']));
      if (!('steps' in plan)) throw new Error(plan.map((error) => error.message).join('\n'));
      return plan;
    },
    async carryOut(plan) {
      const session = open();
      const tx = { id: 'any', seconds: 0, comment: '' };
      const states: VlanState[] = [];
      const sendAll = async (ops: readonly Op[]) => {
        for (const op of ops) {
          await send(target, session, [op]);
          states.push(vlans(await read()));
        }
      };
      if (plan.steps.length === 0) return states;
      await sendAll(plan.model.open(tx));
      await sendAll(plan.steps.flatMap((step) => step.ops));
      await sendAll(plan.model.kind === 'candidate' ? plan.model.commit(tx) : plan.model.close(tx));
      return states;
    },
  };
}

function vlans(reading: Reading): VlanState {
  if (reading.state.vlan === undefined) throw new Error('no VLANs were read');
  return reading.state.vlan;
}

function expectSafe(state: VlanState, before: VlanState, after: VlanState): void {
  for (const [name, port] of state.ports) {
    const old = before.ports.get(name);
    const goal = after.ports.get(name);
    if (old === undefined || goal === undefined) throw new Error(`port ${name} came from nowhere`);
    const carried = carriedBy(port);
    const leaked = subtract(carried, unite(carriedBy(old), carriedBy(goal)));
    expect(`${name} leaks ${describeVlanSet(leaked)}`).toBe(`${name} leaks none`);
    if (port.mode === 'trunk') {
      const dropped = subtract(intersect(carriedBy(old), carriedBy(goal)), carried);
      expect(`${name} drops ${describeVlanSet(dropped)}`).toBe(`${name} drops none`);
    }
    if (port.mode !== 'access') continue;
    expect([old.accessVlan, goal.accessVlan], `${name} is in a VLAN of neither`).toContain(port.accessVlan);
    const exists = state.vlans.size === 0 || state.vlans.has(port.accessVlan ?? 1);
    expect(exists || old.mode !== 'access', `${name} is in VLAN ${port.accessVlan}, which is not there`).toBe(true);
  }
}

function carriedBy(port: Port): VlanSet {
  return port.mode === 'trunk' ? port.allowed : NO_VLANS;
}
