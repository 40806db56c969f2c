import { type AclBinding, type AclState, aclKey } from './acl.js';
import { equalBindings } from './acl-diff.js';
import { backAcl } from './back-acl.js';
import { backData } from './back-data.js';
import { backPort, backVlan } from './back-vlan.js';
import type { BgpState } from './bgp.js';
import { type Change, changeId } from './change.js';
import type { IpFamily } from './policy.js';
import { type PolicyUse, policyUses } from './policy-uses.js';
import type { DeviceState } from './state.js';
import { diffStates } from './state-diff.js';
import type { VlanState } from './vlan.js';

/**
 * The changes that take back what a plan did, from what the device holds now. Settings that hold neither the old nor the
 * new value are someone else's work and stay; of a list with members only those that the plan moved are moved back.
 */
export function takeBack(now: DeviceState, changes: readonly Change[]): readonly Change[] {
  const { vlan, acl, bgp } = now;
  const back: DeviceState = {
    ...now,
    ...(vlan !== undefined && { vlan: backVlans(vlan, changes) }),
    ...(acl !== undefined && { acl: backAcls(acl, changes) }),
    ...(bgp !== undefined && { bgp: backBgp(bgp, changes) }),
  };
  const ours = new Set(changes.map(changeId));
  return diffStates(now, back, 'different').filter((change) => ours.has(changeId(change)));
}

function backVlans(now: VlanState, changes: readonly Change[]): VlanState {
  const vlans = new Map(now.vlans);
  const ports = new Map(now.ports);
  for (const change of changes) {
    if (change.kind === 'vlan') backVlan(vlans, change);
    else if (change.kind === 'port') backPort(ports, change);
  }
  return { ...now, vlans, ports };
}

function backAcls(now: AclState, changes: readonly Change[]): AclState {
  const acls = new Map(now.acls);
  const bindings = new Map(now.bindings);
  for (const change of changes) {
    if (change.kind === 'acl') put(acls, change.id, backAcl(acls.get(change.id), change.before, change.after));
    if (change.kind === 'acl_binding') put(bindings, change.id, backBinding(bindings.get(change.id), change));
  }
  // What someone else has come to use stays whole: without it, his binding would stand on nothing.
  for (const { family, acl } of bindings.values()) {
    const held = now.acls.get(aclKey({ family, name: acl }));
    if (held !== undefined && !acls.has(aclKey(held))) acls.set(aclKey(held), held);
  }
  return { ...now, acls, bindings };
}

function backBgp(now: BgpState, changes: readonly Change[]): BgpState {
  const instances = new Map(now.instances);
  const peers = new Map(now.peers);
  const prefixLists = new Map(now.prefixLists);
  const routeMaps = new Map(now.routeMaps);
  for (const change of changes) {
    if (change.kind === 'bgp') put(instances, change.id, backObject(instances.get(change.id), change));
    if (change.kind === 'bgp_peer') put(peers, change.id, backObject(peers.get(change.id), change));
    if (change.kind === 'prefix_list') put(prefixLists, change.id, backList(prefixLists.get(change.id), change));
    if (change.kind === 'route_map') put(routeMaps, change.id, backList(routeMaps.get(change.id), change));
  }
  const back = { ...now, instances, peers, prefixLists, routeMaps };
  // What someone else has come to use stays: without it, his neighbour would stand on nothing.
  for (const [id, held] of now.routeMaps)
    if (!routeMaps.has(id) && isUsed(back, 'route_map', held)) routeMaps.set(id, held);
  for (const [id, held] of now.prefixLists) {
    if (!prefixLists.has(id) && isUsed(back, 'prefix_list', held)) prefixLists.set(id, held);
  }
  return back;
}

/** Where somebody else has bound another list, that stays. */
function backBinding(held: AclBinding | undefined, { before, after }: Sides<AclBinding>): AclBinding | undefined {
  const foreign = held !== undefined && (after === undefined || !equalBindings(held, after));
  return foreign ? held : before;
}

interface Sides<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** An object that was not there before goes, half made or not. */
function backObject<T>(held: T | undefined, { before, after }: Sides<T>): T | undefined {
  return before === undefined ? undefined : backData(held, before, after);
}

/** A list that was not there before goes, unless someone else has put entries into it. */
function backList<T extends { readonly entries: readonly { readonly seq: number }[] }>(
  held: T | undefined,
  { before, after }: Sides<T>,
): T | undefined {
  if (before !== undefined || held === undefined || after === undefined) return backData(held, before, after);
  const ours = new Set(after.entries.map(({ seq }) => seq));
  const foreign = held.entries.filter(({ seq }) => !ours.has(seq));
  return foreign.length === 0 ? undefined : { ...held, entries: foreign };
}

function isUsed(
  state: BgpState,
  kind: PolicyUse['kind'],
  policy: { readonly name: string; readonly family?: IpFamily },
): boolean {
  return policyUses(state).some(
    (use) =>
      use.kind === kind && use.name === policy.name && (use.family === undefined || use.family === policy.family),
  );
}

function put<T>(objects: Map<string, T>, id: string, object: T | undefined): void {
  if (object === undefined) objects.delete(id);
  else objects.set(id, object);
}
