import { pathLabel } from '../documents/expectation.js';
import type { Path } from '../documents/located.js';
import type { Findings } from './findings.js';

/** Where a value stands, and who is told of mistakes. */
export interface ValueContext {
  readonly path: Path;
  readonly findings: Findings;
}

/** The place of a field of what stands at a path. */
export function fieldOf({ path, findings }: ValueContext, field: string | number): ValueContext {
  return { path: [...path, field], findings };
}

/** One of a few words; undefined after a finding, which only a value that a variable stood for can cause. */
export function readChoice<T extends string>(
  value: string,
  allowed: readonly T[],
  { path, findings }: ValueContext,
): T | undefined {
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    const message = `\`${pathLabel(path)}\` is ${JSON.stringify(value)}; it takes ${allowed.join(', ')}.`;
    findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  }
  return found;
}

/** A number that its schema has looked at; undefined after a finding where a variable left a text. */
export function readNumber(value: number | string, { path, findings }: ValueContext): number | undefined {
  if (typeof value === 'number') return value;
  const message = `\`${pathLabel(path)}\` is ${JSON.stringify(value)}; it takes a number.`;
  findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  return undefined;
}

/** True or false; false after a finding where a variable left a text. */
export function readFlag(value: boolean | string, { path, findings }: ValueContext): boolean {
  if (typeof value === 'boolean') return value;
  const message = `\`${pathLabel(path)}\` is ${JSON.stringify(value)}; it takes true or false.`;
  findings.at(path, { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  return false;
}

/** A list of what may also stand alone. */
export function listOf<T>(value: T | readonly T[], context: ValueContext): readonly (readonly [T, ValueContext])[] {
  if (!isList(value)) return [[value, context]];
  return value.map((one, index) => [one, fieldOf(context, index)] as const);
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
