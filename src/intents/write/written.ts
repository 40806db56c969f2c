import type { Intent } from '../../generated/intents.js';

/** What a part of a device's state is as intents, and what intents cannot say. */
export interface Written<I extends Intent> {
  /** The sections of one document; undefined where there is nothing to say. */
  readonly sections: Omit<I, 'kind' | 'version' | 'targets'> | undefined;
  /** For people, for example `the filter X has lines that netctl does not understand, and is left out`. */
  readonly notes: readonly string[];
}

/** The fields that have a value. */
export function said<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** A list for a field that takes one value or several; undefined where there is none. */
export function oneOrMore<T>(values: readonly T[]): T | T[] | undefined {
  return values.length < 2 ? values[0] : [...values];
}
