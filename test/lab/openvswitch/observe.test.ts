import { afterAll, beforeAll, expect, it } from 'vitest';
import { driver } from '../../../src/drivers/openvswitch/index.js';
import { runChecks } from '../../../src/engine/checks/run-checks.js';
import { sessionAddressOf } from '../../../src/engine/guard/session-address.js';
import { readDevice } from '../../../src/engine/read.js';
import { errorsOf } from '../../../src/errors/netctl-error.js';
import type { DesiredCheck } from '../../../src/model/check.js';
import type { Op, Reply } from '../../../src/transports/transport.js';
import { HERE } from '../../support/vlan-arbitraries.js';
import { set } from '../../support/wishes.js';
import { describeLab } from '../harness/describe-lab.js';
import { type LabEngine, labEngine } from '../harness/engine.js';
import { type Lab, startLab } from '../harness/lab.js';

describeLab('what real switches tell of how they work', () => {
  let lab: Lab;
  let engine: LabEngine;
  beforeAll(async () => {
    lab = await startLab();
    engine = await labEngine(lab, driver, 'key');
    await lab.ovs('sw1', 'set', 'Port', 'p1', 'tag=10', '--', 'set', 'Port', 'p4', 'trunks=10,20');
  });
  afterAll(() => lab.stop());

  async function check(...checks: readonly DesiredCheck[]): Promise<readonly string[]> {
    const target = engine.targets.sw1;
    const session = await engine.connect('sw1');
    const { state } = await readDevice(target, session, ['vlan']);
    const started = performance.now();
    const env = {
      now: () => performance.now() - started,
      wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
      signal: new AbortController().signal,
    };
    const errors = await runChecks({ target, checks, goal: state }, session, { neighbors: [], peers: [] }, env).then(
      () => [],
      errorsOf,
    );
    await session.close();
    return errors.map((error) => error.message);
  }

  const active = (vlans: string): DesiredCheck => ({ kind: 'vlan_active', vlans: set(vlans), within: 1, source: HERE });
  const ping = (to: string): DesiredCheck => ({
    kind: 'ping',
    probe: { to, from: undefined, count: 1 },
    within: 1,
    source: HERE,
  });

  it('the address that the session goes to', async () => {
    const session = await engine.connect('sw1');
    const reading = await readDevice(engine.targets.sw1, session, ['vlan']);
    expect(sessionAddressOf(reading)).toMatchObject({ address: lab.addresses.sw1, session: true });
    await session.close();
  });

  it('who is behind a port, to a user who may ask the daemon', async () => {
    // The lab's daemon listens under another name than the tool looks for; both are in the folder of its process id.
    await lab.shell('sw1', 'cd "$OVS_RUNDIR" && ln -sf ovs-vswitchd.ctl "ovs-vswitchd.$(cat ovs-vswitchd.pid).ctl"');
    await lab.ovs('sw1', 'set', 'Port', 'p2', 'tag=10');
    expect(await lab.ping('h1', 'h2')).toBe(true);
    const session = await engine.connect('sw1');
    const { state } = await readDevice(engine.targets.sw1, session, ['vlan']);
    const seen = await Promise.all(
      ['p1', 'p2', 'p3'].map(async (port) => {
        const ask = driver.bindings[0].observe?.learned?.({ port, vlan: 10 }, state);
        const replies = await Promise.all((ask?.ops ?? []).map((op) => asRoot(op)));
        return ask?.read(replies);
      }),
    );
    const address = expect.stringMatching(/^(?:[\da-f]{2}:){5}[\da-f]{2}$/);
    expect(seen).toEqual([[address], [address], []]);
    expect(seen[0]).not.toEqual(seen[1]);
    await session.close();
  });

  async function asRoot(op: Op): Promise<Reply> {
    const { stdout, stderr, exitCode } = await lab.shell('sw1', op.line);
    return { op, output: stdout.trimEnd(), stderr, exitCode: exitCode ?? undefined, prompt: undefined };
  }

  it('the hardware addresses that a session passes', async () => {
    const session = await engine.connect('sw1');
    const { state } = await readDevice(engine.targets.sw1, session, ['vlan']);
    const own = state.management?.find((one) => one.session)?.interface ?? '';
    const ask = driver.bindings[0].observe?.path?.(own);
    const path = ask?.read(await session.run(ask.ops));
    expect(path?.own).toHaveLength(1);
    const hop = path?.neighbors.find(({ address }) => address === path.peer);
    expect(hop).toMatchObject({ interface: own });
    expect(path?.own).not.toContain(hop?.hardware);
    await session.close();
  });

  it('VLANs are active where a port that names them has a link', async () => {
    expect(await check(active('10,20'))).toEqual([]);
    expect(await check(active('30'))).toEqual([expect.stringContaining('VLAN 30 is not there')]);
  });

  it('who answers a ping and who does not', async () => {
    expect(await check(ping(lab.addresses.sw2))).toEqual([]);
    // 192.0.2.0/24 is for documentation: no host has it.
    expect(await check(ping('192.0.2.1'))).toEqual([expect.stringMatching(/was answered 0 of 1 times|unreachable/)]);
  });
});
