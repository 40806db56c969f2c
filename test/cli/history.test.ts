import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJournal } from '../../src/state/journal-writer.js';
import { netctl } from '../support/netctl.js';
import { brokenRules } from '../support/output-schema.js';
import { runRecord, WHOLE_RUN } from '../unit/state/records.js';

let state: string;
beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'netctl-history-'));
  for (const [id, records] of [
    ['20260105T100000-aaaaaa', WHOLE_RUN],
    ['20260106T100000-bbbbbb', WHOLE_RUN.slice(0, 4)],
    ['20260107T100000-cccccc', [runRecord()]],
  ] as const) {
    const journal = await openJournal(state, id);
    for (const record of records) await journal.write(record);
    await journal.close();
  }
});
afterAll(() => rmSync(state, { recursive: true }));

function json({ stdout }: { readonly stdout: string }) {
  const value = JSON.parse(stdout);
  expect(brokenRules('history', value)).toEqual([]);
  return value;
}

describe('netctl history', () => {
  it('lists the newest runs with how they ended', async () => {
    const ended = await netctl(['history', '--state-dir', state, '--json', '--limit', '2']);
    expect(json(ended)).toMatchObject({
      total: 3,
      runs: [
        { id: '20260107T100000-cccccc', status: 'stopped', steps: null },
        { id: '20260106T100000-bbbbbb', status: 'open', result: null, devices: [{ name: 'sw1', step: 'touched' }] },
      ],
    });
    expect(ended.code).toBe(0);
  });

  it('shows one run by the end of its name', async () => {
    const ended = await netctl(['history', 'aaaaaa', '--json'], { env: { NETCTL_STATE_DIR: state } });
    const { runs } = json(ended);
    expect(runs).toMatchObject([
      { status: 'ended', result: 'changed', devices: [{ commands: ['vlan 10', ' name büro'] }] },
    ]);
    expect(runs[0].steps.at(-1)).toEqual({
      at: expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:.]{12}Z$/),
      kind: 'end',
      device: null,
      text: 'ended: changed',
    });
    const text = await netctl(['history', 'aaaaaa', '--state-dir', state]);
    expect(text.stdout).toContain('batch 1: decided to keep the changes');
  });

  it('removes old runs where asked to, but none that has to be recovered', async () => {
    const kept = mkdtempSync(join(tmpdir(), 'netctl-prune-'));
    for (const [id, records] of [
      ['20260101T100000-aaaaaa', WHOLE_RUN],
      ['20260102T100000-bbbbbb', WHOLE_RUN.slice(0, 4)],
      ['20260103T100000-cccccc', WHOLE_RUN],
      ['20260104T100000-dddddd', WHOLE_RUN],
    ] as const) {
      const journal = await openJournal(kept, id);
      for (const record of records) await journal.write(record);
      await journal.close();
    }
    const listed = await netctl(['history', '--state-dir', kept, '--history-keep', '1', '--json']);
    expect(json(listed)).toMatchObject({ total: 4, removed: null });
    const pruned = await netctl(['history', '--state-dir', kept, '--history-keep', '1', '--prune', '--json']);
    const removed = ['20260101T100000-aaaaaa', '20260103T100000-cccccc'];
    expect(json(pruned)).toMatchObject({ total: 2, removed, runs: [{ status: 'ended' }, { status: 'open' }] });
    const nothing = await netctl(['history', '--state-dir', kept, '--prune']);
    expect(nothing).toMatchObject({ code: 0, stdout: expect.stringContaining('No run was removed.') });
    const both = await netctl(['history', 'dddddd', '--state-dir', kept, '--prune']);
    expect(both).toMatchObject({ code: 3, stderr: expect.stringContaining('--prune is about all runs') });
    rmSync(kept, { recursive: true });
  });

  it('a run that is not there: exit 3', async () => {
    const ended = await netctl(['history', 'nope', '--state-dir', state]);
    expect(ended).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('NETCTL_RUN_NOT_FOUND') });
  });

  it.each(['0', 'many'])('--limit %s: exit 3', async (limit) => {
    expect(await netctl(['history', '--limit', limit])).toMatchObject({ code: 3, stdout: '' });
  });

  it('without any run', async () => {
    const ended = await netctl(['history'], { env: { XDG_STATE_HOME: state } });
    expect(ended).toMatchObject({ code: 0, stdout: `No runs yet in ${join(state, 'netctl', 'runs')}.\n` });
  });
});
