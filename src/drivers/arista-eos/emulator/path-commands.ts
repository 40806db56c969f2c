import type { Command } from '../../../emulator/cli.js';
import type { Rules } from '../../../emulator/grammar.js';
import { addressesIn } from '../../../emulator/reach.js';
import { hardwareOf, inFours, readLearned, readResolved } from '../../../emulator/stations.js';
import type { EosDevice } from './device.js';
import { fullName } from './names.js';

function held(device: EosDevice) {
  return device.config.children.flatMap((node) => {
    const name = /^interface (?<name>\S+)$/.exec(node.text)?.groups?.['name'];
    const lines = node.children.map((child) => child.text);
    if (name === undefined || lines.includes('shutdown')) return [];
    return addressesIn(lines).flatMap(({ address }) => (address.includes(':') ? [] : [{ address, interface: name }]));
  });
}

function learnedJson(device: EosDevice, port: string): Record<string, unknown> {
  const tableEntries = readLearned(device.learned)
    .filter((one) => fullName(one.port) === port)
    .map(({ vlan, hardware }) => ({
      macAddress: hardware,
      lastMove: 1_700_000_000.5,
      interface: port,
      moves: 1,
      entryType: 'dynamic',
      vlanId: vlan,
    }));
  return { multicastTable: { tableEntries: [] }, unicastTable: { tableEntries }, disabledMacLearningVlans: [] };
}

function arpJson(device: EosDevice): Record<string, unknown> {
  const ipV4Neighbors = readResolved(device.arp, held(device)).map(({ address, hardware, interface: name }) => ({
    hwAddress: inFours(hardware),
    address,
    interface: name.startsWith('Vlan') ? `${name}, not learned` : name,
    age: 60,
  }));
  const total = ipV4Neighbors.length;
  return { dynamicEntries: total, ipV4Neighbors, notLearnedEntries: 0, totalEntries: total, staticEntries: 0 };
}

function interfaceJson(device: EosDevice, name: string): Record<string, unknown> {
  const hardware = hardwareOf(device.hostname());
  const shown = { name, lineProtocolStatus: 'up', physicalAddress: hardware, burnedInAddress: hardware, mtu: 1500 };
  return { interfaces: { [name]: shown } };
}

/** The JSON form of what tells how others come to the device; undefined for another command. */
export function pathJson(device: EosDevice, command: string): Record<string, unknown> | undefined {
  if (/^sh\w* ip arp$/i.test(command)) return arpJson(device);
  const asked = /^sh\w* (?:(?<table>mac addr\S* int\w*)|int\w*) (?<name>\S+)$/i.exec(command)?.groups;
  const name = fullName(asked?.['name'] ?? '');
  if (asked === undefined || name === undefined) return undefined;
  if (device.config.child(`interface ${name}`) === undefined) return undefined;
  return asked['table'] === undefined ? interfaceJson(device, name) : learnedJson(device, name);
}

/** Who is logged in. */
export const PATH_RULES: Rules<Command<EosDevice>> = {
  'show users': ({ device }) =>
    [
      '    Line      User        Host(s)       Idle        Location',
      '   1 con 0    admin       idle          02:41:07    -',
      `*  2 vty 3    netops      idle          00:00:00    ${device.peer ?? '192.0.2.1'}`,
      '',
    ].join('\n'),
};
