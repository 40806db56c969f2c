import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Site, type SiteDevice, startSite } from '../support/emulated-site.js';
import { type Ended, netctl } from '../support/netctl.js';
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

const FLEET: readonly SiteDevice[] = [
  { name: 'ios', platform: 'cisco-ios' },
  { name: 'eos', platform: 'arista-eos' },
  { name: 'ovs', platform: 'openvswitch' },
];

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

async function start(devices: readonly SiteDevice[] = FLEET): Promise<Site> {
  site = await startSite(devices);
  site.write('plan.yaml', PLAN);
  return site;
}

/** Runs netctl in the site's folder with its inventory. */
function run(where: Site, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return netctl(args, { cwd: where.dir, env: { NETCTL_INVENTORY: '.', ...where.env, ...env } });
}

function json(ended: Ended, schema: string) {
  const value = JSON.parse(ended.stdout);
  expect(brokenRules(schema, value)).toEqual([]);
  return value;
}

/** What was told of a run in the file out.json. */
function written(where: Site, schema: string) {
  const value = JSON.parse(readFileSync(join(where.dir, 'out.json'), 'utf8'));
  expect(brokenRules(schema, value)).toEqual([]);
  return value;
}

describe('a plan from the first look to the second run', () => {
  it('is shown, applied, found done, and seen on the devices', async () => {
    const where = await start();

    const dry = await run(where, ['apply-vlan', '-f', 'plan.yaml', '--dry-run', '--json', '--detailed-exitcode']);
    expect(json(dry, 'apply')).toMatchObject({ status: 'planned', summary: { devices: 3, planned: 3 } });
    expect(dry.code).toBe(2);

    const planned = await run(where, ['plan', '-f', 'plan.yaml']);
    expect(planned.stdout).toContain('  + vlan 10 users  # plan.yaml:6:');
    expect(planned.stdout).toContain('Plan: 3 devices, 3 to change.');
    expect(planned.code).toBe(0);

    const applied = await run(where, ['apply-vlan', '-f', 'plan.yaml', '--yes', '--json']);
    expect(json(applied, 'apply')).toMatchObject({ status: 'changed', summary: { changed: 3 } });
    expect(applied.code).toBe(0);
    expect(applied.stderr).toContain('Changing: ');

    const again = await run(where, ['apply-vlan', '-f', 'plan.yaml', '--yes', '--detailed-exitcode']);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing to do: 3 devices') });

    const shown = await run(where, ['show', 'vlan', '-d', 'ios', '-o', 'text', '-o', 'json=out.json']);
    expect(written(where, 'show-vlan').devices[0].vlans).toContainEqual({ id: 10, name: 'users', status: 'active' });
    expect(shown.stdout).toMatch(/^ +10 +users +active +GigabitEthernet\S*\[1-2\]$/m);
  });

  it('comes from standard input too', async () => {
    const where = await start([{ name: 'eos', platform: 'arista-eos' }]);
    const ended = await netctl(['plan', '-f', '-', '--json'], {
      cwd: where.dir,
      env: { NETCTL_INVENTORY: '.', ...where.env },
      stdin: PLAN,
    });
    expect(json(ended, 'apply')).toMatchObject({ status: 'planned' });
  });
});

describe('when something is wrong', () => {
  it('one device that refuses takes all back, exit 1', async () => {
    const refuse = { kind: 'refuse', at: /users/, times: 1, words: '% Hardware table is full' } as const;
    const where = await start([
      { name: 'a', platform: 'cisco-ios', faults: [refuse] },
      { name: 'b', platform: 'arista-eos' },
    ]);
    const ended = await run(where, ['apply-vlan', '-f', 'plan.yaml', '--yes', '-o', 'text', '-o', 'json=out.json']);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('% Hardware table is full');
    expect(written(where, 'apply').devices).toMatchObject([
      { name: 'a', status: 'failed', error: { code: 'NETCTL_DEVICE_REFUSED' } },
      {},
    ]);
    const after = json(await run(where, ['show', 'vlan', '--json']), 'show-vlan');
    for (const { vlans } of after.devices) expect(vlans).not.toContainEqual(expect.objectContaining({ id: 10 }));
  });

  it('a port that is not there: exit 3, with the place and the line of the plan', async () => {
    const where = await start([{ name: 'ios', platform: 'cisco-ios' }]);
    where.write('plan.yaml', PLAN.replace('port_group: desks', 'ports: Gi9/9/9'));
    const ended = await run(where, ['plan', '-f', 'plan.yaml']);
    expect(ended.code).toBe(3);
    expect(ended.stdout).toMatch(/error NETCTL_PLAN_PORT_UNKNOWN: [^\n]*\n +at plan\.yaml:8:\d+\n[^\n]*Gi9\/9\/9/);
  });

  it('a mistake in the plan: exit 3, nothing on standard output, the line with a caret', async () => {
    const where = await start([{ name: 'ios', platform: 'cisco-ios' }]);
    where.write('plan.yaml', PLAN.replace('id: 10', 'id: 4095'));
    const ended = await run(where, ['plan', '-f', 'plan.yaml']);
    expect(ended).toMatchObject({ code: 3, stdout: '' });
    expect(ended.stderr).toMatch(/at plan\.yaml:6:\d+\n[^\n]*4095[^\n]*\n +\|? *\^/);
  });

  it('a wrong password: exit 1 and the password nowhere', async () => {
    const where = await start([{ name: 'ios', platform: 'cisco-ios' }]);
    const ended = await run(where, ['inventory', 'check', '--json'], { SITE_PASSWORD: 'wrong-word' });
    expect(json(ended, 'inventory-check')).toMatchObject({ summary: { devices: 1, ready: 0, failed: 1 } });
    expect(ended.code).toBe(1);
    expect(ended.stdout + ended.stderr).not.toContain('wrong-word');
  });
});

describe('looking around', () => {
  it('inventory check says what each device would be promised', async () => {
    const where = await start();
    const ended = await run(where, ['inventory', 'check', '-o', 'text', '-o', 'json=out.json']);
    expect(ended.stdout).toContain('3 of 3 devices ready.');
    expect(ended.stdout).toContain('a change would be taken whole or not at all');
    expect(ended.code).toBe(0);
    written(where, 'inventory-check');
  });

  it('record keeps what a device answers', async () => {
    const where = await start([{ name: 'ios', platform: 'cisco-ios' }]);
    const ended = await run(where, ['record', 'ios', '--into', 'kept', '--json']);
    const { devices } = json(ended, 'record');
    expect(devices).toMatchObject([{ name: 'ios', folder: join(where.dir, 'kept', 'ios') }]);
    expect(readdirSync(join(where.dir, 'kept', 'ios'))).toContain('replies.txt');
  });

  it('the demo goes as it says', async () => {
    const where = await start([]);
    const told = await run(where, ['demo', '-o', 'text', '-o', 'json=out.json']);
    expect(told.code).toBe(0);
    const value = written(where, 'demo');
    expect(value.runs.map(({ status }: { readonly status: string }) => status)).toEqual([
      'changed',
      'unchanged',
      'rolled_back',
    ]);
    expect(told.stdout).toMatch(/A plan {2}\(.*Nothing to do.*% Hardware table is full.*Your own devices/s);
  });
});

// util-linux's script(1) gives a process a terminal of its own.
describe.skipIf(!existsSync('/usr/bin/script'))('at a terminal', () => {
  let where: Site;
  beforeAll(async () => {
    where = await startSite([{ name: 'ios', platform: 'cisco-ios' }]);
    where.write('plan.yaml', PLAN);
  });
  afterAll(() => where.close());

  function atTerminal(args: string, answer: string): Promise<Ended> {
    const command = `stty cols 100 rows 40; ${process.execPath} ${join(process.cwd(), 'bin/run.js')} ${args}`;
    const child = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], {
      cwd: where.dir,
      env: { ...process.env, TERM: 'xterm', NETCTL_INVENTORY: '.', ...where.env },
    });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const before = stdout;
      stdout += text;
      if (!before.includes('[y/N]') && stdout.includes('[y/N]')) child.stdin.write(answer);
    });
    return new Promise((resolve) => child.on('close', (code) => resolve({ stdout, stderr: '', code })));
  }

  it('Enter alone changes nothing', async () => {
    const ended = await atTerminal('apply-vlan -f plan.yaml', '\r');
    expect(ended.stdout).toContain('+ vlan 10 users');
    expect(ended.code).toBe(130);
    const after = json(await run(where, ['plan', '-f', 'plan.yaml', '--json']), 'apply');
    expect(after.status).toBe('planned');
  });

  it('the progress stays out of what is redirected', async () => {
    await atTerminal('plan -f plan.yaml --json > out.json', '');
    expect(JSON.parse(readFileSync(join(where.dir, 'out.json'), 'utf8')).status).toBe('planned');
  });

  it('yes changes, and the plan is not told again', async () => {
    const ended = await atTerminal('apply-vlan -f plan.yaml', 'y\r');
    expect(ended.stdout.match(/\+ vlan 10 users/g)).toHaveLength(1);
    expect(ended.stdout).toContain('Done: 1 device, 1 changed.');
    expect(ended.code).toBe(0);
  });
});
