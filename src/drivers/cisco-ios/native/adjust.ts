import type { Change } from '../../../model/change.js';
import type { TreeEdit } from '../../../yang/edit.js';
import { valueAt } from '../../../yang/lookup.js';
import { formatPath, parsePath } from '../../../yang/path.js';
import type { Trees } from '../../shared/tree-steps.js';
import { LISTS } from './acl-state.js';
import { withoutReplaced } from './choices.js';
import { NATIVE } from './schema.js';

/** Another set of edits for the same; where edits act one by one, what must not be met half done comes whole in one request. */
export function adjusted(
  edits: readonly TreeEdit[],
  changes: readonly Change[],
  { whole, after }: Pick<Trees, 'after'> & { readonly whole: boolean },
): readonly TreeEdit[] {
  const tidy = withoutHalves(withoutReplaced(edits));
  const [change] = changes;
  if (whole || change?.kind !== 'acl' || change.before === undefined || change.after === undefined) return tidy;
  const { family, kind, name } = change.after;
  const place = LISTS.find((one) => one.family === family && one.kind === kind);
  if (place === undefined) return tidy;
  const path = `/Cisco-IOS-XE-native:native/${place.path.join('/')}[name=${name.replace(/[\]\\]/g, '\\$&')}]`;
  const value = valueAt(NATIVE, after, parsePath(path));
  return value === undefined ? tidy : [{ do: 'replace', path, value }];
}

const HALF = /\/access-group\/(?:in|out)\/acl\/(?:acl-name|in|out)$/;

/** What is bound has two leaves that only stand together: both go with what they stand in. */
function withoutHalves(edits: readonly TreeEdit[]): readonly TreeEdit[] {
  const gone = edits.filter((edit) => edit.do === 'delete' && HALF.test(edit.path));
  const parents = new Set(gone.map(({ path }) => formatPath(parsePath(path).slice(0, -1))));
  const rest = edits.filter((edit) => !gone.includes(edit));
  return [...[...parents].map((path): TreeEdit => ({ do: 'delete', path })), ...rest];
}
