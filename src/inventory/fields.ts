import { type Fields, fieldsOf } from './layers.js';

/*
 * The schema has said what each field may be; these narrow it for the compiler, one kind of value each. A value of another
 * kind counts as absent.
 */

export function textField(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
}

export function numberField(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
}

export function flagField(fields: Fields, name: string): boolean | undefined {
  const value = fields[name];
  return typeof value === 'boolean' ? value : undefined;
}

/** A list of texts, or a single text for a list of one. */
export function listField(fields: Fields, name: string): readonly string[] | undefined {
  const value = fields[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : undefined;
}

export function mapField(fields: Fields, name: string): Fields {
  return fieldsOf(fields[name]);
}

/** The same fields, but those that may be undefined may be missing instead. */
export type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without its undefined fields, for types in which a field is either there or not. */
export function withoutUndefined<T extends object>(object: T): Defined<T> {
  const defined: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(object)) {
    if (value !== undefined) defined[field] = value;
  }
  return defined as Defined<T>;
}
