import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/documents/located.js';
import { run } from '../../../../src/engine/run.js';
import { assign } from '../../../../src/engine/study.js';
import { intentDocument } from '../../../../src/intents/document.js';
import { resolveIntents } from '../../../../src/intents/resolve.js';
import { memoryFleet } from '../../../support/memory-fleet.js';
import { driverOf, withConfig } from '../../../support/plans.js';
import { runOptions } from '../../../support/run-options.js';

const driver = await driverOf('cisco-ios');
const platform = driver.emulate();

const ROUTER = withConfig('router bgp 65001\n neighbor 10.0.0.2 remote-as 65002');

/** Devices with a session that comes up after some seconds, and is up. */
function routers(names: readonly string[], delay: number) {
  const devices = names.map((name) => {
    const image = { ...ROUTER(platform.factory(name, [platform.port(1)])), 'bgp-peers': `10.0.0.2 65002 5 ${delay}\n` };
    return { name, driver, image };
  });
  const fleet = memoryFleet(devices);
  for (const { name } of devices) fleet.box(name).terminal().enter('show ip bgp summary');
  fleet.clock.advance(delay * 1000 + 1000);
  return fleet;
}

async function assignments(fleet: ReturnType<typeof routers>, neighbor: string) {
  const text = `kind: bgp\nversion: 1\ntargets: all\nbgp: { asn: 65001, neighbors: [{ address: 10.0.0.2, ${neighbor} }] }`;
  const documents = (await readYaml(text, 'plan.yaml')).map(intentDocument);
  const { canonical } = driver.ports;
  const wanted = resolveIntents(documents, { name: 'sw1', data: {}, portGroups: {}, canonicalPort: canonical });
  return fleet.targets.map((target) => assign(target, wanted, new Set()));
}

describe('a session that was established before', () => {
  it('is looked at again before the next batch', async () => {
    const fleet = routers(['r1', 'r2'], 0);
    const listener: typeof fleet.env.listener = {
      ...fleet.env.listener,
      device({ device, phase, state }) {
        if (device !== 'r1' || phase !== 'save' || state !== 'done') return;
        const terminal = fleet.box('r1').terminal();
        for (const line of ['enable', 'configure terminal', 'router bgp 65001', 'neighbor 10.0.0.2 shutdown', 'end'])
          terminal.enter(line);
      },
    };
    const before = fleet.image('r2')['running-config'];
    const work = await assignments(fleet, 'description: uplink');
    const result = await run({ ...fleet.env, listener }, work, { ...runOptions(), batches: { canary: 1 } });
    expect(result.batches.map(({ status }) => status)).toEqual(['changed', 'not_begun']);
    expect(result.errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^r1 fails the check `bgp_established`: 10\.0\.0\.2 is .* no further one is begun$/),
    ]);
    expect(fleet.image('r2')['running-config']).toBe(before);
  });

  it('is told of where it does not come back after an undo, which is none the less', async () => {
    const fleet = routers(['r1'], 1000);
    const before = fleet.image('r1')['running-config'];
    const result = await run(fleet.env, await assignments(fleet, 'remote_as: 65003'), runOptions());
    const [device] = result.devices;
    expect(device?.status).toBe('failed');
    expect(fleet.image('r1')['running-config']).toBe(before);
    expect(device?.warnings).toEqual([
      expect.stringMatching(
        /^the configuration is as it was, but not all .*: r1 fails the check `bgp_established`: 10/,
      ),
    ]);
  });

  it('is waited for after an undo', async () => {
    const fleet = routers(['r1'], 60);
    const result = await run(fleet.env, await assignments(fleet, 'remote_as: 65003'), runOptions());
    expect(result.devices.map(({ status, warnings }) => [status, warnings])).toEqual([['failed', []]]);
  });
});
