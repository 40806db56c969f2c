import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Count, emptyCount, type Table } from './fault-table.js';
import { isNightly } from './property-runs.js';

/** Where the parts of the table wait for the end of the test run; its threads are one process. */
const FOLDER = join('.cache', 'faults', String(process.pid));

/** All places in the nightly tests, otherwise some, each fault and model at others. */
export function stepOf(step: number): number {
  return isNightly() ? 1 : step;
}

export function clearTable(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

export function writePart(part: string, table: Table): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${part}.json`), JSON.stringify(table));
}

/** The whole table for people; undefined where no part was played. */
export function printTable(): string | undefined {
  const parts = readParts();
  if (parts.length === 0) return undefined;
  const whole = new Map<string, Map<string, Count>>();
  for (const [fault, row] of parts.flatMap((part) => Object.entries(part))) {
    const counts = whole.get(fault) ?? new Map<string, Count>();
    whole.set(fault, counts);
    for (const [model, count] of Object.entries(row)) counts.set(model, add(counts.get(model) ?? emptyCount(), count));
  }
  const models = [...new Set([...whole.values()].flatMap((row) => [...row.keys()]))];
  const rows = [...whole].map(([fault, counts]) => [fault, ...models.map((model) => cellOf(counts.get(model)))]);
  const total = [...whole.values()].flatMap((row) => [...row.values()]).reduce(add, emptyCount());
  return `${align([['fault: cases, (unknown)', ...models], ...rows])}\n\n${sentence(total)}\n`;
}

function readParts(): readonly Table[] {
  try {
    return readdirSync(FOLDER)
      .sort()
      .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
  } catch {
    return [];
  }
}

function add(one: Count, other: Count): Count {
  return {
    cases: one.cases + other.cases,
    half: one.half + other.half,
    wrong: one.wrong + other.wrong,
    leftovers: one.leftovers + other.leftovers,
    unknown: one.unknown + other.unknown,
    needless: one.needless + other.needless,
  };
}

/** The number of cases, how many of them ended with a device that is unknown, and what went wrong. */
function cellOf(count: Count | undefined): string {
  if (count === undefined) return '-';
  const { cases, half, wrong, leftovers, unknown, needless } = count;
  const bad = half + wrong + leftovers + needless;
  return `${cases}${unknown > 0 ? ` (${unknown})` : ''}${bad > 0 ? ` ${bad} WRONG` : ''}`;
}

function sentence({ cases, half, wrong, leftovers, unknown, needless }: Count): string {
  return [
    `${cases} cases:`,
    `${half} with a device half changed and not reported,`,
    `${wrong} with a wrong report,`,
    `${leftovers} with something left open,`,
    `${unknown} with a device reported as unknown, ${needless} of these without need.`,
  ].join(' ');
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((cells) => cells.join('  '))
    .join('\n');
}
