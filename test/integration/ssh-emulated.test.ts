import { describe, expect, it, onTestFinished } from 'vitest';
import { DRIVERS } from '../../src/drivers/index.js';
import { realClock } from '../../src/emulator/clock.js';
import { type SshFleet, serveDevices } from '../../src/emulator/ssh-server.js';
import { createConnect } from '../../src/transports/index.js';
import type { Endpoint } from '../../src/transports/transport.js';
import { endpointFor, knownHostsFor } from '../support/ssh-endpoint.js';

/** A name longer than some platforms show in full, which must not lead a session astray. */
const NAME = 'access-switch-in-the-long-corridor-1';

describe.each(Object.entries(DRIVERS))('%s, emulated', (_id, load) => {
  it('is logged in to, identified and read over SSH', async () => {
    const driver = await load();
    const { kind, boot, factory } = driver.emulate();
    const box = boot(factory(NAME, []), realClock());
    const served = [{ name: NAME, kind, box, username: 'admin', password: 'secret-word' }];
    const fleet = await serveDevices(served, { clock: realClock() });
    onTestFinished(() => fleet.close());
    const [binding] = driver.bindings;
    const session = await createConnect()(await endpointTo(fleet), binding.dialect);
    onTestFinished(() => session.close());
    const facts = driver.bindings[0].identify.read(await session.run(driver.bindings[0].identify.ops));
    expect(facts.platform).toBe(driver.id);
    const state = binding.parse(await session.run(binding.reads(['vlan'], facts)), facts);
    expect(state).toBeDefined();
  });
});

async function endpointTo(fleet: SshFleet): Promise<Endpoint> {
  const port = fleet.ports.get(NAME) ?? 0;
  return endpointFor(port, await knownHostsFor({ port, hostKey: fleet.hostKey }), { name: NAME });
}
