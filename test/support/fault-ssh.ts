import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { realClock } from '../../src/emulator/clock.js';
import { type SshFleet, serveDevices } from '../../src/emulator/ssh-server.js';
import { createConnect } from '../../src/transports/index.js';
import type { FaultModel } from './fault-models.js';
import { NAMES, type Play, worldOf } from './fault-play.js';
import type { World } from './fault-world.js';
import { endpointFor } from './ssh-endpoint.js';

/** How many times as fast as elsewhere time passes, for devices and netctl alike. */
const HASTE = 10;
/** Milliseconds between two ticks of the clock. */
const TICK = 20;

/** A world whose devices are reached over SSH on loopback, and what `work` makes of it. */
export async function overSsh<T>(model: FaultModel, what: Play, work: (world: World) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'netctl-faults-'));
  const knownHosts = join(folder, 'known_hosts');
  const connect = createConnect();
  let fleet: SshFleet | undefined;
  const world = worldOf(model, what, {
    network: {
      reach: (name, shell, signal) => {
        const timeouts = { connect: 2, login: 2, command: 1 };
        return connect(endpointFor(fleet?.ports.get(name) ?? 0, knownHosts, { name, timeouts }), shell, signal);
      },
      disconnect: (name) => fleet?.disconnect(name),
      wait: (milliseconds) => sleep(milliseconds / HASTE),
    },
  });
  const { kind } = model.driver.emulate();
  const served = NAMES.map((name) => {
    return { name, kind, box: world.box(name), username: 'admin', password: 'secret-word' };
  });
  const pump = setInterval(() => world.clock.advance(TICK * HASTE), TICK);
  try {
    fleet = await serveDevices(served, { clock: realClock() });
    const lines = [...fleet.ports.values()].map((port) => `[127.0.0.1]:${port} ${fleet?.hostKey}\n`);
    await writeFile(knownHosts, lines.join(''));
    return await work(world);
  } finally {
    clearInterval(pump);
    await fleet?.close();
    await rm(folder, { recursive: true, force: true });
  }
}
