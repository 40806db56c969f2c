import type { TreeEdit } from '../../../yang/edit.js';
import { formatPath, mustNodesOf, parsePath } from '../../../yang/path.js';
import { NATIVE } from './schema.js';

/**
 * The edits without those that delete what goes by itself: a node of a choice, where one of another case is set beside it
 * (RFC 7950, 7.9). A port that is told a mode never is without one in between.
 */
export function withoutReplaced(edits: readonly TreeEdit[]): readonly TreeEdit[] {
  const set = new Set(edits.flatMap((edit) => (edit.do === 'delete' ? [] : (choiceOf(edit.path) ?? []))));
  return edits.filter((edit) => {
    const found = edit.do === 'delete' ? choiceOf(edit.path) : undefined;
    return found === undefined || !set.has(found);
  });
}

/** The choice that the node at a path stands in, by its place. */
function choiceOf(path: string): string | undefined {
  const steps = parsePath(path);
  const [choice] = mustNodesOf(NATIVE, steps).at(-1)?.node.case?.split('/') ?? [];
  return choice === undefined ? undefined : `${formatPath(steps.slice(0, -1))} ${choice}`;
}
