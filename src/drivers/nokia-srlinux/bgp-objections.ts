import { BGP_FAMILIES, DEFAULT_VRF } from '../../model/bgp.js';
import { isActive } from '../../model/bgp-activation.js';
import { type Change, changeId } from '../../model/change.js';
import type { DeviceState } from '../../model/state.js';
import { applyToState } from '../../model/state-diff.js';
import type { Objection } from '../driver.js';
import { NO_GROUP } from './bgp-levels.js';
import { instanceLine } from './config-lines.js';

type Why = Pick<Objection, 'message' | 'hint' | 'code'>;

/** What BGP must have on the platform, and what it must not take along. */
export function bgpObjections(changes: readonly Change[], before: DeviceState): readonly Objection[] {
  const after = applyToState(before, changes);
  return changes.flatMap((change): readonly Objection[] => {
    const found = why(change, before, after);
    if (found === undefined) return [];
    return [{ code: 'NETCTL_PLAN_UNSUPPORTED', ...found, allowedBy: undefined, change: changeId(change) }];
  });
}

function why(change: Change, { config }: DeviceState, { bgp: after }: DeviceState): Why | undefined {
  if (change.kind === 'bgp' && change.after !== undefined) {
    const { vrf, routerId } = change.after;
    if (vrf !== DEFAULT_VRF && !config.some((line) => line.startsWith(instanceLine(vrf)))) {
      const message = `BGP would be in the VRF ${vrf}, which the device does not have`;
      return { code: 'NETCTL_PLAN_PLACE_MISSING', message, hint: 'Set up the network instance on the device first.' };
    }
    return routerId === undefined
      ? {
          message: `BGP in the VRF ${vrf} has no router ID, without which the platform takes none`,
          hint: 'Say `router_id`.',
        }
      : undefined;
  }
  if (change.kind !== 'bgp_peer' || change.after === undefined || after === undefined) return undefined;
  const peer = change.after;
  const { kind, name } = peer;
  const who = kind === 'group' ? `the group ${name}` : `the neighbour ${name}`;
  // Its name is what netctl calls the group of those that are in none.
  if (kind === 'group' && name === NO_GROUP) {
    return { message: `netctl calls the group of neighbours in no group ${NO_GROUP}`, hint: 'Call it otherwise.' };
  }
  if (peer.shutdown === true || BGP_FAMILIES.some((family) => isActive(peer, family, after))) return undefined;
  const message = `${who} would take part in no address family, which the platform refuses`;
  return { message, hint: 'Say `activate: true` for one of `address_families`.' };
}
