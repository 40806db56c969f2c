import { DEFAULT_VRF } from '../../../model/bgp.js';
import { type Change, changeId } from '../../../model/change.js';
import type { DeviceState } from '../../../model/state.js';
import type { Objection } from '../../driver.js';

/** BGP in network instances that are not there: netctl makes none. */
export function bgpObjections(
  changes: readonly Change[],
  { config }: Pick<DeviceState, 'config'>,
): readonly Objection[] {
  return changes.flatMap((change): readonly Objection[] => {
    if (change.kind !== 'bgp' || change.after === undefined || change.before !== undefined) return [];
    const { vrf } = change.after;
    const name = `/openconfig-network-instance:network-instances/network-instance[name=${vrf}]/config/name = ${vrf}`;
    if (vrf === DEFAULT_VRF || config.includes(name)) return [];
    return [
      {
        code: 'NETCTL_PLAN_PLACE_MISSING',
        message: `BGP would be in the VRF ${vrf}, which the device does not have`,
        hint: 'Set up the network instance on the device first.',
        allowedBy: undefined,
        change: changeId(change),
      },
    ];
  });
}
