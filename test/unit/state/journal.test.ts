import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../src/engine/journal/record.js';
import { DISK } from '../../../src/state/files.js';
import { journalFile } from '../../../src/state/folder.js';
import { readJournal } from '../../../src/state/journal-reader.js';
import { openJournal, resumeJournal } from '../../../src/state/journal-writer.js';
import { planRecord, runRecord, untimed, WHOLE_RUN } from './records.js';
import { systemError, tempFolders, watchedFiles } from './support.js';

const folder = tempFolders();
const RUN = '20260105T100000-abc123';

/** The journal as it is read, without the times. */
async function untimedJournal(path: string) {
  const { records, ...rest } = await readJournal(path);
  return { ...rest, records: untimed(records) };
}

async function written(records: readonly JournalRecord[]): Promise<string> {
  const journal = await openJournal(folder(), RUN);
  for (const record of records) await journal.write(record);
  await journal.close();
  return journal.folder;
}

describe('what is written', () => {
  it('is read again, from the folder and from the file', async () => {
    const run = await written(WHOLE_RUN);
    for (const path of [run, journalFile(run)]) {
      expect(await untimedJournal(path)).toEqual({ records: WHOLE_RUN, cut: false });
    }
  });

  it('is text, each line with a checksum that anyone can work out', async () => {
    const run = await written(WHOLE_RUN);
    let previous = '';
    for (const line of readFileSync(journalFile(run), 'utf8').trimEnd().split('\n')) {
      const [checksum = '', json = ''] = [line.slice(0, 16), line.slice(17)];
      expect(checksum).toBe(
        createHash('sha256')
          .update(previous + json)
          .digest('hex')
          .slice(0, 16),
      );
      previous = checksum;
    }
  });

  it('bears the time of each record', async () => {
    let seconds = 0;
    const today = () => new Date(Date.UTC(2026, 0, 5, 10, 0, seconds++));
    const state = folder();
    const journal = await openJournal(state, RUN, DISK, today);
    for (const record of WHOLE_RUN.slice(0, 3)) await journal.write(record);
    await journal.close();
    const { records } = await readJournal(journal.folder);
    expect(records.map(({ at }) => at)).toEqual([
      '2026-01-05T10:00:00.000Z',
      '2026-01-05T10:00:01.000Z',
      '2026-01-05T10:00:02.000Z',
    ]);
  });

  it('only the user can read, folders too', async () => {
    const state = join(folder(), 'deep', 'state');
    const journal = await openJournal(state, RUN);
    await journal.close();
    const modes = [state, join(state, 'runs'), journal.folder].map((path) => statSync(path).mode & 0o777);
    expect(modes).toEqual([0o700, 0o700, 0o700]);
    expect(statSync(journalFile(journal.folder)).mode & 0o777).toBe(0o600);
  });

  it('is never written over: a second journal of the same run is refused', async () => {
    const state = folder();
    const first = await openJournal(state, RUN);
    await first.close();
    await expect(openJournal(state, RUN)).rejects.toMatchObject({ code: 'NETCTL_JOURNAL_WRITE' });
  });

  it.each(['../x', 'a/b', '', '.hidden'])('a run is not named %j', async (id) => {
    await expect(openJournal(folder(), id)).rejects.toMatchObject({ code: 'NETCTL_INTERNAL_BUG' });
  });
});

describe('syncing', () => {
  it('a write has been synced when it resolves', async () => {
    let synced = 0;
    const files = watchedFiles({
      sync: async (file) => {
        await file.sync();
        synced += 1;
      },
    });
    const journal = await openJournal(folder(), RUN, files);
    for (const [index, record] of WHOLE_RUN.entries()) {
      await journal.write(record);
      expect(synced).toBe(index + 1);
    }
    await journal.close();
  });

  it('200 writes at once share syncs and keep their order', async () => {
    const files = watchedFiles();
    const journal = await openJournal(folder(), RUN, files);
    const plans = Array.from({ length: 199 }, (_, index) => planRecord(`sw${index}`));
    await Promise.all([runRecord(), ...plans].map((record) => journal.write(record)));
    await journal.close();
    expect(files.count.syncs).toBeLessThanOrEqual(2);
    const { records } = await untimedJournal(journal.folder);
    expect(records).toEqual([runRecord(), ...plans]);
  });

  it('what comes while the disk is busy goes there together afterwards', async () => {
    const release: (() => void)[] = [];
    const files = watchedFiles({
      sync: (file, nth) =>
        nth === 1 ? new Promise<void>((resolve) => release.push(resolve)).then(() => file.sync()) : file.sync(),
    });
    const journal = await openJournal(folder(), RUN, files);
    const first = journal.write(runRecord());
    await expect.poll(() => release.length).toBe(1);
    const later: Promise<void>[] = [];
    for (let index = 0; index < 50; index++) {
      later.push(journal.write({ kind: 'touch', device: `sw${index}` }));
      await Promise.resolve();
    }
    release[0]?.();
    await Promise.all([first, ...later]);
    await journal.close();
    expect(files.count.syncs).toBe(2);
    expect((await untimedJournal(journal.folder)).records).toHaveLength(51);
  });

  it('close waits for what is under way', async () => {
    const journal = await openJournal(folder(), RUN);
    const write = journal.write(runRecord());
    await journal.close();
    await write;
    expect((await untimedJournal(journal.folder)).records).toEqual([runRecord()]);
    await expect(journal.write(runRecord())).rejects.toMatchObject({ code: 'NETCTL_JOURNAL_WRITE' });
  });
});

describe('a disk that fails', () => {
  const full = () => Promise.reject(systemError('ENOSPC', 'no space left on device'));

  it.each([1, 3, WHOLE_RUN.length])('full at write %i: that one fails, and every one after it', async (at) => {
    const files = watchedFiles({ append: (bytes, file, nth) => (nth === at ? full() : file.append(bytes)) });
    const journal = await openJournal(folder(), RUN, files);
    const results = [];
    for (const record of [...WHOLE_RUN, ...WHOLE_RUN]) results.push(await journal.write(record).catch((e) => e));
    await journal.close();
    expect(results.slice(0, at - 1)).toEqual(Array.from({ length: at - 1 }, () => undefined));
    for (const error of results.slice(at - 1)) {
      expect(error).toMatchObject({
        code: 'NETCTL_JOURNAL_WRITE',
        message: `the journal ${journalFile(journal.folder)} cannot be written: no space left on device (ENOSPC)`,
        hint: expect.stringContaining('--state-dir'),
      });
    }
    expect(files.count.appends).toBe(at);
    expect((await untimedJournal(journal.folder)).records).toEqual(WHOLE_RUN.slice(0, at - 1));
  });

  it('full in the middle of a line: what was whole before is read', async () => {
    const files = watchedFiles({
      append: async (bytes, file, nth) => {
        if (nth < 3) return file.append(bytes);
        return nth === 3 ? file.append(bytes.subarray(0, 40)) : full();
      },
    });
    const journal = await openJournal(folder(), RUN, files);
    await journal.write(runRecord());
    await journal.write(planRecord('sw1'));
    await expect(journal.write({ kind: 'touch', device: 'sw1' })).rejects.toMatchObject({
      code: 'NETCTL_JOURNAL_WRITE',
    });
    await journal.close();
    expect(await untimedJournal(journal.folder)).toEqual({ records: [runRecord(), planRecord('sw1')], cut: true });
  });

  it('a sync that fails counts as a failed write, and is not tried again', async () => {
    const files = watchedFiles({
      sync: (file, nth) => (nth === 2 ? Promise.reject(systemError('EIO', 'i/o error')) : file.sync()),
    });
    const journal = await openJournal(folder(), RUN, files);
    await journal.write(runRecord());
    for (const _ of [1, 2]) {
      await expect(journal.write(planRecord('sw1'))).rejects.toMatchObject({ code: 'NETCTL_JOURNAL_WRITE' });
    }
    await journal.close();
    expect(files.count.syncs).toBe(2);
  });

  it('all writes that shared the failed sync fail', async () => {
    const journal = await openJournal(folder(), RUN, watchedFiles({ sync: full }));
    const results = await Promise.allSettled(WHOLE_RUN.map((record) => journal.write(record)));
    expect(results.map(({ status }) => status)).toEqual(WHOLE_RUN.map(() => 'rejected'));
    await journal.close();
  });

  it('short writes are gone on with', async () => {
    const files = watchedFiles({ append: (bytes, file) => file.append(bytes.subarray(0, 7)) });
    const journal = await openJournal(folder(), RUN, files);
    for (const record of WHOLE_RUN) await journal.write(record);
    await journal.close();
    expect((await untimedJournal(journal.folder)).records).toEqual(WHOLE_RUN);
  });

  it('one that takes nothing is an error, not an endless try', async () => {
    const journal = await openJournal(folder(), RUN, watchedFiles({ append: async () => 0 }));
    await expect(journal.write(runRecord())).rejects.toMatchObject({ code: 'NETCTL_JOURNAL_WRITE' });
    await journal.close();
  });

  it('no folder to write in', async () => {
    const state = join(folder(), 'file');
    writeFileSync(state, '');
    await expect(openJournal(state, RUN)).rejects.toMatchObject({
      code: 'NETCTL_JOURNAL_WRITE',
      message: expect.stringContaining('(ENOTDIR)'),
    });
  });
});

describe('a process that is killed while it writes', () => {
  const child = join(tmpdir(), `netctl-journal-child-${process.pid}.mjs`);
  beforeAll(() => {
    const entryPoints = ['test/unit/state/journal-child.ts'];
    buildSync({ entryPoints, outfile: child, bundle: true, platform: 'node', format: 'esm', target: 'node20' });
  });
  afterAll(() => rmSync(child));

  it.each([1, 20, 77, 200])('after %i records: every one that was told written is there', async (after) => {
    const state = folder();
    const writer = spawn(process.execPath, [child, state, RUN], { stdio: ['ignore', 'pipe', 'inherit'] });
    const told: string[] = [];
    for await (const device of createInterface({ input: writer.stdout })) {
      told.push(device);
      if (told.length === after) writer.kill('SIGKILL');
    }
    const { records, damaged } = await untimedJournal(join(state, 'runs', RUN));
    expect(damaged).toBeUndefined();
    const devices = new Set(records.flatMap((record) => ('device' in record ? [record.device] : [])));
    expect(told.filter((device) => !devices.has(device))).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(after);
  });
});

describe('reading what an end in the middle left', () => {
  it('any prefix of the bytes reads as a prefix of the records, and is only cut', { timeout: 60_000 }, async () => {
    const run = await written(WHOLE_RUN);
    const bytes = readFileSync(journalFile(run));
    const shorter = join(folder(), 'journal');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (length) => {
        writeFileSync(shorter, bytes.subarray(0, length));
        const { records, damaged, cut } = await untimedJournal(shorter);
        expect(damaged).toBeUndefined();
        expect(records).toEqual(WHOLE_RUN.slice(0, records.length));
        expect(records.length).toBe(bytes.subarray(0, length).toString('latin1').split('\n').length - 1);
        expect(cut).toBe(length > 0 && bytes[length - 1] !== 0x0a);
      }),
      { numRuns: 300 },
    );
  });

  it('any changed byte is found: what is read stays a prefix', { timeout: 60_000 }, async () => {
    const run = await written(WHOLE_RUN);
    const bytes = readFileSync(journalFile(run));
    const other = join(folder(), 'journal');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ by;
        writeFileSync(other, changed);
        const { records, damaged, cut } = await untimedJournal(other);
        expect(records).toEqual(WHOLE_RUN.slice(0, records.length));
        expect(records.length).toBeLessThan(WHOLE_RUN.length);
        expect(damaged !== undefined || cut).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('zeros at the end, as a lost power supply leaves them, are no damage', async () => {
    const run = await written(WHOLE_RUN.slice(0, 4));
    appendFileSync(journalFile(run), Buffer.alloc(5000));
    expect(await untimedJournal(run)).toEqual({ records: WHOLE_RUN.slice(0, 4), cut: true });
  });

  it.each([
    ['a line changed', (lines: string[]) => lines.with(3, (lines[3] ?? '').replace('sw1', 'sw2')), 4],
    ['a line lost', (lines: string[]) => lines.toSpliced(2, 1), 3],
    ['two lines swapped', (lines: string[]) => lines.with(2, lines[3] ?? '').with(3, lines[2] ?? ''), 3],
    ['a line put in', (lines: string[]) => lines.toSpliced(4, 0, lines[3] ?? ''), 5],
    ['an empty line', (lines: string[]) => lines.toSpliced(1, 0, ''), 2],
  ])('%s: told with its number, and nothing after it is believed', async (_, change, line) => {
    const run = await written(WHOLE_RUN);
    const lines = readFileSync(journalFile(run), 'utf8').trimEnd().split('\n');
    writeFileSync(journalFile(run), `${change(lines).join('\n')}\n`);
    const { records, damaged } = await untimedJournal(run);
    expect(damaged).toEqual({ line, why: expect.stringContaining('checksum') });
    expect(records).toEqual(WHOLE_RUN.slice(0, line - 1));
  });

  it('a file that is no journal, and none at all', async () => {
    const path = join(folder(), 'plan.yaml');
    writeFileSync(path, 'kind: vlan\nversion: 1\n');
    expect(await untimedJournal(path)).toMatchObject({ records: [], damaged: { line: 1 } });
    await expect(untimedJournal(join(path, 'x'))).rejects.toMatchObject({ code: 'NETCTL_JOURNAL_READ' });
    await expect(untimedJournal(folder())).rejects.toMatchObject({ code: 'NETCTL_JOURNAL_READ' });
  });
});

describe('records that were not written by this netctl', () => {
  function journalOf(values: readonly unknown[]): string {
    const path = join(folder(), 'journal');
    let previous = '';
    for (const value of values) {
      const timed = typeof value === 'object' ? { at: '2026-01-05T10:00:00.000Z', ...value } : value;
      const json = JSON.stringify(timed);
      previous = createHash('sha256')
        .update(previous + json)
        .digest('hex')
        .slice(0, 16);
      appendFileSync(path, `${previous} ${json}\n`);
    }
    return path;
  }
  const plan = planRecord('sw1');
  const source = { file: 'plan.yaml', line: 1, column: 1 };
  const withPing = (to: string) => ({
    ...plan,
    checks: [{ kind: 'ping', within: 30, source, probe: { to, count: 3 } }],
  });
  const withPort = (name: string) => ({ ...plan, changes: [{ ...plan.changes[1], name }] });

  it.each([
    ['of another version', [{ ...runRecord(), version: 2 }], 1, 'version 2'],
    ['of a kind not known', [runRecord(), { kind: 'later' }], 2, '"later"'],
    ['no object', [runRecord(), 7], 2, 'no record'],
    ['without a run before', [{ kind: 'touch', device: 'sw1' }], 1, 'does not begin a journal'],
    ['with a field missing', [runRecord(), { kind: 'kept', device: 'sw1' }], 2, 'no valid record of kind "kept"'],
    ['with a second command in a name', [runRecord(), withPort('Gi1\nreload')], 2, 'no valid record of kind "plan"'],
    ['without a time', [{ ...runRecord(), at: undefined }], 1, 'no valid record of kind "run"'],
    ['with a second command in an address', [runRecord(), withPing('10.0.0.1; reload')], 2, '"plan"'],
    ['with a text for a number', [runRecord(), { ...plan, changes: [{ ...plan.changes[0], id: '1' }] }], 2, '"plan"'],
  ])('%s', async (_, values, line, why) => {
    expect((await untimedJournal(journalOf(values))).damaged).toEqual({ line, why: expect.stringContaining(why) });
  });

  it('with fields that are new: read', async () => {
    const value = { ...runRecord(), later: 1 };
    expect(await untimedJournal(journalOf([value]))).toEqual({ records: [value], cut: false });
  });
});

describe('writing on', () => {
  it.each([0, 1, 60])('after an end with %i bytes of a further line', async (bytes) => {
    const run = await written(WHOLE_RUN.slice(0, 4));
    appendFileSync(journalFile(run), 'x'.repeat(bytes));
    const journal = await resumeJournal(run);
    expect(untimed(journal.records)).toEqual(WHOLE_RUN.slice(0, 4));
    await journal.write({ kind: 'back', device: 'sw1' });
    await journal.write({ kind: 'end', status: 'rolled_back' });
    await journal.close();
    expect(await untimedJournal(run)).toEqual({
      records: [...WHOLE_RUN.slice(0, 4), { kind: 'back', device: 'sw1' }, { kind: 'end', status: 'rolled_back' }],
      cut: false,
    });
  });

  it('not in one that is damaged, and its bytes stay as they are', async () => {
    const run = await written(WHOLE_RUN);
    const text = readFileSync(journalFile(run), 'utf8').replace('"touch"', '"stage"');
    writeFileSync(journalFile(run), text);
    await expect(resumeJournal(run)).rejects.toMatchObject({
      code: 'NETCTL_JOURNAL_DAMAGED',
      message: expect.stringContaining('line 4 of'),
    });
    expect(readFileSync(journalFile(run), 'utf8')).toBe(text);
  });

  it('in a file kept elsewhere', async () => {
    const run = await written(WHOLE_RUN.slice(0, 4));
    const kept = join(folder(), 'artefacts');
    mkdirSync(kept);
    writeFileSync(join(kept, 'run.log'), readFileSync(journalFile(run)));
    const journal = await resumeJournal(join(kept, 'run.log'));
    await journal.write({ kind: 'end', status: 'rolled_back' });
    await journal.close();
    expect(journal.folder).toBe(kept);
    expect((await untimedJournal(join(kept, 'run.log'))).records).toHaveLength(5);
  });
});
