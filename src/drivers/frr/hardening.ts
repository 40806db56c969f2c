import type { ConfigLine } from '../../model/config-line.js';
import type { AccessLine, GlobalSetting, Hardening, PortSetting, Setting } from '../../model/hardening.js';
import { blockLines } from '../shared/hardening/block-lines.js';
import { readPorts } from '../shared/hardening/ports.js';
import { readSettings, type SettingWords, vocabulary } from '../shared/hardening/setting-words.js';

/** The host below has everything else: users, SNMP, the clock. The passwords are those of the daemons' own ports. */
const GLOBAL: readonly SettingWords<GlobalSetting>[] = [
  {
    name: 'password_encryption',
    byDefault: false,
    on: ['service password-encryption'],
    remedy: ['service password-encryption'],
  },
  { name: 'banner_motd', byDefault: false, on: ['banner motd .+'] },
  {
    name: 'logging',
    byDefault: false,
    on: ['log (?:syslog|file|stdout|daemon)(?: .*)?'],
    remedy: ['log syslog informational'],
  },
  {
    name: 'bgp_first_as_checked',
    // On since release 10 only; before it has to be said.
    on: ['router bgp \\S+.* / bgp enforce-first-as'],
    off: ['router bgp \\S+.* / no bgp enforce-first-as'],
  },
  {
    name: 'bgp_changes_logged',
    byDefault: false,
    on: ['router bgp \\S+.* / bgp log-neighbor-changes', 'frr defaults datacenter'],
    off: ['router bgp \\S+.* / no bgp log-neighbor-changes'],
  },
];

const PORT: readonly SettingWords<PortSetting>[] = [
  { name: 'shutdown', byDefault: false, on: ['shutdown'], off: ['no shutdown'], remedy: ['shutdown'] },
  { name: 'description', byDefault: '', value: ['description (?<value>.+)'] },
  {
    name: 'router_advertisements',
    byDefault: false,
    on: ['no ipv6 nd suppress-ra'],
    off: ['ipv6 nd suppress-ra'],
    remedy: ['ipv6 nd suppress-ra'],
  },
];

const GLOBAL_WORDS = vocabulary(GLOBAL);
const PORT_WORDS = vocabulary(PORT);

/** What a configuration says beside filters and BGP. */
export function hardening(tree: readonly ConfigLine[]): Hardening {
  return {
    settings: readSettings(blockLines(tree, /^router bgp /), GLOBAL_WORDS),
    ports: readPorts(tree, PORT_WORDS),
    sessions: tree.flatMap(sessionOf),
    accounts: tree.flatMap(accountOf),
    communities: undefined,
    snmpUsers: [],
    timeServers: undefined,
    logHosts: undefined,
  };
}

/** `password [8] X` and `enable password [8] X`: 8 is a hash of DES, which is guessed soon. */
function accountOf({ text, line }: ConfigLine): Hardening['accounts'] {
  const groups = /^(?<enable>enable )?password (?<type>8 )?\S+$/.exec(text)?.groups;
  if (groups === undefined) return [];
  const name = groups['enable'] === undefined ? 'vty' : 'enable';
  return [{ name, strength: groups['type'] === undefined ? 'plain' : 'weak', privilege: undefined, line }];
}

function sessionOf(node: ConfigLine): readonly AccessLine[] {
  if (node.text !== 'line vty') return [];
  const login = node.children.find(({ text }) => text === 'no login');
  return [
    {
      kind: 'remote',
      name: 'vty',
      line: node.line,
      telnet: undefined,
      idleMinutes: idleOf(node),
      filter: filterOf(node),
      login: login === undefined ? { value: true } : { value: false, line: login.line },
      exec: undefined,
    },
  ];
}

function idleOf({ children }: ConfigLine): Setting {
  const remedy = ['line vty', ' exec-timeout 10 0'];
  const pattern = /^exec-timeout (?<minutes>\d{1,5})(?: (?<seconds>\d{1,5}))?$/;
  const found = children.findLast(({ text }) => pattern.test(text));
  const { minutes = '10', seconds = '0' } = pattern.exec(found?.text ?? '')?.groups ?? {};
  return { value: Number(minutes) + Number(seconds) / 60, ...(found !== undefined && { line: found.line }), remedy };
}

function filterOf({ children }: ConfigLine): Setting {
  const pattern = /^(?:ipv6 )?access-class (?<acl>\S+)$/;
  const found = children.find(({ text }) => pattern.test(text));
  return found === undefined ? { value: '' } : { value: pattern.exec(found.text)?.groups?.['acl'], line: found.line };
}
