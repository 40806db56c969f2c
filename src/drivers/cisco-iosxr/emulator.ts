import type { EmulatedPlatform } from '../../emulator/device.js';
import type { Via } from '../driver.js';
import { openconfigPlatform } from '../shared/emulator/openconfig-device.js';
import type { OpenconfigModule } from '../shared/emulator/openconfig-modules.js';

const MODULES: readonly OpenconfigModule[] = [
  ['interfaces', 'openconfig-interfaces', '2021-04-06'],
  ['interfaces/ethernet', 'openconfig-if-ethernet', '2022-04-20'],
  ['interfaces/aggregate', 'openconfig-if-aggregate', '2020-05-01'],
  ['interfaces/ip', 'openconfig-if-ip', '2022-02-06'],
  // It is there for subinterfaces; there are no switched ports.
  ['vlan', 'openconfig-vlan', '2021-07-28'],
  ['network-instance', 'openconfig-network-instance', '2022-04-20'],
  ['acl', 'openconfig-acl', '2022-12-20'],
  ['bgp', 'openconfig-bgp', '2022-05-21'],
  ['routing-policy', 'openconfig-routing-policy', '2022-05-24'],
  ['lldp', 'openconfig-lldp', '2018-11-21'],
  ['system', 'openconfig-system', '2022-07-25'],
];

const OWN = ['Cisco-IOS-XR-um-interface-cfg', 'Cisco-IOS-XR-um-router-bgp-cfg', 'Cisco-IOS-XR-um-ipv4-access-list-cfg'];
const OWN_REVISION = '2021-04-21';

/** A router as its NETCONF and gNMI servers show it. Its image: `running.json`, the OpenConfig tree; `ports`; `server`. */
export function emulate(via: Via = 'netconf'): EmulatedPlatform {
  return openconfigPlatform({
    via: via === 'gnmi' ? 'gnmi' : 'netconf',
    port: (number) => `GigabitEthernet0/0/0/${number - 1}`,
    modules: MODULES,
    own: {
      uris: OWN.map((name) => `http://cisco.com/ns/yang/${name}?module=${name}&revision=${OWN_REVISION}`),
      models: OWN.map((name) => ({ name, organization: 'Cisco Systems, Inc.', version: OWN_REVISION })),
    },
    server: 'candidate confirmed-commit:1.1 rollback-on-error validate',
    state: { 'openconfig-system:system': { state: { 'software-version': '7.8.1' } } },
  });
}
