import type { EmulatedPlatform } from '../../../emulator/device.js';
import { openconfigPlatform } from '../../shared/emulator/openconfig-device.js';
import type { OpenconfigModule } from '../../shared/emulator/openconfig-modules.js';

/** Capabilities of the platform tell versions, not dates. */
const MODULES: readonly OpenconfigModule[] = [
  ['interfaces', 'openconfig-interfaces', '3.0.0'],
  ['interfaces/ethernet', 'openconfig-if-ethernet', '2.12.1'],
  ['interfaces/aggregate', 'openconfig-if-aggregate', '2.4.3'],
  ['interfaces/ip', 'openconfig-if-ip', '3.1.0'],
  ['vlan', 'openconfig-vlan', '3.2.2'],
  ['network-instance', 'openconfig-network-instance', '1.4.0'],
  ['acl', 'openconfig-acl', '1.3.1'],
  ['bgp', 'openconfig-bgp', '9.4.0'],
  ['routing-policy', 'openconfig-routing-policy', '3.3.0'],
  ['lldp', 'openconfig-lldp', '0.2.1'],
  ['system', 'openconfig-system', '0.17.1'],
];

const OWN = ['arista-exp-eos', 'arista-intf-augments', 'arista-vlan-deviations', 'arista-system-augments'];

/** A switch as its gNMI server shows it. Its image: `running.json`, the OpenConfig tree; `ports`; `server`. */
export const gnmiDevice: EmulatedPlatform = openconfigPlatform({
  via: 'gnmi',
  port: (number) => `Ethernet${number}`,
  modules: MODULES,
  own: {
    uris: [],
    models: OWN.map((name) => ({ name, organization: 'Arista Networks <http://arista.com/>', version: '' })),
  },
  server: '',
  state: {
    'openconfig-system:system': { state: { 'software-version': '4.30.1F' } },
    'openconfig-interfaces:interfaces': {
      interface: [{ name: 'Management1', state: { name: 'Management1', type: 'iana-if-type:ethernetCsmacd' } }],
    },
  },
});
