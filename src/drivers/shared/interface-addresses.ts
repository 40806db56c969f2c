import { prefixLengthOf } from '../../model/ip-address.js';
import type { ManagementAddress } from '../../model/management.js';
import type { ConfigNode } from './config-tree.js';

const SUBINTERFACE_VLAN = /^encapsulation dot1q (?:vlan )?(?<vlan>\d{1,4})\b/i;

/** The lines that give an interface an address, with a prefix length, a mask, or from a server. */
const ADDRESS =
  /^(?:ip address (?:virtual )?(?<v4>\d[\d.]{6,14})(?:\/(?<length>\d{1,2})| (?<mask>\d[\d.]{6,14}))|ipv6 address (?<v6>[0-9a-f:.]{2,45})\/(?<length6>\d{1,3})|(?:ip|ipv6) address (?<given>dhcp|autoconfig|negotiated))\b/i;

const GATEWAY =
  /^ip (?:default-gateway|route 0\.0\.0\.0(?:\/0| 0\.0\.0\.0)(?: [A-Za-z]\S{1,40})?) (?<address>\d[\d.]{6,14})\b/;

/**
 * The addresses of a configuration's interfaces, those of VLAN interfaces and of tagged sub-interfaces with their VLAN.
 * Interfaces that are shut down and link-local addresses do not count: no session goes there.
 */
export function interfaceAddresses(tree: readonly ConfigNode[]): readonly ManagementAddress[] {
  return tree.flatMap((node) => {
    const name = /^interface (?<name>\S{1,64})$/.exec(node.text)?.groups?.['name'];
    const lines = node.children.map((child) => child.text);
    if (name === undefined || lines.includes('shutdown')) return [];
    const vlan = vlanOf(name, lines);
    return lines.flatMap((line) => {
      const address = readAddress(line);
      return address === undefined ? [] : [{ ...address, interface: name, ...(vlan !== undefined && { vlan }) }];
    });
  });
}

/** The routers to which a configuration sends what is not near. */
export function defaultGateways(tree: readonly ConfigNode[]): readonly string[] {
  return tree.flatMap((node) => GATEWAY.exec(node.text)?.groups?.['address'] ?? []);
}

function vlanOf(name: string, lines: readonly string[]): number | undefined {
  const own = /^Vlan(?<vlan>\d{1,4})$/.exec(name)?.groups?.['vlan'];
  const tag = lines.map((line) => SUBINTERFACE_VLAN.exec(line)?.groups?.['vlan']).find((vlan) => vlan !== undefined);
  const vlan = own ?? tag;
  return vlan === undefined ? undefined : Number(vlan);
}

function readAddress(line: string): Pick<ManagementAddress, 'address' | 'prefixLength'> | undefined {
  const groups = ADDRESS.exec(line)?.groups;
  if (groups === undefined || / link-local$/.test(line)) return undefined;
  const { v4, length, mask, v6, length6 } = groups;
  if (v4 !== undefined) {
    return { address: v4, prefixLength: length === undefined ? prefixLengthOf(mask ?? '') : Number(length) };
  }
  if (v6 === undefined) return { address: undefined, prefixLength: undefined };
  return /^fe[89ab]/i.test(v6) ? undefined : { address: v6, prefixLength: Number(length6) };
}
