import type { JournalEntry, JournalRecord, PlanRecord, RunRecord } from '../../../src/engine/journal/record.js';
import { plainPort } from '../../../src/model/vlan.js';

export function runRecord(settings: Partial<RunRecord> = {}): RunRecord {
  return {
    kind: 'run',
    version: 1,
    id: '20260105T100000-abc123',
    traceId: 't-1',
    startedAt: '2026-01-05T10:00:00.000Z',
    user: 'alice',
    host: 'jump1',
    pid: 4711,
    comment: 'desks on floor 2',
    cwd: '/home/alice',
    inventory: './inventory',
    files: ['plan.yaml'],
    ...settings,
  };
}

export function planRecord(device: string, settings: Partial<PlanRecord> = {}): PlanRecord {
  return {
    kind: 'plan',
    device,
    platform: 'cisco-ios',
    batch: 1,
    commit: 'immediate',
    peers: [],
    tx: { id: 'k3v9x2', seconds: 300 },
    save: true,
    changes: [
      {
        kind: 'vlan',
        id: 10,
        before: undefined,
        after: { id: 10, name: 'büro', status: 'active', lines: [] },
        sources: { object: { file: 'plan.yaml', line: 6, column: 5 } },
      },
      {
        kind: 'port',
        name: 'GigabitEthernet1/0/1',
        before: plainPort('GigabitEthernet1/0/1', { lines: ['switchport mode access'] }),
        after: plainPort('GigabitEthernet1/0/1', { accessVlan: 10 }),
        sources: {},
      },
    ],
    commands: ['vlan 10', ' name büro'],
    before: ['interface GigabitEthernet1/0/1', ' switchport mode access'],
    expected: { added: ['vlan 10 / name büro'], removed: [] },
    checks: [
      { kind: 'vlan_active', vlans: [[10, 10]], within: 30, source: { file: 'plan.yaml', line: 9, column: 5 } },
      { kind: 'neighbors', names: 'unchanged', within: 30, source: { file: 'plan.yaml', line: 10, column: 5 } },
    ],
    neighbors: [{ port: 'GigabitEthernet1/0/24', device: 'core1' }],
    ...settings,
  };
}

/** Records as a journal has them, one second apart. */
export function timed(records: readonly JournalRecord[]): readonly JournalEntry[] {
  return records.map((record, seconds) => {
    return { at: new Date(Date.UTC(2026, 0, 5, 10, 0, seconds)).toISOString(), ...record };
  });
}

/** What was written, without the times. */
export function untimed(entries: readonly JournalEntry[]): readonly JournalRecord[] {
  return entries.map(({ at: _, ...record }) => record as JournalRecord);
}

/** A whole run of one device, from its first record to its end. */
export const WHOLE_RUN: readonly JournalRecord[] = [
  runRecord(),
  planRecord('sw1'),
  { kind: 'stage', device: 'sw1' },
  { kind: 'touch', device: 'sw1' },
  { kind: 'decide', batch: 1, keep: true },
  { kind: 'kept', device: 'sw1', saved: true },
  { kind: 'end', status: 'changed' },
];
