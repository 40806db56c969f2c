import type { Rank } from '../../../emulator/config-tree.js';
import { interfaceRank } from './names.js';

/** The lines of an interface in the order the device prints them, as far as netctl's commands and their neighbours go. */
const INTERFACE_ORDER: readonly RegExp[] = [
  /^description /,
  /^shutdown/,
  /^(mtu|speed|logging|load-interval) /,
  /^switchport access vlan /,
  /^switchport trunk native vlan /,
  /^switchport phone vlan /,
  /^switchport phone trunk /,
  /^switchport trunk allowed vlan /,
  /^switchport mode /,
  /^switchport trunk group /,
  /^switchport \S/,
  /^(no )?switchport$/,
  /^channel-group /,
  /^(vrf|encapsulation) /,
  /^ip address/,
  /^ipv6 (address|enable)/,
  /^ip access-group \S+ in$/,
  /^ip access-group \S+ out$/,
  /^ipv6 access-group \S+ in$/,
  /^ipv6 access-group \S+ out$/,
  /^(ip|ipv6) /,
  /^(lacp|lldp|mlag|spanning-tree|storm-control|sflow|service-policy) /,
];

/** The rank of a line inside an interface. */
export function portRank(text: string): Rank | undefined {
  const index = INTERFACE_ORDER.findIndex((pattern) => pattern.test(text));
  return index === -1 ? undefined : [index];
}

const GLOBAL_ORDER: readonly RegExp[] = [
  /^(no )?(aaa|enable) /,
  /^(transceiver|service|queue-monitor|logging|hostname|ip name-server|ntp|snmp-server) /,
  /^(switchport default|spanning-tree) /,
  /^username /,
  /^vlan internal /,
  /^vlan /,
  /^vrf /,
  /^interface /,
  /^monitor session /,
  /^(mac|ip|ipv6) access-list /,
  /^(no )?(ip|ipv6) /,
  /^mlag /,
  /^route-map /,
  /^router /,
  /^(banner|management) /,
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
