import type { PortType } from '../shared/port-names.js';

/** Interfaces of the platform; where letters fit several, the first one is meant (`f0/1` is FastEthernet). */
export const PORT_TYPES: readonly PortType[] = [
  { name: 'Ethernet', short: 'Et', switched: true },
  { name: 'FastEthernet', short: 'Fa', switched: true },
  { name: 'GigabitEthernet', short: 'Gi', switched: true },
  { name: 'TenGigabitEthernet', short: 'Te', switched: true },
  { name: 'TwoGigabitEthernet', short: 'Tw', switched: true },
  { name: 'TwentyFiveGigE', short: 'Twe', switched: true },
  { name: 'FiveGigabitEthernet', short: 'Fi', switched: true },
  { name: 'FortyGigabitEthernet', short: 'Fo', switched: true },
  { name: 'FiftyGigE', short: 'Fif', switched: true },
  { name: 'HundredGigE', short: 'Hu', switched: true },
  { name: 'FourHundredGigE', short: 'Fou', switched: true },
  { name: 'TwoHundredGigE', short: 'TwoH', switched: true },
  { name: 'AppGigabitEthernet', short: 'Ap', switched: true },
  { name: 'Port-channel', short: 'Po', switched: true },
  { name: 'Vlan', short: 'Vl', switched: false },
  { name: 'Loopback', short: 'Lo', switched: false },
  { name: 'Tunnel', short: 'Tu', switched: false },
  { name: 'BDI', short: 'BD', switched: false },
  { name: 'Serial', short: 'Se', switched: false },
];
