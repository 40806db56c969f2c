import type { Feature } from '../../../model/state.js';

const NATIVE = '/Cisco-IOS-XE-native:native';

/** What is read of every device. */
export const BASE_PATHS = [`${NATIVE}/interface`] as const;

/** What is read for a feature alone. */
export const FEATURE_PATHS: Readonly<Record<Feature, readonly string[]>> = {
  vlan: [`${NATIVE}/vlan`, `${NATIVE}/monitor`],
  acl: [`${NATIVE}/ip/access-list`, `${NATIVE}/ipv6/access-list`],
  bgp: [
    `${NATIVE}/router/Cisco-IOS-XE-bgp:bgp`,
    `${NATIVE}/ip/prefix-lists`,
    `${NATIVE}/ipv6/prefix-lists`,
    `${NATIVE}/route-map`,
  ],
};

/** What tells who a device is. */
export const IDENTITY_PATHS = [
  `${NATIVE}/hostname`,
  `${NATIVE}/version`,
  `${NATIVE}/vtp`,
  `${NATIVE}/license/udi`,
] as const;
