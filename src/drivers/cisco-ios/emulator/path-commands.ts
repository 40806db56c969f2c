import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import type { Rules } from '../../../emulator/grammar.js';
import { addressesIn } from '../../../emulator/reach.js';
import { hardwareOf, inFours, readLearned, readResolved } from '../../../emulator/stations.js';
import type { IosDevice } from './device.js';
import { fullName, shortName } from './names.js';

function held(device: IosDevice) {
  return device.config.children.flatMap((node) => {
    const name = /^interface (?<name>\S+)$/.exec(node.text)?.groups?.['name'];
    const lines = node.children.map((child) => child.text);
    if (name === undefined || lines.includes('shutdown')) return [];
    return addressesIn(lines).flatMap(({ address }) => (address.includes(':') ? [] : [{ address, interface: name }]));
  });
}

/** What was learned at a port, as far as the port is in no other VLAN than then. */
function showLearned(call: Call<IosDevice>): Outcome {
  const port = fullName(call.arg('port'));
  if (port === undefined || call.device.port(port) === undefined) return call.invalid('port');
  const rows = readLearned(call.device.learned).filter((one) => fullName(one.port) === port);
  const lines = rows.map(
    ({ vlan, hardware }) => `${String(vlan).padStart(4)}    ${inFours(hardware)}    DYNAMIC     ${shortName(port)}`,
  );
  return [
    '          Mac Address Table',
    '-------------------------------------------',
    '',
    'Vlan    Mac Address       Type        Ports',
    '----    -----------       --------    -----',
    ...lines,
    ...(lines.length === 0 ? [] : [`Total Mac Addresses for this criterion: ${lines.length}`]),
    '',
  ].join('\n');
}

function showArp({ device }: Call<IosDevice>): Outcome {
  const own = held(device).map((one) => ({ ...one, age: '-', hardware: hardwareOf(device.hostname()) }));
  const others = readResolved(device.arp, held(device)).map((one) => ({ ...one, age: '3' }));
  const rows = [...own, ...others].map(
    ({ address, age, hardware, interface: name }) =>
      `Internet  ${address.padEnd(16)}${age.padStart(6)}   ${inFours(hardware)}  ARPA   ${fullName(name) ?? name}`,
  );
  return ['Protocol  Address          Age (min)  Hardware Addr   Type   Interface', ...rows, ''].join('\n');
}

function showInterface(call: Call<IosDevice>): Outcome {
  const name = fullName(call.arg('name'));
  if (name === undefined || call.device.port(name) === undefined) return call.invalid('name');
  const hardware = inFours(hardwareOf(call.device.hostname()));
  const kind = name.startsWith('Vlan') ? 'Ethernet SVI' : 'Gigabit Ethernet';
  return [
    `${name} is up, line protocol is up `,
    `  Hardware is ${kind}, address is ${hardware} (bia ${hardware})`,
    '  MTU 1500 bytes, BW 1000000 Kbit/sec, DLY 10 usec, ',
    '',
  ].join('\n');
}

function showUsers({ device }: Call<IosDevice>): Outcome {
  return [
    '    Line       User       Host(s)              Idle       Location',
    '   0 con 0                idle                 02:41:07   ',
    `*  1 vty 0     netops     idle                 00:00:00 ${device.peer ?? '192.0.2.1'}`,
    '',
    '  Interface    User               Mode         Idle     Peer Address',
    '',
  ].join('\n');
}

/** How others come to the device: where it hears them, and whom it knows. */
export const PATH_RULES: Rules<Command<IosDevice>> = {
  'show mac address-table interface <port...>': showLearned,
  'show ip arp': showArp,
  'show interfaces <name...>': showInterface,
  'show users': showUsers,
};
