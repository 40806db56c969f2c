import { type Acl, type AclBinding, type AclChange, type AclState, aclKey } from './acl.js';
import { entryMatter, equalBindings } from './acl-diff.js';
import { backAcl } from './back-acl.js';
import { backData } from './back-data.js';
import { backPort, backVlan } from './back-vlan.js';
import type { BgpState } from './bgp.js';
import { type Change, changeId } from './change.js';
import type { IpFamily } from './policy.js';
import { type PolicyUse, policyUses } from './policy-uses.js';
import { missingReferents } from './references.js';
import { sparesOf } from './spare-acl.js';
import type { DeviceState } from './state.js';
import { diffStates } from './state-diff.js';
import type { VlanState } from './vlan.js';

/**
 * The changes that take back what a plan did, from what the device holds now. Settings that hold neither the old nor the
 * new value are someone else's work and stay; of a list with members only those that the plan moved are moved back.
 */
export function takeBackChanges(
  now: DeviceState,
  changes: readonly Change[],
  {
    before,
    missing = missingReferents(before ?? {}),
    interim: standsIn = () => new Set(),
    cutShort = false,
  }: Known = {},
): readonly Change[] {
  const interim = memorized(standsIn);
  const { vlan, acl, bgp } = now;
  const back: DeviceState = {
    ...now,
    ...(vlan !== undefined && { vlan: backVlans(vlan, changes) }),
    ...(acl !== undefined && { acl: backAcls(acl, changes, { before, missing, interim, cutShort }) }),
    ...(bgp !== undefined && { bgp: backBgp(bgp, changes, { missing, cutShort }) }),
  };
  const ours = new Set([...changes.map(changeId), ...spareIds(now, changes, interim)]);
  return diffStates(now, back, 'different').filter((change) => ours.has(changeId(change)));
}

/** What is known beside the device and the changes. */
export interface Known {
  /** The device before the plan, where that is known: who used then what was not there is no newcomer. */
  readonly before?: DeviceState | undefined;
  /** What was named before although it was not there, as `missingReferents` has it; else told by `before`. */
  readonly missing?: ReadonlySet<string> | undefined;
  readonly interim?: Interim;
  /** True where the plan may have been cut short just now, so that what it leaves alone may be away for a moment. */
  readonly cutShort?: boolean;
}

/** What entries may be in a list for a while, and are nobody else's. */
type Interim = (change: AclChange) => ReadonlySet<string>;

/** The same, worked out at most once for each change: few lists are met on their way. */
function memorized(interim: Interim): Interim {
  const known = new Map<AclChange, ReadonlySet<string>>();
  return (change) => {
    const found = known.get(change) ?? interim(change);
    known.set(change, found);
    return found;
  };
}

function ownMatters(change: AclChange, interim: Interim): () => ReadonlySet<string> {
  let own: ReadonlySet<string> | undefined;
  return () => {
    own ??= new Set([
      ...[change.before, change.after].flatMap((acl) => acl?.entries.map(entryMatter) ?? []),
      ...interim(change),
    ]);
    return own;
  };
}

/** The lists that stand in for those of the changes, and where they are bound. */
function spareIds({ acl }: DeviceState, changes: readonly Change[], interim: Interim): readonly string[] {
  if (acl === undefined) return [];
  return changes.flatMap((change) => {
    if (change.kind !== 'acl' || change.before === undefined) return [];
    return sparesOf(change.before, ownMatters(change, interim), acl.acls).flatMap((spare) => [
      `acl/${aclKey(spare)}`,
      ...[...acl.bindings]
        .filter(([, binding]) => binding.family === spare.family && binding.acl === spare.name)
        .map(([key]) => `acl_binding/${key}`),
    ]);
  });
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

function backAcls(
  now: AclState,
  changes: readonly Change[],
  {
    before,
    missing,
    interim,
    cutShort,
  }: Pick<Known, 'before'> & {
    readonly missing: ReadonlySet<string>;
    readonly interim: Interim;
    readonly cutShort: boolean;
  },
): AclState {
  const acls = new Map(now.acls);
  const bindings = new Map(now.bindings);
  for (const change of changes) {
    if (change.kind === 'acl')
      put(acls, change.id, backAcl(acls.get(change.id), change, { interim: () => interim(change), cutShort }));
    if (change.kind === 'acl_binding') put(bindings, change.id, backBinding(bindings.get(change.id), change));
  }
  for (const change of changes) if (change.kind === 'acl') backSpares({ acls, bindings }, change, interim);
  // What someone else has come to use stays whole: without it, his binding would stand on nothing.
  for (const [key, { family, acl }] of bindings) {
    if (before === undefined ? missing.has(`acl/${aclKey({ family, name: acl })}`) : wasBound(before, key, acl))
      continue;
    const held = now.acls.get(aclKey({ family, name: acl }));
    if (held !== undefined && !acls.has(aclKey(held))) acls.set(aclKey(held), held);
  }
  return { ...now, acls, bindings };
}

function wasBound({ acl }: DeviceState, place: string, list: string): boolean {
  return acl?.bindings.get(place)?.acl === list;
}

function backBgp(
  now: BgpState,
  changes: readonly Change[],
  { missing, cutShort }: { readonly missing: ReadonlySet<string>; readonly cutShort: boolean },
): BgpState {
  const instances = new Map(now.instances);
  const peers = new Map(now.peers);
  const prefixLists = new Map(now.prefixLists);
  const routeMaps = new Map(now.routeMaps);
  for (const change of changes) {
    if (change.kind === 'bgp') put(instances, change.id, backObject(instances.get(change.id), change, cutShort));
    if (change.kind === 'bgp_peer') put(peers, change.id, backObject(peers.get(change.id), change, cutShort));
    if (change.kind === 'prefix_list')
      put(prefixLists, change.id, backList(prefixLists.get(change.id), change, cutShort));
    if (change.kind === 'route_map') put(routeMaps, change.id, backList(routeMaps.get(change.id), change, cutShort));
  }
  const back = { ...now, instances, peers, prefixLists, routeMaps };
  // What someone else has come to use stays: without it, his neighbour would stand on nothing.
  for (const [id, held] of now.routeMaps) {
    if (routeMaps.has(id) || missing.has(`route_map/${id}`)) continue;
    if (isUsed(back, 'route_map', held)) routeMaps.set(id, held);
  }
  for (const [id, held] of now.prefixLists) {
    if (prefixLists.has(id) || missing.has(`prefix_list/${id}`)) continue;
    if (isUsed(back, 'prefix_list', held)) prefixLists.set(id, held);
  }
  return back;
}

/** A list that stands in for another one goes, and what is bound to it is bound to that again. */
function backSpares(
  { acls, bindings }: { readonly acls: Map<string, Acl>; readonly bindings: Map<string, AclBinding> },
  change: AclChange,
  interim: Interim,
): void {
  const { before } = change;
  if (before === undefined) return;
  for (const spare of sparesOf(before, ownMatters(change, interim), acls)) {
    acls.delete(aclKey(spare));
    for (const [key, binding] of bindings) {
      if (binding.family === spare.family && binding.acl === spare.name)
        bindings.set(key, { ...binding, acl: before.name });
    }
  }
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
function backObject<T>(held: T | undefined, { before, after }: Sides<T>, cutShort: boolean): T | undefined {
  return before === undefined ? undefined : backData(held, { before, after }, cutShort);
}

/** A list that was not there before goes, unless someone else has put entries into it. */
function backList<T extends { readonly entries: readonly { readonly seq: number }[] }>(
  held: T | undefined,
  { before, after }: Sides<T>,
  cutShort: boolean,
): T | undefined {
  if (before !== undefined || held === undefined || after === undefined) {
    return backData(held, { before, after }, cutShort);
  }
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
