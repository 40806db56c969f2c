/** A switch of the maker's models over NETCONF and RESTCONF before and after the change, as another hand than the driver's wrote it. */

const SWITCH = 'Cisco-IOS-XE-switch';
const EMPTY = [null];

const switched = (settings: object) => ({
  'switchport-conf': { switchport: true },
  'switchport-config': { switchport: settings },
});

const access = (vlan: number) =>
  switched({ [`${SWITCH}:mode`]: { access: {} }, [`${SWITCH}:access`]: { vlan: { vlan } } });

const trunk = (vlans: string) =>
  switched({ [`${SWITCH}:mode`]: { trunk: {} }, [`${SWITCH}:trunk`]: { allowed: { vlan: { vlans } } } });

const tcp = (sequence: number, port: number) => ({
  sequence: String(sequence),
  'ace-rule': { action: 'permit', protocol: 'tcp', any: EMPTY, 'dst-any': EMPTY, 'dst-eq': port },
});

const deny = (sequence: number) => ({
  sequence: String(sequence),
  'ace-rule': { action: 'deny', protocol: 'ip', any: EMPTY, 'dst-any': EMPTY },
});

const ROUTER = {
  name: 40,
  ip: {
    address: { primary: { address: '10.0.40.1', mask: '255.255.255.0' } },
    'access-group': { in: { acl: { 'acl-name': 'EDGE-IN', in: EMPTY } } },
  },
};

function unicast(settings: object): object {
  const neighbor = [{ id: '10.0.40.2', activate: EMPTY, ...settings }];
  return { 'no-vrf': { ipv4: [{ 'af-name': 'unicast', 'ipv4-unicast': { neighbor } }] } };
}

interface Parts {
  readonly vlans: readonly object[];
  readonly ports: readonly [object, object];
  readonly entries: readonly object[];
  readonly neighbor: { readonly description: string; readonly settings: object };
  readonly prefixes?: readonly object[];
  readonly maps?: readonly object[];
}

function configuration({ vlans, ports, entries, neighbor, prefixes, maps }: Parts): object {
  const [first, second] = ports;
  const peer = { id: '10.0.40.2', 'remote-as': 65002, description: neighbor.description };
  return {
    'Cisco-IOS-XE-native:native': {
      version: '17.9',
      hostname: 'switch',
      vtp: { 'Cisco-IOS-XE-vtp:mode': { transparent: {} } },
      license: { udi: { pid: 'C9300-24T' } },
      vlan: { 'Cisco-IOS-XE-vlan:vlan-list': vlans },
      interface: {
        GigabitEthernet: [
          { name: '1/0/1', ...first },
          { name: '1/0/2', ...second },
          { name: '1/0/3', 'switchport-conf': { switchport: true } },
        ],
        Vlan: [ROUTER],
      },
      ip: {
        'access-list': {
          'Cisco-IOS-XE-acl:extended': [{ name: 'EDGE-IN', 'access-list-seq-rule': entries }],
        },
        ...(prefixes !== undefined && { 'prefix-lists': { prefixes } }),
      },
      router: {
        'Cisco-IOS-XE-bgp:bgp': [{ id: 65001, neighbor: [peer], 'address-family': unicast(neighbor.settings) }],
      },
      ...(maps !== undefined && { 'route-map': maps }),
    },
  };
}

const BEFORE: Parts = {
  vlans: [
    { id: 30, name: 'old' },
    { id: 40, name: 'printers' },
  ],
  ports: [access(30), trunk('30,40')],
  entries: [tcp(10, 22), deny(20)],
  neighbor: { description: 'old', settings: {} },
};

const AFTER: Parts = {
  vlans: [{ id: 10, name: 'users' }, { id: 20 }, { id: 40, name: 'print' }],
  ports: [access(10), trunk('10,20,40')],
  entries: [tcp(10, 22), tcp(15, 443), deny(20)],
  neighbor: { description: 'new', settings: { 'route-map': [{ inout: 'in', 'route-map-name': 'IN' }] } },
  prefixes: [{ name: 'PL', no: 5, action: 'permit', ip: '10.0.0.0/8' }],
  maps: [
    {
      name: 'IN',
      'Cisco-IOS-XE-route-map:route-map-without-order-seq': [
        { seq_no: 10, operation: 'permit', match: { ip: { address: { 'prefix-list': ['PL'] } } } },
      ],
    },
  ],
};

/** VLANs, filters and BGP. */
export const IOSXE = { before: configuration(BEFORE), after: configuration(AFTER) } as const;

/** The same for devices that take no edits as a whole, whose BGP netctl leaves alone. */
export const IOSXE_WITHOUT_BGP = {
  before: IOSXE.before,
  after: configuration({ ...BEFORE, vlans: AFTER.vlans, ports: AFTER.ports, entries: AFTER.entries }),
} as const;

/** JSON of RFC 7951 as XML; every module has its namespace where the maker's stand. */
export function nativeXml(data: object): string {
  return Object.entries(data)
    .flatMap(([member, value]) => (isEntries(value) ? value : [value]).map((one) => elementOf(member, one)))
    .join('');
}

function isEntries(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value !== EMPTY;
}

function elementOf(member: string, value: unknown): string {
  const [module, name = module] = member.split(':');
  const uri = member.includes(':') ? ` xmlns="http://cisco.com/ns/yang/${module}"` : '';
  if (value === null || value === EMPTY) return `<${name}${uri}/>`;
  const inner = typeof value === 'object' ? nativeXml(value ?? {}) : String(value);
  return `<${name}${uri}>${inner}</${name}>`;
}
