import type { YangSchema } from '../../../yang/schema.js';
import { ACL } from './acl.js';
import { INTERFACE } from './interfaces.js';
import { NETWORK_INSTANCE } from './network-instance.js';
import { PLATFORM, SYSTEM } from './others.js';
import { ROUTING_POLICY } from './policy.js';

const PREFIX = 'urn:nokia.com:srlinux:';

/** What netctl reads and writes of the native models. All else a device has is passed over, and stays. */
export const NATIVE: YangSchema = {
  modules: {
    'srl_nokia-interfaces': `${PREFIX}chassis:interfaces`,
    'srl_nokia-interfaces-vlans': `${PREFIX}chassis:interfaces-vlans`,
    'srl_nokia-interfaces-lag': `${PREFIX}chassis:interfaces-lag`,
    'srl_nokia-network-instance': `${PREFIX}net-inst:network-instance`,
    'srl_nokia-bgp': `${PREFIX}bgp:bgp`,
    'srl_nokia-common': `${PREFIX}general:common`,
    'srl_nokia-routing-policy': `${PREFIX}plcy:routing-policy`,
    'srl_nokia-acl': `${PREFIX}acl:acl`,
    'srl_nokia-system': `${PREFIX}general:system`,
    'srl_nokia-system-name': `${PREFIX}general:system-name`,
    'srl_nokia-system-info': `${PREFIX}general:system-info`,
    'srl_nokia-configuration': `${PREFIX}general:configuration`,
    'srl_nokia-lldp': `${PREFIX}general:lldp`,
    'srl_nokia-platform': `${PREFIX}platform:platform`,
    'srl_nokia-platform-chassis': `${PREFIX}platform:chassis`,
  },
  roots: [INTERFACE, NETWORK_INSTANCE, ACL, ROUTING_POLICY, SYSTEM, PLATFORM],
};

/** The members at the top of the data. */
export const TOP = {
  interface: 'srl_nokia-interfaces:interface',
  instance: 'srl_nokia-network-instance:network-instance',
  acl: 'srl_nokia-acl:acl',
  policy: 'srl_nokia-routing-policy:routing-policy',
  system: 'srl_nokia-system:system',
  platform: 'srl_nokia-platform:platform',
} as const;
