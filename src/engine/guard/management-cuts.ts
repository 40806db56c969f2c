import type { Change, PortChange, VlanChange } from '../../model/change.js';
import { carriage } from '../../model/management.js';
import type { SourceRef } from '../../util/source.js';
import type { DevicePlan } from '../plan.js';
import type { ManagementVlans } from './management-vlans.js';
import { sessionAddressOf } from './session-address.js';

/** A change that would cut the path of a session. */
export interface ManagementCut {
  /** For people, for example `Gi1/0/1 would no longer carry VLAN 99, over which netctl is logged in to sw2`. */
  readonly message: string;
  readonly source: SourceRef | undefined;
  /** Present where an access port leaves the VLAN: whether that cuts a path at all depends on who is behind the port. */
  readonly place?: CutPlace;
}

/** An access port, the VLAN it leaves, and the devices whose sessions that VLAN carries. */
export interface CutPlace {
  readonly port: string;
  readonly vlan: number;
  readonly devices: readonly string[];
}

/** Names beyond these are counted. */
const MOST_NAMES = 5;

/** What in a plan would cut the path of netctl's sessions, in the order of the plan. */
export function managementCuts(plan: DevicePlan, vlans: ManagementVlans): readonly ManagementCut[] {
  return plan.changes.flatMap((change) => {
    const source = sourceOf(change);
    if (change.kind === 'port') return portCuts(change, plan, vlans).map((cut) => ({ ...cut, source }));
    if (change.kind !== 'vlan') return [];
    return vlanCuts(change, vlans).map((message) => ({ message, source }));
  });
}

function vlanCuts({ id, before, after }: VlanChange, vlans: ManagementVlans): readonly string[] {
  const devices = vlans.get(id);
  if (devices === undefined || before === undefined) return [];
  if (after === undefined) return [`VLAN ${id} would be deleted, ${overWhich(devices)}`];
  const suspends = before.status !== 'suspended' && after.status === 'suspended';
  return suspends ? [`VLAN ${id} would be suspended, ${overWhich(devices)}`] : [];
}

function portCuts(
  { name, before, after }: PortChange,
  plan: DevicePlan,
  vlans: ManagementVlans,
): readonly Omit<ManagementCut, 'source'>[] {
  const own = sessionAddressOf(plan.reading);
  const leadsHome = own?.interface.replace(/\.\d+$/, '') === name;
  const cuts = [...vlans].flatMap(([vlan, devices]): readonly Omit<ManagementCut, 'source'>[] => {
    const was = carriage(before, vlan);
    const becomes = carriage(after, vlan);
    if (was === undefined || was === becomes) return [];
    const loss =
      becomes === undefined ? `no longer carry VLAN ${vlan}` : `carry VLAN ${vlan} ${becomes} instead of ${was}`;
    const message = `${name} would ${loss}, ${overWhich(devices)}`;
    const isAccess = before.mode !== 'trunk' && before.accessVlan === vlan && was === 'untagged';
    return isAccess && !leadsHome ? [{ message, place: { port: name, vlan, devices } }] : [{ message }];
  });
  if (!leadsHome || own?.vlan !== undefined) return cuts;
  return [...cuts, { message: `${name} would change, which holds the address that netctl is logged in to` }];
}

function overWhich(devices: readonly string[]): string {
  const shown = devices.slice(0, MOST_NAMES).join(', ');
  const more = devices.length > MOST_NAMES ? ` and ${devices.length - MOST_NAMES} more` : '';
  return `over which netctl is logged in to ${shown}${more}`;
}

/** A place in the intents that asks for the change; any of its fields where the whole has none. */
function sourceOf(change: Change): SourceRef | undefined {
  return change.sources.object ?? Object.values(change.sources).find((source) => source !== undefined);
}
