import type { ConfigLine } from '../../model/config-line.js';
import type { AccessLine, Hardening, Setting } from '../../model/hardening.js';
import { readAccounts } from '../shared/hardening/accounts.js';
import { blockLines } from '../shared/hardening/block-lines.js';
import { readPorts } from '../shared/hardening/ports.js';
import { readLogHosts, readTimeServers } from '../shared/hardening/servers.js';
import { readSettings } from '../shared/hardening/setting-words.js';
import { readCommunities, readSnmpUsers } from '../shared/hardening/snmp.js';
import { vlanListSetting } from '../shared/hardening/vlan-list-setting.js';
import { GLOBAL_WORDS, PORT_WORDS } from './hardening-words.js';

/** What a configuration says beside VLANs, filters and BGP. */
export function hardening(tree: readonly ConfigLine[]): Hardening {
  return {
    settings: {
      ...readSettings(blockLines(tree, /^(?:management (?:telnet|api http-commands)|router bgp )/), GLOBAL_WORDS),
      dhcp_snooping_vlans: vlanListSetting(tree, 'ip dhcp snooping vlan'),
      arp_inspection_vlans: vlanListSetting(tree, 'ip arp inspection vlan'),
    },
    ports: readPorts(tree, PORT_WORDS),
    sessions: tree.flatMap(sessionOf),
    accounts: readAccounts(tree),
    communities: readCommunities(tree).map((one) => ({ ...one, remedy: ['no snmp-server community <community>'] })),
    snmpUsers: readSnmpUsers(tree),
    timeServers: readTimeServers(tree),
    logHosts: readLogHosts(tree),
  };
}

/** `management ssh`, `management telnet`, `management console`. A block is there only where something in it is not as usual. */
function sessionOf(node: ConfigLine): readonly AccessLine[] {
  const kind = /^management (?<kind>ssh|telnet|console)$/.exec(node.text)?.groups?.['kind'];
  if (kind === undefined) return [];
  const remote = kind !== 'console';
  return [
    {
      kind: remote ? 'remote' : 'console',
      name: node.text,
      line: node.line,
      // Telnet has a server of its own, and is told of there.
      telnet: undefined,
      idleMinutes: idleOf(node),
      filter: remote ? filterOf(node) : undefined,
      login: undefined,
      exec: undefined,
    },
  ];
}

function idleOf({ text, children }: ConfigLine): Setting {
  const remedy = [text, '   idle-timeout 10'];
  const found = children.find((child) => /^idle-timeout \d{1,5}$/.test(child.text));
  if (found === undefined) return { value: 0, remedy };
  return { value: Number(found.text.slice('idle-timeout '.length)), line: found.line, remedy };
}

function filterOf({ children }: ConfigLine): Setting {
  const pattern = /^(?:ip|ipv6) access-group (?<acl>\S+)(?: vrf \S+)? in$/;
  const found = children.find((child) => pattern.test(child.text));
  return found === undefined ? { value: '' } : { value: pattern.exec(found.text)?.groups?.['acl'], line: found.line };
}
