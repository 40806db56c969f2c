import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../src/engine/journal/record.js';
import { errorsOf } from '../../../src/errors/netctl-error.js';
import { DISK } from '../../../src/state/files.js';
import { journalFile, leasesFolder, runFolder } from '../../../src/state/folder.js';
import { openJournal } from '../../../src/state/journal-writer.js';
import type { LeaseText } from '../../../src/state/lease-file.js';
import { LEASE_WORLD, type LeaseRequest, type Leases, takeLeases } from '../../../src/state/leases.js';
import { lifeOf, thisProcess } from '../../../src/state/process.js';
import { livingRuns } from '../../../src/state/runs.js';
import { planRecord, runRecord } from './records.js';
import { systemError, tempFolders } from './support.js';

const folder = tempFolders();
const HOLDER = join(tmpdir(), `netctl-lease-holder-${process.pid}.mjs`);
const children: ChildProcess[] = [];

beforeAll(() => {
  const entryPoints = ['test/unit/state/lease-holder.ts'];
  buildSync({ entryPoints, outfile: HOLDER, bundle: true, platform: 'node', format: 'esm', target: 'node20' });
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(HOLDER));

interface Holder {
  readonly pid: number;
  /** Says a word and waits for the answer. */
  ask(word: string): Promise<Record<string, unknown>>;
  kill(): Promise<void>;
}

async function startHolder(state: string, run: string, devices: string): Promise<Holder> {
  const child = spawn(process.execPath, [HOLDER, state, run, devices], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await answers.next()).value);
  await next();
  return {
    pid: child.pid ?? 0,
    ask(word) {
      child.stdin.write(`${word}\n`);
      return next();
    },
    kill() {
      const gone = new Promise<void>((resolve) => child.on('close', () => resolve()));
      child.kill('SIGKILL');
      return gone;
    },
  };
}

function take(
  state: string,
  run: string,
  devices: readonly string[],
  more: Partial<LeaseRequest> = {},
): Promise<Leases> {
  return takeLeases(state, { run, devices, user: 'alice', ...more });
}

async function failure(taking: Promise<unknown>) {
  const errors = errorsOf(
    await taking.then(
      () => new Error('it was taken'),
      (thrown) => thrown,
    ),
  );
  return errors.map(({ code, message, hint, device }) => ({ code, message, hint, device }));
}

function leaseFiles(state: string): readonly string[] {
  return readdirSync(leasesFolder(state)).filter((name) => name.endsWith('.json'));
}

/** A lease as another process may have left it. */
async function leave(state: string, lease: Partial<LeaseText> & Pick<LeaseText, 'run'>): Promise<string> {
  mkdirSync(leasesFolder(state), { recursive: true });
  const text = { version: 1, recovers: null, user: 'bob', since: '2026-01-05T09:00:00.000Z', devices: ['sw1'] };
  const path = join(leasesFolder(state), `${lease.run}-00.json`);
  writeFileSync(path, JSON.stringify({ ...text, process: await thisProcess(), ...lease }));
  writeFileSync(path.replace('.json', '.settled'), '');
  return path;
}

/** The name of a process that is surely gone: another had its number before this one. */
async function goneProcess() {
  const self = await thisProcess();
  return { ...self, started: '1' };
}

async function writeJournal(state: string, run: string, records: readonly JournalRecord[]): Promise<void> {
  const journal = await openJournal(state, run);
  for (const record of records) await journal.write(record);
  await journal.close();
}

const BEGUN = [runRecord({ id: 'r1' }), planRecord('sw1')];
const OPEN = [...BEGUN, { kind: 'touch', device: 'sw1' }] as const;
const ENDED = [...OPEN, { kind: 'end', status: 'changed' }] as const;

describe('in one process', () => {
  it('all devices or none: one that is held keeps all others free', async () => {
    const state = folder();
    const first = await take(state, 'r1', ['sw1', 'sw2']);
    const [error] = await failure(take(state, 'r2', ['sw2', 'sw3']));
    expect(error).toMatchObject({ code: 'NETCTL_DEVICE_LOCKED', device: 'sw2' });
    expect(error?.message).toMatch(/^sw2 is being worked on by the run r1 of alice, process \d+ on \S+, since 20\d\d-/);
    const third = await take(state, 'r3', ['sw3']);
    await first.release();
    await take(state, 'r4', ['sw1', 'sw2']);
    await third.release();
    expect(leaseFiles(state)).toEqual([expect.stringMatching(/^r4-/)]);
  });

  it('many devices of one run are told of in one error, those of several in several', async () => {
    const state = folder();
    const names = Array.from({ length: 9 }, (_, index) => `sw${index}`);
    await take(state, 'r1', names);
    await take(state, 'r2', ['core']);
    const errors = await failure(take(state, 'r3', ['core', ...names]));
    expect(errors.map(({ message }) => message).sort()).toEqual([
      expect.stringMatching(/^core is being worked on by the run r2/),
      expect.stringMatching(/^sw0, sw1, sw2, sw3, sw4 and 4 more are being worked on by the run r1/),
    ]);
  });

  it('nothing is left behind, and what is kept is for the user alone', async () => {
    const state = folder();
    const leases = await take(state, 'r1', ['sw1']);
    const path = join(leasesFolder(state), leaseFiles(state)[0] ?? '');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      run: 'r1',
      devices: ['sw1'],
      process: { pid: process.pid },
    });
    expect(await livingRuns(state)).toEqual(new Set(['r1']));
    await leases.release();
    await leases.release();
    expect(readdirSync(leasesFolder(state))).toEqual([]);
    expect(await livingRuns(folder())).toEqual(new Set());
  });

  it('of thirty that begin together exactly one gets the devices', async () => {
    const state = folder();
    const runs = Array.from({ length: 30 }, (_, index) => take(state, `r${index}`, ['sw1', `own${index}`]));
    const ended = await Promise.allSettled(runs);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(leaseFiles(state)).toHaveLength(1);
  });

  it('a folder that cannot be written', async () => {
    const state = join(folder(), 'file');
    writeFileSync(state, '');
    expect(await failure(take(state, 'r1', ['sw1']))).toMatchObject([{ code: 'NETCTL_STATE_FOLDER' }]);
  });

  it('a full disk: none is taken and nothing is left', async () => {
    const state = folder();
    const files = { ...DISK, create: () => Promise.reject(systemError('ENOSPC', 'no space left on device')) };
    const taking = takeLeases(state, { run: 'r1', devices: ['sw1'], user: 'alice' }, { ...LEASE_WORLD, files });
    expect(await failure(taking)).toMatchObject([
      { code: 'NETCTL_STATE_FOLDER', message: expect.stringContaining('no space left on device (ENOSPC)') },
    ]);
    expect(readdirSync(leasesFolder(state))).toEqual([]);
  });
});

describe('between processes', () => {
  it('a race has exactly one winner, and after its release another', async () => {
    const state = folder();
    const runs = ['r1', 'r2', 'r3', 'r4'];
    const holders = await Promise.all(runs.map((run) => startHolder(state, run, `sw1,${run}`)));
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all(holders.map((holder) => holder.ask('take')));
      const winners = holders.filter((_, index) => answers[index]?.['taken'] === true);
      expect(winners).toHaveLength(1);
      for (const answer of answers.filter(({ taken }) => taken === false)) {
        expect(answer['codes']).toEqual(['NETCTL_DEVICE_LOCKED']);
      }
      await winners[0]?.ask('release');
    }
    expect(leaseFiles(state)).toEqual([]);
  }, 60_000);

  it('a race for what a dead run left has exactly one winner too', async () => {
    const state = folder();
    const holders = await Promise.all(['r1', 'r2', 'r3'].map((run) => startHolder(state, run, 'sw1')));
    for (let round = 0; round < 10; round++) {
      await leave(state, { run: `old${round}`, process: await goneProcess() });
      const answers = await Promise.all(holders.map((holder) => holder.ask('take')));
      const winners = holders.filter((_, index) => answers[index]?.['taken'] === true);
      expect(winners).toHaveLength(1);
      await winners[0]?.ask('release');
    }
    expect(leaseFiles(state)).toEqual([]);
  }, 60_000);

  it('one that was killed before it sent anything is replaced without a word', async () => {
    const state = folder();
    const holder = await startHolder(state, 'r1', 'sw1');
    await holder.ask('take');
    expect(await failure(take(state, 'r2', ['sw1']))).toMatchObject([
      { code: 'NETCTL_DEVICE_LOCKED', message: expect.stringContaining(`process ${holder.pid} on `) },
    ]);
    await writeJournal(state, 'r1', BEGUN);
    await holder.kill();
    await take(state, 'r2', ['sw1']);
    expect(leaseFiles(state)).toEqual([expect.stringMatching(/^r2-/)]);
  });

  it('one that was killed in the middle has to be recovered first', async () => {
    const state = folder();
    const holder = await startHolder(state, 'r1', 'sw1,sw2');
    await holder.ask('take');
    await writeJournal(state, 'r1', OPEN);
    await holder.kill();
    for (let again = 0; again < 2; again++) {
      expect(await failure(take(state, 'r2', ['sw2', 'sw3']))).toMatchObject([
        {
          code: 'NETCTL_RUN_OPEN',
          message: expect.stringMatching(
            /^the run r1 ended in the middle, and may have left sw2 half changed; child worked/,
          ),
          hint: expect.stringContaining('netctl recover'),
        },
      ]);
    }
    await take(state, 'r3', ['sw3']);
  });

  it('one that gives its devices back in the middle leaves its lease', async () => {
    const state = folder();
    const holder = await startHolder(state, 'r1', 'sw1');
    await holder.ask('take');
    await writeJournal(state, 'r1', OPEN);
    await holder.ask('release');
    await holder.kill();
    expect(await failure(take(state, 'r2', ['sw1']))).toMatchObject([{ code: 'NETCTL_RUN_OPEN' }]);
  });
});

describe('a lease whose process is gone', () => {
  it('the number of the process is another one now: the run that has ended is stale', async () => {
    const state = folder();
    await writeJournal(state, 'r1', ENDED);
    await leave(state, { run: 'r1', process: await goneProcess() });
    await take(state, 'r2', ['sw1']);
    expect(leaseFiles(state)).toEqual([expect.stringMatching(/^r2-/)]);
  });

  it.each([
    ['no journal', undefined, []],
    ['an empty one', '', []],
    ['one that cannot be trusted', 'x\n', [{ code: 'NETCTL_RUN_OPEN' }]],
  ])('with %s', async (_, text, errors) => {
    const state = folder();
    if (text !== undefined) {
      mkdirSync(runFolder(state, 'r1'), { recursive: true });
      writeFileSync(journalFile(runFolder(state, 'r1')), text);
    }
    await leave(state, { run: 'r1', process: await goneProcess() });
    const taking = take(state, 'r2', ['sw1']);
    if (errors.length === 0) await taking;
    else expect(await failure(taking)).toMatchObject(errors);
  });

  it('on another machine nobody knows: refused, with the way out', async () => {
    const state = folder();
    const path = await leave(state, { run: 'r1', process: { ...(await thisProcess()), host: 'elsewhere' } });
    expect(await failure(take(state, 'r2', ['sw1']))).toMatchObject([
      {
        code: 'NETCTL_DEVICE_LOCKED',
        message: expect.stringContaining('on elsewhere'),
        hint: expect.stringContaining(`remove ${path}`),
      },
    ]);
    rmSync(path);
    await take(state, 'r2', ['sw1']);
  });

  it('that still looked for rivals keeps nobody waiting', async () => {
    const state = folder();
    const path = await leave(state, { run: 'a1', process: await goneProcess() });
    rmSync(path.replace('.json', '.settled'));
    await take(state, 'r2', ['sw1']);
  });

  it('a file that makes no sense is told of', async () => {
    const state = folder();
    mkdirSync(leasesFolder(state), { recursive: true });
    writeFileSync(join(leasesFolder(state), 'r1-00.json'), '{');
    expect(await failure(take(state, 'r2', ['sw1']))).toMatchObject([
      { code: 'NETCTL_DEVICE_LOCKED', message: expect.stringContaining('r1-00.json') },
    ]);
    expect(await livingRuns(state)).toEqual(new Set());
  });
});

describe('one that lives and never decides', () => {
  it('is waited for, but not for ever', async () => {
    const state = folder();
    const path = await leave(state, { run: 'a1' });
    rmSync(path.replace('.json', '.settled'));
    let time = Date.now();
    const world = {
      ...LEASE_WORLD,
      now: () => time,
      wait: async (milliseconds: number) => {
        time += milliseconds * 100;
      },
    };
    const taking = takeLeases(state, { run: 'r2', devices: ['sw1'], user: 'alice' }, world);
    expect(await failure(taking)).toMatchObject([{ code: 'NETCTL_DEVICE_LOCKED' }]);
    expect(leaseFiles(state)).toHaveLength(1);
  });
});

describe('recovering a run', () => {
  async function killed(): Promise<string> {
    const state = folder();
    await writeJournal(state, 'r1', OPEN);
    await leave(state, { run: 'r1', process: await goneProcess() });
    return state;
  }

  it('takes its devices over; others are kept out until it has ended', async () => {
    const state = await killed();
    const recovery = await take(state, 'r9', ['sw1'], { recovering: 'r1' });
    expect(await failure(take(state, 'r2', ['sw1']))).toMatchObject([
      { code: 'NETCTL_DEVICE_LOCKED', message: expect.stringContaining('the recovery of the run r1 by alice') },
    ]);
    expect(await failure(take(state, 'r8', ['sw1'], { recovering: 'r1' }))).toMatchObject([
      { code: 'NETCTL_DEVICE_LOCKED', message: expect.stringContaining('the recovery of the run r1 by alice') },
    ]);
    await recovery.release();
    expect(leaseFiles(state), 'released without an end').toHaveLength(2);
  });

  it('is refused with all devices that the run and what recovered it have left', async () => {
    const state = await killed();
    await leave(state, { run: 'r9', recovers: 'r1', devices: ['sw2'], process: await goneProcess() });
    expect(await failure(take(state, 'r2', ['sw1', 'sw2', 'sw3']))).toMatchObject([
      { message: expect.stringMatching(/may have left (?:sw1, sw2|sw2, sw1) half changed/) },
    ]);
  });

  it('that ends gives all back, the dead one too', async () => {
    const state = await killed();
    const recovery = await take(state, 'r9', ['sw1'], { recovering: 'r1' });
    rmSync(runFolder(state, 'r1'), { recursive: true });
    await writeJournal(state, 'r1', ENDED);
    await recovery.release();
    expect(readdirSync(leasesFolder(state))).toEqual([]);
    await take(state, 'r2', ['sw1']);
  });

  it('that was killed itself can be recovered from', async () => {
    const state = await killed();
    await leave(state, { run: 'r9', recovers: 'r1', process: await goneProcess() });
    expect(await failure(take(state, 'r2', ['sw1']))).toMatchObject([
      { code: 'NETCTL_RUN_OPEN', message: expect.stringContaining('the run r1 ended') },
    ]);
    await take(state, 'r1', ['sw1'], { recovering: 'r1' });
  });

  it('that still runs is refused', async () => {
    const state = folder();
    await take(state, 'r1', ['sw1']);
    expect(await failure(take(state, 'r9', ['sw1'], { recovering: 'r1' }))).toMatchObject([
      { code: 'NETCTL_DEVICE_LOCKED' },
    ]);
  });
});

describe('whether a process lives', () => {
  it('this one does', async () => expect(await lifeOf(await thisProcess())).toBe('alive'));

  it.each([
    ['another process has its number now', { started: '1' }, 'dead'],
    ['the machine was started again', { boot: 'x' }, 'dead'],
    ['on another machine', { host: 'x' }, 'elsewhere'],
    ['in another container', { space: 'pid:[1]' }, 'elsewhere'],
    ['the system said nothing more', { started: null, boot: null, space: null }, 'alive'],
    ['there is none of that number', { pid: 2 ** 30 }, 'dead'],
  ])('%s', async (_, other, life) => {
    expect(await lifeOf({ ...(await thisProcess()), ...other })).toBe(life);
  });

  it('a child that has ended does not', async () => {
    const holder = await startHolder(folder(), 'r1', 'sw1');
    const { started: _, ...self } = await thisProcess();
    const name = { ...self, pid: holder.pid, started: null };
    expect(await lifeOf(name)).toBe('alive');
    await holder.kill();
    expect(await lifeOf(name)).toBe('dead');
  });
});

it('a lease that only someone else may read is an error, not a free device', async () => {
  const state = folder();
  await leave(state, { run: 'r1' });
  const files = { ...DISK, readText: () => Promise.reject(systemError('EACCES', 'permission denied')) };
  const taking = takeLeases(state, { run: 'r2', devices: ['sw1'], user: 'alice' }, { ...LEASE_WORLD, files });
  expect(await failure(taking)).toMatchObject([
    { code: 'NETCTL_DEVICE_LOCKED', message: expect.stringMatching(/r1-00\.json cannot be read: permission denied/) },
  ]);
});
