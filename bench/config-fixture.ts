/** A large configuration of a chassis switch, and the same with what the wish asks for. */
export interface ConfigFixture {
  readonly running: string;
  readonly intended: string;
}

const MODULES = 8;
const PORTS_PER_MODULE = 48;
const VLANS = 400;
const ACCESS_LISTS = 60;
const ENTRIES = 130;

/** VLAN 900 is to be made, and these ports are to be in it. */
export const WISH = {
  vlan: 900,
  name: 'guests',
  ports: Array.from({ length: 20 }, (_, n) => `GigabitEthernet1/0/${n + 1}`),
};

/**
 * Some 14,000 lines: VLANs, 384 ports with what ports usually have, VLAN interfaces and long access lists; or so many times
 * as many ports and lists.
 */
export function largeConfig(times = 1): ConfigFixture {
  return { running: configText(false, times), intended: configText(true, times) };
}

function configText(changed: boolean, times: number): string {
  return [
    'Building configuration...',
    '',
    'Current configuration : 512000 bytes',
    '!',
    'version 15.2',
    'service timestamps log datetime msec',
    '!',
    'hostname core1',
    '!',
    'vtp mode transparent',
    '!',
    ...range(VLANS).flatMap((n) => [`vlan ${100 + n}`, ` name users-${100 + n}`, '!']),
    ...(changed ? [`vlan ${WISH.vlan}`, ` name ${WISH.name}`, '!'] : []),
    ...range(MODULES * times).flatMap((module) =>
      range(PORTS_PER_MODULE).flatMap((port) => portLines(module, port, changed)),
    ),
    ...range(VLANS).flatMap((n) => vlanInterface(100 + n)),
    ...range(ACCESS_LISTS * times).flatMap(accessList),
    'line vty 0 15',
    ' transport input ssh',
    '!',
    'end',
    '',
  ].join('\n');
}

function portLines(module: number, port: number, changed: boolean): readonly string[] {
  const name = `GigabitEthernet${module + 1}/0/${port + 1}`;
  const vlan = 100 + ((module * PORTS_PER_MODULE + port) % VLANS);
  if (port >= 44) {
    return [
      `interface ${name}`,
      ` description uplink ${module + 1}-${port + 1}`,
      ` switchport trunk allowed vlan ${range(8)
        .map((n) => 100 + n * 20)
        .join(',')}`,
      ` switchport trunk allowed vlan add ${range(8)
        .map((n) => 300 + n * 20)
        .join(',')}`,
      ' switchport mode trunk',
      ' storm-control broadcast level 1.00',
      '!',
    ];
  }
  const wanted = changed && WISH.ports.includes(name) ? WISH.vlan : vlan;
  return [
    `interface ${name}`,
    ` description desk ${module + 1}-${port + 1}`,
    ` switchport access vlan ${wanted}`,
    ' switchport mode access',
    ' switchport voice vlan 110',
    ' spanning-tree portfast',
    ' spanning-tree bpduguard enable',
    ' ip dhcp snooping limit rate 20',
    '!',
  ];
}

function vlanInterface(id: number): readonly string[] {
  const net = `10.${id >> 8}.${id & 255}`;
  return [
    `interface Vlan${id}`,
    ` description users of ${id}`,
    ` ip address ${net}.1 255.255.255.0`,
    ` ip helper-address 10.0.0.5`,
    '!',
  ];
}

function accessList(list: number): readonly string[] {
  const entries = range(ENTRIES).map((n) => {
    const port = 1024 + ((list * ENTRIES + n) % 60_000);
    const net = `${list & 255}.${n}`;
    return ` permit tcp 10.${net}.0 0.0.0.255 host 192.168.${net} eq ${port}`;
  });
  return [`ip access-list extended traffic-${list}`, ...entries, '!'];
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, n) => n);
}
