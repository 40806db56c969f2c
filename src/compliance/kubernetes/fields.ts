/** A map of a document, as it was read. */
export type Fields = Readonly<Record<string, unknown>>;

const NONE: Fields = {};

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The map at a key; an empty one where there is none. */
export function fieldsAt(value: unknown, key: string): Fields {
  const inner = isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isFields(inner) ? inner : NONE;
}

/** The list at a key; undefined where there is none, also where it is null as Kubernetes takes it. */
export function listAt(value: unknown, key: string): readonly unknown[] | undefined {
  const inner = valueAt(value, key);
  return Array.isArray(inner) ? inner : undefined;
}

/** The text at a key; undefined for anything else. */
export function textAt(value: unknown, key: string): string | undefined {
  const inner = valueAt(value, key);
  return typeof inner === 'string' ? inner : undefined;
}

/** The value at a key of a map; undefined where there is no such key or no map. */
export function valueAt(value: unknown, key: string): unknown {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** True where a map has the key, whatever its value. */
export function hasKey(value: unknown, key: string): boolean {
  return isFields(value) && Object.hasOwn(value, key);
}

/** The texts of a map of texts, for example labels. Numbers and the like, which Kubernetes refuses there, are taken as written. */
export function textsOf(value: unknown): ReadonlyMap<string, string> {
  if (!isFields(value)) return NO_TEXTS;
  const texts = new Map<string, string>();
  for (const key of Object.keys(value)) {
    const inner = value[key];
    if (inner !== null && typeof inner !== 'object') texts.set(key, String(inner));
  }
  return texts;
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();
