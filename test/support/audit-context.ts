import type { Context } from '../../src/services/context.js';
import { SILENT } from '../../src/telemetry/logger.js';

/** A world for audits: files of a folder, and what stands on standard input. */
export function auditContext({ cwd = process.cwd(), stdin = '' } = {}): Context {
  return {
    ...{ env: {}, cwd, home: cwd, log: SILENT },
    readStdin: async () => stdin,
    ask: () => Promise.reject(new Error('nobody is asked')),
    confirm: () => Promise.reject(new Error('nothing is to be confirmed')),
    listener: { phase: () => {}, device: () => {} },
    signal: new AbortController().signal,
    note: () => {},
  };
}
