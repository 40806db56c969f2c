import type { ManagementAddress } from '../../../model/management.js';
import { listAt, numberAt, text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';

const FAMILIES = ['openconfig-if-ip:ipv4', 'openconfig-if-ip:ipv6'] as const;

/** The addresses that the device itself holds: of VLAN interfaces and of routed ports. */
export function managementAddresses(data: YangData): readonly ManagementAddress[] {
  return listAt(data, 'openconfig-interfaces:interfaces', 'interface').flatMap((entry) => {
    const name = text(entry, 'name') ?? '';
    const vlan = numberAt(entry, 'openconfig-vlan:routed-vlan', 'config', 'vlan');
    const places = [
      ...listAt(entry, 'subinterfaces', 'subinterface').map((one) => ({ one, vlan: undefined })),
      ...[entry['openconfig-vlan:routed-vlan']].flatMap((one) => (one === undefined ? [] : [{ one, vlan }])),
    ];
    return places.flatMap(({ one, vlan: within }) =>
      FAMILIES.flatMap((family) => listAt(one, family, 'addresses', 'address')).map((address) => ({
        address: text(address, 'ip'),
        prefixLength: numberAt(address, 'config', 'prefix-length'),
        interface: name,
        ...(within !== undefined && { vlan: within }),
      })),
    );
  });
}
