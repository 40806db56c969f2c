import type { Path } from '../../documents/located.js';
import type { Fix } from '../fix.js';
import { isFields } from './fields.js';
import { type KubernetesObject, keyPlaceOf, placeOf } from './object.js';

/** A fix that puts a key in front of the others of a map, in the style of the map; none where it has no other. */
export function insertKey(
  object: KubernetesObject,
  path: Path,
  { key, text, title }: { readonly key: string; readonly text: string; readonly title: string },
): readonly Fix[] {
  let map: unknown = object.value;
  for (const step of path) map = isFields(map) ? map[String(step)] : undefined;
  const [first] = isFields(map) ? Object.keys(map) : [];
  if (first === undefined) return [];
  const place = keyPlaceOf(object, [...path, first]);
  const outer = placeOf(object, path);
  const block = outer.line === place.line && outer.column === place.column;
  // In flow style a comma parts entries, in block style a line of the same indentation does; JSON wants quotes beside.
  if (!block && object.document.file.endsWith('.json')) return [];
  const end = block ? `\n${' '.repeat(place.column - 1)}` : ', ';
  return [
    { kind: 'edit', title, edits: [{ start: place, end: place, text: `${key}: ${text}${end}` }], changes: 'nothing' },
  ];
}
