import type { VlanCapabilities } from './capabilities.js';
import type { DesiredPort, DesiredVlan, DesiredVlans, SetWish, Spared } from './desired.js';
import { carriage } from './management.js';
import type { Port, Vlan, VlanState } from './vlan.js';
import { ALL_VLANS, equalSets, hasVlan, NO_VLANS, subtract, unite, type VlanSet } from './vlan-set.js';

/**
 * The state a device would be in if all that is asked were done. Nothing is judged here: what may not be done is found by
 * `vlanProblems`, which compares the two states. Objects that nothing names are the same objects as in `current`.
 */
export function vlanTarget(current: VlanState, desired: DesiredVlans, can: VlanCapabilities): VlanState {
  return {
    vlans: can.database ? targetVlans(current, desired, can) : current.vlans,
    ports: targetPorts(current, desired, can),
    uses: current.uses,
  };
}

function targetVlans(current: VlanState, desired: DesiredVlans, can: VlanCapabilities): ReadonlyMap<number, Vlan> {
  const named = new Set(desired.vlans.map((vlan) => vlan.id));
  const vlans = new Map<number, Vlan>();
  for (const [id, vlan] of current.vlans) {
    const spared = hasVlan(can.reserved, id) || desired.spare?.vlan === id;
    const purged = desired.purge.vlans !== undefined && !named.has(id) && !spared;
    if (!purged) vlans.set(id, vlan);
  }
  for (const wish of desired.vlans) {
    if (wish.ensure === 'absent') vlans.delete(wish.id);
    else vlans.set(wish.id, targetVlan(current.vlans.get(wish.id), wish, can));
  }
  return vlans;
}

function targetVlan(current: Vlan | undefined, wish: DesiredVlan, can: VlanCapabilities): Vlan {
  const name = wish.name === undefined ? (wish.exact ? undefined : current?.name) : (wish.name.value ?? undefined);
  const status = wish.status === undefined ? (wish.exact ? 'active' : current?.status) : wish.status.value;
  const given = name === can.defaultName?.(wish.id) ? undefined : name;
  return { id: wish.id, name: given, status: status ?? 'active', lines: current?.lines ?? [] };
}

function targetPorts(current: VlanState, desired: DesiredVlans, can: VlanCapabilities): ReadonlyMap<string, Port> {
  const ports = new Map(current.ports);
  if (desired.purge.ports !== undefined) {
    for (const [name, port] of ports) {
      const reset = resetPort(port, can);
      if (isPurgeable(port) && !isSpared(port, reset, desired.spare)) ports.set(name, reset);
    }
  }
  for (const wish of desired.ports) {
    const port = current.ports.get(wish.name);
    if (port !== undefined) ports.set(wish.name, targetPort(port, wish, can));
  }
  return ports;
}

/** Under `overridden` only plain switched ports are reset: the others serve something that the intent does not speak of. */
function isPurgeable(port: Port): boolean {
  return port.layer === 'switched' && port.bundle === undefined && !port.mirrorDestination && port.mode !== 'other';
}

/** True for a port that leads to the device itself, and would not any more. */
function isSpared(port: Port, reset: Port, spare: Spared | undefined): boolean {
  if (spare === undefined) return false;
  const { vlan } = spare;
  if (vlan === undefined) return port.name === spare.port;
  return carriage(port, vlan) !== undefined && carriage(port, vlan) !== carriage(reset, vlan);
}

/** The port with all of its VLAN settings gone; nothing else of it. */
export function resetPort(port: Port, can: VlanCapabilities): Port {
  const reset = { ...port, ...can.portDefaults, allowed: ALL_VLANS, voiceVlan: undefined, encapsulation: undefined };
  return can.asShown?.(reset) ?? reset;
}

function targetPort(port: Port, wish: DesiredPort, can: VlanCapabilities): Port {
  if (wish.ensure === 'default') return resetPort(port, can);
  const mode = wish.mode === undefined && !wish.exact ? port.mode : (wish.mode?.value ?? can.portDefaults.mode);
  const exact = (modes: readonly string[]): boolean => wish.exact && modes.includes(mode);
  const target: Port = {
    ...port,
    layer: wish.fromRouted ? 'switched' : port.layer,
    mode,
    accessVlan: choose(wish.accessVlan, exact(['access']), port.accessVlan, can.portDefaults.accessVlan),
    voiceVlan: choose(wish.voiceVlan, exact(['access']), port.voiceVlan, undefined),
    nativeVlan: choose(wish.nativeVlan, exact(['trunk']), port.nativeVlan, can.portDefaults.nativeVlan),
    allowed: targetAllowed(port, wish.allowed?.value, { mode, exact: exact(['trunk']) }),
    encapsulation: mode === 'trunk' && can.trunkEncapsulation ? 'dot1q' : port.encapsulation,
  };
  const kept = can.ownModeOnly ? keepOwnMode(target, can) : target;
  return can.asShown?.(kept) ?? kept;
}

function keepOwnMode(port: Port, { portDefaults }: VlanCapabilities): Port {
  if (port.mode === 'access') return { ...port, nativeVlan: portDefaults.nativeVlan, allowed: ALL_VLANS };
  return { ...port, accessVlan: portDefaults.accessVlan, voiceVlan: undefined };
}

/** A field that is asked for, one that goes to its default (asked for with `null`, or left out where that means so), or as it is. */
function choose<T>(
  wish: { readonly value: T | null } | undefined,
  exact: boolean,
  current: T | undefined,
  byDefault: T | undefined,
): T | undefined {
  if (wish !== undefined) return wish.value ?? byDefault;
  return exact ? byDefault : current;
}

function targetAllowed(
  port: Port,
  wish: SetWish | null | undefined,
  after: { readonly mode: string; readonly exact: boolean },
): VlanSet {
  if (wish === undefined) return after.exact ? ALL_VLANS : port.allowed;
  if (wish === null) return ALL_VLANS;
  if (wish.kind === 'exactly') return wish.members;
  return subtract(unite(carriedSoFar(port, wish.add, after.mode), wish.add), wish.remove);
}

/**
 * "At least these" adds to what the trunk carries. A port that is no trunk yet carries nothing, so it becomes a trunk for
 * just the VLANs named, not for all of them because no list was ever written on it.
 */
function carriedSoFar(port: Port, add: VlanSet, mode: string): VlanSet {
  if (port.mode === 'trunk' || mode !== 'trunk' || add.length === 0) return port.allowed;
  const mayBeTrunk = port.mode === 'dynamic-auto' || port.mode === 'dynamic-desirable';
  return mayBeTrunk && !equalSets(port.allowed, ALL_VLANS) ? port.allowed : NO_VLANS;
}
