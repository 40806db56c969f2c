import { canonicalPortName, type PortType, shortPortName } from '../shared/port-names.js';

/** Interfaces of the platform; none of them is a switch port, as VLANs are no list of the device there. */
const PORT_TYPES: readonly PortType[] = [
  { name: 'GigabitEthernet', short: 'Gi', switched: false },
  { name: 'TenGigE', short: 'Te', switched: false },
  { name: 'TwentyFiveGigE', short: 'TF', switched: false },
  { name: 'FortyGigE', short: 'Fo', switched: false },
  { name: 'FiftyGigE', short: 'Fi', switched: false },
  { name: 'HundredGigE', short: 'Hu', switched: false },
  { name: 'TwoHundredGigE', short: 'TH', switched: false },
  { name: 'FourHundredGigE', short: 'FH', switched: false },
  { name: 'Bundle-Ether', short: 'BE', switched: false },
  { name: 'MgmtEth', short: 'Mg', switched: false },
  { name: 'Loopback', short: 'Lo', switched: false },
  { name: 'BVI', short: 'BV', switched: false },
];

/** Rack, slot, instance and port, a lane behind a port that is broken out; processors where others have a slot. */
const NAME =
  /^(?<type>[A-Za-z][A-Za-z-]{0,30}) ?(?<number>\d{1,5}(?:\/(?:RP|RSP|CPU|LC)?\d{1,4}){0,4}(?:\.\d{1,10})?)$/i;

/** The name in full, or undefined where it can be no interface of the platform. */
export function canonicalPort(name: string): string | undefined {
  const { type, number } = split(name);
  const full = canonicalPortName(PORT_TYPES, `${type}0`);
  return full === undefined || number === '' ? undefined : `${full.slice(0, -1)}${number.toUpperCase()}`;
}

/** The usual abbreviation; the name itself where it is none of the platform's. */
export function shortPort(name: string): string {
  const { type, number } = split(name);
  return number === '' ? name : `${shortPortName(PORT_TYPES, `${type}0`).slice(0, -1)}${number}`;
}

function split(name: string): { readonly type: string; readonly number: string } {
  const { type = '', number = '' } = NAME.exec(name.trim())?.groups ?? {};
  return { type, number };
}
