import { type Change, changeId, featureOf } from '../../model/change.js';
import type { BgpPeerFields } from '../../model/desired-bgp.js';
import type { DeviceState } from '../../model/state.js';
import { applyToState } from '../../model/state-diff.js';
import type { Op } from '../../transports/transport.js';
import { diffTrees } from '../../yang/diff.js';
import type { TreeEdit } from '../../yang/edit.js';
import type { YangData, YangSchema } from '../../yang/schema.js';
import type { Step } from '../driver.js';
import { resetSessions } from './bgp-resets.js';

/** How changes become operations on a device that is configured by its data models. */
export interface TreeWriting {
  readonly schema: YangSchema;
  /** The tree of what a state holds. */
  toTree(state: DeviceState): YangData;
  /** Another set of edits for the same, where the smallest one would not do. */
  adjust?(edits: readonly TreeEdit[], changes: readonly Change[], trees: Trees): readonly TreeEdit[];
  ops(edits: readonly TreeEdit[], trees: Trees): readonly Op[];
  /** The settings of BGP neighbours whose change resets their sessions; none where absent. */
  readonly resets?: ReadonlySet<keyof BgpPeerFields>;
  /** True where all edits together take effect at once: by one operation, or at a commit. */
  readonly whole: boolean;
}

export interface Trees {
  readonly before: YangData;
  readonly after: YangData;
}

const NO_FIELDS: ReadonlySet<keyof BgpPeerFields> = new Set();

/**
 * The changes as edits of the tree: all in one step where the device takes them whole, else a step for each change, in the
 * order of the changes, which have what is used before its users and what goes after them.
 */
export function treeSteps(writing: TreeWriting, changes: readonly Change[], before: DeviceState): readonly Step[] {
  const groups = writing.whole ? [changes] : changes.map((change) => [change]);
  const steps: Step[] = [];
  let state = before;
  for (const group of groups) {
    const next = applyToState(state, group);
    const step = stepOf(writing, group, { before: writing.toTree(state), after: writing.toTree(next) });
    const resets = resetSessions(group, { before: state, after: next }, writing.resets ?? NO_FIELDS);
    if (step !== undefined) steps.push(resets.length === 0 ? step : { ...step, resets, disruptive: true });
    state = next;
  }
  return steps;
}

function stepOf(writing: TreeWriting, changes: readonly Change[], trees: Trees): Step | undefined {
  const [first] = changes;
  const smallest = diffTrees(writing.schema, trees.before, trees.after);
  const edits = writing.adjust?.(smallest, changes, trees) ?? smallest;
  if (first === undefined || edits.length === 0) return undefined;
  return {
    ops: writing.ops(edits, trees),
    feature: featureOf(first),
    changes: changes.map(changeId),
    disruptive: false,
  };
}
