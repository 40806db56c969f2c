import type { Rank } from '../../../emulator/config-tree.js';
import { interfaceRank } from './names.js';

/** The lines of an interface in the order the device prints them, as far as netctl's commands and their neighbours go. */
const INTERFACE_ORDER: readonly RegExp[] = [
  /^description /,
  /^(no )?switchport$/,
  /^switchport access vlan /,
  /^switchport trunk encapsulation /,
  /^switchport trunk native vlan /,
  /^switchport trunk allowed vlan /,
  /^switchport trunk /,
  /^switchport mode /,
  /^switchport nonegotiate/,
  /^switchport voice /,
  /^switchport /,
  /^vrf /,
  /^(no )?ip address/,
  /^ip access-group \S+ in$/,
  /^ip access-group \S+ out$/,
  /^ip /,
  /^ipv6 (address|enable)/,
  /^ipv6 traffic-filter \S+ in$/,
  /^ipv6 traffic-filter \S+ out$/,
  /^ipv6 /,
  /^shutdown/,
  /^(load-interval|media-type|speed|duplex|mdix) /,
  /^(storm-control|channel-protocol|channel-group) /,
  /^spanning-tree /,
  /^service-policy /,
];

/** The rank of a line inside an interface. */
export function portRank(text: string): Rank | undefined {
  const index = INTERFACE_ORDER.findIndex((pattern) => pattern.test(text));
  return index === -1 ? undefined : [index];
}

const GLOBAL_ORDER: readonly RegExp[] = [
  /^version /,
  /^(no )?service /,
  /^hostname /,
  /^boot/,
  /^vrf /,
  /^(logging|enable) /,
  /^username /,
  /^(no )?aaa /,
  /^vtp /,
  /^(archive|spanning-tree|errdisable)/,
  /^vlan internal /,
  /^vlan /,
  /^lldp /,
  /^(class-map|policy-map) /,
  /^interface /,
  /^router /,
  /^ip /,
  /^(route-map|ipv6|snmp-server|radius|tacacs|access-list) /,
  /^(control-plane|banner|line) ?/,
  /^monitor /,
  /^ntp /,
  /^end$/,
];

/** The rank of a line at the top of the configuration. */
export function globalRank(text: string): Rank | undefined {
  const index = GLOBAL_ORDER.findIndex((pattern) => pattern.test(text));
  if (index === -1) return undefined;
  const name = /^interface (?<name>\S+)$/.exec(text)?.groups?.['name'];
  if (name !== undefined) return [index, ...interfaceRank(name)];
  const vlan = /^vlan (?<id>\d+)/.exec(text)?.groups?.['id'];
  return vlan === undefined ? [index] : [index, Number(vlan)];
}
