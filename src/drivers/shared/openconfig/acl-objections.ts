import type { AclEntry } from '../../../model/acl.js';
import { type Change, changeId } from '../../../model/change.js';
import type { DeviceState } from '../../../model/state.js';
import type { Objection } from '../../driver.js';
import { interfaceLine } from './tree.js';

/** Lists that would be bound to interfaces that are not there, and remarks that the model has no place for. */
export function aclObjections(
  changes: readonly Change[],
  { config }: Pick<DeviceState, 'config'>,
): readonly Objection[] {
  const known = new Set(config);
  return changes.flatMap((change): readonly Objection[] => {
    const at = { change: changeId(change), allowedBy: undefined };
    if (change.kind === 'acl_binding' && change.before === undefined && change.after?.place.kind === 'interface') {
      const { name } = change.after.place;
      const base = name.replace(/\.\d{1,10}$/, '');
      if (known.has(interfaceLine(name)) || known.has(interfaceLine(base))) return [];
      const message = `a list would be bound to the interface ${name}, which the device does not have`;
      return [{ ...at, code: 'NETCTL_PLAN_PLACE_MISSING', message, hint: 'Correct its name as the device writes it.' }];
    }
    if (change.kind !== 'acl' || change.after === undefined || !hasLooseRemark(change.after.entries)) return [];
    const message = `a remark of the list ${change.after.name} stands before another remark, or before no rule: the models have one for each rule`;
    return [{ ...at, code: 'NETCTL_PLAN_UNSUPPORTED', message, hint: 'Make one remark of both, or leave it out.' }];
  });
}

function hasLooseRemark(entries: readonly AclEntry[]): boolean {
  return entries.some(({ type }, index) => type === 'remark' && (entries[index + 1]?.type ?? 'remark') === 'remark');
}
