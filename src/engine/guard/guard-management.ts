import { NetctlError } from '../../errors/netctl-error.js';
import type { Agreed, DevicePlan } from '../plan.js';
import { filterCuts, type Sessions } from './filter-cuts.js';
import { type ManagementCut, managementCuts } from './management-cuts.js';
import { type GuardedDevice, managementVlans } from './management-vlans.js';
import type { SessionPeers } from './session-peers.js';

/** What `agreed` has where the user means to change the path of netctl's own sessions. */
export const MANAGEMENT_CHANGE = 'management-change';

/**
 * Refuses plans that would cut the path of netctl's own session with any of the devices. All devices of the run are to be
 * given, those too that have nothing to change: their sessions count. With `management-change` agreed to, devices that go
 * back by themselves may do it; for the others it stays refused, for who would take the change back once the path is cut?
 * @returns the reasons by plan; plans that may go on are not in it
 */
export function guardManagement(
  plans: readonly DevicePlan[],
  agreed: Agreed,
  peers: SessionPeers = new Map(),
): ReadonlyMap<DevicePlan, readonly NetctlError[]> {
  const sessions: Sessions = { devices: plans, vlans: managementVlans(plans), peers };
  const refused = new Map<DevicePlan, readonly NetctlError[]>();
  for (const plan of plans) {
    const errors = refusals(plan, sessions, agreed);
    if (errors.length > 0) refused.set(plan, errors);
  }
  return refused;
}

/** The plans that change the path of netctl's own sessions with `devices`. */
export function managementChanges(
  plans: readonly DevicePlan[],
  devices: readonly GuardedDevice[] = plans,
): ReadonlySet<DevicePlan> {
  const sessions: Sessions = { devices, vlans: managementVlans(devices), peers: new Map() };
  return new Set(plans.filter((plan) => allCuts(plan, sessions).length > 0));
}

/** Those of ports and VLANs first, in the order in which who refines them expects them. */
function allCuts(plan: DevicePlan, sessions: Sessions): readonly ManagementCut[] {
  return [...managementCuts(plan, sessions.vlans), ...filterCuts(plan, sessions)];
}

function refusals(plan: DevicePlan, sessions: Sessions, agreed: Agreed): readonly NetctlError[] {
  const device = plan.target.name;
  const allowed = agreed.has(MANAGEMENT_CHANGE);
  if (allowed && hasTimer(plan)) return [];
  return allCuts(plan, sessions).map(({ message, source }) => {
    if (!allowed) return new NetctlError('NETCTL_PLAN_MANAGEMENT', message, { device, source });
    const why = `${message}; ${device} cannot go back by itself when the path is lost, so this is not done on it`;
    const hint =
      'Make this change by hand at the console of the device, or see `netctl inventory check` for what it lacks.';
    return new NetctlError('NETCTL_PLAN_MANAGEMENT', why, { device, source, hint });
  });
}

function hasTimer({ model }: DevicePlan): boolean {
  return model.kind !== 'immediate' && model.timer !== undefined;
}
