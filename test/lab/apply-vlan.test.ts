import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver } from '../../src/drivers/driver.js';
import { DRIVERS } from '../../src/drivers/index.js';
import { accessPort, trunkPort, wishes } from '../support/wishes.js';
import { describeLab } from './harness/describe-lab.js';
import { labEngine } from './harness/engine.js';
import { type Lab, startLab } from './harness/lab.js';
import type { Outcome } from './harness/run.js';

const PLAN = `
kind: vlan
version: 1
name: office
targets: all
state: replaced
interfaces:
  - { ports: p1, mode: access, access_vlan: 10 }
  - { ports: p2, mode: access, access_vlan: 20 }
  - { port_group: uplinks, mode: trunk, allowed_vlans: [10, 20] }
`;

describeLab('netctl on two real switches', () => {
  let lab: Lab;
  let site: string;
  beforeAll(async () => {
    lab = await startLab();
    site = join(lab.folder, 'site');
    await mkdir(site);
    const host = (name: 'sw1' | 'sw2'): string => `${name}:\n  hostname: ${lab.addresses[name]}\n`;
    await writeFile(join(site, 'hosts.yaml'), host('sw1') + host('sw2'));
    await writeFile(
      join(site, 'defaults.yaml'),
      [
        'platform: openvswitch',
        `username: ${lab.login.username}`,
        'password: env:LAB_SECRET',
        `ssh: { known_hosts: ${lab.knownHosts} }`,
        'port_groups: { uplinks: [p4] }',
        '',
      ].join('\n'),
    );
    await writeFile(join(site, 'plan.yaml'), PLAN);
  });
  afterAll(() => lab.stop());

  function netctl(...args: string[]): Promise<Outcome> {
    return lab.netctl([...args, '-i', site], { env: { LAB_SECRET: lab.login.password, NETCTL_CONNECT_TIMEOUT: '5' } });
  }

  async function columns(): Promise<string[]> {
    const list = ['-f', 'json', '--columns=name,tag,trunks,vlan_mode', 'list', 'Port'];
    return Promise.all([lab.ovs('sw1', ...list), lab.ovs('sw2', ...list)]);
  }

  it('shows the plan, changes nothing in a dry run, and says so in the exit code', async () => {
    const before = await columns();
    const { exitCode, stdout } = await netctl('plan', '-f', join(site, 'plan.yaml'), '--detailed-exitcode');
    expect(exitCode).toBe(2);
    expect(stdout).toContain('access vlan none -> 10');
    expect(await columns()).toEqual(before);
  });

  it('makes the change on both, which the hosts feel, and then finds nothing to do', async () => {
    expect(await lab.ping('h1', 'h2')).toBe(true);
    const first = await netctl('apply-vlan', '-f', join(site, 'plan.yaml'), '--yes', '--json');
    expect({ ...first, stdout: JSON.parse(first.stdout).status }).toMatchObject({ exitCode: 0, stdout: 'changed' });
    expect(await lab.ping('h1', 'h2')).toBe(false);
    expect(await lab.ping('h1', 'h4')).toBe(true);
    expect(await lab.ping('h2', 'h5')).toBe(true);
    expect(await lab.ping('h1', 'h5')).toBe(false);
    const second = await netctl('apply-vlan', '-f', join(site, 'plan.yaml'), '--yes', '--json');
    expect(JSON.parse(second.stdout).status).toBe('unchanged');
  });

  it('touches neither when one has not the port', async () => {
    const before = await columns();
    await writeFile(join(site, 'bad.yaml'), PLAN.replace('ports: p2', 'ports: p9'));
    const { exitCode, stderr, stdout } = await netctl('apply-vlan', '-f', join(site, 'bad.yaml'), '--yes');
    expect(exitCode).toBe(3);
    expect(stdout + stderr).toMatch(/NETCTL_PLAN_PORT_UNKNOWN[\s\S]*bad\.yaml:9:/);
    expect(await columns()).toEqual(before);
  });

  it('undoes a whole run, which the hosts feel too', async () => {
    const listed = JSON.parse((await lab.netctl(['history', '--json'])).stdout);
    const run: unknown = listed.runs[0].id;
    const { exitCode } = await netctl('rollback', String(run), '--yes');
    expect(exitCode).toBe(0);
    expect(await lab.ping('h1', 'h2')).toBe(true);
  });

  it('trusts no switch whose host key has changed', async () => {
    const known = await readFile(lab.knownHosts, 'utf8');
    const other = known.replace(
      /^10\.99\.0\.72 .*$/m,
      '10.99.0.72 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ2qXb8Zl1m3v5p5nSJf4n2t3u0mYk2v0n0sJb3k9X1c',
    );
    await writeFile(lab.knownHosts, other);
    const { exitCode, stdout, stderr } = await netctl('apply-vlan', '-f', join(site, 'plan.yaml'), '--yes');
    await writeFile(lab.knownHosts, known);
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toContain('NETCTL_SSH_HOST_KEY_CHANGED');
    expect(await lab.ping('h1', 'h2')).toBe(true);
  });

  it('takes both back when the database of one is killed in the middle of the change', async () => {
    const driver = await driverOf('openvswitch');
    const engine = await labEngine(lab, driver, 'password');
    const before = await columns();
    const wish = wishes({ ports: [accessPort('p1', 10), trunkPort('p4', '10')] });
    const killed: string[] = [];
    const result = await engine.run(
      { sw1: wish, sw2: wish },
      {
        open: async () => ({
          journal: {
            async write(record) {
              // The first switch is changed for certain before the second one loses its database.
              if (record.kind !== 'touch' || record.device !== 'sw2') return;
              await expect.poll(() => lab.ovs('sw1', 'get', 'Port', 'p1', 'tag'), { timeout: 10_000 }).toBe('10');
              await lab.killDatabase('sw2');
              killed.push('sw2');
              setTimeout(() => void lab.startDatabase('sw2'), 1_500);
            },
          },
          close: async () => {},
        }),
      },
    );
    expect(killed).toEqual(['sw2']);
    expect(result.devices.map((device) => device.status)).toEqual(['rolled_back', 'failed']);
    expect(await columns()).toEqual(before);
    expect(await lab.ping('h1', 'h2')).toBe(true);
    expect(await lab.ping('h1', 'h4')).toBe(true);
  });
});

async function driverOf(id: string): Promise<Driver> {
  const load = DRIVERS[id];
  if (load === undefined) throw new Error(`no driver ${id}`);
  return load();
}
