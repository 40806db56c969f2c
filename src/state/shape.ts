/** Says whether a value has a shape. */
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
/** What may become part of a command must not bring a second one along. */
export const line: Check = (value) => typeof value === 'string' && !/[\u0000-\u001f\u007f]/.test(value);
export const whole: Check = (value) => Number.isSafeInteger(value);
export const flag: Check = (value) => typeof value === 'boolean';
export const lines = listOf(text);
/** Ranges of numbers, both ends included. */
export const RANGES = listOf((range) => Array.isArray(range) && range.length === 2 && range.every(whole));
/** A place in a file. */
export const PLACE = fields({ file: text, line: whole, column: whole });

/** One of these values. */
export function oneOf(...values: readonly (string | number)[]): Check {
  return (value) => values.some((one) => one === value);
}

/** What is of one of these kinds, and has the shape of it. */
export function byKind(shapes: Readonly<Record<string, Check>>): Check {
  return (value) => {
    if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
    const { kind } = value;
    return typeof kind === 'string' && Object.hasOwn(shapes, kind) && shapes[kind]?.(value) === true;
  };
}

/** JSON has no `undefined`: such a field is left out. */
export function maybe(check: Check): Check {
  return (value) => value === undefined || check(value);
}

/** A list whose members all have the shape. */
export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** An object whose values all have the shape. */
export function mapOf(check: Check): Check {
  return (value) => typeof value === 'object' && value !== null && Object.values(value).every(check);
}

/** Further fields are let through: a later netctl may write more. */
export function fields(checks: Readonly<Record<string, Check>>): Check {
  const all = Object.entries(checks);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    all.every(([name, check]) =>
      check(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined),
    );
}
