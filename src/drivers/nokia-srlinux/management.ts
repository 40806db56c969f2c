import type { ManagementAddress } from '../../model/management.js';
import { listAt, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { macVrfs } from './mac-vrfs.js';
import { TOP } from './schema/index.js';

/** The addresses that the device itself holds; those of an interface of a VLAN with the VLAN. */
export function managementAddresses(data: YangData): readonly ManagementAddress[] {
  const vlanOf = new Map(
    macVrfs(data).flatMap(({ id, members }) => (id === undefined ? [] : members.map((name) => [name, id] as const))),
  );
  return listAt(data, TOP.interface).flatMap((entry) =>
    listAt(entry, 'subinterface').flatMap((one) => {
      const name = `${text(entry, 'name')}.${text(one, 'index')}`;
      const vlan = vlanOf.get(name);
      return ['ipv4', 'ipv6'].flatMap((family) =>
        listAt(one, family, 'address').map((held) => {
          const [address, length] = (text(held, 'ip-prefix') ?? '').split('/');
          return {
            address,
            prefixLength: length === undefined ? undefined : Number(length),
            interface: name,
            ...(vlan !== undefined && { vlan }),
          };
        }),
      );
    }),
  );
}
