import type { GlobalSetting, PortSetting } from '../../../model/hardening.js';
import type { SettingWords } from './setting-words.js';

/** Words of the industry-standard CLI that mean the same on all platforms that have it. */
export const COMMON_GLOBAL: readonly SettingWords<GlobalSetting>[] = [
  { name: 'aaa_accounting', byDefault: false, on: ['aaa accounting (?:exec|commands|update) .+'] },
  { name: 'banner_login', byDefault: false, on: ['banner login(?: .*)?'] },
  { name: 'banner_motd', byDefault: false, on: ['banner motd(?: .*)?'] },
  { name: 'ntp_authentication', byDefault: false, on: ['ntp authenticate(?: .*)?'], remedy: ['ntp authenticate'] },
  { name: 'dhcp_snooping', byDefault: false, on: ['ip dhcp snooping'], remedy: ['ip dhcp snooping'] },
  {
    name: 'igmp_snooping',
    byDefault: true,
    on: ['ip igmp snooping'],
    off: ['no ip igmp snooping'],
    remedy: ['ip igmp snooping'],
  },
  {
    name: 'stp_mode',
    value: ['spanning-tree mode (?<value>\\S+)'],
    off: ['no spanning-tree mode', 'spanning-tree mode none'],
  },
  {
    name: 'stp_loop_guard',
    byDefault: false,
    on: ['spanning-tree loopguard default', 'spanning-tree guard loop default'],
    remedy: ['spanning-tree loopguard default'],
  },
  {
    name: 'stp_root',
    byDefault: false,
    // The default is 32768; who is given one of the lowest is meant to be root.
    on: [
      'spanning-tree (?:vlan(?:-id)? \\S+ |mst \\S+ )?priority (?:0|4096|8192)',
      'spanning-tree (?:vlan(?:-id)? \\S+ |mst \\S+ )?root (?:primary|secondary)(?: .*)?',
    ],
  },
  {
    name: 'dot1x',
    byDefault: false,
    on: ['dot1x system-auth-control'],
    remedy: ['dot1x system-auth-control'],
  },
  { name: 'domain_name', byDefault: false, on: ['ip domain[ -]name .+', 'dns domain .+'] },
];

/** As COMMON_GLOBAL, in blocks of interfaces. */
export const COMMON_PORT: readonly SettingWords<PortSetting>[] = [
  { name: 'shutdown', byDefault: false, on: ['shutdown'], off: ['no shutdown'], remedy: ['shutdown'] },
  { name: 'description', byDefault: '', value: ['description (?<value>.+)'] },
  {
    name: 'bpdu_guard',
    byDefault: false,
    on: ['spanning-tree bpduguard enable'],
    off: ['spanning-tree bpduguard disable', 'no spanning-tree bpduguard'],
    remedy: ['spanning-tree bpduguard enable'],
  },
  {
    name: 'bpdu_filter',
    byDefault: false,
    on: ['spanning-tree bpdufilter enable'],
    off: ['spanning-tree bpdufilter disable'],
    remedy: ['no spanning-tree bpdufilter'],
  },
  {
    name: 'edge',
    byDefault: false,
    on: ['spanning-tree portfast(?: edge)?(?: trunk)?', 'spanning-tree port type edge(?: trunk)?'],
  },
  { name: 'root_guard', byDefault: false, on: ['spanning-tree guard root'], remedy: ['spanning-tree guard root'] },
  { name: 'loop_guard', byDefault: false, on: ['spanning-tree guard loop'], off: ['spanning-tree guard none'] },
  {
    name: 'storm_control',
    byDefault: false,
    on: ['storm-control (?:broadcast|all) (?:level )?.+'],
  },
  { name: 'source_guard', byDefault: false, on: ['ip verify source(?: .*)?'], remedy: ['ip verify source'] },
  { name: 'arp_trust', byDefault: false, on: ['ip arp inspection trust'] },
  { name: 'dhcp_trust', byDefault: false, on: ['ip dhcp snooping trust'] },
  {
    name: 'dot1x',
    byDefault: false,
    on: [
      'dot1x pae authenticator',
      'dot1x port-control auto',
      'authentication port-control auto',
      'access-session port-control auto',
    ],
  },
];
