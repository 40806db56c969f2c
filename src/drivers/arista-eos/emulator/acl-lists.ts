import { EntryNode, FilterLines, type ListFormat } from '../../../emulator/acl-lines.js';
import type { AclStyle, ListKind } from '../../../emulator/acl-style.js';
import type { ConfigNode } from '../../../emulator/config-tree.js';
import { nameTable } from '../../../model/name-table.js';
import { DSCP_NAMES } from '../../../model/packet-names.js';
import { PORT_NUMBERS, UDP_NUMBERS } from '../port-numbers.js';

const PROTOCOLS = {
  ahp: 51,
  esp: 50,
  gre: 47,
  igmp: 2,
  ospf: 89,
  pim: 103,
  rsvp: 46,
  sctp: 132,
  tcp: 6,
  udp: 17,
  vrrp: 112,
};

export const STYLE: AclStyle = {
  networks: 'length',
  protocols: { ip: nameTable({ icmp: 1, ...PROTOCOLS }), ipv6: nameTable({ icmpv6: 58, ...PROTOCOLS }) },
  tcp: nameTable(PORT_NUMBERS),
  udp: nameTable({ ...UDP_NUMBERS, ...PORT_NUMBERS }),
  dscp: DSCP_NAMES,
  wideDeny: false,
  capitals: false,
  bareHosts: false,
  options: { alone: ['fragments', 'tracked', 'copp-system-acl'], valued: ['nexthop-group'] },
  group: undefined,
};

const HEADER = /^(?<family>ip|ipv6|mac) access-list (?:(?<standard>standard) )?(?<name>\S+)$/;

/** Which entries the list of a block has; undefined for other blocks. */
export function kindOf(header: string): ListKind | undefined {
  const groups = HEADER.exec(header)?.groups;
  if (groups === undefined) return undefined;
  if (groups['family'] === 'mac') return 'mac';
  if (groups['family'] === 'ipv6') return 'ipv6';
  return groups['standard'] === undefined ? 'ip' : 'ip standard';
}

const FORMAT: ListFormat = { remarks: 'own', raw: (entry, seq) => `   ${seq} ${entry}` };

/** The lines of a list. */
export function linesOf(block: ConfigNode): FilterLines {
  return new FilterLines(block, FORMAT);
}

/** Makes the lines of all lists such that know their number. */
export function numberLists(config: ConfigNode): ConfigNode {
  for (const node of config.children) {
    if (kindOf(node.text) === undefined) continue;
    node.children = node.children.map((child) => {
      const groups = /^(?<seq>\d+) (?<text>\S.*)$/.exec(child.text)?.groups;
      if (groups === undefined) return child;
      const entry = new EntryNode(child.raw, groups['text'] ?? '', Number(groups['seq']));
      entry.after = child.after;
      return entry;
    });
  }
  return config;
}
