import { inspect } from 'node:util';

/** What is shown in place of a secret. */
export const REDACTED = '[REDACTED]';

/** A secret value that cannot be printed by accident: text, JSON and inspection all show `[REDACTED]`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself, for the one place that needs it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [inspect.custom](): string {
    return REDACTED;
  }
}

/**
 * A copy whose JSON and inspection show `[REDACTED]` for the given fields. What does so is not enumerable: it is neither
 * compared nor copied along.
 */
export function shielded<T extends object>(object: T, fields: readonly (keyof T & string)[]): T {
  const secret = new Set<string>(fields);
  const shown = (): Record<string, unknown> =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, secret.has(key) ? REDACTED : value]));
  return Object.defineProperties(
    { ...object },
    {
      toJSON: { value: shown, enumerable: false },
      [inspect.custom]: { value: shown, enumerable: false },
    },
  );
}
