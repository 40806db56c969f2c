import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliRun, cliRun, until } from '../support/cli-run.js';
import { type Site, type SiteDevice, startSite } from '../support/emulated-site.js';
import type { Ended } from '../support/netctl.js';
import { brokenRules } from '../support/output-schema.js';

const PLAN = `kind: vlan
version: 1
name: office
targets: all
vlans:
  - { id: 10, name: users }
interfaces:
  - { port_group: desks, mode: access, access_vlan: 10 }
`;

const APPLY = ['apply-vlan', '-f', 'plan.yaml', '--yes'];

const FLEET: readonly SiteDevice[] = [
  { name: 'ios', platform: 'cisco-ios' },
  { name: 'eos', platform: 'arista-eos' },
  { name: 'ovs', platform: 'openvswitch' },
];

let site: Site;
let cli: CliRun;
let before: readonly string[];
beforeEach(async () => {
  site = await startSite(FLEET);
  cli = cliRun(site);
  site.write('plan.yaml', PLAN);
  before = holdings();
});
afterEach(() => site.close());

/** What the devices hold, without what is the same on all of them. */
function holdings(): readonly string[] {
  return FLEET.map(({ name }) => {
    const image = site.box(name).image();
    return image['running-config'] ?? JSON.stringify(image);
  });
}

function type(device: string, lines: readonly string[]): void {
  const terminal = site.box(device).terminal();
  for (const line of lines) terminal.enter(line);
}

function json(ended: Ended) {
  const value = JSON.parse(ended.stdout);
  expect(brokenRules('apply', value)).toEqual([]);
  return value;
}

describe('rollback', () => {
  it('undoes a finished run on all devices, and the undoing too', async () => {
    await cli.run(APPLY);
    const after = holdings();
    const run = cli.runId();

    const dry = await cli.run(['rollback', run, '--dry-run']);
    expect(dry.stdout).toContain('- vlan 10');
    expect(dry.code).toBe(0);
    expect(holdings()).toEqual(after);

    const back = await cli.run(['rollback', run.slice(-6), '--yes', '--json', '--comment', 'not wanted']);
    expect(json(back)).toMatchObject({ status: 'changed', summary: { changed: 3 } });
    expect(back.code).toBe(0);
    expect(holdings()).toEqual(before);

    const again = await cli.run(['rollback', run, '--yes', '--json']);
    expect(json(again)).toMatchObject({ status: 'unchanged' });

    const forth = await cli.run(['rollback', json(back).run.id, '--yes', '--json']);
    expect(json(forth)).toMatchObject({ status: 'changed' });
    expect(holdings()).toEqual(after);
  });

  it('makes those checks of the run that do not depend on its change', async () => {
    const checks = 'checks: [{ vlan_active: [10] }, { neighbors: unchanged }]\n';
    site.write('plan.yaml', `${PLAN.replace('targets: all', 'targets: name in (ios,eos)')}${checks}`);
    expect((await cli.run(APPLY)).code).toBe(0);
    const back = await cli.run(['rollback', cli.runId(), '--yes', '--json']);
    expect(json(back).devices).toMatchObject([
      { name: 'ios', checks: [{ text: 'neighbors unchanged' }] },
      { name: 'eos', checks: [{ text: 'neighbors unchanged' }] },
    ]);
    expect(back.code).toBe(0);
  });

  it('finds the devices where the run found them, whatever the inventory of the settings is', async () => {
    await cli.run(APPLY);
    const typed = await cli.run(['rollback', cli.runId(), '--yes', '-i', 'nosuch']);
    expect(typed).toMatchObject({ code: 3, stderr: expect.stringContaining('nosuch') });
    const ended = await cli.run(['rollback', cli.runId(), '--yes', '--json'], { NETCTL_INVENTORY: 'nosuch' });
    expect(json(ended)).toMatchObject({ status: 'changed' });
  });

  it('is refused where a device has moved on; told otherwise, leaves what is not its own', async () => {
    await cli.run(APPLY);
    const run = cli.runId();
    type('eos', ['enable', 'configure terminal', 'interface Ethernet1', 'switchport access vlan 77', 'end']);
    const moved = holdings();

    const refused = await cli.run(['rollback', run, '--yes', '--json']);
    expect(refused.code).toBe(1);
    expect(json(refused).devices.find((device: { readonly name: string }) => device.name === 'eos')).toMatchObject({
      status: 'refused',
      error: { code: 'NETCTL_DEVICE_STALE', hint: expect.stringContaining('--allow-moved-on') },
    });
    expect(holdings()).toEqual(moved);

    const allowed = await cli.run(['rollback', run, '--yes', '--allow-moved-on', '--allow-in-use', '--json']);
    expect(json(allowed)).toMatchObject({ status: 'changed', summary: { changed: 3 } });
    const [ios, eos, ovs] = holdings();
    expect([ios, ovs]).toEqual([before[0], before[2]]);
    expect(eos).toContain('switchport access vlan 77');
    expect(eos).not.toContain('vlan 10');
  });

  it('puts no port back into a VLAN that is gone', async () => {
    type('ios', [
      'enable',
      'configure terminal',
      'vlan 30',
      'exit',
      'interface Gi1/0/1',
      'switchport access vlan 30',
      'end',
    ]);
    await cli.run(APPLY);
    type('ios', ['enable', 'configure terminal', 'no vlan 30', 'end']);
    const refused = await cli.run(['rollback', cli.runId(), '--yes', '--json']);
    expect(refused.code).toBe(1);
    expect(json(refused).devices[0]).toMatchObject({
      name: 'ios',
      status: 'refused',
      error: {
        code: 'NETCTL_DEVICE_STALE',
        message: 'ios was changed since: GigabitEthernet1/0/1 would go into VLAN 30, which is not there',
        hint: expect.stringContaining('--allow-moved-on'),
      },
    });
    const run = cli.runId();
    const allowed = await cli.run(['rollback', run, '--yes', '--allow-moved-on', '--allow-in-use', '--json']);
    expect(json(allowed)).toMatchObject({ status: 'changed', summary: { changed: 3 } });
    expect(holdings()[0]).not.toContain('switchport access vlan 30');
  });

  it('of a run that moved ports out of a VLAN that was not there leads to an error that says so, and apply works', async () => {
    type('ios', [
      'enable',
      'configure terminal',
      'interface Gi1/0/1',
      'switchport access vlan 30',
      'no vlan 30',
      'end',
    ]);
    const applied = await cli.run([...APPLY, '--json']);
    expect(applied.code).toBe(0);
    const refused = await cli.run(['rollback', cli.runId(), '--yes']);
    expect(refused).toMatchObject({ code: 1, stdout: expect.stringContaining('VLAN 30, which is not there') });
  });

  it.each([
    ['a run that is not there', ['nosuch', '--yes'], 3, 'NETCTL_RUN_NOT_FOUND'],
    ['nobody to ask', ['nosuch'], 3, 'NETCTL_INPUT_CONFIRM'],
    ['no run at all', [], 3, 'the argument RUN is missing'],
  ])('%s', async (_, args, code, message) => {
    const ended = await cli.run(['rollback', ...args]);
    expect(ended.stderr).toContain(message);
    expect(ended.code).toBe(code);
  });

  it('of a run that ended in the middle asks to recover it first; of one that was undone says so', async () => {
    const { child, ended } = cli.start(APPLY);
    await until('a device is being changed', () => cli.journal().some((line) => line.includes('"touch"')));
    child.kill('SIGKILL');
    await ended;
    const early = await cli.run(['rollback', cli.runId(), '--yes']);
    expect(early).toMatchObject({ code: 1, stderr: expect.stringContaining('NETCTL_RUN_OPEN') });
    expect(early.stderr).toContain('netctl recover');
    await cli.run(['recover', '--undo', '--yes']);
    const late = await cli.run(['rollback', cli.runId(), '--yes']);
    expect(late.stderr).toContain('changed nothing for good');
    expect(late.code).toBe(3);
    expect(holdings()).toEqual(before);
  });
});
