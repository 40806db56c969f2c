/** A switch of the maker's models over gNMI before and after the change, as another hand than the driver's wrote it. */

const BRIDGED = 'srl_nokia-interfaces:bridged';
const VLAN = 'srl_nokia-interfaces-vlans:vlan';
const TAGGING = 'srl_nokia-interfaces-vlans:vlan-tagging';
const IPV4 = 'srl_nokia-common:ipv4-unicast';

function bridge(id: number, members: readonly string[], description?: string): object {
  return {
    name: `vlan${id}`,
    type: 'srl_nokia-network-instance:mac-vrf',
    ...(description !== undefined && { description }),
    ...(members.length > 0 && { interface: members.map((name) => ({ name })) }),
  };
}

const access = (number: number) => ({
  name: `ethernet-1/${number}`,
  subinterface: [{ index: 0, type: BRIDGED }],
});

const trunk = (number: number, ...ids: readonly number[]) => ({
  name: `ethernet-1/${number}`,
  [TAGGING]: true,
  subinterface: ids.map((id) => ({
    index: id,
    type: BRIDGED,
    [VLAN]: { encap: { 'single-tagged': { 'vlan-id': id } } },
  })),
});

const tcp = (sequence: number, port: number) => ({
  'sequence-id': sequence,
  match: {
    ipv4: { protocol: 6 },
    transport: { 'destination-port': { operator: 'eq', value: port } },
  },
  action: { accept: {} },
});

const drop = (sequence: number) => ({ 'sequence-id': sequence, action: { drop: {} } });

const ROUTER = {
  name: 'irb0',
  'admin-state': 'enable',
  subinterface: [
    {
      index: 40,
      'admin-state': 'enable',
      ipv4: { 'admin-state': 'enable', address: [{ 'ip-prefix': '10.0.40.1/24' }] },
    },
  ],
};

const BOUND = {
  'interface-id': 'irb0.40',
  'interface-ref': { interface: 'irb0', subinterface: 40 },
  input: { 'acl-filter': [{ name: 'EDGE-IN', type: 'ipv4' }] },
};

const POLICY = {
  'prefix-set': [{ name: 'PL', prefix: [{ 'ip-prefix': '10.0.0.0/8', 'mask-length-range': 'exact' }] }],
  policy: [
    {
      name: 'IN',
      'default-action': { 'policy-result': 'reject' },
      statement: [{ name: '10', match: { prefix: { 'prefix-set': 'PL' } }, action: { 'policy-result': 'accept' } }],
    },
  ],
};

function routing(neighbor: object): object {
  return {
    name: 'default',
    type: 'srl_nokia-network-instance:default',
    interface: [{ name: 'irb0.40' }],
    protocols: {
      'srl_nokia-bgp:bgp': {
        'autonomous-system': 65001,
        'router-id': '10.0.40.1',
        'afi-safi': [{ 'afi-safi-name': IPV4, 'admin-state': 'enable' }],
        group: [{ 'group-name': 'EDGE', 'peer-as': 65002 }],
        neighbor: [{ 'peer-address': '10.0.40.2', 'peer-group': 'EDGE', ...neighbor }],
      },
    },
  };
}

interface Parts {
  readonly bridges: readonly object[];
  readonly ports: readonly object[];
  readonly entries: readonly object[];
  readonly neighbor: object;
  readonly more?: object;
}

function configuration({ bridges, ports, entries, neighbor, more = {} }: Parts): object {
  return {
    'srl_nokia-system:system': { 'srl_nokia-system-name:name': { 'host-name': 'switch' } },
    'srl_nokia-interfaces:interface': [...ports, { name: 'ethernet-1/3' }, ROUTER],
    'srl_nokia-network-instance:network-instance': [routing(neighbor), ...bridges],
    'srl_nokia-acl:acl': {
      'acl-filter': [{ name: 'EDGE-IN', type: 'ipv4', entry: entries }],
      interface: [BOUND],
    },
    ...more,
  };
}

const before = configuration({
  bridges: [bridge(30, ['ethernet-1/1.0', 'ethernet-1/2.30'], 'old'), bridge(40, ['ethernet-1/2.40'], 'printers')],
  ports: [access(1), trunk(2, 30, 40)],
  entries: [tcp(10, 22), drop(20), drop(65_535)],
  neighbor: { description: 'old' },
});

const after = configuration({
  bridges: [
    bridge(10, ['ethernet-1/1.0', 'ethernet-1/2.10'], 'users'),
    bridge(20, ['ethernet-1/2.20']),
    bridge(40, ['ethernet-1/2.40'], 'print'),
  ],
  ports: [access(1), trunk(2, 10, 20, 40)],
  entries: [tcp(10, 22), tcp(15, 443), drop(20), drop(65_535)],
  neighbor: { description: 'new', 'afi-safi': [{ 'afi-safi-name': IPV4, 'import-policy': ['IN'] }] },
  more: { 'srl_nokia-routing-policy:routing-policy': POLICY },
});

export const SRLINUX = { before, after } as const;
