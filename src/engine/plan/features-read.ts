import type { DesiredCheck } from '../../model/check.js';
import type { DesiredState } from '../../model/desired.js';
import { FEATURES, type Feature } from '../../model/state.js';
import type { DeviceTarget } from '../env.js';

/** What a kind of check is about. */
const CHECKED: Readonly<Partial<Record<DesiredCheck['kind'], Feature>>> = { vlan_active: 'vlan' };

/**
 * What is to be read of a device: what the intents speak of, and what that refers to, as far as the platform has it. Where
 * they speak of nothing, all that the platform has.
 */
export function featuresRead({ driver }: Pick<DeviceTarget, 'driver'>, desired: DesiredState): readonly Feature[] {
  const can = driver.capabilities();
  const wanted = new Set<Feature>(FEATURES.filter((feature) => desired[feature] !== undefined));
  for (const { kind } of desired.checks ?? []) {
    const feature = CHECKED[kind];
    if (feature !== undefined) wanted.add(feature);
  }
  // Which sessions pass a port with a filter is told by the VLANs that it carries.
  if (desired.acl !== undefined) wanted.add('vlan');
  if (desired.bgp !== undefined && matchesAcls(desired.bgp)) wanted.add('acl');
  const chosen = FEATURES.filter((feature) => can[feature] !== undefined && wanted.has(feature));
  return chosen.length === 0 ? platformFeatures({ driver }) : chosen;
}

/** All that the platform of a device has, at the most. */
export function platformFeatures({ driver }: Pick<DeviceTarget, 'driver'>): readonly Feature[] {
  const can = driver.capabilities();
  return FEATURES.filter((feature) => can[feature] !== undefined);
}

function matchesAcls({ routeMaps }: NonNullable<DesiredState['bgp']>): boolean {
  return routeMaps.some(({ entries, add }) =>
    [...(entries?.value ?? []), ...add].some(({ value }) => value.match.acls.length > 0),
  );
}
