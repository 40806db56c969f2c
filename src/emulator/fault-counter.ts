import type { LineFate } from './device.js';
import type { Fault } from './fault.js';

/** Counts the lines and says which faults strike. */
export class FaultCounter {
  #lines = 0;
  readonly #seen = new Map<Fault, number>();

  constructor(private readonly faults: readonly Fault[]) {}

  next(line: string): readonly Fault[] {
    this.#lines++;
    return this.faults.filter((fault) => this.#strikes(fault, line));
  }

  #strikes(fault: Fault, line: string): boolean {
    const hit = typeof fault.at === 'number' ? fault.at === this.#lines : line.search(fault.at) !== -1;
    if (!hit) return false;
    const seen = (this.#seen.get(fault) ?? 0) + 1;
    this.#seen.set(fault, seen);
    const skip = fault.skip ?? 0;
    return seen > skip && seen <= skip + (fault.times ?? Number.POSITIVE_INFINITY);
  }
}

/** Whether the line reaches the device at all. */
export function acts(struck: readonly Fault[]): boolean {
  return !struck.some(
    (fault) =>
      fault.kind === 'lie' ||
      ((fault.kind === 'hang' || fault.kind === 'drop' || fault.kind === 'cut') && !fault.effect),
  );
}

/** What becomes of the answer. */
export function fateOf(struck: readonly Fault[]): LineFate | undefined {
  for (const fault of struck) {
    if (fault.kind === 'hang' || fault.kind === 'drop' || fault.kind === 'cut') return { kind: fault.kind };
    if (fault.kind === 'slow') return { kind: 'delay', milliseconds: fault.milliseconds };
  }
  return undefined;
}
