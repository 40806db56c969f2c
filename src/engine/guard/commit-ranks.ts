import { sameIp } from '../../model/ip-address.js';
import { type Neighbor, shortName } from '../../model/observation.js';
import type { DevicePlan } from '../plan.js';
import { managementChanges } from './guard-management.js';
import type { GuardedDevice } from './management-vlans.js';

/** The neighbours that devices see, by the name of the device. */
export type Neighborhood = ReadonlyMap<string, readonly Neighbor[]>;

/** What is known of the whole run, where plans are those of one batch. */
export interface Surroundings {
  /** All devices of the run, those too that have nothing to change: their sessions count, and ways lead over them. */
  readonly devices: readonly GuardedDevice[];
  readonly neighbors: Neighborhood;
}

/**
 * In which order devices are to commit: lower ranks first, those of one rank together. Devices that change the path of
 * netctl's own sessions come after all others, the farthest from netctl first, so that each is still reached when its turn
 * comes. How far they are is counted in neighbours from the device that is the gateway of others; where that is not
 * known, they come last.
 */
export function commitRanks(
  plans: readonly DevicePlan[],
  { devices, neighbors }: Surroundings,
): ReadonlyMap<DevicePlan, number> {
  const late = managementChanges(plans, devices);
  const distances = distancesFrom(gateways(devices), linksBetween(devices, neighbors));
  const farthest = Math.max(0, ...distances.values());
  const rankOf = (plan: DevicePlan): number => {
    if (!late.has(plan)) return 0;
    const distance = distances.get(plan.target.name);
    return distance === undefined ? farthest + 2 : 1 + farthest - distance;
  };
  return new Map(plans.map((plan) => [plan, rankOf(plan)]));
}

/** The devices, by name, that hold the address which another one sends everything to that is not near. */
function gateways(devices: readonly GuardedDevice[]): readonly string[] {
  const used = devices.flatMap(({ reading }) => reading.state.gateways ?? []);
  const are = devices.filter(({ reading }) =>
    (reading.state.management ?? []).some(({ address }) =>
      used.some((one) => address !== undefined && sameIp(one, address)),
    ),
  );
  return are.map(({ target }) => target.name);
}

/** How many neighbours away each device is from the nearest of `roots`; one that no way leads to is left out. */
function distancesFrom(
  roots: readonly string[],
  links: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, number> {
  const distances = new Map(roots.map((root) => [root, 0]));
  const queue = [...roots];
  for (let at = 0; at < queue.length; at++) {
    const near = queue[at];
    if (near === undefined) continue;
    for (const next of links.get(near) ?? []) {
      if (distances.has(next)) continue;
      distances.set(next, (distances.get(near) ?? 0) + 1);
      queue.push(next);
    }
  }
  return distances;
}

/** Who is next to whom, by name; it is enough that one of the two sees the other. */
function linksBetween(
  devices: readonly GuardedDevice[],
  neighbors: Neighborhood,
): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map(
    devices.flatMap(({ target, reading }) => [
      [shortName(reading.facts.hostname), target.name] as const,
      [shortName(target.name), target.name] as const,
    ]),
  );
  const links = new Map(devices.map(({ target }) => [target.name, new Set<string>()]));
  for (const { target } of devices) {
    for (const { device } of neighbors.get(target.name) ?? []) {
      const other = byName.get(shortName(device));
      if (other === undefined || other === target.name) continue;
      links.get(target.name)?.add(other);
      links.get(other)?.add(target.name);
    }
  }
  return links;
}
