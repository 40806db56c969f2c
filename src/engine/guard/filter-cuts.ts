import { searchFilter } from '../../acl/search.js';
import { type Acl, type AclBinding, type AclRule, type AclState, aclKey, bindingKey } from '../../model/acl.js';
import { equalAcls } from '../../model/acl-diff.js';
import { changeId } from '../../model/change.js';
import { inNetwork } from '../../model/ip-address.js';
import { carriage, type ManagementAddress } from '../../model/management.js';
import type { DevicePlan } from '../plan.js';
import { capabilitiesOf } from '../read.js';
import type { ManagementCut } from './management-cuts.js';
import type { GuardedDevice, ManagementVlans } from './management-vlans.js';
import { sessionAddressOf } from './session-address.js';
import { passing, type SessionPackets, sessionPackets } from './session-packets.js';
import type { SessionPeers } from './session-peers.js';

/** What is known of the sessions of a run. */
export interface Sessions {
  readonly devices: readonly GuardedDevice[];
  readonly vlans: ManagementVlans;
  readonly peers: SessionPeers;
}

/**
 * The filters that would no longer let packets of netctl's own sessions pass, at places that the sessions pass as far as that
 * is known. Whether it does is asked of the algebra; what it cannot tell counts as a cut.
 */
export function filterCuts(plan: DevicePlan, sessions: Sessions): readonly ManagementCut[] {
  const { acl: before } = plan.reading.state;
  const { acl: after } = plan.goal;
  if (before === undefined || after === undefined || before === after) return [];
  return [...after.bindings.values()].flatMap((binding) => {
    const list = listOf(after, binding);
    if (list === undefined || isAsBefore(before, binding, list)) return [];
    const ways = waysThrough(plan, binding, sessions);
    return ways.flatMap(({ session, packets }) => {
      if (session.family !== binding.family) return [];
      const lets = permits(list, after, packets);
      // A list that let none of it pass until now is not on the way: the session is there.
      if (lets === 'yes' || blockedBefore(before, binding, packets)) return [];
      return [cut(plan, binding, { session, lets })];
    });
  });
}

function isAsBefore(before: AclState, binding: AclBinding, list: Acl): boolean {
  const was = before.bindings.get(bindingKey(binding));
  const old = was?.acl === binding.acl ? listOf(before, binding) : undefined;
  return old !== undefined && equalAcls(old, list);
}

function blockedBefore(before: AclState, binding: AclBinding, packets: readonly AclRule[]): boolean {
  const was = before.bindings.get(bindingKey(binding));
  const old = was === undefined ? undefined : listOf(before, was);
  return old !== undefined && packets.some((packet) => permits(old, before, [packet]) === 'no');
}

function listOf({ acls }: AclState, { family, acl }: AclBinding): Acl | undefined {
  return acls.get(aclKey({ family, name: acl }));
}

type Lets = 'yes' | 'no' | 'some';

function permits({ family, entries }: Acl, { groups }: AclState, packets: readonly AclRule[]): Lets {
  const answers = packets.map((packet) => searchFilter({ family, entries, groups }, [packet]).outcome);
  if (answers.every((answer) => answer === 'permitted')) return 'yes';
  return answers.includes('denied') ? 'no' : 'some';
}

interface Way {
  readonly session: SessionPackets;
  readonly packets: readonly AclRule[];
}

/** The sessions that pass a place, with the packets of theirs that a filter there sees. */
function waysThrough(plan: DevicePlan, binding: AclBinding, { devices, vlans, peers }: Sessions): readonly Way[] {
  const { place, direction } = binding;
  const own = devices.filter(({ target }) => target.name === plan.target.name);
  const packetsOf = (device: GuardedDevice) => sessionPackets(device, peers);
  const both = (session: SessionPackets): Way => ({ session, packets: [...session.towards, ...session.back] });
  if (place.kind === 'line') {
    if (capabilitiesOf(plan.target, plan.reading.facts).acl?.linesApart === true) return [];
    return own.map(packetsOf).map((session) => ({ session, packets: passing(session, direction, true) }));
  }
  if (place.kind === 'vlan') {
    const names = vlans.get(place.id) ?? [];
    return devices.filter(({ target }) => names.includes(target.name)).map((device) => both(packetsOf(device)));
  }
  const held = plan.reading.state.management?.filter((one) => one.interface === place.name) ?? [];
  if (held.length === 0) return switchedWays(plan, place.name, devices, vlans).map((device) => both(packetsOf(device)));
  return devices.flatMap((device): Way[] => {
    const session = packetsOf(device);
    const isOwn = device.target.name === plan.target.name;
    const entry = isOwn ? entersAt(plan, held, session) : isNear(held, session.peer);
    const exit = !isOwn && isNear(held, session.address);
    return [
      ...(entry ? [{ session, packets: passing(session, direction, true) }] : []),
      ...(exit ? [{ session, packets: passing(session, direction, false) }] : []),
    ];
  });
}

/** The devices whose sessions a port without an address may carry: those of the VLANs that it carries. */
function switchedWays(
  { reading }: DevicePlan,
  name: string,
  devices: readonly GuardedDevice[],
  vlans: ManagementVlans,
): readonly GuardedDevice[] {
  const port = reading.state.vlan?.ports.get(name);
  if (port === undefined || port.layer === 'routed') return [];
  const names = new Set([...vlans].flatMap(([vlan, those]) => (carriage(port, vlan) === undefined ? [] : those)));
  return devices.filter(({ target }) => names.has(target.name));
}

/**
 * Whether the device's own session comes in at an interface: the one that holds the address, one in whose network the other
 * end is, and where that is far away, one in whose network a gateway is; without a gateway, any.
 */
function entersAt({ reading }: DevicePlan, held: readonly ManagementAddress[], session: SessionPackets): boolean {
  const own = sessionAddressOf(reading);
  if (own !== undefined && held.some((one) => one.interface === own.interface)) return true;
  if (session.peer !== undefined && isNear(reading.state.management ?? [], session.peer)) {
    return isNear(held, session.peer);
  }
  const gateways = reading.state.gateways ?? [];
  return gateways.length === 0 || gateways.some((gateway) => isNear(held, gateway));
}

function isNear(held: readonly ManagementAddress[], address: string | undefined): boolean {
  return (
    address !== undefined &&
    held.some(
      (one) =>
        one.address !== undefined &&
        one.prefixLength !== undefined &&
        inNetwork(address, { address: one.address, prefixLength: one.prefixLength }),
    )
  );
}

function cut(
  plan: DevicePlan,
  binding: AclBinding,
  { session, lets }: { readonly session: SessionPackets; readonly lets: Lets },
): ManagementCut {
  const where = bindingKey(binding);
  const who = session.peer === undefined ? 'whose other end is not known' : `with ${session.peer}`;
  const does = lets === 'no' ? 'would deny' : 'may deny';
  const message = `${binding.acl} at ${where} ${does} packets of netctl's session to ${session.device}, ${who}`;
  const ids = new Set([`acl/${aclKey({ family: binding.family, name: binding.acl })}`, `acl_binding/${where}`]);
  const sources = plan.changes
    .filter((change) => ids.has(changeId(change)))
    .flatMap((change) => Object.values(change.sources));
  return { message, source: sources.find((source) => source !== undefined) };
}
