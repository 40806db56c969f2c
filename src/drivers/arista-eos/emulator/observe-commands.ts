import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import type { Rules } from '../../../emulator/grammar.js';
import { type AddressedInterface, addressesIn, reaches, readNeighborhood } from '../../../emulator/reach.js';
import { readVlans } from '../../../emulator/vlan-blocks.js';
import { isIp } from '../../../model/ip-address.js';
import { hasVlan } from '../../../model/vlan-set.js';
import { type EosDevice, routedByDefault } from './device.js';
import { fullName } from './names.js';
import { EosPort } from './port.js';

/** Every interface with an address; a VLAN's is up where a port carries it and it is not suspended. */
function interfaces(device: EosDevice): AddressedInterface[] {
  return device.config.children.flatMap((node) => {
    const name = /^interface (?<name>\S+)$/.exec(node.text)?.groups?.['name'];
    const lines = node.children.map((child) => child.text);
    if (name === undefined || lines.includes('shutdown')) return [];
    const vlan = /^Vlan(?<id>\d+)$/.exec(name)?.groups?.['id'];
    const up = vlan === undefined || forwards(device, Number(vlan));
    return addressesIn(lines).map((address) => ({ ...address, up }));
  });
}

function forwards(device: EosDevice, id: number): boolean {
  const table = readVlans(device.config).lines;
  if (id !== 1 && !table.has(id)) return false;
  if (table.get(id)?.some((node) => node.text === 'state suspend') === true) return false;
  return device.config.children.some((node) => {
    if (!node.text.startsWith('interface ')) return false;
    const port = new EosPort(node);
    const routed = port.has('no switchport') || (routedByDefault(device.config) && !port.has('switchport'));
    if (!port.switchable || routed || port.has('shutdown')) return false;
    const mode = port.value('switchport mode');
    if (mode === 'trunk') return hasVlan(port.allowed(), id);
    return mode === undefined && Number(port.value('switchport access vlan') ?? 1) === id;
  });
}

function ping(call: Call<EosDevice>): Outcome {
  const to = call.arg('to');
  const options = new Map([...call.arg('options').matchAll(/(\S+) (\S+)/g)].map((one) => [one[1], one[2]]));
  const count = Number(options.get('repeat') ?? 5);
  const from = options.get('source');
  if (!isIp(to)) return `ping: ${to}: Name or service not known\n`;
  const answered = reaches(interfaces(call.device), { to, from });
  const answers = Array.from(
    { length: answered ? count : 0 },
    (_, index) => `80 bytes from ${to}: icmp_seq=${index + 1} ttl=64 time=0.100 ms`,
  );
  const received = answers.length;
  return [
    `PING ${to} (${to})${from === undefined ? '' : ` from ${from} :`} 72(100) bytes of data.`,
    ...answers,
    '',
    `--- ${to} ping statistics ---`,
    `${count} packets transmitted, ${received} received, ${100 - (100 * received) / count}% packet loss, time 4ms`,
    ...(answered ? ['rtt min/avg/max/mdev = 0.100/0.100/0.100/0.000 ms, ipg/ewma 1.000/0.100 ms'] : []),
  ].join('\n');
}

/** The JSON form of `show lldp neighbors`: the neighbours at ports that are not shut down. */
export function lldpJson(device: EosDevice): Record<string, unknown> {
  if (device.config.child('no lldp run') !== undefined) return { errors: ['LLDP is not enabled'] };
  const lldpNeighbors = readNeighborhood(device.neighbors).flatMap(({ port, name, remotePort }) => {
    const full = fullName(port) ?? port;
    const down = device.config.child(`interface ${full}`)?.child('shutdown') !== undefined;
    return down ? [] : [{ ttl: 120, neighborDevice: name, neighborPort: remotePort, port: full }];
  });
  return {
    tablesLastChangeTime: 0,
    tablesAgeOuts: 0,
    tablesInserts: lldpNeighbors.length,
    lldpNeighbors,
    tablesDeletes: 0,
    tablesDrops: 0,
  };
}

/** Whether others answer the device. */
export const OBSERVE_RULES: Rules<Command<EosDevice>> = {
  'ping <to> [options...]': ping,
  'ping (ip|ipv6) <to> [options...]': ping,
};
