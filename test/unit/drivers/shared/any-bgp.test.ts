import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driver as eos } from '../../../../src/drivers/arista-eos/index.js';
import { driver as ios } from '../../../../src/drivers/cisco-ios/index.js';
import type { Driver, Step } from '../../../../src/drivers/driver.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import type { BgpState } from '../../../../src/model/bgp.js';
import { policyUses } from '../../../../src/model/policy-uses.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import { diffStates } from '../../../../src/model/state-diff.js';
import { propertyRuns } from '../../../support/property-runs.js';
import { anyBgpOn, linesOf } from './any-bgp-traits.js';

const runs = propertyRuns({ usual: 12, byNight: 250, milliseconds: 4_000 });

describe.each([ios, eos].map((driver) => [driver.id, driver] as const))('any BGP on %s', (_, driver) => {
  const any = anyBgpOn(driver);

  it(
    'comes to be as planned, keeps its references whole at every step, and goes back',
    async () => {
      await fc.assert(
        fc.asyncProperty(any, any, async (first, second) => {
          const device = await boot(driver);
          const empty = await device.read();
          await device.apply(empty, first);
          const before = await device.read();
          expect(differences(before, first)).toEqual([]);

          const steps = await device.apply(before, second);
          const after = await device.read();
          expect(differences(after, second)).toEqual([]);

          await device.apply(after, bgpOf(before));
          const back = await device.read();
          expect(differences(back, bgpOf(before))).toEqual([]);
          expect(linesOf(back)).toEqual(linesOf(before));
          expect(steps.every(({ feature }) => feature === 'bgp')).toBe(true);
        }),
        runs.check,
      );
    },
    runs.timeout,
  );
});

function bgpOf({ bgp }: DeviceState): BgpState {
  if (bgp === undefined) throw new Error('The device told nothing of BGP.');
  return bgp;
}

function differences(state: DeviceState, wanted: BgpState) {
  return diffStates(state, { ...state, bgp: wanted }).map(({ kind, before, after }) => ({ kind, before, after }));
}

/** An emulated device with nothing but its ports, to which plans are applied line by line. */
async function boot(driver: Driver) {
  const platform = driver.emulate();
  const [binding] = driver.bindings;
  const image = platform.factory('sw1', [platform.port(1), platform.port(2)]);
  // A VRF is there before BGP is in it.
  const running = image['running-config']?.replace(/^hostname .*$/m, '$&\n!\nvrf definition RED\n rd 65001:1');
  const box = platform.boot({ ...image, ...(running !== undefined && { 'running-config': running }) }, manualClock());
  const session = openDirect(box, { name: 'sw1', dialect: binding.dialect });
  const facts: Facts = driver.bindings[0].identify.read(await session.run(driver.bindings[0].identify.ops));
  const tx = { id: 'any', seconds: 0, comment: '' };
  const read = async (): Promise<DeviceState> => binding.parse(await session.run(binding.reads(['bgp'], facts)), facts);
  return {
    read,
    async apply(state: DeviceState, wanted: BgpState): Promise<readonly Step[]> {
      const steps = binding.render(diffStates(state, { ...state, bgp: wanted }), { facts, before: state });
      const model = binding.commit(facts, ['bgp']);
      await taken(model.open(tx));
      for (const step of steps) {
        await taken(step.ops);
        if (model.kind !== 'candidate') whole(bgpOf(await inside(read)));
      }
      await taken(model.kind === 'candidate' ? model.commit(tx) : model.close(tx));
      return steps;
    },
  };

  async function taken(ops: Step['ops']): Promise<void> {
    for (const reply of await session.run(ops)) {
      const refusal = binding.refusal(reply, []);
      if (refusal !== undefined) throw new Error(`"${reply.op.line}" was refused: ${refusal.message}`);
    }
  }

  /** Reads from a second session, since the first one is in configuration mode. */
  async function inside(_: () => Promise<DeviceState>): Promise<DeviceState> {
    const other = openDirect(box, { name: 'sw1', dialect: binding.dialect });
    return binding.parse(await other.run(binding.reads(['bgp'], facts)), facts);
  }
}

/** Whatever is named is there, and no policy or list that is used is empty. */
function whole(state: BgpState): void {
  for (const { kind, name, user } of policyUses(state)) {
    if (kind === 'route_map')
      expect(state.routeMaps.get(name)?.entries.length ?? 0, `${user}: ${name}`).toBeGreaterThan(0);
    if (kind !== 'prefix_list') continue;
    const list = state.prefixLists.get(`ipv4/${name}`) ?? state.prefixLists.get(`ipv6/${name}`);
    expect(list?.entries.length ?? 0, `${user}: ${name}`).toBeGreaterThan(0);
  }
  for (const { group, vrf, name } of state.peers.values()) {
    if (group !== undefined) expect(state.peers.has(`${vrf}/${group}`), `the group of ${name}`).toBe(true);
  }
}
