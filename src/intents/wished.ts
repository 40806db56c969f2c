import type { Sourced } from '../util/source.js';
import type { ValueContext } from './values.js';

/** What is asked of one field: its value as `read` understands it, or `null` for the default; undefined where nothing is. */
export function wished<V, T>(
  value: V | null | undefined,
  context: ValueContext,
  read: (value: V, context: ValueContext) => T | undefined,
): Sourced<T | null> | undefined {
  if (value === undefined) return undefined;
  const source = context.findings.document.place(context.path);
  if (value === null) return { value: null, source };
  const found = read(value, context);
  return found === undefined ? undefined : { value: found, source };
}

/** The fields that are there. */
export function present<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const kept: { [Key in keyof T]?: Exclude<T[Key], undefined> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (isPresent(value)) kept[key] = value;
  }
  return kept;
}

function isPresent<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined;
}

/** A text as it is. */
export function plainText(value: string): string {
  return value.trim();
}
