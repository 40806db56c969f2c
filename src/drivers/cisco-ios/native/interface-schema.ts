import type { YangNode, YangType } from '../../../yang/schema.js';
import { container, IPV4, IPV6_PREFIX, leaf, list, TEXT } from '../../shared/openconfig/nodes.js';
import { ACCESS_GROUP, TRAFFIC_FILTER } from './acl-schema.js';
import { SWITCHPORT } from './vlan-schema.js';

const NUMBER = { base: 'uint32' } as const satisfies YangType;

/** Interfaces stand in a list for each type, by what follows the type in their name. */
export const PORT_LISTS: Readonly<Record<string, YangType>> = {
  FastEthernet: TEXT,
  GigabitEthernet: TEXT,
  TwoGigabitEthernet: TEXT,
  FiveGigabitEthernet: TEXT,
  TenGigabitEthernet: TEXT,
  TwentyFiveGigE: TEXT,
  FortyGigabitEthernet: TEXT,
  HundredGigE: TEXT,
  TwoHundredGigE: TEXT,
  FourHundredGigE: TEXT,
  AppGigabitEthernet: TEXT,
  'Port-channel': NUMBER,
};

/** Interfaces that are no ports. */
export const OTHER_LISTS: Readonly<Record<string, YangType>> = {
  Vlan: NUMBER,
  Loopback: NUMBER,
  Tunnel: NUMBER,
  BDI: NUMBER,
};

/** What any interface can have that packets are sent to. */
const ROUTED: readonly YangNode[] = [
  container('vrf', [leaf('forwarding', TEXT)]),
  container('ip', [
    container('address', [
      container('primary', [leaf('address', IPV4), leaf('mask', IPV4)]),
      list('secondary', { address: IPV4 }, [leaf('mask', IPV4)]),
    ]),
    ACCESS_GROUP,
  ]),
  container('ipv6', [container('address', [list('prefix-list', { prefix: IPV6_PREFIX }, [])]), TRAFFIC_FILTER]),
];

const BUNDLE = container('channel-group', [leaf('number', NUMBER)], { module: 'Cisco-IOS-XE-ethernet' });

function interfaces(lists: Readonly<Record<string, YangType>>, children: readonly YangNode[]): readonly YangNode[] {
  // An interface is more than what is read of it.
  return Object.entries(lists).map(([name, type]) => list(name, { name: type }, children, { kept: true }));
}

export const INTERFACE: YangNode = container('interface', [
  ...interfaces(PORT_LISTS, [...SWITCHPORT, BUNDLE, ...ROUTED]),
  ...interfaces(OTHER_LISTS, ROUTED),
]);
