import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Image } from '../../src/emulator/device.js';
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

const nightly = process.env['NETCTL_NIGHTLY'] === '1';

/** Answers take their time, so that no two records of the journal are written at the same moment. */
const SLOW = [{ kind: 'slow', at: /./, milliseconds: 8 }] as const;

/** A device of every commit model: opposite edits, a checkpoint with a timer, a session with a timer, one call. */
const FLEET: readonly SiteDevice[] = [
  { name: 'lines', platform: 'cisco-ios', faults: SLOW },
  { name: 'archive', platform: 'cisco-ios', faults: SLOW, setUp: withArchive },
  { name: 'session', platform: 'arista-eos', faults: SLOW },
  { name: 'call', platform: 'openvswitch', faults: SLOW },
];

/** The same, and the last device of a run is long about saving: its journal has all records but those of that one and the end. */
const SLOW_TO_SAVE: readonly SiteDevice[] = FLEET.map((device) =>
  device.name === 'lines'
    ? { ...device, faults: [{ kind: 'slow', at: /^write memory/, times: 1, milliseconds: 3_000 }, ...SLOW] }
    : device,
);

function withArchive(image: Image): Image {
  const set = (text = '') => text.replace('spanning-tree mode', 'archive\n path flash:netctl\n!\nspanning-tree mode');
  return { ...image, 'running-config': set(image['running-config']), 'startup-config': set(image['startup-config']) };
}

const open = new Set<Site>();
afterAll(() => Promise.all([...open].map((site) => site.close())));

interface Place extends CliRun {
  readonly site: Site;
}

async function place(devices: readonly SiteDevice[] = FLEET): Promise<Place> {
  const site = await startSite(devices);
  open.add(site);
  site.write('plan.yaml', PLAN);
  return { ...cliRun(site), site };
}

function images(site: Site): Readonly<Record<string, Image>> {
  return Object.fromEntries(FLEET.map(({ name }) => [name, withoutCommand(site.box(name).image())]));
}

/** A configuration that was saved tells which command it is the answer to. */
function withoutCommand(image: Image): Image {
  return Object.fromEntries(Object.entries(image).map(([file, text]) => [file, text.replace(/^! Command:.*\n/, '')]));
}

/** What the devices themselves say of sessions and timers that somebody left open. */
function leftOpen(site: Site): readonly string[] {
  const sessions = site.box('session').terminal();
  sessions.enter('enable');
  const told = sessions.enter('show configuration sessions detail | json');
  const timer = site.box('archive').terminal();
  timer.enter('enable');
  const rollback = timer.enter('show archive config rollback timer');
  return [
    ...[...told.matchAll(/"pending\w*"/gi)].map(([state]) => state),
    ...(rollback.includes('No Rollback Confirmed Change pending') ? [] : [rollback]),
  ];
}

function json(ended: Ended) {
  const value = JSON.parse(ended.stdout);
  expect(brokenRules('recover', value)).toEqual([]);
  return value;
}

/** Starts a change and kills it with no chance to do anything once its journal has so many records. */
async function killAfter(where: Place, records: number): Promise<void> {
  const { child, ended } = where.start(APPLY);
  await until(`record ${records}`, () => where.journal().length >= records || child.exitCode !== null);
  child.kill('SIGKILL');
  await ended;
}

/** A place with a change that was killed then. On a busy machine the change may be over first: then once more. */
async function killedAfter(records: number, devices = FLEET): Promise<Place> {
  for (let tries = 1; ; tries++) {
    const where = await place(devices);
    await killAfter(where, records);
    if (tries === 5 || !where.journal().some((line) => line.includes('"kind":"end"'))) return where;
  }
}

let before: Readonly<Record<string, Image>>;
let after: Readonly<Record<string, Image>>;
let records: readonly string[];
beforeAll(async () => {
  const where = await place();
  before = images(where.site);
  expect((await where.run(APPLY)).code).toBe(0);
  after = images(where.site);
  records = where.journal();
});

describe('a change that is killed', () => {
  // run, 4 plans and a session's stage in any order, 3 devices touched, then the staged one, decided, 4 kept, end.
  // Every step of every way to commit is cut short in memory (test/faults); here it is the process, its journal and the disk.
  it.concurrent.each(nightly ? [4, 6, 7, 9, 10, 11, 12, 14, 15] : [6, 9, 11, 14])(
    'after %i records ends whole, one way or the other',
    async (count) => {
      const where = await place();
      await killAfter(where, count);
      const said = where.journal();
      const keeps = said.some((line) => line.includes('"keep":true'));
      const begun = said.some((line) => /"kind":"(?:stage|touch)"/.test(line));
      const over = said.some((line) => line.includes('"kind":"end"'));

      const told = await where.run(['history', '--json']);
      expect(JSON.parse(told.stdout).runs).toMatchObject([
        { id: where.runId(), status: over ? 'ended' : begun ? 'open' : 'stopped' },
      ]);
      if (begun && !over) {
        const next = await where.run(APPLY);
        expect(next.stderr).toContain('NETCTL_RUN_OPEN');
        expect(next.stderr).toContain('netctl recover');
        expect(next.code).toBe(1);
      }
      const recovered = await where.run(['recover', '--yes', '--json']);
      // With all records but the end there is nothing left to do but to write it.
      const left = begun && said.length < 15;
      expect(json(recovered)).toMatchObject({ status: left ? 'recovered' : 'nothing' });
      expect(recovered.code).toBe(0);

      expect(images(where.site)).toEqual(keeps || over ? after : before);
      expect(leftOpen(where.site)).toEqual([]);
      if (begun) expect(where.leases()).toEqual([]);
      expect(await where.run(['recover', '--yes'])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('Nothing to recover'),
      });
    },
  );

  it('had as many records to be killed after', () => {
    expect(records.map((line) => /"kind":"(\w+)"/.exec(line)?.[1])).toHaveLength(16);
  });
});

describe('recover', () => {
  it('shows what was found and does nothing without a terminal and --yes', async () => {
    const where = await killedAfter(9);
    const found = images(where.site);
    const ended = await where.run(['recover']);
    expect(ended.stderr).toMatch(/DEVICES +HOLDS +STANDS OPEN +TO BE DONE/);
    expect(ended.stderr).toContain('without a decision it is undone');
    expect(ended.stderr).toMatch(
      /NETCTL_INPUT_CONFIRM: .*Undo this run\?.*\n +do: Nothing was done\. Run again with --yes/,
    );
    expect(ended.code).toBe(3);
    expect(images(where.site)).toEqual(found);
    expect((await where.run(['recover', '--yes'])).code).toBe(0);
  });

  it.each([
    ['--undo', 14, SLOW_TO_SAVE],
    ['--finish', 9, FLEET],
  ] as const)('%s goes the other way, with the whole batch', async (flag, count, devices) => {
    const where = await killedAfter(count, devices);
    const ended = await where.run(['recover', flag, '--yes', '--json']);
    expect(json(ended)).toMatchObject({ status: 'recovered', decided: flag === '--undo' ? 'keep' : null });
    expect(ended.code).toBe(0);
    expect(images(where.site)).toEqual(flag === '--undo' ? before : after);
    expect(leftOpen(where.site)).toEqual([]);
    expect((await where.run(APPLY)).code).toBe(0);
    expect(images(where.site)).toEqual(after);
  });

  const undone = ['undone', 9, ['--yes']] as const;
  const finished = [
    ['finished', 9, ['--yes', '--finish']],
    ['finished as decided', 11, ['--yes']],
  ] as const;
  it.each([undone, ...(nightly ? finished : [])])(
    'that is killed itself while a run is being %s is run again',
    async (_, count, flags) => {
      const where = await killedAfter(count);
      for (const more of [1, 2, 4]) {
        const had = where.journal().length;
        const { child, ended } = where.start(['recover', ...flags]);
        await until('more records', () => where.journal().length >= had + more || child.exitCode !== null);
        child.kill('SIGKILL');
        await ended;
      }
      const keeps = where
        .journal()
        .findLast((line) => line.includes('"kind":"decide"'))
        ?.includes('"keep":true');
      await where.run(['recover', '--yes']);
      expect(await where.run(['recover', '--yes'])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('Nothing to recover'),
      });
      expect(images(where.site)).toEqual(keeps === true ? after : before);
      expect(leftOpen(where.site)).toEqual([]);
    },
  );

  it('names a device that does not answer and ends with 4; once it answers, the rest is done', async () => {
    const where = await killedAfter(9);
    const hosts = readFileSync(join(where.site.dir, 'hosts.yaml'), 'utf8');
    where.site.write('hosts.yaml', hosts.replace(/(session: .*port: )\d+/, '$11'));
    const first = await where.run(['recover', '--yes', '-o', 'text', '-o', 'json=out.json']);
    expect(first.code).toBe(4);
    expect(first.stdout).toMatch(/^session +\(needs a hand\)\n +error NETCTL_SSH_UNREACHABLE/m);
    expect(first.stdout).toContain('session needs a hand. The run stays open');
    const value = json({ ...first, stdout: readFileSync(join(where.site.dir, 'out.json'), 'utf8') });
    expect(value).toMatchObject({ status: 'open', summary: { devices: 4, unknown: 1 } });
    const { session: _, ...others } = images(where.site);
    const { session: __, ...wanted } = before;
    expect(others).toEqual(wanted);

    expect((await where.run(APPLY)).stderr).toContain('NETCTL_RUN_OPEN');
    expect((await where.run(['plan', '-f', 'plan.yaml'])).stderr).toContain('Run netctl recover first');
    where.site.write('hosts.yaml', hosts);
    expect(await where.run(['recover', '--yes'])).toMatchObject({ code: 0 });
    expect(images(where.site)).toEqual(before);
    expect(leftOpen(where.site)).toEqual([]);
  });

  it('keeps what holds the change where that was decided, and waits with the rest for who does not answer', async () => {
    const where = await killedAfter(11);
    const hosts = readFileSync(join(where.site.dir, 'hosts.yaml'), 'utf8');
    where.site.write('hosts.yaml', hosts.replace(/(archive: .*port: )\d+/, '$11'));
    const first = await where.run(['recover', '--yes', '--json']);
    expect(json(first)).toMatchObject({
      status: 'open',
      decided: 'keep',
      direction: 'finish',
      summary: { unknown: 1 },
    });
    expect(first.code).toBe(4);
    // That of the device nobody can speak to.
    expect(leftOpen(where.site)).toMatchObject([expect.stringContaining('Timer value: 5 min')]);
    where.site.write('hosts.yaml', hosts);
    expect((await where.run(['recover', '--yes'])).code).toBe(0);
    expect(leftOpen(where.site)).toEqual([]);
    expect(images(where.site)).toEqual(after);
  });

  it('takes a journal kept elsewhere, with an inventory given', async () => {
    const where = await killedAfter(9);
    const journal = readFileSync(join(where.site.dir, 'state', 'runs', where.runId(), 'journal'), 'utf8');
    where.site.write('kept', journal);
    const args = ['recover', '--journal', 'kept', '--state-dir', 'another', '--yes'];
    expect(await where.run(args)).toMatchObject({ code: 0, stdout: expect.stringContaining('Recovered: 4 devices') });
    expect(images(where.site)).toEqual(before);
    expect(await where.run(args)).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing to recover') });
  });

  it.each([
    [['recover', '--undo', '--finish'], 3],
    [['recover', 'nosuch'], 3],
    [['recover', 'a-run', '--journal', 'x'], 3],
    [['recover'], 0],
  ])('%j ends with %i', async (args, code) => {
    expect((await (await place([])).run(args)).code).toBe(code);
  });
});
