import type { TreeEdit } from '../../yang/edit.js';
import { formatPath, parsePath } from '../../yang/path.js';
import { dataAt, listAt, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import type { Trees } from '../shared/tree-steps.js';
import { TOP } from './schema.js';

/**
 * Edits inside `from` and `then` of a policy's terms as one each: what stands there has keys (`add`, `set`, `exact`) that only
 * the whole has a place for.
 */
export function wholeTerms(edits: readonly TreeEdit[], trees: Trees): readonly TreeEdit[] {
  const done = new Set<string>();
  return edits.flatMap((edit): readonly TreeEdit[] => {
    const part = partOf(edit.path);
    if (part === undefined) return [edit];
    if (done.has(part.path)) return [];
    done.add(part.path);
    const [was, is] = [trees.before, trees.after].map((tree) => partValue(tree, part));
    if (is === undefined) return [{ do: 'delete', path: part.path }];
    return [{ do: was === undefined ? 'merge' : 'replace', path: part.path, value: is }];
  });
}

interface Part {
  readonly path: string;
  readonly policy: string;
  readonly term: string;
  readonly member: string;
}

function partOf(path: string): Part | undefined {
  const steps = parsePath(path);
  const [, , policy, term, part] = steps;
  if (policy?.name !== 'policy-statement' || term?.name !== 'term' || part === undefined) return undefined;
  const nameOf = (keys: readonly (readonly [string, string])[]): string => keys[0]?.[1] ?? '';
  return {
    path: formatPath(steps.slice(0, 5)),
    policy: nameOf(policy.keys),
    term: nameOf(term.keys),
    member: part.name,
  };
}

function partValue(tree: YangData, { policy, term, member }: Part): YangData | undefined {
  const statement = listAt(tree, TOP, 'policy-options', 'policy-statement').find((one) => text(one, 'name') === policy);
  const value = dataAt(
    listAt(statement, 'term').find((one) => text(one, 'name') === term),
    member,
  );
  return Object.keys(value).length === 0 ? undefined : value;
}
