import { type Change, changeId } from '../../model/change.js';
import type { DeviceState } from '../../model/state.js';
import { applyToState } from '../../model/state-diff.js';
import type { Objection } from '../driver.js';
import { boundLine, instanceLine } from './config-lines.js';
import { isManaged, wordsFor } from './port-tree.js';
import { indexOf, readPortLines } from './port-words.js';
import { hasMore } from './subinterfaces.js';
import { instanceOf } from './vlan-tree.js';

/** What would be lost, or is in the way, where VLANs are made, moved and deleted. */
export function vlanObjections(changes: readonly Change[], before: DeviceState): readonly Objection[] {
  const vlans = applyToState(before, changes).vlan?.vlans;
  return changes.flatMap((change): readonly Objection[] => {
    if (change.kind === 'vlan') return whyVlan(change, before);
    return change.kind === 'port' && vlans !== undefined ? whyPort(change, before, vlans) : [];
  });
}

function whyVlan(change: Extract<Change, { kind: 'vlan' }>, { config }: DeviceState): readonly Objection[] {
  const { id, before, after } = change;
  const at = { change: changeId(change), allowedBy: undefined, code: 'NETCTL_PLAN_UNSUPPORTED' } as const;
  if (before === undefined && after !== undefined) {
    const name = instanceOf(after);
    if (!config.some((line) => line.startsWith(instanceLine(name)))) return [];
    const message = `VLAN ${id} would be the network instance ${name}, which is there and is none that netctl takes for it`;
    return [
      {
        ...at,
        message,
        hint: 'Name that one otherwise, or make it a mac-vrf whose tagged subinterfaces have this VLAN.',
      },
    ];
  }
  if (after !== undefined || before?.lines.includes('more') !== true) return [];
  const message = `the network instance ${instanceOf(before)} of VLAN ${id} holds what netctl could not write again`;
  return [{ ...at, message, hint: 'Delete it on the device, or take out what is more than subinterfaces first.' }];
}

/** A subinterface that goes takes along what is said of it elsewhere, or by what netctl does not know. */
function whyPort(
  change: Extract<Change, { kind: 'port' }>,
  { config }: DeviceState,
  vlans: NonNullable<DeviceState['vlan']>['vlans'],
): readonly Objection[] {
  if (!isManaged(change.after)) return [];
  const stay = new Set(wordsFor(change.after, vlans).subinterfaces.map(indexOf));
  const gone = readPortLines(change.before.lines).subinterfaces.filter((one) => !stay.has(indexOf(one)));
  return gone.flatMap((one): readonly Objection[] => {
    const name = `${change.name}.${indexOf(one)}`;
    const at = { change: changeId(change), allowedBy: undefined, code: 'NETCTL_PLAN_UNSUPPORTED' } as const;
    if (hasMore(one)) {
      const message = `the subinterface ${name} would go, which holds what netctl could not write again`;
      return [{ ...at, message, hint: 'Delete it on the device, or leave its VLAN on the port.' }];
    }
    if (!config.some((line) => line.startsWith(boundLine(name)))) return [];
    const message = `the subinterface ${name} would go, to which a filter is bound`;
    return [{ ...at, message, hint: 'Unbind the filter first, in a plan of its own.' }];
  });
}
