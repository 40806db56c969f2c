/** What one element of a column may be. */
export interface Base {
  readonly type: 'integer' | 'string' | 'boolean' | 'uuid';
  readonly range?: readonly [min: number, max: number];
  readonly oneOf?: readonly string[];
  /** For references: the table they lead to; a weak one does not keep its row alive. */
  readonly table?: TableName;
  readonly weak?: true;
}

/** A column as the database's schema describes it (RFC 7047, section 3.2). */
export interface Column {
  readonly key: Base;
  /** Present for maps. */
  readonly value?: Base;
  readonly min: 0 | 1;
  readonly max: number;
  readonly readOnly?: true;
}

export type TableName = 'Open_vSwitch' | 'Bridge' | 'Port' | 'Interface' | 'Mirror';

const TEXT: Base = { type: 'string' };
const NUMBER: Base = { type: 'integer' };
const FLAG: Base = { type: 'boolean' };
const VLAN: Base = { type: 'integer', range: [0, 4095] };
const COUNT: Base = { type: 'integer', range: [0, Number.MAX_SAFE_INTEGER] };

const one = (key: Base): Column => ({ key, min: 1, max: 1 });
const maybe = (key: Base): Column => ({ key, min: 0, max: 1 });
const many = (key: Base, max: number = Number.POSITIVE_INFINITY): Column => ({ key, min: 0, max });
const map = (value: Base = TEXT): Column => ({ key: TEXT, value, min: 0, max: Number.POSITIVE_INFINITY });
const oneOf = (...words: string[]): Base => ({ type: 'string', oneOf: words });
const ref = (table?: TableName): Base => (table === undefined ? { type: 'uuid' } : { type: 'uuid', table });
const name: Column = { ...one(TEXT), readOnly: true };
const upDown = maybe(oneOf('up', 'down'));
const mirrored: Base = { type: 'uuid', table: 'Port', weak: true };

/** The tables that speak of VLANs, with all their columns, as Open vSwitch 3.1 (schema 8.3.1) has them. */
export const SCHEMA: Readonly<Record<TableName, Readonly<Record<string, Column>>>> = {
  Open_vSwitch: {
    bridges: many(ref('Bridge')),
    cur_cfg: one(NUMBER),
    datapath_types: many(TEXT),
    datapaths: map(ref()),
    db_version: maybe(TEXT),
    dpdk_initialized: one(FLAG),
    dpdk_version: maybe(TEXT),
    external_ids: map(),
    iface_types: many(TEXT),
    manager_options: many(ref()),
    next_cfg: one(NUMBER),
    other_config: map(),
    ovs_version: maybe(TEXT),
    ssl: maybe(ref()),
    statistics: map(),
    system_type: maybe(TEXT),
    system_version: maybe(TEXT),
  },
  Bridge: {
    auto_attach: maybe(ref()),
    controller: many(ref()),
    datapath_id: maybe(TEXT),
    datapath_type: one(TEXT),
    datapath_version: one(TEXT),
    external_ids: map(),
    fail_mode: maybe(oneOf('secure', 'standalone')),
    flood_vlans: many(VLAN, 4096),
    flow_tables: { ...many({ type: 'integer', range: [0, 254] }), value: ref() },
    ipfix: maybe(ref()),
    mcast_snooping_enable: one(FLAG),
    mirrors: many(ref('Mirror')),
    name,
    netflow: maybe(ref()),
    other_config: map(),
    ports: many(ref('Port')),
    protocols: many(oneOf('OpenFlow10', 'OpenFlow11', 'OpenFlow12', 'OpenFlow13', 'OpenFlow14', 'OpenFlow15')),
    rstp_enable: one(FLAG),
    rstp_status: map(),
    sflow: maybe(ref()),
    status: map(),
    stp_enable: one(FLAG),
  },
  Port: {
    bond_active_slave: maybe(TEXT),
    bond_downdelay: one(NUMBER),
    bond_fake_iface: one(FLAG),
    bond_mode: maybe(oneOf('active-backup', 'balance-slb', 'balance-tcp')),
    bond_updelay: one(NUMBER),
    cvlans: many(VLAN, 4096),
    external_ids: map(),
    fake_bridge: one(FLAG),
    interfaces: { ...many(ref('Interface')), min: 1 },
    lacp: maybe(oneOf('active', 'off', 'passive')),
    mac: maybe(TEXT),
    name,
    other_config: map(),
    protected: one(FLAG),
    qos: maybe(ref()),
    rstp_statistics: map(NUMBER),
    rstp_status: map(),
    statistics: map(NUMBER),
    status: map(),
    tag: maybe(VLAN),
    trunks: many(VLAN, 4096),
    vlan_mode: maybe(oneOf('access', 'dot1q-tunnel', 'native-tagged', 'native-untagged', 'trunk')),
  },
  Interface: {
    admin_state: upDown,
    bfd: map(),
    bfd_status: map(),
    cfm_fault: maybe(FLAG),
    cfm_fault_status: many(TEXT),
    cfm_flap_count: maybe(NUMBER),
    cfm_health: maybe({ type: 'integer', range: [0, 100] }),
    cfm_mpid: maybe(NUMBER),
    cfm_remote_mpids: many(NUMBER),
    cfm_remote_opstate: upDown,
    duplex: maybe(oneOf('full', 'half')),
    error: maybe(TEXT),
    external_ids: map(),
    ifindex: maybe({ type: 'integer', range: [0, 4294967295] }),
    ingress_policing_burst: one(COUNT),
    ingress_policing_kpkts_burst: one(COUNT),
    ingress_policing_kpkts_rate: one(COUNT),
    ingress_policing_rate: one(COUNT),
    lacp_current: maybe(FLAG),
    link_resets: maybe(NUMBER),
    link_speed: maybe(NUMBER),
    link_state: upDown,
    lldp: map(),
    mac: maybe(TEXT),
    mac_in_use: maybe(TEXT),
    mtu: maybe(NUMBER),
    mtu_request: maybe({ type: 'integer', range: [1, Number.MAX_SAFE_INTEGER] }),
    name,
    ofport: maybe(NUMBER),
    ofport_request: maybe({ type: 'integer', range: [1, 65279] }),
    options: map(),
    other_config: map(),
    statistics: map(NUMBER),
    status: map(),
    type: one(TEXT),
  },
  Mirror: {
    external_ids: map(),
    name: one(TEXT),
    output_port: maybe(mirrored),
    output_vlan: maybe({ type: 'integer', range: [1, 4095] }),
    select_all: one(FLAG),
    select_dst_port: many(mirrored),
    select_src_port: many(mirrored),
    select_vlan: many(VLAN, 4096),
    snaplen: maybe({ type: 'integer', range: [14, 65535] }),
    statistics: map(NUMBER),
  },
};

export const TABLES: readonly TableName[] = ['Bridge', 'Interface', 'Mirror', 'Open_vSwitch', 'Port'];
