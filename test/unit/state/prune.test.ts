import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../src/engine/journal/record.js';
import { DISK } from '../../../src/state/files.js';
import { openJournal } from '../../../src/state/journal-writer.js';
import { takeLeases } from '../../../src/state/leases.js';
import { pruneRuns } from '../../../src/state/prune.js';
import { runRecord, WHOLE_RUN } from './records.js';
import { systemError, tempFolders } from './support.js';

const folder = tempFolders();

async function write(state: string, id: string, records: readonly JournalRecord[]): Promise<void> {
  const journal = await openJournal(state, id);
  for (const record of records) await journal.write(record);
  await journal.close();
}

/** Runs `r1`, the oldest, to `r9`, all of which ended. */
async function nine(): Promise<string> {
  const state = folder();
  for (let number = 1; number <= 9; number++) await write(state, `r${number}`, WHOLE_RUN);
  return state;
}

function left(state: string): readonly string[] {
  return readdirSync(join(state, 'runs')).sort();
}

describe('old runs', () => {
  it.each([
    [9, []],
    [100, []],
    [8, ['r1']],
    [7, ['r1', 'r2']],
    [1, ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8']],
  ])('of nine %i are kept', async (keep, removed) => {
    const state = await nine();
    expect(await pruneRuns(state, keep)).toEqual(removed);
    expect(left(state)).toHaveLength(9 - removed.length);
    expect(left(state)).not.toEqual(expect.arrayContaining(removed.length === 0 ? ['none'] : [...removed]));
  });

  it('that have to be recovered stay however old they are; those that sent nothing go', async () => {
    const state = await nine();
    await write(state, 'a-open', WHOLE_RUN.slice(0, 4));
    await write(state, 'a-kept', WHOLE_RUN.slice(0, 6));
    await write(state, 'a-stopped', [runRecord()]);
    await write(state, 'a-damaged', WHOLE_RUN.slice(0, 4));
    writeFileSync(join(state, 'runs', 'a-damaged', 'journal'), 'nonsense\n');
    mkdirSync(join(state, 'runs', 'a-empty'));
    expect(await pruneRuns(state, 1)).toEqual(expect.arrayContaining(['a-empty', 'a-stopped', 'r1', 'r8']));
    expect(left(state)).toEqual(['a-damaged', 'a-kept', 'a-open', 'r9']);
  });

  it('that a lease names stay, also before they have written that anything is sent', async () => {
    const state = await nine();
    const leases = await takeLeases(state, { run: 'a-begun', devices: ['sw1'], user: 'alice' });
    await write(state, 'a-begun', [runRecord()]);
    await pruneRuns(state, 1);
    expect(left(state)).toEqual(['a-begun', 'r9']);
    await leases.release();
    expect(await pruneRuns(state, 1)).toEqual(['a-begun']);
  });

  it('are left alone where a lease makes no sense: it may be of any of them', async () => {
    const state = await nine();
    mkdirSync(join(state, 'leases'));
    writeFileSync(join(state, 'leases', 'x.json'), 'nonsense');
    await expect(pruneRuns(state, 1)).rejects.toMatchObject({ code: 'NETCTL_DEVICE_LOCKED' });
    expect(left(state)).toHaveLength(9);
  });

  it('whose removal was cut short go with the next', async () => {
    const state = await nine();
    mkdirSync(join(state, 'runs', '.removed-r0'));
    await pruneRuns(state, 8);
    expect(existsSync(join(state, 'runs', '.removed-r0'))).toBe(false);
    expect(left(state)).toHaveLength(8);
  });

  it('that cannot be removed are an error with the reason', async () => {
    const files = { ...DISK, removeFolder: () => Promise.reject(systemError('EROFS', 'read-only file system')) };
    await expect(pruneRuns(await nine(), 8, files)).rejects.toMatchObject({
      code: 'NETCTL_STATE_FOLDER',
      message: expect.stringContaining('cannot be removed: read-only file system (EROFS)'),
    });
  });

  it('are none where there is no state folder', async () => {
    expect(await pruneRuns(join(folder(), 'nowhere'), 1)).toEqual([]);
  });
});
