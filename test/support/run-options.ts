import type { JournalRecord } from '../../src/engine/journal/record.js';
import type { RunOptions } from '../../src/engine/run.js';

/** Options of a run that goes on without being asked, as one batch, and writes its journal into a list. */
export function runOptions(journal: JournalRecord[] = []): RunOptions {
  return {
    dryRun: false,
    confirmTimeout: 300,
    save: 'if-clean',
    comment: '',
    run: { id: 'r1', traceId: 'trace', startedAt: '2026-01-01T00:00:00.000Z' },
    confirm: async () => true,
    batches: { canary: 0 },
    maxFailures: 0,
    agreed: new Set(),
    limits: {},
    onUnreachable: 'fail',
    open: async () => ({
      journal: { write: async (record) => void journal.push(record) },
      close: async () => {},
    }),
  };
}
