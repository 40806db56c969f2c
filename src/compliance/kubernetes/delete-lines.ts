import type { Path } from '../../documents/located.js';
import type { Fix } from '../fix.js';
import type { KubernetesObject } from './object.js';

/** The fix that takes an item of a list in block style out of a file, or for an empty path the object as a whole; none where that is not certain. */
export function deleteLines(object: KubernetesObject, path: Path, title: string): readonly Fix[] {
  const { document } = object;
  const lines = document.file.endsWith('.json') ? undefined : document.wholeLines([...object.path, ...path]);
  if (lines === undefined) return [];
  return [{ kind: 'edit', title, edits: [{ ...lines, text: '' }], changes: 'nothing' }];
}
