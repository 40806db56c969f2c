import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import type { Rules } from '../../../emulator/grammar.js';
import { type AddressedInterface, addressesIn, reaches, readNeighborhood } from '../../../emulator/reach.js';
import { isIp, sameIp } from '../../../model/ip-address.js';
import { hasVlan } from '../../../model/vlan-set.js';
import type { IosDevice } from './device.js';
import { fullName, shortName } from './names.js';
import { Port } from './port.js';

/** Every interface with an address; a VLAN's is up where a port carries it and it is not suspended. */
function interfaces(device: IosDevice): AddressedInterface[] {
  return device.config.children.flatMap((node) => {
    const name = /^interface (?<name>\S+)$/.exec(node.text)?.groups?.['name'];
    const lines = node.children.map((child) => child.text);
    if (name === undefined || lines.includes('shutdown')) return [];
    const vlan = /^Vlan(?<id>\d+)$/.exec(name)?.groups?.['id'];
    const up = vlan === undefined || forwards(device, Number(vlan));
    return addressesIn(lines).map((address) => ({ ...address, up }));
  });
}

function forwards(device: IosDevice, id: number): boolean {
  const state =
    device
      .vlans()
      .lines.get(id)
      ?.map((node) => node.text) ?? [];
  if (!device.hasVlan(id) || state.includes('state suspend') || state.includes('shutdown')) return false;
  return device.config.children.some((node) => {
    if (!node.text.startsWith('interface ')) return false;
    const port = new Port(node);
    if (!port.switchable || port.routed || port.has('shutdown')) return false;
    if (port.mode === 'trunk') return hasVlan(port.allowed(), id);
    return Number(port.value('switchport access vlan') ?? 1) === id;
  });
}

function ping(call: Call<IosDevice>): Outcome {
  const to = call.arg('to');
  const options = new Map(
    [...call.arg('options').matchAll(/(?<name>\S+) (?<value>\S+)/g)].map((one) => [one[1], one[2]]),
  );
  const count = Number(options.get('repeat') ?? 5);
  const seconds = options.get('timeout') ?? '2';
  const from = options.get('source');
  if (!isIp(to)) return '% Unrecognized host or address, or protocol not running.\n';
  const held = interfaces(call.device);
  if (from !== undefined && !held.some(({ address }) => sameIp(address, from))) {
    return '% Invalid source address- IP address not on any of our up interfaces';
  }
  const answered = reaches(held, { to, from });
  return [
    'Type escape sequence to abort.',
    `Sending ${count}, 100-byte ICMP Echos to ${to}, timeout is ${seconds} seconds:`,
    ...(from === undefined ? [] : [`Packet sent with a source address of ${from} `]),
    (answered ? '!' : '.').repeat(count),
    answered
      ? `Success rate is 100 percent (${count}/${count}), round-trip min/avg/max = 1/1/4 ms`
      : `Success rate is 0 percent (0/${count})`,
  ].join('\n');
}

/** The neighbours at ports that are not shut down. */
function neighbors(device: IosDevice) {
  return readNeighborhood(device.neighbors).filter(
    ({ port }) => device.port(fullName(port) ?? port)?.child('shutdown') === undefined,
  );
}

function showLldp({ device }: Call<IosDevice>): Outcome {
  if (device.config.child('lldp run') === undefined) return '% LLDP is not enabled';
  const blocks = neighbors(device).map(({ port, name, remotePort }) => [
    '------------------------------------------------',
    `Local Intf: ${shortName(fullName(port) ?? port)}`,
    'Chassis id: 0200.0000.0001',
    `Port id: ${remotePort}`,
    `Port Description: ${remotePort}`,
    `System Name: ${name}`,
    '',
    'System Description: ',
    'An emulated neighbour',
    '',
    'Time remaining: 110 seconds',
    'System Capabilities: B,R',
    'Enabled Capabilities: B',
    'Management Addresses - not advertised',
    '',
  ]);
  return [...blocks.flat(), '', `Total entries displayed: ${blocks.length}`].join('\n');
}

function showCdp({ device }: Call<IosDevice>): Outcome {
  if (device.config.child('no cdp run') !== undefined) return '% CDP is not enabled';
  const blocks = neighbors(device).map(({ port, name, remotePort }) => [
    '-------------------------',
    `Device ID: ${name}`,
    'Entry address(es): ',
    'Platform: emulated,  Capabilities: Switch IGMP ',
    `Interface: ${fullName(port) ?? port},  Port ID (outgoing port): ${remotePort}`,
    'Holdtime : 160 sec',
    '',
    'Version :',
    'An emulated neighbour',
    '',
    'advertisement version: 2',
    '',
  ]);
  return [...blocks.flat(), `Total cdp entries displayed : ${blocks.length}`].join('\n');
}

/** What tells how the device works: its neighbours, and whether others answer it. */
export const OBSERVE_RULES: Rules<Command<IosDevice>> = {
  'ping <to> [options...]': ping,
  'ping (ip|ipv6) <to> [options...]': ping,
  'show lldp neighbors detail': showLldp,
  'show cdp neighbors detail': showCdp,
};
