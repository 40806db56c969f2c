import type { Change } from '../../model/change.js';
import type { DeviceState } from '../../model/state.js';
import type { Op } from '../../transports/transport.js';
import type { TreeEdit } from '../../yang/edit.js';
import { valueAt } from '../../yang/lookup.js';
import { parsePath } from '../../yang/path.js';
import type { RenderContext, Step } from '../driver.js';
import { setPath } from '../shared/openconfig/acl-tree.js';
import { placeOf } from '../shared/openconfig/place.js';
import { OPENCONFIG } from '../shared/openconfig/schema.js';
import { toTree } from '../shared/openconfig/tree.js';
import { type Trees, type TreeWriting, treeSteps } from '../shared/tree-steps.js';

/** How a way sends edits. */
export interface Sending {
  /** True where all edits together take effect at once. */
  readonly whole: boolean;
  ops(edits: readonly TreeEdit[], trees: Trees): readonly Op[];
}

/** The changes as edits of the OpenConfig tree. */
export function renderTree(
  changes: readonly Change[],
  { facts, before }: RenderContext,
  sending: Sending,
): readonly Step[] {
  const place = placeOf(facts);
  const writing = {
    schema: OPENCONFIG,
    toTree: (state: DeviceState) => toTree(state, place),
    adjust: adjusting(sending),
    ...sending,
  };
  return treeSteps(writing, changes, before);
}

/** Where edits act one by one, a list that is there already comes whole in one request: packets never meet a half of it. */
function adjusting({ whole }: Sending): NonNullable<TreeWriting['adjust']> {
  return (edits, changes, { after }) => {
    const [change] = changes;
    if (whole || change?.kind !== 'acl' || change.before === undefined || change.after === undefined)
      return keepNames(edits);
    const path = setPath(change.after);
    const value = valueAt(OPENCONFIG, after, parsePath(path));
    return value === undefined ? edits : [{ do: 'replace', path, value }];
  };
}

/** An interface that a plan made keeps its name when the plan is taken back: its entry has it for a key. */
function keepNames(edits: readonly TreeEdit[]): readonly TreeEdit[] {
  return edits.filter(
    (edit) => edit.do !== 'delete' || !/\/interface\[name=[^/]{1,255}\]\/config\/name$/.test(edit.path),
  );
}
