import { describe, expect, it } from 'vitest';
import { historyReport, type ToldDevice, type ToldRun } from '../../../src/report/history.js';
import { journalSteps, stepLines } from '../../../src/report/journal-steps.js';
import { createStyle } from '../../../src/report/style.js';
import { renderText } from '../../../src/report/text.js';
import { brokenRules } from '../../support/output-schema.js';
import { planRecord, runRecord, timed, WHOLE_RUN } from '../state/records.js';

const device: ToldDevice = {
  name: 'sw1',
  platform: 'toy',
  batch: 1,
  changes: 2,
  step: 'kept',
  saved: true,
  why: null,
};

function told(settings: Partial<ToldRun> = {}): ToldRun {
  return {
    id: '20260105T100000-abc123',
    folder: '/state/runs/20260105T100000-abc123',
    begun: runRecord(),
    status: 'ended',
    result: 'rolled_back',
    problem: null,
    devices: [device],
    records: null,
    ...settings,
  };
}

function shown(runs: readonly ToldRun[], total = runs.length, removed: readonly string[] | null = null): string {
  const report = historyReport({ folder: '/state/runs', total, runs, removed });
  expect(brokenRules('history', report.json)).toEqual([]);
  return renderText(report.blocks, createStyle(false));
}

describe('a list of runs', () => {
  it('has a line each, and says how many are not shown', () => {
    const many = ['sw1', 'sw2', 'core', 'edge', 'rtr'].map((name) => ({ ...device, name }));
    const text = shown([told({ devices: many }), told({ id: 'r2', status: 'running', result: null })], 12);
    expect(text.split('\n')).toEqual([
      'RUN                     WHEN (UTC)        WHO    DEVICES                     RESULT       COMMENT',
      '20260105T100000-abc123  2026-01-05 10:00  alice  core, edge, rtr and 2 more  rolled back  desks on floor 2',
      expect.stringMatching(/^r2 {22}2026-01-05 10:00 {2}alice {2}sw1 +running {6}desks/),
      '10 older runs are not shown: see --limit.',
      '',
    ]);
  });

  it('warns of runs that ended in the middle', () => {
    expect(shown([told({ status: 'open', result: null })])).toContain(
      'warning: ended in the middle, devices may be half changed: 20260105T100000-abc123. Run netctl recover.',
    );
  });

  it.each([
    [[], 'No run was removed.'],
    [['r1'], 'Removed 1 run: r1.'],
    [['r1', 'r2', 'r3'], 'Removed 3 runs from r1 to r3.'],
  ])('says that %j were removed', (removed, words) => {
    expect(shown([told()], 1, removed)).toContain(`\n${words}\n`);
  });

  it('with none says where it looked', () => expect(shown([])).toBe('No runs yet in /state/runs.\n'));

  it('has a run whose journal says nothing', () => {
    const text = shown([
      told({ begun: undefined, status: 'stopped', result: null, devices: [], problem: 'it is gone' }),
    ]);
    expect(text).toMatch(/abc123 {2}- +- +- +stopped, nothing sent {2}-/);
  });
});

describe('one run', () => {
  it('is told with devices, commands and the journal in words', () => {
    expect(shown([told({ records: timed(WHOLE_RUN), result: 'changed' })])).toBe(`20260105T100000-abc123  (changed)
  begun      2026-01-05T10:00:00.000Z by alice on jump1, process 4711
  comment    desks on floor 2
  plans      plan.yaml in /home/alice
  inventory  ./inventory
  trace id   t-1
  journal    /state/runs/20260105T100000-abc123
  DEVICES  PLATFORM  BATCH  CHANGES  LAST KNOWN
  sw1      toy       1      2        changed and saved
  commands for sw1:
    vlan 10
     name büro
  journal (UTC):
    2026-01-05 10:00:00  begun by alice on jump1, process 4711
    2026-01-05 10:00:01  sw1: planned in batch 1: 2 objects to change with 2 commands
    2026-01-05 10:00:02  sw1: about to be prepared
    2026-01-05 10:00:03  sw1: about to be changed
    2026-01-05 10:00:04  batch 1: decided to keep the changes
    2026-01-05 10:00:05  sw1: keeps its changes, saved
    2026-01-05 10:00:06  ended: changed
`);
  });

  it('that cannot be read to its end says so', () => {
    const text = shown([
      told({ status: 'open', problem: 'line 3 of its journal is no JSON', records: timed([runRecord()]) }),
    ]);
    expect(text).toContain('The journal cannot be read to its end: line 3 of its journal is no JSON');
    expect(text).toContain('Run netctl recover.');
  });

  it.each<[Partial<ToldDevice>, string]>([
    [{ step: 'kept', saved: false }, 'changed, not saved'],
    [{ step: 'planned', saved: null }, 'nothing was sent'],
    [{ step: 'touched', saved: null }, 'was being changed'],
    [{ step: 'unknown', saved: null, why: 'no answer' }, 'unknown: no answer'],
  ])('%j', (settings, words) => {
    expect(shown([told({ devices: [{ ...device, ...settings }], records: timed(WHOLE_RUN) })])).toContain(words);
  });
});

it('devices that take the same step one after the other share a line', () => {
  const names = ['sw1', 'sw2', 'sw3'];
  const records = [
    ...names.map((name) => planRecord(name)),
    ...names.map((name) => ({ kind: 'touch' as const, device: name })),
    { kind: 'decide' as const, batch: 1, keep: false },
    ...names.map((name) => ({ kind: 'back' as const, device: name })),
    { kind: 'unknown' as const, device: 'sw4', why: 'no answer' },
  ];
  expect(stepLines(journalSteps(timed(records)))).toEqual([
    '2026-01-05 10:00:00  sw[1-3]: planned in batch 1: 2 objects to change with 2 commands',
    '2026-01-05 10:00:03  sw[1-3]: about to be changed',
    '2026-01-05 10:00:06  batch 1: decided to undo the changes',
    '2026-01-05 10:00:07  sw[1-3]: read, and is what it was before',
    '2026-01-05 10:00:10  sw4: nobody knows what it holds: no answer',
  ]);
});
