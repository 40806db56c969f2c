import type { Feature } from '../../../model/state.js';
import { listAt, text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import type { Place } from './place.js';

/** A module that a device says it has; the revision is a date, or a version where the device tells that instead. */
export interface Module {
  readonly name: string;
  readonly revision: string;
  readonly deviations: readonly string[];
}

/** The modules that each feature needs. */
const NEEDS: Readonly<Record<Feature, readonly string[]>> = {
  vlan: ['openconfig-interfaces', 'openconfig-if-ethernet', 'openconfig-vlan'],
  acl: ['openconfig-acl'],
  bgp: ['openconfig-network-instance', 'openconfig-bgp', 'openconfig-routing-policy'],
};

/** What facts keep of the modules: those of OpenConfig, as `name@revision`, by a blank each. */
export function modulesText(modules: readonly Module[]): string {
  const own = modules.filter(({ name }) => name.startsWith('openconfig-'));
  const texts = own.map(({ name, revision }) => (revision === '' ? name : `${name}@${revision}`));
  return [...new Set(texts)].sort().join(' ');
}

/** The names of modules kept by `modulesText`. */
export function moduleNames(kept: string): ReadonlySet<string> {
  return new Set(kept.split(' ').map((one) => one.split('@')[0] ?? one));
}

/** True where a device has all that a feature needs. Servers that list no module of types or parts have them all the same. */
export function hasFeature(feature: Feature, names: ReadonlySet<string>): boolean {
  return NEEDS[feature].every((name) => names.has(name));
}

/** Where VLANs stand, by the modules. */
export function vlanPlace(modules: readonly Module[]): Place['vlans'] {
  const vlan = modules.find(({ name }) => name === 'openconfig-vlan');
  if (vlan === undefined) return 'none';
  // From 2.0.0 (2017-07-14) on they are part of network instances.
  const old = /^(?:\d{4}-\d{2}-\d{2})$/.test(vlan.revision)
    ? vlan.revision < '2017-07-14'
    : /^[01]\./.test(vlan.revision);
  if (old) return 'top';
  return modules.some(({ name }) => name === 'openconfig-network-instance') ? 'network-instance' : 'none';
}

/** What a device calls its default network instance; it may have none configured. */
export function defaultInstance(data: YangData | undefined): string {
  const instances = listAt(data, 'openconfig-network-instance:network-instances', 'network-instance');
  const marked = instances.find((one) =>
    ['config', 'state'].some((side) => text(one, side, 'type')?.endsWith(':DEFAULT_INSTANCE') === true),
  );
  const named = instances.find((one) => text(one, 'name')?.toLowerCase() === 'default');
  return text(marked ?? named, 'name') ?? 'default';
}

/** What a device calls BGP among the protocols of its network instances; `usual` where it has none yet. */
export function bgpName(data: YangData | undefined, usual: string): string {
  const instances = listAt(data, 'openconfig-network-instance:network-instances', 'network-instance');
  const protocols = instances.flatMap((instance) => listAt(instance, 'protocols', 'protocol'));
  return (
    text(
      protocols.find((one) => text(one, 'identifier')?.endsWith(':BGP') === true),
      'name',
    ) ?? usual
  );
}
