import type { Facts, Feature } from '../../../model/state.js';
import { hasFeature, moduleNames } from './announced.js';
import { isTakenAway } from './deviations.js';
import { placeOf } from './place.js';

const INTERFACE = '/openconfig-interfaces:interfaces/interface';

/** What is read of every device: its interfaces and their addresses. */
export const BASE_PATHS = [
  `${INTERFACE}/config`,
  `${INTERFACE}/subinterfaces`,
  `${INTERFACE}/openconfig-vlan:routed-vlan`,
] as const;

/** State: the ports that there are, of which nothing may be configured. */
export const PORT_PATHS = [`${INTERFACE}/state/name`, `${INTERFACE}/state/type`] as const;

/** The paths of a feature's configuration; none where the device does not have its modules. */
export function featurePaths(feature: Feature, facts: Pick<Facts, 'extra'>): readonly string[] {
  if (!hasFeature(feature, moduleNames(facts.extra['modules'] ?? ''))) return [];
  if (isTakenAway(feature, facts)) return [];
  const { vlans, instance } = placeOf(facts);
  const own = `/openconfig-network-instance:network-instances/network-instance[name=${instance}]`;
  switch (feature) {
    case 'vlan':
      return [
        `${INTERFACE}/openconfig-if-ethernet:ethernet`,
        `${INTERFACE}/openconfig-if-aggregate:aggregation`,
        ...(vlans === 'top' ? ['/openconfig-vlan:vlans'] : []),
        ...(vlans === 'network-instance' ? [`${own}/vlans`] : []),
      ];
    case 'acl':
      return ['/openconfig-acl:acl'];
    case 'bgp':
      return [
        '/openconfig-network-instance:network-instances/network-instance/config',
        '/openconfig-network-instance:network-instances/network-instance/protocols',
        '/openconfig-routing-policy:routing-policy',
      ];
  }
}

/** What is read to know network instances and the name of BGP in them. */
export const INSTANCE_PATHS = [
  '/openconfig-network-instance:network-instances/network-instance/config',
  '/openconfig-network-instance:network-instances/network-instance/protocols/protocol/config',
] as const;
