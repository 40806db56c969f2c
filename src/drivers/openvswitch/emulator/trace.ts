import type { ExecResult } from '../../../emulator/device.js';
import { parseIp } from '../../../model/ip-prefix.js';
import type { Flow, FlowTables } from './flows.js';

/** A packet's fields by the names that flows have for them, and the registers it carries. */
type Fields = Map<string, string>;

const MOST_TABLES = 64;
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ip|icmp|tcp|udp|sctp)$/, 'ip'],
  [/^(?:ipv6|icmp6|tcp6|udp6|sctp6)$/, 'ipv6'],
];

/** `ovs-appctl ofproto/trace BRIDGE FLOW`: the flows that a packet meets, one after the other, and what becomes of it. */
export function trace(bridge: string, flow: string, tables: FlowTables, ports: ReadonlySet<string>): ExecResult {
  const words = flow.split(',').map((word) => word.replaceAll('"', ''));
  const packet = fieldsOf(words);
  const port = packet.get('in_port') ?? '';
  if (!ports.has(port)) {
    const stderr = `Bad openflow flow syntax: ${flow}: bad value for in_port (${port}: invalid or unknown port for in_port)`;
    return { stdout: '', stderr: `${stderr}\novs-appctl: ovs-vswitchd: server returned an error\n`, exitCode: 2 };
  }
  if (port === bridge) packet.set('in_port', 'LOCAL');
  const steps: string[] = [];
  const sent = walk(packet, tables, 0, steps);
  const title = `bridge("${bridge}")`;
  const actions = `Datapath actions: ${sent ? '1' : 'drop'}`;
  const lines = [`Flow: ${words.join(',')}`, '', title, '-'.repeat(title.length), ...steps, '', actions, ''];
  return { stdout: lines.join('\n'), stderr: '', exitCode: 0 };
}

/** Sends a packet through a table: whether it goes out anywhere. */
function walk(packet: Fields, tables: FlowTables, table: number, steps: string[]): boolean {
  if (steps.length > MOST_TABLES) return false;
  const flow = tables.all().find((one) => one.table === table && meets(one, packet));
  if (flow === undefined) {
    steps.push(`${String(table).padStart(2)}. No match.`, '    drop');
    return false;
  }
  const match = flow.match === '' ? '' : `${flow.match}, `;
  const cookie = /^0x0*$/.test(flow.cookie) ? '' : `, cookie ${flow.cookie}`;
  steps.push(`${String(table).padStart(2)}. ${match}priority ${flow.priority}${cookie}`);
  let sent = false;
  for (const action of flow.actions.match(/[^,(]+(?:\([^)]*\))?/g) ?? []) {
    steps.push(`    ${action}`);
    const load = /^load:0x(?<value>[0-9a-f]+)->NXM_NX_(?<register>REG1[45])\[(?<bit>\d*)\]$/.exec(action)?.groups;
    if (load !== undefined) {
      const value = Number.parseInt(load['value'] ?? '0', 16) * 2 ** Number(load['bit'] === '' ? 0 : load['bit']);
      packet.set((load['register'] ?? '').toLowerCase(), `0x${value.toString(16)}`);
    }
    const next = /^resubmit\(,(?<table>\d+)\)$/.exec(action)?.groups?.['table'];
    if (next !== undefined) sent = walk(packet, tables, Number(next), steps) || sent;
    if (/^(?:NORMAL|output:|\d+$|LOCAL$)/.test(action)) sent = true;
  }
  return sent;
}

function fieldsOf(words: readonly string[]): Fields {
  const fields: Fields = new Map([
    ['reg14', '0x0'],
    ['reg15', '0x0'],
  ]);
  for (const word of words) {
    const [name = '', value = ''] = word.split('=');
    const plain = name.replace(/^(?:tcp|udp|sctp)_(src|dst)$/, 'tp_$1').replace(/^icmpv6_/, 'icmp_');
    fields.set(plain, value);
    const family = FAMILIES.find(([pattern]) => pattern.test(name))?.[1];
    if (family !== undefined) fields.set('family', family).set('protocol', name);
  }
  return fields;
}

function meets({ match }: Flow, packet: Fields): boolean {
  return (match.match(/(?:[^,"]|"[^"]*")+/g) ?? []).every((word) => {
    const [name = '', value = ''] = word.replaceAll('"', '').split('=');
    if (value === '') return name === packet.get('family') || name === packet.get('protocol');
    return hasValue(name, value, packet);
  });
}

function hasValue(name: string, value: string, packet: Fields): boolean {
  const own = packet.get(name) ?? '0';
  // The packet is whole.
  if (name === 'nw_frag') return value === 'no' || value === 'not_later';
  if (name === 'in_port') return own === value;
  if (name === 'nw_proto') return own === value;
  if (name === 'nw_tos') return (Number(own) & 0xfc) === (Number(value) & 0xfc);
  if (name === 'tcp_flags') return hasFlags(value, own);
  if (/^(?:nw|ipv6)_(?:src|dst)$/.test(name)) return hasAddress(value, own);
  const [wanted = 0, mask = -1] = value.split('/').map(Number);
  return ((Number(own) ^ wanted) & mask) === 0;
}

/** `+syn-ack`: these set, those not; `syn`: this one and no other. */
function hasFlags(value: string, own: string): boolean {
  const signed = value.match(/[+-]\w+/g);
  if (signed === null) return value === own;
  return signed.every((flag) => own.split('|').includes(flag.slice(1)) === flag.startsWith('+'));
}

function hasAddress(value: string, own: string): boolean {
  const [base = '', masked] = value.split('/');
  const [one, other] = [parseIp(base), parseIp(own)];
  if (one === undefined || other === undefined || one.family !== other.family) return false;
  const width = one.family === 'ipv4' ? 32 : 128;
  const whole = (1n << BigInt(width)) - 1n;
  const mask =
    masked === undefined ? whole : (parseIp(masked)?.value ?? (whole << BigInt(width - Number(masked))) & whole);
  return ((one.value ^ other.value) & mask) === 0n;
}
