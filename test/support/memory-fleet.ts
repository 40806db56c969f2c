import type { Driver } from '../../src/drivers/driver.js';
import { type ManualClock, manualClock } from '../../src/emulator/clock.js';
import type { EmulatedBox, Image } from '../../src/emulator/device.js';
import { type Fault, withFaults } from '../../src/emulator/faults.js';
import { openDirect } from '../../src/emulator/session.js';
import type { DeviceTarget, EngineEnv } from '../../src/engine/env.js';
import type { RunEvent } from '../../src/engine/events.js';
import { type RunOptions, run } from '../../src/engine/run.js';
import type { DesiredVlans } from '../../src/model/desired.js';
import type { Endpoint, Session } from '../../src/transports/transport.js';

export interface MemoryDevice {
  readonly name: string;
  readonly driver: Driver;
  readonly image: Image;
  readonly faults?: readonly Fault[];
  readonly accepted?: readonly RegExp[];
  readonly skipRehearsal?: boolean;
}

/** Emulated devices reached in memory: the real drivers and engine, with neither sockets nor waiting. */
export interface MemoryFleet {
  readonly env: EngineEnv;
  readonly targets: readonly DeviceTarget[];
  readonly clock: ManualClock;
  readonly events: readonly RunEvent[];
  /** How many sessions are open now. */
  open(): number;
  image(name: string): Image;
  box(name: string): EmulatedBox;
  /** Runs with these wishes for all devices. */
  run(desired: DesiredVlans, options?: Partial<RunOptions>): ReturnType<typeof run>;
}

export function memoryFleet(devices: readonly MemoryDevice[], signal?: AbortSignal): MemoryFleet {
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
    return { ...targetOf(device.name, device.driver), accepted: device.accepted ?? [], skipRehearsal };
  });
  const sessions = new Set<Session>();
  let ids = 0;
  const env: EngineEnv = {
    async connect(endpoint, shell) {
      const session = openDirect(boxOf(endpoint.name), { name: endpoint.name, shell });
      const close = session.close.bind(session);
      sessions.add(session);
      session.close = async () => {
        sessions.delete(session);
        await close();
      };
      return session;
    },
    emulate: (box, shell) => openDirect(box, { name: 'rehearsal', shell }),
    now: () => clock.now(),
    async wait(milliseconds) {
      clock.advance(milliseconds);
    },
    txId: () => `t${++ids}`,
    listener: { phase: () => {}, device: (event) => events.push(event) },
    signal: signal ?? new AbortController().signal,
    concurrency: 4,
  };
  return {
    env,
    targets,
    clock,
    events,
    open: () => sessions.size,
    image: (name) => boxOf(name).image(),
    box: boxOf,
    run: (vlan, options = {}) =>
      run(
        env,
        targets.map((target) => ({ target, desired: { vlan } })),
        {
          agreed: new Set(),
          dryRun: false,
          confirmTimeout: 300,
          save: 'if-clean',
          comment: '',
          run: { id: 'r1', traceId: 'trace', startedAt: '2026-01-01T00:00:00.000Z' },
          confirm: async () => true,
          ...options,
        },
      ),
  };

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
