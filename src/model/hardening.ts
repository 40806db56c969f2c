/**
 * What a device's configuration says beside VLANs, filters and BGP: how people come onto it, what it offers to the network,
 * how its ports are protected. Vendor-neutral, and never with a secret in it.
 */
export interface Hardening {
  /** Of the device as a whole. What is not in it the platform does not have, or netctl does not read there. */
  readonly settings: Readonly<Partial<Record<GlobalSetting, Setting>>>;
  /** By the name in full, as in the model's ports; interfaces of all kinds. */
  readonly ports: ReadonlyMap<string, HardenedPort>;
  /** The ways in for people: console, auxiliary port, sessions over the network. */
  readonly sessions: readonly AccessLine[];
  readonly accounts: readonly Account[];
  /** Undefined where the platform's are not read. */
  readonly communities: readonly Community[] | undefined;
  readonly snmpUsers: readonly SnmpUser[];
  readonly timeServers: readonly Server[] | undefined;
  readonly logHosts: readonly Server[] | undefined;
}

/** One thing that is on or off, a number, or a word. */
export interface Setting {
  /** What counts, written or by default; undefined where a line about it is not understood. */
  readonly value: boolean | number | string | undefined;
  /** Where it is written, from 1; left out where the platform's default counts. */
  readonly line?: number;
  /**
   * Lines in the platform's words that make it safe, for a port those inside its block, with `<vlans>` for those of a list that are
   * missing; left out where they need something that only people know.
   */
  readonly remedy?: readonly string[];
}

/** Switches of the device as a whole; true is on. */
export const GLOBAL_SETTINGS = [
  'telnet_server',
  'http_server',
  'https_server',
  'small_servers',
  'finger_server',
  'bootp_server',
  'ident_server',
  'pad_service',
  'config_from_network',
  'source_routing',
  'password_encryption',
  'enable_secret',
  'enable_password',
  'ssh_version_2',
  'ssh_timeout',
  'ssh_retries',
  'ssh_source',
  'domain_name',
  'aaa',
  'aaa_login',
  'aaa_accounting',
  'login_block',
  'login_log',
  'banner_login',
  'banner_motd',
  'logging',
  'log_timestamps',
  'log_buffer',
  'log_config_changes',
  'ntp_authentication',
  'keepalives_in',
  'keepalives_out',
  'discovery_cdp',
  'discovery_lldp',
  'dhcp_snooping',
  'dhcp_snooping_vlans',
  'arp_inspection_vlans',
  'igmp_snooping',
  'stp_mode',
  'stp_loop_guard',
  'stp_edge_bpdu_guard',
  'stp_root',
  'udld',
  'dot1x',
  'vtp_mode',
  'vtp_password',
  'native_vlan_tagged',
  'control_plane_policy',
  'gratuitous_arp',
  'call_home',
  'zero_touch',
  'bgp_first_as_checked',
  'bgp_changes_logged',
] as const;
export type GlobalSetting = (typeof GLOBAL_SETTINGS)[number];

/** Switches of one port or interface; true is on. */
export const PORT_SETTINGS = [
  'shutdown',
  'description',
  'negotiation',
  'bpdu_guard',
  'bpdu_filter',
  'edge',
  'root_guard',
  'loop_guard',
  'storm_control',
  'unknown_unicast_blocked',
  'source_guard',
  'arp_trust',
  'dhcp_trust',
  'udld',
  'dot1x',
  'port_security',
  'discovery_cdp',
  'discovery_lldp',
  'proxy_arp',
  'directed_broadcast',
  'redirects',
  'unreachables',
  'mask_reply',
  'source_check',
  'router_advertisements',
] as const;
export type PortSetting = (typeof PORT_SETTINGS)[number];

/** The VLAN settings of a port of which the line is told. */
export type PortLine = 'mode' | 'access_vlan' | 'native_vlan' | 'voice_vlan' | 'allowed' | 'address';

export interface HardenedPort {
  readonly name: string;
  /** Where its block begins. */
  readonly line: number;
  /** The line that leads into its block. */
  readonly block: string;
  readonly settings: Readonly<Partial<Record<PortSetting, Setting>>>;
  /** Where its VLAN settings and its first address are written; left out where they are not. */
  readonly lines: Readonly<Partial<Record<PortLine, number>>>;
  /** Its addresses with their lengths (`192.0.2.1/30`), whether it is up or not. */
  readonly addresses: readonly string[];
}

/** A way in for people. */
export interface AccessLine {
  readonly kind: 'console' | 'auxiliary' | 'remote';
  /** As the platform calls it. */
  readonly name: string;
  readonly line: number;
  /** Undefined where the platform does not say it here. */
  readonly telnet: Setting | undefined;
  /** Minutes until an idle session ends; 0 is never. */
  readonly idleMinutes: Setting | undefined;
  /** The name of the list that says who may come in; an empty word where there is none. */
  readonly filter: Setting | undefined;
  /** False where no one is asked who he is. */
  readonly login: Setting | undefined;
  /** False where no one gets a prompt there. */
  readonly exec: Setting | undefined;
}

/** How a password is kept. `reversible` can be read by anyone who sees it; `weak` is a hash that is guessed soon. */
export type SecretStrength = 'none' | 'plain' | 'reversible' | 'weak' | 'strong';

export interface Account {
  readonly name: string;
  readonly strength: SecretStrength;
  readonly privilege: number | undefined;
  readonly line: number;
}

/** A community of SNMP versions 1 and 2; its name is a secret, and not told. */
export interface Community {
  /** True for names that everybody tries first. */
  readonly wellKnown: boolean;
  readonly writable: boolean;
  /** The list that says who may use it. */
  readonly filter: string | undefined;
  readonly line: number;
  readonly remedy?: readonly string[];
}

/** A user or group of SNMP version 3. */
export interface SnmpUser {
  readonly name: string;
  readonly authenticated: boolean;
  readonly encrypted: boolean;
  readonly line: number;
}

/** A server that the device uses. */
export interface Server {
  readonly address: string;
  /** True where what it says is authenticated. */
  readonly authenticated: boolean;
  readonly line: number;
}
