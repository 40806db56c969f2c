import { type Change, changeId } from '../../../model/change.js';
import type { DeviceState, Facts } from '../../../model/state.js';
import { applyToState } from '../../../model/state-diff.js';
import { diffTrees } from '../../../yang/diff.js';
import { touchedBy } from '../../../yang/touched.js';
import type { Objection } from '../../driver.js';
import { deviationsOf, isAt } from './deviations.js';
import { placeOf } from './place.js';
import { OPENCONFIG } from './schema.js';
import { toTree } from './tree.js';

/** Changes that would set what the device does not have. */
export function deviationObjections(
  changes: readonly Change[],
  facts: Facts,
  before: DeviceState,
): readonly Objection[] {
  const gone = deviationsOf(facts);
  if (gone.length === 0) return [];
  const place = placeOf(facts);
  let state = before;
  return changes.flatMap((change): readonly Objection[] => {
    const next = applyToState(state, [change]);
    const edits = diffTrees(OPENCONFIG, toTree(state, place), toTree(next, place));
    state = next;
    const set = new Set(edits.flatMap((edit) => touchedBy(OPENCONFIG, edit)));
    const found = gone.find(({ path }) => [...set].some((one) => isAt(one, path)));
    if (found === undefined) return [];
    return [
      {
        code: 'NETCTL_PLAN_UNSUPPORTED',
        message: `the device does not have ${found.path}, which this would set: its module ${found.module} says so`,
        hint: 'Leave that out of the intents, or reach the device by another `transport`.',
        allowedBy: undefined,
        change: changeId(change),
      },
    ];
  });
}
