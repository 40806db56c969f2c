import type { LocatedDocument } from '../documents/located.js';
import type { SourceRef } from '../util/source.js';

export type Fields = Readonly<Record<string, unknown>>;

/** What one host, one group or the defaults say, and where they stand. */
export interface Layer {
  /** For messages: the device's name, `the group NAME` or `defaults`. */
  readonly owner: string;
  readonly values: Fields;
  readonly document: LocatedDocument;
  /** The way from the root of the document to the values. */
  readonly path: readonly string[];
}

/** Fields that are maps and merge by key; all others are replaced as a whole. */
const MAPS: readonly string[] = ['labels', 'data', 'port_groups', 'ports', 'tls', 'ssh', 'timeouts'];

/**
 * What a nearer layer makes of what stands so far: maps gain its keys, other fields are replaced, `null` takes away.
 * Spread and not assignment: a key named `__proto__` stays a key like any other.
 */
export function mergeOver(inherited: Fields, nearer: Fields): Fields {
  const joined = MAPS.flatMap((field) => {
    const map = nearer[field];
    return isFields(map) ? [[field, withoutNull({ ...fieldsOf(inherited[field]), ...map }, map)] as const] : [];
  });
  return withoutNull({ ...inherited, ...nearer, ...Object.fromEntries(joined) }, nearer);
}

/** Looks for `null` only in what may have brought one in: most layers bring none, and this runs for every device. */
function withoutNull(merged: Fields, nearer: Fields): Fields {
  if (!Object.values(nearer).includes(null)) return merged;
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

/** A value as a map of fields; an empty one for anything else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where the value of a field was written: in the nearest of the layers that has it. `key` is a key inside a map field. */
export function placeOfField(
  layers: readonly Layer[],
  field: string,
  ...inside: readonly (string | number)[]
): SourceRef | undefined {
  const layer = layers.find((one) => hasField(one.values, field, inside[0]));
  return layer?.document.place([...layer.path, field, ...inside]);
}

/** The line of that place with a caret. */
export function excerptOf(layers: readonly Layer[], source: SourceRef | undefined): string | undefined {
  if (source === undefined) return undefined;
  return layers.find((layer) => layer.document.file === source.file)?.document.excerpt(source);
}

function hasField(values: Fields, field: string, key: string | number | undefined): boolean {
  const value = Object.hasOwn(values, field) ? values[field] : undefined;
  if (value === undefined || value === null) return false;
  if (key === undefined || !MAPS.includes(field)) return true;
  return typeof value === 'object' && Object.hasOwn(value, key);
}
