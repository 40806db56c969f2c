import { describe, expect, it, onTestFinished } from 'vitest';
import type { Binding } from '../../src/drivers/driver.js';
import { DRIVERS } from '../../src/drivers/index.js';
import { realClock } from '../../src/emulator/clock.js';
import { type SshFleet, serveDevices } from '../../src/emulator/ssh-server.js';
import { capabilitiesOf } from '../../src/engine/read.js';
import { FEATURES } from '../../src/model/state.js';
import { createConnect } from '../../src/transports/index.js';
import type { Endpoint } from '../../src/transports/transport.js';
import { endpointFor, knownHostsFor } from '../support/ssh-endpoint.js';

/** A name longer than some platforms show in full, which must not lead a session astray. */
const NAME = 'access-switch-in-the-long-corridor-1';

const drivers = await Promise.all(Object.values(DRIVERS).map((load) => load()));
const ways = drivers.flatMap((driver) => driver.bindings.map((binding) => ({ id: driver.id, driver, binding })));

describe.each(ways)('$id over $binding.via, emulated', ({ driver, binding }) => {
  it('is logged in to, identified and read', async () => {
    const { kind, boot, factory } = driver.emulate(binding.via);
    const box = boot(factory(NAME, []), realClock());
    const served = [{ name: NAME, kind, box, username: 'admin', password: 'secret-word' }];
    const fleet = await serveDevices(served, { clock: realClock() });
    onTestFinished(() => fleet.close());
    const session = await createConnect()(await endpointTo(fleet, binding), binding.dialect);
    onTestFinished(() => session.close());
    const facts = binding.identify.read(await session.run(binding.identify.ops));
    expect(facts.platform).toBe(driver.id);
    const can = capabilitiesOf({ driver, bindings: [binding] }, facts);
    const features = FEATURES.filter((feature) => can[feature] !== undefined);
    const state = binding.parse(await session.run(binding.reads(features, facts)), facts);
    expect(features.length).toBeGreaterThan(0);
    expect(features.filter((feature) => state[feature] === undefined)).toEqual([]);
  });
});

async function endpointTo(fleet: SshFleet, { via }: Binding): Promise<Endpoint> {
  const port = fleet.ports.get(NAME) ?? 0;
  const change: Partial<Endpoint> = { name: NAME, tls: { verify: true, plain: true } };
  const ports = via === 'ssh-cli' ? {} : { ports: { [via]: port } };
  return endpointFor(port, await knownHostsFor({ port, hostKey: fleet.hostKey }), { ...change, ...ports });
}
