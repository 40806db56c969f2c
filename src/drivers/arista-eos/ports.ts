import type { PortType } from '../shared/port-names.js';

/** Interfaces of the platform. */
export const PORT_TYPES: readonly PortType[] = [
  { name: 'Ethernet', short: 'Et', switched: true },
  { name: 'Port-Channel', short: 'Po', switched: true },
  { name: 'Management', short: 'Ma', switched: false },
  { name: 'Loopback', short: 'Lo', switched: false },
  { name: 'Vlan', short: 'Vl', switched: false },
  { name: 'Vxlan', short: 'Vx', switched: false },
  { name: 'Tunnel', short: 'Tu', switched: false },
  { name: 'Recirc-Channel', short: 'Rc', switched: false },
];
