import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from '../../../src/drivers/driver.js';
import { openDirect } from '../../../src/emulator/session.js';
import type { DeviceTarget, EngineEnv } from '../../../src/engine/env.js';
import type { RunResult } from '../../../src/engine/result.js';
import { type RunOptions, run } from '../../../src/engine/run.js';
import { assign } from '../../../src/engine/study.js';
import type { DesiredVlans } from '../../../src/model/desired.js';
import { createConnect } from '../../../src/transports/ssh-cli/connect.js';
import type { Endpoint, Session } from '../../../src/transports/transport.js';
import { runOptions } from '../../support/run-options.js';
import type { Lab, SwitchName } from './lab.js';

const SWITCHES = ['sw1', 'sw2'] as const;

/** The engine and the SSH transport at work on the lab's switches, within the test's own process. */
export interface LabEngine {
  readonly targets: Readonly<Record<SwitchName, DeviceTarget>>;
  /** Plans and applies; what is wished of no switch leaves that switch alone. */
  run(wishes: Partial<Record<SwitchName, DesiredVlans>>, options?: Partial<RunOptions>): Promise<RunResult>;
  connect(name: SwitchName): Promise<Session>;
}

/** Opens the ways to both switches. `login` says whether by key or by password. */
export async function labEngine(lab: Lab, driver: Driver, login: 'key' | 'password'): Promise<LabEngine> {
  const [sw1, sw2] = await Promise.all(SWITCHES.map((name) => targetOf(lab, driver, name, login)));
  if (sw1 === undefined || sw2 === undefined) throw new Error('a switch is missing');
  const targets = { sw1, sw2 };
  const connect = createConnect();
  let ids = 0;
  const env: EngineEnv = {
    connect,
    emulate: (box, dialect) => openDirect(box, { name: 'rehearsal', dialect }),
    now: () => performance.now(),
    wait: (milliseconds) => wait(milliseconds),
    txId: () => `lab${++ids}`,
    listener: { phase: () => {}, device: () => {} },
    signal: new AbortController().signal,
    concurrency: 4,
  };
  return {
    targets,
    connect: (name) => connect(targets[name].endpoint, { kind: 'exec' }),
    run(wishes, options = {}) {
      const assignments = SWITCHES.flatMap((name) => {
        const vlan = wishes[name];
        return vlan === undefined ? [] : [assign(targets[name], { vlan }, new Set())];
      });
      return run(env, assignments, { ...runOptions(), ...options });
    },
  };
}

async function targetOf(lab: Lab, driver: Driver, name: SwitchName, by: 'key' | 'password'): Promise<DeviceTarget> {
  const { username, password, keyFile } = lab.login;
  const { host, port } = await lab.relay(name);
  const endpoint: Endpoint = {
    name,
    host,
    port,
    login: by === 'password' ? { username, password } : { username, privateKey: readFileSync(keyFile, 'utf8') },
    jumps: [],
    hostKeys: { policy: 'strict', files: [lab.knownHosts], alias: lab.addresses[name] },
    algorithms: { legacy: false },
    timeouts: { connect: 10, login: 10, command: 30 },
  };
  return { name, driver, endpoint, accepted: [], skipRehearsal: false };
}
