import type { Driver } from '../../src/drivers/driver.js';
import { type ManualClock, manualClock } from '../../src/emulator/clock.js';
import type { EmulatedBox, Image } from '../../src/emulator/device.js';
import { type Fault, withFaults } from '../../src/emulator/faults.js';
import { openDirect } from '../../src/emulator/session.js';
import type { DeviceTarget, EngineEnv } from '../../src/engine/env.js';
import type { RunEvent } from '../../src/engine/events.js';
import type { JournalRecord } from '../../src/engine/journal/record.js';
import { type RunOptions, run } from '../../src/engine/run.js';
import { assign } from '../../src/engine/study.js';
import { NetctlError } from '../../src/errors/netctl-error.js';
import type { DesiredVlans } from '../../src/model/desired.js';
import type { Endpoint, Session } from '../../src/transports/transport.js';
import { runOptions } from './run-options.js';

export interface MemoryDevice {
  readonly name: string;
  readonly driver: Driver;
  readonly image: Image;
  readonly faults?: readonly Fault[];
  readonly accepted?: readonly RegExp[];
  readonly skipRehearsal?: boolean;
  readonly oneLogin?: boolean;
}

/** Emulated devices reached in memory: the real drivers and engine, with neither sockets nor waiting. */
export interface MemoryFleet {
  readonly env: EngineEnv;
  readonly targets: readonly DeviceTarget[];
  readonly clock: ManualClock;
  readonly events: readonly RunEvent[];
  /** What its runs have written down. */
  readonly journal: readonly JournalRecord[];
  /** Devices that cannot be connected to any more. */
  readonly lost: Set<string>;
  /** How many sessions are open now. */
  open(): number;
  image(name: string): Image;
  box(name: string): EmulatedBox;
  /** Runs with these wishes for all devices. */
  run(desired: DesiredVlans, options?: Partial<RunOptions>): ReturnType<typeof run>;
}

export interface MemoryFleetOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each line that a device has answered. */
  onLine?(device: string, line: string, fleet: MemoryFleet): void;
}

export function memoryFleet(devices: readonly MemoryDevice[], options: MemoryFleetOptions = {}): MemoryFleet {
  const clock = manualClock();
  const events: RunEvent[] = [];
  const boxes = new Map(
    devices.map(({ name, driver, image, faults = [] }) => [
      name,
      withFaults(driver.emulate().boot(image, clock), faults),
    ]),
  );
  const targets = devices.map((device): DeviceTarget => {
    const skipRehearsal = device.skipRehearsal ?? false;
    const { accepted = [], oneLogin = false } = device;
    return { ...targetOf(device.name, device.driver), accepted, skipRehearsal, oneLogin };
  });
  const sessions = new Set<Session>();
  const lost = new Set<string>();
  const journal: JournalRecord[] = [];
  let ids = 0;
  const env: EngineEnv = {
    async connect(endpoint, dialect) {
      const { name } = endpoint;
      if (lost.has(name)) throw new NetctlError('NETCTL_SSH_UNREACHABLE', `${name} does not answer`, { device: name });
      const session = openDirect(boxOf(endpoint.name), { name: endpoint.name, dialect });
      const close = session.close.bind(session);
      sessions.add(session);
      const send = session.run.bind(session);
      session.run = async (ops, how) => {
        const replies = await send(ops, how);
        for (const { op } of replies) options.onLine?.(name, op.line, fleet);
        return replies;
      };
      session.close = async () => {
        sessions.delete(session);
        await close();
      };
      return session;
    },
    emulate: (box, dialect) => openDirect(box, { name: 'rehearsal', dialect }),
    now: () => clock.now(),
    async wait(milliseconds) {
      clock.advance(milliseconds);
    },
    txId: () => `t${++ids}`,
    listener: { phase: () => {}, device: (event) => events.push(event) },
    signal: options.signal ?? new AbortController().signal,
    concurrency: 4,
  };
  const fleet: MemoryFleet = {
    env,
    targets,
    clock,
    events,
    journal,
    lost,
    open: () => sessions.size,
    image: (name) => boxOf(name).image(),
    box: boxOf,
    run: (vlan, more = {}) =>
      run(
        env,
        targets.map((target) => assign(target, { vlan }, new Set())),
        { ...runOptions(journal), ...more },
      ),
  };
  return fleet;

  function boxOf(name: string): EmulatedBox {
    const box = boxes.get(name);
    if (box === undefined) throw new Error(`no device ${name}`);
    return box;
  }
}

/** A device as the engine sees it, with nothing behind its address. */
export function targetOf(name: string, driver: Driver): DeviceTarget {
  return { name, driver, endpoint: endpointOf(name), accepted: [], skipRehearsal: false };
}

function endpointOf(name: string): Endpoint {
  return {
    name,
    host: name,
    port: 22,
    login: { username: 'netops' },
    jumps: [],
    hostKeys: { policy: 'strict', files: [] },
    algorithms: { legacy: false },
    timeouts: { connect: 1, login: 1, command: 1 },
  };
}
