import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../src/engine/journal/record.js';
import { journalFile, keyFile, runFolder, runsFolder, stateFolder } from '../../../src/state/folder.js';
import { openJournal } from '../../../src/state/journal-writer.js';
import { takeLeases } from '../../../src/state/leases.js';
import { findRun, listOpenRuns, listRunIds, listRuns, summarizeRun } from '../../../src/state/runs.js';
import { planRecord, runRecord, WHOLE_RUN } from './records.js';
import { tempFolders } from './support.js';

const folder = tempFolders();

async function write(state: string, id: string, records: readonly JournalRecord[]): Promise<void> {
  const journal = await openJournal(state, id);
  for (const record of records) await journal.write(record);
  await journal.close();
}

const OPEN = WHOLE_RUN.slice(0, 4);

describe('the standard folders', () => {
  const places = { cwd: '/work', home: '/home/alice', env: {} };
  it.each([
    [undefined, {}, '/home/alice/.local/state/netctl'],
    [undefined, { XDG_STATE_HOME: '/var/state' }, '/var/state/netctl'],
    [undefined, { XDG_STATE_HOME: 'relative' }, '/home/alice/.local/state/netctl'],
    ['state', { XDG_STATE_HOME: '/var/state' }, '/work/state'],
    ['/srv/netctl', {}, '/srv/netctl'],
  ])('%s with %j', (configured, env, path) => expect(stateFolder(configured, { ...places, env })).toBe(path));

  it('the key is not in the state folder', () => {
    expect(keyFile(places)).toBe('/home/alice/.config/netctl/journal.key');
    expect(keyFile({ ...places, env: { XDG_CONFIG_HOME: '/etc/x' } })).toBe('/etc/x/netctl/journal.key');
  });
});

describe('a list of runs', () => {
  it('has the newest first and no more than were asked for', async () => {
    const state = folder();
    expect(await listRuns(state)).toEqual([]);
    const ids = ['20260105T100000-b', '20260105T100000-a', '20251231T235959-c'];
    for (const id of ids.toReversed()) await write(state, id, WHOLE_RUN);
    mkdirSync(join(runsFolder(state), '.hidden'));
    expect(await listRunIds(state)).toEqual(ids);
    expect((await listRuns(state, 2)).map(({ id }) => id)).toEqual(ids.slice(0, 2));
  });

  it('a state folder that is a file', async () => {
    const state = join(folder(), 'file');
    mkdirSync(state);
    writeFileSync(join(state, 'runs'), '');
    expect(await listRunIds(state)).toEqual([]);
  });
});

describe('the summary of a run', () => {
  async function summary(records: readonly JournalRecord[]) {
    const state = folder();
    await write(state, 'r1', records);
    return summarizeRun(state, 'r1');
  }

  it('that has ended', async () => {
    expect(await summary(WHOLE_RUN)).toMatchObject({
      id: 'r1',
      begun: runRecord(),
      status: 'ended',
      result: 'changed',
      needsRecovery: false,
      problem: null,
      devices: [{ name: 'sw1', platform: 'cisco-ios', batch: 1, changes: 2, step: 'kept', saved: true, why: null }],
    });
  });

  it.each<[string, readonly JournalRecord[], object]>([
    ['planned', [runRecord(), planRecord('sw1')], { step: 'planned', saved: null }],
    ['staged', WHOLE_RUN.slice(0, 3), { step: 'staged' }],
    ['touched', OPEN, { step: 'touched' }],
    ['not saved', [...OPEN, { kind: 'kept', device: 'sw1', saved: false }], { step: 'kept', saved: false }],
    ['back', [...OPEN, { kind: 'back', device: 'sw1' }], { step: 'back', saved: null }],
    ['unknown', [...OPEN, { kind: 'unknown', device: 'sw1', why: 'no answer' }], { step: 'unknown', why: 'no answer' }],
    [
      'back in the end',
      [...OPEN, { kind: 'unknown', device: 'sw1', why: 'no answer' }, { kind: 'back', device: 'sw1' }],
      { step: 'back', why: null },
    ],
  ])('the last known of a device: %s', async (_, records, device) => {
    expect((await summary(records)).devices).toMatchObject([device]);
  });

  it.each<[string, readonly JournalRecord[], boolean]>([
    ['before anything was sent', WHOLE_RUN.slice(0, 2), false],
    ['when something was to be staged', WHOLE_RUN.slice(0, 3), true],
    ['when everything but the end was written', WHOLE_RUN.slice(0, 6), true],
  ])('that stopped %s', async (_, records, needsRecovery) => {
    expect(await summary(records)).toMatchObject({ status: 'open', result: null, needsRecovery });
  });

  it('whose journal is damaged, cut, empty or gone', async () => {
    const state = folder();
    for (const id of ['damaged', 'cut', 'empty']) await write(state, id, id === 'empty' ? [] : OPEN);
    const damaged = journalFile(runFolder(state, 'damaged'));
    writeFileSync(damaged, readFileSync(damaged, 'utf8').replace('"device":"sw1"}', '"device":"sw2"}'));
    appendFileSync(journalFile(runFolder(state, 'cut')), '0123');
    mkdirSync(runFolder(state, 'gone'));
    const runs = Object.fromEntries((await listRuns(state)).map((run) => [run.id, run]));
    expect(runs).toMatchObject({
      damaged: {
        status: 'open',
        needsRecovery: true,
        problem: expect.stringMatching(/^line 3 of its journal does not/),
      },
      cut: { status: 'open', needsRecovery: true, problem: null, devices: [{ step: 'touched' }] },
      empty: { status: 'open', needsRecovery: false, problem: null, begun: undefined },
      gone: { status: 'open', needsRecovery: false, problem: expect.stringContaining('no such file') },
    });
  });
});

it('a run whose journal is damaged on the way has ended all the same where its last line says so', async () => {
  const state = folder();
  await write(state, 'r1', WHOLE_RUN);
  const journal = journalFile(runFolder(state, 'r1'));
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('"kind":"touch"', '"kind":"stage"'));
  const [run] = await listRuns(state);
  expect(run).toMatchObject({
    status: 'ended',
    result: 'changed',
    needsRecovery: false,
    problem: expect.stringMatching(/^line 4 of its journal does not/),
  });
  expect(await listOpenRuns(state)).toEqual([]);
});

describe('a run by a part of its name', () => {
  it.each([
    ['20260105T100000-abc123', '20260105T100000-abc123'],
    ['abc123', '20260105T100000-abc123'],
    ['20260106', '20260106T080000-def456'],
  ])('%s', async (word, id) => {
    const state = folder();
    for (const one of ['20260105T100000-abc123', '20260105T110000-abd123', '20260106T080000-def456'])
      await write(state, one, []);
    expect(await findRun(state, word)).toBe(id);
  });

  it.each(['20260105', 'nope', '', '../runs'])('%j is none', async (word) => {
    const state = folder();
    for (const one of ['20260105T100000-abc123', '20260105T110000-abd123']) await write(state, one, []);
    await expect(findRun(state, word)).rejects.toMatchObject({ code: 'NETCTL_RUN_NOT_FOUND' });
  });
});

describe('runs that have to be recovered', () => {
  it('are those that ended in the middle, and none that still runs', async () => {
    const state = folder();
    await write(state, 'r1', WHOLE_RUN);
    await write(state, 'r2', OPEN);
    await write(state, 'r3', WHOLE_RUN.slice(0, 2));
    await write(state, 'r4', OPEN);
    await takeLeases(state, { run: 'r4', devices: ['sw1'], user: 'alice' });
    expect(await listOpenRuns(state)).toEqual(['r2']);
  });
});
