import type { ErrorCode } from '../errors/codes.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { SourceRef } from '../util/source.js';
import type { VlanCapabilities } from './capabilities.js';
import type { DesiredPort, DesiredVlan, DesiredVlans } from './desired.js';
import type { VlanState } from './vlan.js';
import { diffVlanStates, equalVlans } from './vlan-diff.js';
import { ALL_VLANS, equalSets, hasVlan } from './vlan-set.js';
import { vlanUsers } from './vlan-users.js';

/** What is looked at: the device as it is, as it would be, and what was asked. */
export interface VlanProposal {
  readonly device: string;
  readonly current: VlanState;
  readonly target: VlanState;
  readonly desired: DesiredVlans;
  readonly can: VlanCapabilities;
  /** True where deleting a VLAN that something still uses was agreed to. */
  readonly allowInUse: boolean;
}

/** Why the plan must not be carried out, each with its place; none for a plan that may. */
export function vlanProblems(proposal: VlanProposal): readonly NetctlError[] {
  return [
    ...proposal.desired.vlans.flatMap((wish) => databaseProblems(proposal, wish)),
    ...proposal.desired.ports.flatMap((wish) => portProblems(proposal, wish)),
    ...inUseProblems(proposal),
  ];
}

function databaseProblems(proposal: VlanProposal, wish: DesiredVlan): NetctlError[] {
  const { can, current, target, device } = proposal;
  if (!can.database) return [];
  const problem = raise(device);
  const before = current.vlans.get(wish.id);
  const after = target.vlans.get(wish.id);
  const same = before === after || (before !== undefined && after !== undefined && equalVlans(before, after));
  if (hasVlan(can.reserved, wish.id)) {
    return same
      ? []
      : [problem('NETCTL_PLAN_VLAN_RESERVED', `VLAN ${wish.id} is reserved on this platform`, wish.source)];
  }
  const name = wish.name?.value;
  if (typeof name === 'string' && after?.name !== undefined) {
    const place = wish.name?.source ?? wish.source;
    if (name.length > can.nameLength) {
      const message = `the name "${name}" of VLAN ${wish.id} has ${name.length} characters, the platform takes ${can.nameLength}`;
      return [problem('NETCTL_PLAN_NAME_INVALID', message, place)];
    }
    if (!can.namePattern.test(name)) {
      const message = `the name "${name}" of VLAN ${wish.id} has characters that the platform refuses`;
      return [problem('NETCTL_PLAN_NAME_INVALID', message, place)];
    }
  }
  const twin =
    can.uniqueNames && after?.name !== undefined && !same ? namedAlike(target, wish.id, after.name) : undefined;
  if (twin !== undefined) {
    const message = `VLAN ${wish.id} and VLAN ${twin} would both be named "${after?.name}", which the platform refuses`;
    return [problem('NETCTL_PLAN_NAME_INVALID', message, wish.name?.source ?? wish.source)];
  }
  if (wish.status?.value === 'suspended' && !can.suspend) {
    return [problem('NETCTL_PLAN_UNSUPPORTED', 'the platform cannot suspend a VLAN', wish.status.source)];
  }
  return [];
}

function namedAlike(state: VlanState, id: number, name: string): number | undefined {
  for (const vlan of state.vlans.values()) if (vlan.id !== id && vlan.name === name) return vlan.id;
  return undefined;
}

function portProblems(proposal: VlanProposal, wish: DesiredPort): NetctlError[] {
  const { current, can, device } = proposal;
  const problem = raise(device);
  const port = current.ports.get(wish.name);
  if (port === undefined) {
    return [problem('NETCTL_PLAN_PORT_UNKNOWN', `${device} has no switch port ${wish.name}`, wish.source)];
  }
  if (port.bundle !== undefined) {
    const message = `${wish.name} is a member of ${port.bundle}`;
    return [problem('NETCTL_PLAN_BUNDLE_MEMBER', message, wish.source, `Name ${port.bundle} instead.`)];
  }
  if (port.mirrorDestination) {
    return [problem('NETCTL_PLAN_MIRROR_PORT', `${wish.name} is the destination of a mirror session`, wish.source)];
  }
  if (port.layer === 'routed' && !wish.fromRouted) {
    return [problem('NETCTL_PLAN_ROUTED_PORT', `${wish.name} is a routed port`, wish.source)];
  }
  if (port.mode === 'other') {
    return [problem('NETCTL_PLAN_PORT_MODE', `${wish.name} is neither an access port nor a trunk`, wish.source)];
  }
  if (wish.voiceVlan?.value !== undefined && wish.voiceVlan.value !== null && !can.voice) {
    return [problem('NETCTL_PLAN_UNSUPPORTED', 'the platform has no voice VLANs', wish.voiceVlan.source)];
  }
  return [
    ...otherModeProblems(proposal, wish),
    ...memberProblems(proposal, wish),
    ...emptyTrunkProblems(proposal, wish),
    ...openTrunkProblems(proposal, wish),
  ];
}

/** A setting of the other mode that the platform has no place for would be forgotten without a word. */
function otherModeProblems({ can, target, device }: VlanProposal, wish: DesiredPort): NetctlError[] {
  const shown = target.ports.get(wish.name)?.mode;
  if (!can.ownModeOnly || shown === undefined) return [];
  // What was asked for counts, not the form in which the platform shows it.
  const mode = wish.mode?.value ?? shown;
  const [fields, other] =
    mode === 'access'
      ? ([[wish.nativeVlan, wish.allowed], 'trunk'] as const)
      : ([[wish.accessVlan], 'access'] as const);
  return fields.flatMap((field) => {
    if (field === undefined || field.value === null) return [];
    const message = `${wish.name} is in mode ${mode}, and the platform keeps settings of that mode only`;
    return [raise(device)('NETCTL_PLAN_PORT_MODE', message, field.source, `Say mode: ${other}, or leave this out.`)];
  });
}

/** A VLAN that a port is put into must exist: some platforms would create it by themselves, which nobody asked for. */
function memberProblems(proposal: VlanProposal, wish: DesiredPort): NetctlError[] {
  const { can, target, device } = proposal;
  if (!can.database) return [];
  // Elsewhere a trunk may name what there is not.
  const native = can.namedTrunks === true ? [wish.nativeVlan] : [];
  return [wish.accessVlan, wish.voiceVlan, ...native].flatMap((field) => {
    const id = field?.value;
    if (field === undefined || typeof id !== 'number' || target.vlans.has(id)) return [];
    const message = `${wish.name} is put into VLAN ${id}, which is neither on ${device} nor in the intents`;
    return [raise(device)('NETCTL_PLAN_VLAN_MISSING', message, field.source)];
  });
}

function emptyTrunkProblems(proposal: VlanProposal, wish: DesiredPort): NetctlError[] {
  const { can, target, device } = proposal;
  const port = target.ports.get(wish.name);
  if (can.emptyTrunk || port === undefined || port.allowed.length > 0) return [];
  const message = `${wish.name} would carry no VLAN, which this platform takes for all VLANs`;
  return [raise(device)('NETCTL_PLAN_EMPTY_TRUNK', message, wish.allowed?.source ?? wish.source)];
}

function openTrunkProblems(proposal: VlanProposal, wish: DesiredPort): NetctlError[] {
  const { can, target, device } = proposal;
  const port = target.ports.get(wish.name);
  if (can.namedTrunks !== true || port?.mode !== 'trunk' || !equalSets(port.allowed, ALL_VLANS)) return [];
  const message = `${wish.name} would carry all VLANs, and a trunk of this platform carries those that it names`;
  return [
    raise(device)('NETCTL_PLAN_UNSUPPORTED', message, wish.allowed?.source ?? wish.source, 'Say `allowed_vlans`.'),
  ];
}

function inUseProblems(proposal: VlanProposal): NetctlError[] {
  const { current, target, desired, device, allowInUse, can } = proposal;
  if (allowInUse) return [];
  const removed = can.database
    ? diffVlanStates(current, target).flatMap((change) =>
        change.kind === 'vlan' && change.after === undefined ? [change.id] : [],
      )
    : desired.vlans.filter((wish) => wish.ensure === 'absent').map((wish) => wish.id);
  const deletable = removed.filter((id) => !hasVlan(can.reserved, id));
  return deletable.flatMap((id) => {
    const users = vlanUsers(target, id);
    if (users.length === 0) return [];
    const wish = desired.vlans.find((vlan) => vlan.id === id);
    const message = `VLAN ${id} would be deleted, but is used by ${shorten(users)}`;
    return [raise(device)('NETCTL_PLAN_VLAN_IN_USE', message, wish?.source ?? desired.purge.vlans)];
  });
}

function shorten(users: readonly string[]): string {
  const shown = users.slice(0, 5).join(', ');
  return users.length > 5 ? `${shown} and ${users.length - 5} more` : shown;
}

function raise(device: string) {
  return (code: ErrorCode, message: string, source: SourceRef | undefined, hint?: string): NetctlError =>
    new NetctlError(code, message, { device, source, hint });
}
