import { defineConfig } from 'vitest/config';

// Tests share processes: nothing in src keeps state or acts when it is imported, so no test can see another's.
// Every core works: by default one is left free, which on two cores is half of the machine.
const fast = { pool: 'threads', isolate: false, maxWorkers: '100%' } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...fast,
          name: 'fast',
          include: ['test/{architecture,unit,conformance,property,regression}/**/*.test.ts'],
          // Against a test that hangs, not against a machine that is slow.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...fast,
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          globalSetup: ['test/faults/print-table.ts'],
          testTimeout: 900_000,
        },
      },
      {
        test: {
          ...fast,
          name: 'whole',
          include: ['test/{cli,integration}/**/*.test.ts'],
          globalSetup: ['test/cli/build-first.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'lab',
          include: ['test/lab/**/*.test.ts'],
          // Network namespaces and switches are the machine's: one file after the other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
