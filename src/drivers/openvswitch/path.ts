import { NetctlError } from '../../errors/netctl-error.js';
import { hardwareAddress } from '../../model/hardware-address.js';
import type { ResolvedAddress, SessionPath } from '../../model/observation.js';
import type { DeviceState } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask, LearningPlace } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { unreadable } from './facts.js';
import { ADDRESSES, hardwareOfInterface } from './host-addresses.js';
import { cell, numbersOf, readTables, textOf } from './json-table.js';
import { listOp } from './ops.js';
import { shellLine } from './shell-words.js';
import { rowsOf } from './tables.js';

const NUMBERS = [
  { table: 'Port', columns: ['name', 'interfaces'] },
  { table: 'Interface', columns: ['_uuid', 'ofport'] },
] as const;

const NEIGHBORS = readOp('ip -j neigh show');
/** Address and port of the client come first (sshd(8)). */
const SESSION = readOp('printenv SSH_CONNECTION');

/** The hardware addresses that the bridge has learned at a port: ovs-vswitchd tells them, not the database. */
export function askLearned({ port, vlan }: LearningPlace, state: DeviceState): Ask<readonly string[]> {
  const table = readOp(shellLine(['ovs-appctl', 'fdb/show', bridgeOf(port, state.config)]));
  return {
    ops: [listOp(NUMBERS), table],
    read([numbers, told]) {
      if (numbers === undefined || numbers.exitCode !== 0) throw unreadable(numbers);
      return readTable(told, portNumbers(numbers.output, port), vlan);
    },
  };
}

export function askPath(own: string): Ask<SessionPath> {
  return {
    ops: [ADDRESSES, NEIGHBORS, SESSION],
    read([addresses, neighbors, session]) {
      const peer = session?.exitCode === 0 ? session.output.trim().split(/\s+/)[0] : undefined;
      const hardware = hardwareOfInterface(addresses, own);
      if (hardware === undefined) throw strange(addresses);
      return { peer, own: [hardware], neighbors: readNeighbors(neighbors) };
    },
  };
}

/** The bridge that a port is on, from the print of the configuration: ports stand below their bridge. */
function bridgeOf(port: string, config: readonly string[]): string {
  const at = config.indexOf(`  port ${port}`);
  const bridge = config.slice(0, Math.max(0, at)).findLast((line) => line.startsWith('bridge '));
  if (bridge !== undefined) return bridge.slice('bridge '.length);
  throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', `no bridge has the port ${port}`);
}

/** The OpenFlow numbers of a port's interfaces, by which the table calls it: several for a bond. */
function portNumbers(output: string, port: string): ReadonlySet<string> {
  const [ports = [], interfaces = []] = readTables(output, NUMBERS.length);
  const byId = new Map(interfaces.map((row) => [textOf(row, '_uuid'), row]));
  const own = ports.filter((row) => textOf(row, 'name') === port);
  const numbers = own
    .flatMap((row) => rowsOf(cell(row, 'interfaces').members, byId))
    .flatMap((row) => numbersOf(row, 'ofport'));
  return new Set(numbers.map((number) => (number === LOCAL ? 'LOCAL' : String(number))));
}

/** OpenFlow keeps this number for the bridge's own port. */
const LOCAL = 65_534;

function readTable(reply: Reply | undefined, numbers: ReadonlySet<string>, vlan: number): readonly string[] {
  const [header, ...rows] = (reply?.output ?? '').split('\n');
  if (reply?.exitCode !== 0 || !/^ *port +VLAN +MAC +Age *$/.test(header ?? '')) throw strange(reply);
  const found = rows.flatMap((row) => {
    const [port = '', id, address = ''] = row.trim().split(/\s+/);
    const hardware = hardwareAddress(address);
    if (row.trim() === '') return [];
    if (hardware === undefined) throw strange(reply);
    return numbers.has(port) && Number(id) === vlan ? [hardware] : [];
  });
  return [...new Set(found)];
}

function readNeighbors(reply: Reply | undefined): readonly ResolvedAddress[] {
  const list = reply?.exitCode === 0 ? readJson(reply) : undefined;
  if (!Array.isArray(list)) throw strange(reply);
  return list.flatMap((one: unknown): readonly ResolvedAddress[] => {
    const [address, name, link] = ['dst', 'dev', 'lladdr'].map((key) => field(one, key));
    const hardware = typeof link === 'string' ? hardwareAddress(link) : undefined;
    // One that did not answer has no hardware address.
    if (typeof address !== 'string' || typeof name !== 'string' || hardware === undefined) return [];
    return [{ address, hardware, interface: name }];
  });
}

function readJson(reply: Reply): unknown {
  try {
    return JSON.parse(reply.output);
  } catch {
    throw strange(reply);
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function strange(reply: Reply | undefined): NetctlError {
  const command = reply?.op.line ?? '';
  const words = `${reply?.stderr ?? ''}${reply?.output ?? ''}`.trim().slice(0, 120);
  return new NetctlError('NETCTL_DEVICE_UNPARSABLE', `"${command}" was answered with "${words}"`, { command });
}
