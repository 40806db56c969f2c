import type { OpenconfigModule } from '../shared/emulator/openconfig-modules.js';

/** The modules of such a device. */
export const MODULES: readonly OpenconfigModule[] = [
  ['interfaces', 'openconfig-interfaces', '2024-04-04'],
  ['interfaces/ethernet', 'openconfig-if-ethernet', '2024-09-17'],
  ['interfaces/aggregate', 'openconfig-if-aggregate', '2022-06-28'],
  ['interfaces/ip', 'openconfig-if-ip', '2024-05-28'],
  ['vlan', 'openconfig-vlan', '2023-02-07'],
  ['network-instance', 'openconfig-network-instance', '2025-06-10'],
  ['acl', 'openconfig-acl', '2023-02-06'],
  ['bgp', 'openconfig-bgp', '2025-02-20'],
  ['routing-policy', 'openconfig-routing-policy', '2024-11-26'],
  ['lldp', 'openconfig-lldp', '2018-11-21'],
  ['system', 'openconfig-system', '2024-09-24'],
];
