import { NetctlError } from '../../errors/netctl-error.js';
import type { Change } from '../../model/change.js';
import type { DeviceState } from '../../model/state.js';
import type { DeviceTarget } from '../env.js';
import type { Reading } from '../read.js';
import { capabilitiesOf } from '../read.js';

/** What the device is to hold, and whether its platform keeps a list of VLANs at all. */
interface Whole {
  readonly target: DeviceTarget;
  readonly reading: Reading;
  readonly goal: DeviceState;
}

/**
 * The VLANs that a change would put a port into although the device does not have them: nothing would pass there, or the
 * device would make a VLAN that nobody asked for. None where the platform keeps no list of VLANs.
 */
export function goneVlans(change: Change, { target, reading, goal }: Whole): readonly number[] {
  if (change.kind !== 'port' || capabilitiesOf(target, reading.facts).vlan?.database !== true) return [];
  const { before, after } = change;
  const fields = [
    [before.accessVlan, after.accessVlan],
    [before.voiceVlan, after.voiceVlan],
  ] as const;
  return fields.flatMap(([was, id]) => (id === undefined || id === was || goal.vlan?.vlans.has(id) ? [] : [id]));
}

/** Why changes that were worked out at another time cannot be made any more: VLANs that they stand on are gone. */
export function goneVlanProblems(changes: readonly Change[], whole: Whole): readonly NetctlError[] {
  const device = whole.target.name;
  return changes.flatMap((change) =>
    goneVlans(change, whole).map((id) => {
      const port = change.kind === 'port' ? change.name : '';
      const message = `${device} was changed since: ${port} would go into VLAN ${id}, which is not there`;
      return new NetctlError('NETCTL_DEVICE_STALE', message, { device });
    }),
  );
}
