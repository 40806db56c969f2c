import type { ManagementAddress } from '../../../model/management.js';
import { dataAt, listAt, numberAt, text } from '../../../yang/read-data.js';
import type { YangData } from '../../../yang/schema.js';
import { OTHER_LISTS, PORT_LISTS } from './interface-schema.js';
import { TOP } from './modules.js';

/** The addresses that the device itself holds. */
export function managementAddresses(data: YangData): readonly ManagementAddress[] {
  const interfaces = dataAt(data, TOP, 'interface');
  return [...Object.keys(OTHER_LISTS), ...Object.keys(PORT_LISTS)].flatMap((type) =>
    listAt(interfaces, type).flatMap((entry) => {
      const number = numberAt(entry, 'name');
      const held = {
        interface: `${type}${text(entry, 'name') ?? ''}`,
        ...(type === 'Vlan' && number !== undefined && { vlan: number }),
      };
      return addressesOf(entry).map((address) => ({ ...address, ...held }));
    }),
  );
}

function addressesOf(entry: YangData): readonly Pick<ManagementAddress, 'address' | 'prefixLength'>[] {
  const four = [dataAt(entry, 'ip', 'address', 'primary'), ...listAt(entry, 'ip', 'address', 'secondary')];
  const six = listAt(entry, 'ipv6', 'address', 'prefix-list').map((one) => (text(one, 'prefix') ?? '').split('/'));
  return [
    ...four.flatMap((one) => {
      const address = text(one, 'address');
      return address === undefined ? [] : [{ address, prefixLength: lengthOf(text(one, 'mask')) }];
    }),
    ...six.map(([address = '', length]) => ({
      address,
      prefixLength: length === undefined ? undefined : Number(length),
    })),
  ];
}

/** The length of a mask; undefined where it is none. */
function lengthOf(mask: string | undefined): number | undefined {
  const bits = (mask ?? '')
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('');
  return /^1*0*$/.test(bits) && bits.length === 32 ? bits.replaceAll('0', '').length : undefined;
}
