import { sameIp } from '../../model/ip-address.js';
import { type Neighbor, shortName } from '../../model/observation.js';
import type { DevicePlan } from '../plan.js';
import { managementChanges } from './guard-management.js';
import type { GuardedDevice } from './management-vlans.js';

/** The neighbours that devices see, by the name of the device. */
export type Neighborhood = ReadonlyMap<string, readonly Neighbor[]>;

/**
 * In which order devices are to commit: lower ranks first, those of one rank together. Devices that change the path of
 * netctl's own sessions come after all others, the farthest from netctl first, so that each is still reached when its turn
 * comes. How far they are is counted in neighbours from the device that is the gateway of others; where that is not
 * known, they come last. `devices` are those whose sessions count: all of the run, where `plans` are those of one batch.
 */
export function commitRanks(
  plans: readonly DevicePlan[],
  neighbors: Neighborhood = new Map(),
  devices: readonly GuardedDevice[] = plans,
): ReadonlyMap<DevicePlan, number> {
  const late = managementChanges(plans, devices);
  const distances = distancesFrom(gateways(plans), plans, neighbors);
  const farthest = Math.max(0, ...distances.values());
  const rankOf = (plan: DevicePlan): number => {
    if (!late.has(plan)) return 0;
    const distance = distances.get(plan);
    return distance === undefined ? farthest + 2 : 1 + farthest - distance;
  };
  return new Map(plans.map((plan) => [plan, rankOf(plan)]));
}

/** The devices that hold the address which another one sends everything to that is not near. */
function gateways(plans: readonly DevicePlan[]): readonly DevicePlan[] {
  const used = plans.flatMap(({ reading }) => reading.state.gateways ?? []);
  return plans.filter(({ reading }) =>
    (reading.state.management ?? []).some(({ address }) =>
      used.some((one) => address !== undefined && sameIp(one, address)),
    ),
  );
}

/** How many neighbours away each device is from the nearest of `roots`; one that no way leads to is left out. */
function distancesFrom(
  roots: readonly DevicePlan[],
  plans: readonly DevicePlan[],
  neighbors: Neighborhood,
): ReadonlyMap<DevicePlan, number> {
  const links = linksBetween(plans, neighbors);
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

/** Who is next to whom; it is enough that one of the two sees the other. */
function linksBetween(plans: readonly DevicePlan[], neighbors: Neighborhood): ReadonlyMap<DevicePlan, Set<DevicePlan>> {
  const byName = new Map(
    plans.flatMap((plan) => [
      [shortName(plan.reading.facts.hostname), plan] as const,
      [shortName(plan.target.name), plan] as const,
    ]),
  );
  const links = new Map(plans.map((plan) => [plan, new Set<DevicePlan>()]));
  for (const plan of plans) {
    for (const { device } of neighbors.get(plan.target.name) ?? []) {
      const other = byName.get(shortName(device));
      if (other === undefined || other === plan) continue;
      links.get(plan)?.add(other);
      links.get(other)?.add(plan);
    }
  }
  return links;
}
