import type { AclState } from './acl.js';
import { diffAclStates } from './acl-diff.js';
import type { BgpState } from './bgp.js';
import { diffBgpStates, type UnknownSecrets } from './bgp-diff.js';
import type { Change } from './change.js';
import { applyObjects } from './object-diff.js';
import type { DeviceState } from './state.js';
import { applyChanges, diffVlanStates } from './vlan-diff.js';

/**
 * The changes that lead from one state to the other, in all features that both have: what is used before its users, and what
 * disappears after those that used it. Equal states give none.
 */
export function diffStates(
  before: DeviceState,
  after: DeviceState,
  unknownSecrets: UnknownSecrets = 'same',
): readonly Change[] {
  const vlan = before.vlan === undefined || after.vlan === undefined ? [] : diffVlanStates(before.vlan, after.vlan);
  const acl = before.acl === undefined || after.acl === undefined ? undefined : diffAclStates(before.acl, after.acl);
  const bgp =
    before.bgp === undefined || after.bgp === undefined
      ? undefined
      : diffBgpStates(before.bgp, after.bgp, unknownSecrets);
  return [
    ...vlan,
    ...(acl?.acls.kept ?? []),
    ...(acl?.bindings.kept ?? []),
    ...(bgp?.prefixLists.kept ?? []),
    ...(bgp?.routeMaps.kept ?? []),
    ...(bgp?.instances.kept ?? []),
    ...(bgp?.peers.kept ?? []),
    ...(bgp?.peers.removed ?? []),
    ...(bgp?.instances.removed ?? []),
    ...(bgp?.routeMaps.removed ?? []),
    ...(bgp?.prefixLists.removed ?? []),
    ...(acl?.bindings.removed ?? []),
    ...(acl?.acls.removed ?? []),
  ];
}

/** The state with the objects of the changes as they are to be; all others, and features it does not have, as they are. */
export function applyToState(state: DeviceState, changes: readonly Change[]): DeviceState {
  const { vlan, acl, bgp } = state;
  return {
    ...state,
    ...(vlan !== undefined && { vlan: applyChanges(vlan, changes) }),
    ...(acl !== undefined && { acl: applyAclChanges(acl, changes) }),
    ...(bgp !== undefined && { bgp: applyBgpChanges(bgp, changes) }),
  };
}

function applyAclChanges(state: AclState, changes: readonly Change[]): AclState {
  const of = kindsOf(changes);
  return {
    ...state,
    acls: applyObjects(state.acls, of('acl')),
    bindings: applyObjects(state.bindings, of('acl_binding')),
  };
}

function applyBgpChanges(state: BgpState, changes: readonly Change[]): BgpState {
  const of = kindsOf(changes);
  return {
    ...state,
    instances: applyObjects(state.instances, of('bgp')),
    peers: applyObjects(state.peers, of('bgp_peer')),
    prefixLists: applyObjects(state.prefixLists, of('prefix_list')),
    routeMaps: applyObjects(state.routeMaps, of('route_map')),
  };
}

/** Picks the changes of a kind, with its type. */
function kindsOf(changes: readonly Change[]) {
  return <K extends Change['kind']>(kind: K): readonly Extract<Change, { readonly kind: K }>[] =>
    changes.filter((change): change is Extract<Change, { readonly kind: K }> => change.kind === kind);
}
