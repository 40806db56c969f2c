import { interimEntries } from '../acl/edits/interim-entries.js';
import type { Change } from '../model/change.js';
import type { DeviceState } from '../model/state.js';
import { type Known, takeBackChanges } from '../model/take-back.js';

/**
 * The changes that take back what a plan did, from what the device holds now, also where the plan was cut short: what stood in
 * for something meanwhile goes too, and what someone else did stays.
 */
export function takeBack(now: DeviceState, changes: readonly Change[], known: Known = {}): readonly Change[] {
  return takeBackChanges(now, changes, {
    ...known,
    interim: (change) => interimEntries(change.before, change.after),
  });
}
