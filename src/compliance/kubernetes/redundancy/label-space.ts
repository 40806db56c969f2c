import type { Requirement, Selector } from '../selector.js';
import { requirementsByKey } from './requirements-by-key.js';

/**
 * The labels of a thing as numbers, one for each key that selectors ask for: 0 where it has no such label, then one for each
 * value that they name, and a last one for any other value. So every demand is a few ranges of one number.
 */
export interface LabelSpace {
  /** The greatest number of each key. */
  readonly sizes: readonly number[];
  /** For each key the runs of numbers that a selector leaves, each as first and last. */
  runsOf(selector: Selector): readonly (readonly (readonly [number, number])[])[];
  /** The same for a thing all of whose labels are known. */
  runsAt(labels: ReadonlyMap<string, string>): readonly (readonly (readonly [number, number])[])[];
}

/** The space of what some selectors ask for. */
export function labelSpace(selectors: Iterable<Selector>): LabelSpace {
  const values = new Map<string, Map<string, number>>();
  for (const { requirements } of selectors) {
    for (const { key, values: named } of requirements) {
      const known = values.get(key) ?? new Map<string, number>();
      values.set(key, known);
      for (const value of named) if (!known.has(value)) known.set(value, known.size + 1);
    }
  }
  const keys = [...values.keys()];
  const sizes = keys.map((key) => (values.get(key)?.size ?? 0) + 1);
  return {
    sizes,
    runsAt: (labels) =>
      keys.map((key, index) => {
        const value = labels.get(key);
        // A value that no selector names is the last of its key.
        const number = value === undefined ? 0 : (values.get(key)?.get(value) ?? sizes[index] ?? 0);
        return [[number, number]];
      }),
    runsOf({ requirements }) {
      const near = requirementsByKey(requirements);
      return keys.map((key, index) => {
        const size = sizes[index] ?? 0;
        const own = near(key).filter((one) => one.key === key);
        if (own.length === 0) return [[0, size]];
        const known = values.get(key) ?? new Map<string, number>();
        const meets = Array.from({ length: size + 1 }, (_, number) =>
          own.every((one) => hasNumber(one, number, known)),
        );
        return runsOfTrue(meets);
      });
    },
  };
}

function hasNumber({ operator, values }: Requirement, number: number, known: ReadonlyMap<string, number>): boolean {
  switch (operator) {
    case 'In':
      return values.some((value) => known.get(value) === number);
    case 'NotIn':
      return !values.some((value) => known.get(value) === number);
    case 'Exists':
      return number !== 0;
    case 'DoesNotExist':
      return number === 0;
  }
}

function runsOfTrue(flags: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [number, flag] of flags.entries()) {
    const last = runs.at(-1);
    if (!flag) continue;
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
