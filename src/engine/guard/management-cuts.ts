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
}

/** Names beyond these are counted. */
const MOST_NAMES = 5;

/** What in a plan would cut the path of netctl's sessions, in the order of the plan. */
export function managementCuts(plan: DevicePlan, vlans: ManagementVlans): readonly ManagementCut[] {
  return plan.changes.flatMap((change) => {
    const messages = change.kind === 'vlan' ? vlanCuts(change, vlans) : portCuts(change, plan, vlans);
    return messages.map((message) => ({ message, source: sourceOf(change) }));
  });
}

function vlanCuts({ id, before, after }: VlanChange, vlans: ManagementVlans): readonly string[] {
  const devices = vlans.get(id);
  if (devices === undefined || before === undefined) return [];
  if (after === undefined) return [`VLAN ${id} would be deleted, ${overWhich(devices)}`];
  const suspends = before.status !== 'suspended' && after.status === 'suspended';
  return suspends ? [`VLAN ${id} would be suspended, ${overWhich(devices)}`] : [];
}

function portCuts({ name, before, after }: PortChange, plan: DevicePlan, vlans: ManagementVlans): readonly string[] {
  const messages = [...vlans].flatMap(([vlan, devices]) => {
    const was = carriage(before, vlan);
    const becomes = carriage(after, vlan);
    if (was === undefined || was === becomes) return [];
    const loss =
      becomes === undefined ? `no longer carry VLAN ${vlan}` : `carry VLAN ${vlan} ${becomes} instead of ${was}`;
    return [`${name} would ${loss}, ${overWhich(devices)}`];
  });
  const own = sessionAddressOf(plan.reading);
  const holds = own?.vlan === undefined && own?.interface.replace(/\.\d+$/, '') === name;
  if (!holds) return messages;
  return [...messages, `${name} would change, which holds the address that netctl is logged in to`];
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
