import { clearTable, printTable } from '../support/fault-report.js';

export function setup(): void {
  clearTable();
}

/** The table of faults, once all of its parts have been played. */
export function teardown(): void {
  const table = printTable();
  if (table !== undefined) process.stdout.write(`\n${table}`);
  clearTable();
}
