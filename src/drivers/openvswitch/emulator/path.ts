import type { ExecResult } from '../../../emulator/device.js';
import { readLearned, readResolved } from '../../../emulator/stations.js';
import type { Database } from './database.js';

/** The files that say who is where. */
export interface Stations {
  readonly learned: string | undefined;
  readonly arp: string | undefined;
  readonly peer: string | undefined;
}

/** `ovs-appctl fdb/show BRIDGE`: what the bridge has learned. */
export function appctl(words: readonly string[], { learned }: Stations, database: Database): ExecResult {
  const [command, bridge = ''] = words;
  if (command !== 'fdb/show') {
    return failure(`"${command ?? ''}" is not a valid command (use "list-commands" to see a list of valid commands)`);
  }
  const id = database.ids('Bridge').find((one) => database.text('Bridge', one, 'name') === bridge);
  if (id === undefined) return failure('no such bridge');
  const numbers = portNumbers(id, database);
  const rows = readLearned(learned).flatMap(({ port, vlan, hardware }) => {
    const number = numbers.get(port);
    return number === undefined ? [] : [`${number.padStart(5)}  ${String(vlan).padStart(4)}  ${hardware}    1`];
  });
  return { stdout: [' port  VLAN  MAC                Age', ...rows, ''].join('\n'), stderr: '', exitCode: 0 };
}

/** The names of a bridge's ports and the numbers that OpenFlow gives them. */
function portNumbers(bridge: string, database: Database): ReadonlyMap<string, string> {
  const ports = database.get('Bridge', bridge, 'ports').map(({ key }) => String(key));
  return new Map(
    ports.map((port) => {
      const [first] = database.get('Port', port, 'interfaces').map(({ key }) => String(key));
      const number = first === undefined ? '' : database.text('Interface', first, 'ofport');
      return [database.text('Port', port, 'name'), number === '65534' ? 'LOCAL' : number];
    }),
  );
}

/** `ip -j neigh show`. */
export function neighborsJson({ arp }: Stations, addresses: string | undefined): string {
  const list = readResolved(arp, heldIn(addresses)).map(({ address, hardware, interface: dev }) => ({
    dst: address,
    dev,
    lladdr: hardware,
    state: ['REACHABLE'],
  }));
  return `${JSON.stringify(list)}\n`;
}

/** `printenv SSH_CONNECTION`; undefined where the variable is not set. */
export function printenv(
  words: readonly string[],
  { peer }: Stations,
  addresses: string | undefined,
): ExecResult | undefined {
  const [own] = heldIn(addresses);
  if (peer === undefined || own === undefined || words[0] !== 'SSH_CONNECTION') return undefined;
  return { stdout: `${peer.trim()} 50022 ${own.address} 22\n`, stderr: '', exitCode: 0 };
}

/** The IPv4 addresses that others can reach, by interface. */
function heldIn(addresses = '[]'): readonly { readonly address: string; readonly interface: string }[] {
  const devices: readonly {
    readonly ifname: string;
    readonly flags: readonly string[];
    readonly addr_info: readonly { readonly local: string }[];
  }[] = JSON.parse(addresses);
  return devices
    .filter(({ flags }) => flags.includes('UP') && !flags.includes('LOOPBACK'))
    .flatMap(({ ifname, addr_info: list }) => list.map(({ local }) => ({ address: local, interface: ifname })));
}

/** The daemon answers with an error. */
function failure(message: string): ExecResult {
  return { stdout: '', stderr: `${message}\novs-appctl: ovs-vswitchd: server returned an error\n`, exitCode: 2 };
}
