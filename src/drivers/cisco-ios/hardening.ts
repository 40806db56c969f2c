import type { ConfigLine } from '../../model/config-line.js';
import type { AccessLine, Community, Hardening, Setting } from '../../model/hardening.js';
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
      ...readSettings(blockLines(tree, /^(?:archive$|control-plane|router bgp )/), GLOBAL_WORDS),
      dhcp_snooping_vlans: vlanListSetting(tree, 'ip dhcp snooping vlan'),
      arp_inspection_vlans: vlanListSetting(tree, 'ip arp inspection vlan'),
    },
    ports: readPorts(tree, PORT_WORDS),
    sessions: tree.flatMap(sessionOf),
    accounts: readAccounts(tree),
    communities: readCommunities(tree).map(withRemedy),
    snmpUsers: readSnmpUsers(tree),
    timeServers: readTimeServers(tree),
    logHosts: readLogHosts(tree),
  };
}

/** Its name is a secret: who takes it away fills it in. */
function withRemedy(community: Community): Community {
  return { ...community, remedy: ['no snmp-server community <community>'] };
}

const KINDS = { con: 'console', aux: 'auxiliary', vty: 'remote' } as const;

function sessionOf(node: ConfigLine): readonly AccessLine[] {
  const groups = /^line (?<name>(?<kind>con|aux|vty) \d{1,3}(?: \d{1,3})?)$/.exec(node.text)?.groups;
  if (groups === undefined) return [];
  const { name = '', kind = '' } = groups;
  const header = node.text;
  const lineKind = kind === 'con' ? KINDS.con : kind === 'aux' ? KINDS.aux : KINDS.vty;
  const last = (pattern: RegExp) => lastMatch(node.children, pattern);
  return [
    {
      kind: lineKind,
      name,
      line: node.line,
      telnet: lineKind === 'remote' ? telnetOf(last(TRANSPORT), header) : undefined,
      idleMinutes: idleOf(last(IDLE), header),
      filter: lineKind === 'remote' ? filterOf(last(ACCESS_CLASS)) : undefined,
      login: loginOf(last(LOGIN)),
      exec: execOf(last(EXEC), header),
    },
  ];
}

const TRANSPORT = /^transport input (?<words>.+)$/;
const IDLE = /^(?:no exec-timeout|exec-timeout (?<minutes>\d{1,5})(?: (?<seconds>\d{1,5}))?)$/;
const ACCESS_CLASS = /^(?:ipv6 )?access-class (?<acl>\S+) in\b/;
const LOGIN = /^(?<no>no )?login\b/;
const EXEC = /^(?<no>no )?exec$/;

interface Found {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly line: number;
}

function lastMatch(lines: readonly ConfigLine[], pattern: RegExp): Found | undefined {
  let found: Found | undefined;
  for (const { text, line } of lines) {
    const match = pattern.exec(text);
    if (match !== null) found = { groups: match.groups ?? {}, line };
  }
  return found;
}

/** Without a line it hangs on the release, and older ones take everything. */
function telnetOf(found: Found | undefined, header: string): Setting {
  const remedy = [header, ' transport input ssh'];
  if (found === undefined) return { value: true, remedy };
  const words = (found.groups['words'] ?? '').split(/\s+/);
  return { value: words.some((word) => word === 'telnet' || word === 'all'), line: found.line, remedy };
}

/** Ten minutes unless it is said; `0 0` is never. */
function idleOf(found: Found | undefined, header: string): Setting {
  const remedy = [header, ' exec-timeout 10 0'];
  if (found === undefined) return { value: 10, remedy };
  const { minutes = '0', seconds = '0' } = found.groups;
  return { value: Number(minutes) + Number(seconds) / 60, line: found.line, remedy };
}

function filterOf(found: Found | undefined): Setting {
  return found === undefined ? { value: '' } : { value: found.groups['acl'], line: found.line };
}

/** With authentication by servers a line needs none of its own. */
function loginOf(found: Found | undefined): Setting {
  return found === undefined ? { value: true } : { value: found.groups['no'] === undefined, line: found.line };
}

function execOf(found: Found | undefined, header: string): Setting {
  const remedy = [header, ' no exec', ' transport input none'];
  if (found === undefined) return { value: true, remedy };
  return { value: found.groups['no'] === undefined, line: found.line, remedy };
}
