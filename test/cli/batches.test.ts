import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
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

const PLATFORMS = ['cisco-ios', 'arista-eos', 'openvswitch', 'arista-eos', 'cisco-ios', 'openvswitch'];

/** Refuses whatever names the VLAN. */
const REFUSE = { kind: 'refuse', at: /\b10\b/, times: 1, words: '% Hardware table is full' } as const;

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

/** Six devices, `sw1` to `sw6`; those named refuse the change. */
async function start(...refusing: readonly string[]): Promise<Site> {
  const devices = PLATFORMS.map((platform, index): SiteDevice => {
    const name = `sw${index + 1}`;
    const labels = { site: index % 2 === 0 ? 'ams1' : 'ams2' };
    return { name, platform, labels, ...(refusing.includes(name) ? { faults: [REFUSE] } : {}) };
  });
  site = await startSite(devices);
  site.write('plan.yaml', PLAN);
  return site;
}

/** The site with one more device that nobody listens for. */
async function startWithDead(): Promise<Site> {
  const where = await start();
  const hosts = readFileSync(join(where.dir, 'hosts.yaml'), 'utf8');
  where.write(
    'hosts.yaml',
    `${hosts}gone: { hostname: 127.0.0.1, port: 1, platform: arista-eos, port_groups: { desks: [] } }\n`,
  );
  return where;
}

function run(where: Site, ...args: readonly string[]): Promise<Ended> {
  return netctl(['apply-vlan', '-f', 'plan.yaml', '--state-dir', 'state', ...args], {
    cwd: where.dir,
    env: { NETCTL_INVENTORY: '.', ...where.env },
  });
}

function result(ended: Ended) {
  const value = JSON.parse(ended.stdout);
  expect(brokenRules('apply', value)).toEqual([]);
  return value;
}

function statuses(value: { readonly devices: readonly { readonly name: string; readonly status: string }[] }): object {
  return Object.fromEntries(value.devices.map(({ name, status }) => [name, status]));
}

/** Which devices have VLAN 10 now. */
async function holders(where: Site): Promise<readonly string[]> {
  const plan = await netctl(['plan', '-f', 'plan.yaml', '--json', '-d', 'sw*'], {
    cwd: where.dir,
    env: { NETCTL_INVENTORY: '.', ...where.env },
  });
  const { devices }: { devices: { name: string; status: string }[] } = JSON.parse(plan.stdout);
  return devices.filter(({ status }) => status === 'unchanged').map(({ name }) => name);
}

describe('a run in batches', () => {
  it('a batch that fails is undone, what is done stays, and nothing further is begun', async () => {
    const where = await start('sw4');
    const ended = await run(where, '--yes', '--batch-size', '2', '--json');
    const value = result(ended);
    expect(statuses(value)).toEqual({
      sw1: 'changed',
      sw2: 'changed',
      sw3: expect.stringMatching(/^(?:rolled_back|refused)$/),
      sw4: 'failed',
      sw5: 'refused',
      sw6: 'refused',
    });
    expect(value.batches).toEqual([
      { id: 1, status: 'changed', devices: ['sw1', 'sw2'] },
      { id: 2, status: expect.stringMatching(/^(?:rolled_back|failed)$/), devices: ['sw3', 'sw4'] },
      { id: 3, status: 'not_begun', devices: ['sw5', 'sw6'] },
    ]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('Batch 2 of 3: 2 devices');
    expect(await holders(where)).toEqual(['sw1', 'sw2']);
  });

  it('says in words what is done and what was not begun', async () => {
    const where = await start('sw4');
    const { stdout, code } = await run(where, '--yes', '--batch-size', '2');
    expect(stdout).toMatch(/^ +1 +2 +done, and stays +sw\[1-2\]$/m);
    expect(stdout).toMatch(/^ +2 +2 +(?:undone|failed and undone) +sw\[3-4\]$/m);
    expect(stdout).toMatch(/^ +3 +2 +not begun +sw\[5-6\]$/m);
    expect(stdout).toMatch(/^Partly done: 6 devices, 2 changed, .*2 not begun/m);
    expect(code).toBe(1);
  });

  it('goes on after a failure where so many may fail', async () => {
    const where = await start('sw4');
    const ended = await run(where, '--yes', '--batch-size', '2', '--max-failures', '1', '--json');
    expect(result(ended).batches.map(({ status }: { readonly status: string }) => status)).toEqual([
      'changed',
      expect.stringMatching(/^(?:rolled_back|failed)$/),
      'changed',
    ]);
    expect(ended.code).toBe(1);
  });

  it('a canary goes first, and keeps the others from a change that it refuses', async () => {
    const where = await start('sw1');
    const ended = await run(where, '--yes', '--canary', '1', '--json');
    expect(result(ended).batches).toMatchObject([
      { id: 1, status: 'failed', devices: ['sw1'] },
      { id: 2, status: 'not_begun', devices: ['sw2', 'sw3', 'sw4', 'sw5', 'sw6'] },
    ]);
    expect(ended.code).toBe(1);
    expect(await holders(where)).toEqual([]);
  });

  it('a plan shows its batches', async () => {
    const where = await start();
    const planned = await run(where, '--dry-run', '--batch-size', '50%', '--canary', '1');
    expect(planned.stdout).toContain('Batches  (one after the other, each whole or not at all)');
    expect(planned.stdout).toMatch(/^ +1 +1 +planned +sw1$/m);
    expect(planned.stdout).toMatch(/^ +2 +3 +planned +sw\[2-4\]$/m);
    expect(planned.stdout).toMatch(/^ +3 +2 +planned +sw\[5-6\]$/m);
    const whole = await run(where, '--dry-run');
    expect(whole.stdout).not.toContain('Batches');
  });

  it('the intents split a run, and a flag replaces the part that it names', async () => {
    const where = await start();
    where.write('plan.yaml', PLAN.replace('targets: all', 'targets: all\nbatches: { by: site, size: 1 }'));
    const planned = await run(where, '--dry-run', '--batch-size', '2', '--json');
    expect(result(planned)).toMatchObject({
      split: [
        { rule: 'by', value: 'site', from: 'plan.yaml:5:16' },
        { rule: 'size', value: '2', from: '--batch-size' },
      ],
      batches: [['sw1', 'sw3'], ['sw5'], ['sw2', 'sw4'], ['sw6']].map((devices) => ({ devices })),
    });
    const told = await run(where, '--dry-run');
    expect(told.stdout).toContain('  split: by label site (plan.yaml:5:16), at most 1 device each (plan.yaml:5:28)\n');
  });

  it('two documents that split in two ways, and a label that nobody has, are errors with their places', async () => {
    const where = await start();
    const other = PLAN.replace('targets: all', 'targets: site=ams2\nbatches: { by: sote }');
    where.write('plan.yaml', `${PLAN.replace('targets: all', 'targets: all\nbatches: { by: site }')}---\n${other}`);
    const both = await run(where, '--yes');
    expect(both.code).toBe(3);
    expect(both.stderr).toMatch(
      /NETCTL_INPUT_CONFLICT: .*site at plan.yaml:5:16, and sote here\.\n {2}at plan.yaml:15:16\n/,
    );
    const narrowed = await run(where, '--yes', '-t', 'site=ams1');
    expect(narrowed.code).toBe(0);
    where.write('plan.yaml', other);
    const unknown = await run(where, '--yes');
    expect(unknown.code).toBe(3);
    expect(unknown.stderr).toMatch(
      /Batches are split by "sote"[\s\S]*plan.yaml:5:16[\s\S]*\^[\s\S]*Their labels are site\./,
    );
  });

  it.each([
    ['--batch-size', '0', 'it takes a number of devices, a share like 10%, or all'],
    ['--batch-size', '101%', 'it takes a number of devices, a share like 10%, or all'],
    ['--batch-by', 'stie', 'no selected device has that label'],
  ])('%s %s is refused', async (flag, value, words) => {
    const ended = await run(await start(), '--yes', flag, value);
    expect(ended).toMatchObject({ code: 3, stderr: expect.stringContaining(words) });
  });
});

describe('a device that cannot be read', () => {
  it('keeps all others from being changed', async () => {
    const where = await startWithDead();
    const ended = await run(where, '--yes', '--json');
    expect(statuses(result(ended))).toMatchObject({ gone: 'failed', sw1: 'refused', sw6: 'refused' });
    expect(ended.code).toBe(1);
  });

  it.each([
    [1, []],
    [0, ['--allow-skipped']],
  ])('is left out where asked for: exit %i with %j', async (code, flags) => {
    const where = await startWithDead();
    const ended = await run(where, '--yes', '--on-unreachable', 'skip', ...flags, '-o', 'text', '-o', 'json=out.json');
    const value = JSON.parse(readFileSync(join(where.dir, 'out.json'), 'utf8'));
    expect(statuses(value)).toMatchObject({ gone: 'skipped', sw1: 'changed', sw6: 'changed' });
    expect(value.summary).toMatchObject({ changed: 6, skipped: 1 });
    expect(ended.stdout).toContain('gone  (left out: it could not be read)');
    expect(ended.stdout).toContain('Done: 7 devices, 6 changed, 1 left out.');
    expect(ended.code).toBe(code);
  });
});

describe('more devices in one batch than limits.batch', () => {
  const LIMIT = ['--max-batch', '4'];

  it('are refused where nobody is asked, with what to say instead', async () => {
    const where = await start();
    const ended = await run(where, '--yes', ...LIMIT);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(
      /NETCTL_PLAN_BUDGET: 6 devices would change in one batch[\s\S]*--batch-size N[\s\S]*--batch-size all/,
    );
    expect(await holders(where)).toEqual([]);
  });

  it('are changed where someone said so, and in batches that are small enough', async () => {
    const where = await start();
    expect(await run(where, '--yes', ...LIMIT, '--batch-size', 'all')).toMatchObject({ code: 0 });
  });

  it('are shown in a dry run, with a word about it', async () => {
    const ended = await run(await start(), '--dry-run', ...LIMIT);
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('Plan: 6 devices') });
    expect(ended.stderr).toContain('6 devices would change in one batch');
  });

  // util-linux's script(1) gives a process a terminal of its own.
  it.skipIf(!existsSync('/usr/bin/script'))('are asked about at a terminal', async () => {
    const where = await start();
    const netctlAt = `${process.execPath} ${join(process.cwd(), 'bin/run.js')}`;
    const command = `stty cols 100 rows 40; ${netctlAt} apply-vlan -f plan.yaml --state-dir state --max-batch 4`;
    const child = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], {
      cwd: where.dir,
      env: { ...process.env, TERM: 'xterm', NETCTL_INVENTORY: '.', ...where.env },
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      const before = text;
      text += piece;
      if (!before.includes('[y/N]') && text.includes('[y/N]')) child.stdin.write('n\r');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(text).toMatch(/6 devices would change in one batch[\s\S]*Make these changes on 6 devices\? \[y\/N\]/);
    expect(code).toBe(130);
  });
});
