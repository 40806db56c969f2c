import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { driver as openconfig } from '../../../src/drivers/openconfig/index.js';
import { openDirect } from '../../../src/emulator/session.js';
import type { DeviceTarget, EngineEnv } from '../../../src/engine/env.js';
import { readDevice } from '../../../src/engine/read.js';
import { run } from '../../../src/engine/run.js';
import { assign } from '../../../src/engine/study.js';
import type { DesiredVlans } from '../../../src/model/desired.js';
import { createConnect } from '../../../src/transports/connect.js';
import { runOptions } from '../../support/run-options.js';
import { accessPort, trunkPort, vlan, wishes } from '../../support/wishes.js';
import { describeLab } from '../harness/describe-lab.js';
import { type NetconfLab, type NetconfNode, startNetconfLab } from '../harness/netconfd.js';
import { MODULES, TWO_PORTS } from './two-ports.js';
import { openconfigModules } from './yang-modules.js';

const [binding] = openconfig.bindings;
const driver = { ...openconfig, bindings: [binding] } as const;
const modules = openconfigModules();

describeLab('OpenConfig VLANs on a real NETCONF server', () => {
  let lab: NetconfLab;
  const connect = createConnect();
  let ids = 0;
  const env: EngineEnv = {
    connect,
    emulate: (box, dialect) => openDirect(box, { name: 'rehearsal', dialect }),
    now: () => performance.now(),
    wait: (milliseconds) => wait(milliseconds),
    txId: () => `oc${++ids}`,
    listener: { phase: () => {}, device: () => {} },
    signal: new AbortController().signal,
    concurrency: 2,
  };
  const targets = new Map<NetconfNode, DeviceTarget>();

  beforeAll(async () => {
    if (modules === undefined) return;
    lab = await startNetconfLab(MODULES, { folder: modules, config: TWO_PORTS });
    for (const node of ['nc1', 'nc2'] as const) targets.set(node, await targetOf(node));
  });
  afterAll(async () => {
    if (modules === undefined) return;
    await lab.stop();
    rmSync(modules, { recursive: true, force: true });
  });

  async function targetOf(node: NetconfNode): Promise<DeviceTarget> {
    const { host, port } = await lab.relay(node);
    return {
      name: node,
      driver,
      endpoint: {
        name: node,
        host,
        port,
        ports: { netconf: port },
        login: lab.login,
        jumps: [],
        hostKeys: { policy: 'strict', files: [lab.knownHosts], alias: lab.addresses[node] },
        algorithms: { legacy: false },
        timeouts: { connect: 10, login: 10, command: 30 },
      },
      accepted: [],
      skipRehearsal: false,
    };
  }

  function target(node: NetconfNode): DeviceTarget {
    const one = targets.get(node);
    if (one === undefined) throw new Error(`no ${node}`);
    return one;
  }

  async function apply(wish: DesiredVlans) {
    const assignments = [...targets.values()].map((one) => assign(one, { vlan: wish }, new Set()));
    const result = await run(env, assignments, runOptions());
    // What went wrong stands in the failure of the test.
    const errors = [...result.errors, ...result.devices.flatMap(({ error }) => error ?? [])].map(
      ({ message }) => message,
    );
    return { status: result.status, errors };
  }

  async function ports(node: NetconfNode) {
    const session = await connect(target(node).endpoint, binding.dialect);
    try {
      const { state } = await readDevice(target(node), session, ['vlan']);
      return {
        vlans: [...(state.vlan?.vlans.keys() ?? [])],
        ports: [...(state.vlan?.ports.values() ?? [])].map(({ name, mode, accessVlan, nativeVlan, allowed }) => ({
          name,
          mode,
          accessVlan,
          nativeVlan,
          allowed,
        })),
      };
    } finally {
      await session.close();
    }
  }

  it.skipIf(modules === undefined)(
    'makes a batch on a server with a candidate and on one without, and finds nothing to do then',
    async () => {
      const wish = wishes({
        vlans: [vlan(10, 'USERS'), vlan(20)],
        ports: [accessPort('eth1', 10), trunkPort('eth2', '10,20')],
      });
      const first = await apply(wish);
      expect(first).toEqual({ status: 'changed', errors: [] });
      for (const node of ['nc1', 'nc2'] as const) expect(await ports(node)).toMatchObject({ vlans: [10, 20] });
      expect(await apply(wish)).toEqual({ status: 'unchanged', errors: [] });
    },
  );

  it.skipIf(modules === undefined)('turns an access port into a trunk, which loses its access VLAN', async () => {
    expect(await apply(wishes({ ports: [trunkPort('eth1', '20')] }))).toEqual({ status: 'changed', errors: [] });
    for (const node of ['nc1', 'nc2'] as const) {
      expect((await ports(node)).ports[0]).toMatchObject({ mode: 'trunk', accessVlan: undefined, allowed: [[20, 20]] });
    }
  });
});
