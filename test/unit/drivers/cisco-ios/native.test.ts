import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/cisco-ios/index.js';
import type { Driver } from '../../../../src/drivers/driver.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import type { EmulatedBox, Image } from '../../../../src/emulator/device.js';
import { openDirect } from '../../../../src/emulator/session.js';
import { readDevice } from '../../../../src/engine/read.js';
import type { Feature } from '../../../../src/model/state.js';
import type { Op, Reply } from '../../../../src/transports/transport.js';
import { targetOf } from '../../../support/memory-fleet.js';
import { allWays } from '../../../support/ways.js';

const WAYS = ['netconf', 'restconf'] as const;
const ways = new Map(await allWays());

function wayOf(via: (typeof WAYS)[number]): Driver {
  const way = ways.get(`cisco-ios over ${via}`);
  if (way === undefined) throw new Error(`there is no way over ${via}`);
  return way;
}

function boot(way: Driver, files: Image = {}): EmulatedBox {
  const platform = way.emulate();
  return platform.boot({ ...platform.factory('sw1', ['GigabitEthernet1/0/1']), ...files }, manualClock());
}

/** A switch that has an address in VLAN 10. */
function withAddress(way: Driver): Image {
  const running = way.emulate().factory('sw1', ['GigabitEthernet1/0/1'])['running.json'] ?? '';
  const ip = { address: { primary: { address: '198.51.100.1', mask: '255.255.255.0' } } };
  return { 'running.json': running.replace(/"name":\s*10\b/, `"name": 10, "ip": ${JSON.stringify(ip)}`) };
}

function read(way: Driver, box: EmulatedBox, features: readonly Feature[] = ['vlan']) {
  const session = openDirect(box, { name: 'sw1', dialect: way.bindings[0].dialect });
  return readDevice(targetOf('sw1', way), session, features);
}

async function send(way: Driver, box: EmulatedBox, ops: readonly Op[]): Promise<readonly Reply[]> {
  return openDirect(box, { name: 'sw1', dialect: way.bindings[0].dialect }).run(ops);
}

describe.each(WAYS)('the native model over %s', (via) => {
  const way = wayOf(via);
  const [binding] = way.bindings;

  it('tells who the device is', async () => {
    const { facts, state } = await read(way, boot(way, withAddress(way)));
    expect(facts).toMatchObject({ platform: 'cisco-ios', hostname: 'sw1', version: '17.9', model: 'C9300-24T' });
    expect(state.management).toEqual([{ address: '198.51.100.1', prefixLength: 24, interface: 'Vlan10', vlan: 10 }]);
  });

  it('takes a server without the module for another platform', async () => {
    const { facts } = await read(way, boot(way, { modules: 'ietf-interfaces 2018-02-20\n' })).catch(
      (error: unknown) => ({
        facts: { platform: String(error) },
      }),
    );
    expect(facts.platform).toMatch(/does not announce Cisco-IOS-XE-native/);
  });

  it.each([
    ['a VTP server', { 'running.json': runningWith('server') }],
    ['a device without VTP', { 'running.json': runningWith(undefined) }],
    [
      'a release whose ports stand elsewhere',
      { modules: 'Cisco-IOS-XE-native 2020-07-01\nCisco-IOS-XE-switch 2020-07-01\n' },
    ],
  ])('offers no VLANs of %s', async (_, files) => {
    const { facts } = await read(way, boot(way, files), []);
    expect(binding.capabilities?.(facts).vlan).toBeUndefined();
    expect(binding.capabilities?.().vlan).toBeDefined();
  });

  it('saves by the operation of the device, which alone survives a reboot', async () => {
    const box = boot(way);
    const running = box.image()['running.json'] ?? '';
    const changed = running.replace('"hostname": "sw1"', '"hostname": "sw2"');
    const unsaved = way.emulate().boot({ ...box.image(), 'running.json': changed }, manualClock());
    unsaved.reboot();
    expect(unsaved.image()['running.json']).toContain('"sw1"');

    const saved = way.emulate().boot({ ...box.image(), 'running.json': changed }, manualClock());
    const [reply] = await send(way, saved, binding.persistence?.save() ?? []);
    if (reply === undefined) throw new Error('nothing was sent');
    expect(binding.refusal(reply, [])).toBeUndefined();
    saved.reboot();
    expect(saved.image()['running.json']).toContain('"sw2"');
  });

  it('takes an answer to saving without success for a refusal', () => {
    const [op] = binding.persistence?.save() ?? [];
    if (op === undefined) throw new Error('nothing would be sent');
    const output =
      via === 'netconf' ? '<rpc-reply><result>Error</result></rpc-reply>' : '{"cisco-ia:output":{"result":"Error"}}';
    const reply = { op, output, exitCode: via === 'netconf' ? 0 : 200, prompt: undefined, stderr: '' };
    expect(binding.refusal(reply, [])?.message).toMatch(/did not save/);
  });

  it('finds all of its settings in what netctl does not know', async () => {
    const files = { 'running.json': runningWith('transparent', { 'not-understood': [null] }) };
    const { state } = await read(way, boot(way, files));
    expect(state.vlan?.vlans.get(30)?.lines).toEqual(['name = THIRTY', 'what is not understood']);
  });
});

function runningWith(vtp: string | undefined, more: object = {}): string {
  const mode = vtp === undefined ? {} : { vtp: { 'Cisco-IOS-XE-vtp:mode': { [vtp]: {} } } };
  const vlan = { 'Cisco-IOS-XE-vlan:vlan-list': [{ id: 30, name: 'THIRTY', ...more }] };
  return JSON.stringify({ 'Cisco-IOS-XE-native:native': { hostname: 'sw1', version: '17.9', ...mode, vlan } });
}

it('speaks by the command line first', () => {
  expect(driver.bindings.map(({ via }) => via)).toEqual(['ssh-cli', 'netconf', 'restconf']);
});
