import { expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/arista-eos/index.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import { readDevice } from '../../../../src/engine/read.js';
import { targetOf } from '../../../support/memory-fleet.js';
import { allWays } from '../../../support/ways.js';

it('leaves the management port out of the ports over gNMI', async () => {
  const way = new Map(await allWays()).get('arista-eos over gnmi');
  if (way === undefined) throw new Error('there is no way over gNMI');
  const platform = way.emulate();
  const box = platform.boot(platform.factory('sw1', ['Ethernet1', 'Port-Channel1']), manualClock());
  const session = openDirect(box, { name: 'sw1', dialect: way.bindings[0].dialect });
  const { facts, state } = await readDevice(targetOf('sw1', way), session, ['vlan']);
  expect(facts).toMatchObject({ platform: 'arista-eos', hostname: 'sw1', version: '4.30.1F' });
  expect(state.config.join('\n')).toContain('[name=Management1]');
  expect([...(state.vlan?.ports.keys() ?? [])].sort()).toEqual(['Ethernet1', 'Port-Channel1']);
});

it.each([
  ['neighbor 10.0.0.1 password 7 ABC123', 'neighbor 10.0.0.1 password 7 <secret>'],
  ['{"auth-password":"ABC123"}', '{"auth-password":"<secret>"}'],
])('hides the password in %s', (text, masked) => {
  expect(driver.mask(text)).toBe(masked);
});
