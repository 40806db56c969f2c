import { expect, it } from 'vitest';
import { parseConfigTree, scanLines } from '../../../../src/drivers/shared/config-tree.js';
import { defaultGateways, interfaceAddresses } from '../../../../src/drivers/shared/interface-addresses.js';

function tree(text: string) {
  return parseConfigTree(scanLines(text, []));
}

it.each([
  [
    'Vlan10',
    'ip address 10.0.10.1 255.255.255.0',
    { address: '10.0.10.1', prefixLength: 24, interface: 'Vlan10', vlan: 10 },
  ],
  [
    'Vlan10',
    'ip address 10.0.11.1 255.255.255.0 secondary',
    { address: '10.0.11.1', prefixLength: 24, interface: 'Vlan10', vlan: 10 },
  ],
  ['Vlan10', 'ip address 10.0.10.1/24', { address: '10.0.10.1', prefixLength: 24, interface: 'Vlan10', vlan: 10 }],
  [
    'Vlan10',
    'ip address virtual 10.0.10.1/24',
    { address: '10.0.10.1', prefixLength: 24, interface: 'Vlan10', vlan: 10 },
  ],
  ['Vlan10', 'ip address dhcp', { address: undefined, prefixLength: undefined, interface: 'Vlan10', vlan: 10 }],
  [
    'Vlan10',
    'ipv6 address 2001:DB8::1/64',
    { address: '2001:DB8::1', prefixLength: 64, interface: 'Vlan10', vlan: 10 },
  ],
  ['Loopback0', 'ip address 192.0.2.1/32', { address: '192.0.2.1', prefixLength: 32, interface: 'Loopback0' }],
  [
    'Ethernet1.10',
    'encapsulation dot1q vlan 20\n ip address 10.0.20.1/24',
    { address: '10.0.20.1', prefixLength: 24, interface: 'Ethernet1.10', vlan: 20 },
  ],
  [
    'GigabitEthernet0/0.10',
    'encapsulation dot1Q 20 native\n ip address 10.0.20.1 255.255.255.0',
    { address: '10.0.20.1', prefixLength: 24, interface: 'GigabitEthernet0/0.10', vlan: 20 },
  ],
])('%s with "%s"', (name, line, expected) => {
  expect(interfaceAddresses(tree(`interface ${name}\n ${line}\n`))).toEqual([expected]);
});

it.each([
  ['no ip address'],
  ['ip address 10.0.0.1 255.255.255.0\n shutdown'],
  ['ipv6 address FE80::1 link-local'],
  ['ipv6 address fe80::1/64'],
  ['ip address-helper 10.0.0.1'],
  ['description ip address 10.0.0.1 255.255.255.0'],
])('"%s" is no address to go to', (line) => {
  expect(interfaceAddresses(tree(`interface Vlan10\n ${line}\n`))).toEqual([]);
});

it.each([
  ['ip default-gateway 10.0.0.1', ['10.0.0.1']],
  ['ip route 0.0.0.0 0.0.0.0 10.0.0.1', ['10.0.0.1']],
  ['ip route 0.0.0.0 0.0.0.0 Vlan10 10.0.0.1 200', ['10.0.0.1']],
  ['ip route 0.0.0.0/0 10.0.0.1', ['10.0.0.1']],
  ['ip route 0.0.0.0 0.0.0.0 Null0', []],
  ['ip route 10.9.0.0 255.255.0.0 10.0.0.1', []],
])('"%s" leads to %j', (line, expected) => {
  expect(defaultGateways(tree(`${line}\n`))).toEqual(expected);
});
