import type { GlobalSetting, PortSetting } from '../../model/hardening.js';
import { COMMON_GLOBAL, COMMON_PORT } from '../shared/hardening/common-words.js';
import { type SettingWords, vocabulary } from '../shared/hardening/setting-words.js';

const GLOBAL: readonly SettingWords<GlobalSetting>[] = [
  ...COMMON_GLOBAL,
  {
    name: 'telnet_server',
    byDefault: false,
    on: ['management telnet / no shutdown'],
    off: ['management telnet / shutdown'],
    remedy: ['management telnet', '   shutdown'],
  },
  {
    name: 'http_server',
    byDefault: false,
    on: ['management api http-commands / protocol http(?: .*)?'],
    off: ['management api http-commands / no protocol http'],
    remedy: ['management api http-commands', '   no protocol http'],
  },
  {
    name: 'enable_secret',
    byDefault: false,
    on: ['enable (?:secret|password) (?:sha512|5|8a) .+', 'aaa root secret .+'],
  },
  {
    name: 'enable_password',
    byDefault: false,
    on: ['enable (?:secret|password) (?!sha512|5 |8a ).+'],
    remedy: ['no enable password'],
  },
  { name: 'aaa_login', byDefault: false, on: ['aaa authentication login default .+'] },
  { name: 'login_block', byDefault: false, on: ['aaa authentication policy lockout .+'] },
  {
    name: 'login_log',
    byDefault: false,
    on: ['aaa authentication policy on-failure log'],
    remedy: ['aaa authentication policy on-failure log', 'aaa authentication policy on-success log'],
  },
  { name: 'logging', byDefault: true, on: ['logging on'], off: ['no logging on'], remedy: ['logging on'] },
  // Messages have the time of day unless that is taken away.
  {
    name: 'log_buffer',
    byDefault: true,
    on: ['logging buffered(?: .*)?'],
    off: ['no logging buffered'],
    remedy: ['logging buffered 64000 informational'],
  },
  { name: 'discovery_lldp', byDefault: true, on: ['lldp run'], off: ['no lldp run'], remedy: ['no lldp run'] },
  {
    name: 'stp_edge_bpdu_guard',
    byDefault: false,
    on: ['spanning-tree edge-port bpduguard default'],
    remedy: ['spanning-tree edge-port bpduguard default'],
  },
  {
    name: 'bgp_first_as_checked',
    byDefault: true,
    on: ['router bgp \\S+ / bgp enforce-first-as'],
    off: ['router bgp \\S+ / no bgp enforce-first-as'],
  },
  {
    name: 'bgp_changes_logged',
    byDefault: true,
    on: ['router bgp \\S+ / bgp log-neighbor-changes'],
    off: ['router bgp \\S+ / no bgp log-neighbor-changes'],
  },
];

const PORT: readonly SettingWords<PortSetting>[] = [
  ...COMMON_PORT,
  {
    name: 'port_security',
    byDefault: false,
    on: ['switchport port-security', 'switchport port-security (?:mac-address )?maximum .+'],
    remedy: ['switchport port-security'],
  },
  {
    name: 'discovery_lldp',
    byDefault: true,
    on: ['lldp transmit'],
    off: ['no lldp transmit'],
    remedy: ['no lldp transmit'],
  },
  { name: 'proxy_arp', byDefault: false, on: ['ip proxy-arp'], off: ['no ip proxy-arp'], remedy: ['no ip proxy-arp'] },
  {
    name: 'directed_broadcast',
    byDefault: false,
    on: ['ip directed-broadcast(?: .*)?'],
    off: ['no ip directed-broadcast'],
    remedy: ['no ip directed-broadcast'],
  },
  {
    name: 'source_check',
    byDefault: false,
    on: ['ip verify unicast source reachable-via .+'],
    remedy: ['ip verify unicast source reachable-via rx'],
  },
  {
    name: 'router_advertisements',
    byDefault: true,
    off: ['ipv6 nd ra (?:disabled|suppress)(?: all)?'],
    remedy: ['ipv6 nd ra disabled all'],
  },
];

export const GLOBAL_WORDS = vocabulary(GLOBAL);
export const PORT_WORDS = vocabulary(PORT);
