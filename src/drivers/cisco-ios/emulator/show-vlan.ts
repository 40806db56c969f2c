import type { IosDevice } from './device.js';
import { Port } from './port.js';

const RULE = '---- -------------------------------- --------- -------------------------------';
const FIXED: readonly (readonly [number, string])[] = [
  [1002, 'fddi-default'],
  [1003, 'token-ring-default'],
  [1004, 'fddinet-default'],
  [1005, 'trnet-default'],
];

interface Row {
  readonly id: number;
  readonly name: string;
  readonly status: string;
}

/** What `show vlan brief` prints. */
export function showVlanBrief(device: IosDevice): string {
  const ports = portsByVlan(device);
  const lines = ['', 'VLAN Name                             Status    Ports', RULE];
  for (const row of rows(device)) lines.push(...printRow(row, ports.get(row.id) ?? []));
  return lines.map((line) => `${line}\n`).join('');
}

/** What `show vlan` prints: the same, and what else there is to a VLAN. */
export function showVlan(device: IosDevice): string {
  const lines = [
    '',
    'VLAN Type  SAID       MTU   Parent RingNo BridgeNo Stp  BrdgMode Trans1 Trans2',
    '---- ----- ---------- ----- ------ ------ -------- ---- -------- ------ ------',
  ];
  const types = new Map([
    [1002, 'fddi '],
    [1003, 'tr   '],
    [1004, 'fdnet'],
    [1005, 'trnet'],
  ]);
  for (const { id } of rows(device)) {
    const type = types.get(id) ?? 'enet ';
    lines.push(
      `${String(id).padEnd(4)} ${type} ${String(100_000 + id).padEnd(10)} 1500  -      -      -        -    -        0      0   `,
    );
  }
  lines.push('', 'Remote SPAN VLANs', '-'.repeat(78), '', '');
  lines.push('Primary Secondary Type              Ports');
  lines.push(`------- --------- ----------------- ${'-'.repeat(42)}`, '');
  return showVlanBrief(device) + lines.map((line) => `${line}\n`).join('');
}

function rows(device: IosDevice): Row[] {
  const { lines } = device.vlans();
  const found: Row[] = [...lines].map(([id, nodes]) => {
    const texts = nodes.map((node) => node.text);
    const name = texts.find((text) => text.startsWith('name '))?.slice('name '.length);
    const suspended = texts.includes('state suspend');
    const shut = texts.includes('shutdown');
    const status = suspended ? 'suspended' : shut ? 'act/lshut' : 'active';
    return { id, name: name ?? (id === 1 ? 'default' : `VLAN${String(id).padStart(4, '0')}`), status };
  });
  if (!lines.has(1)) found.push({ id: 1, name: 'default', status: 'active' });
  for (const [id, name] of FIXED) found.push({ id, name, status: 'act/unsup' });
  return found.sort((a, b) => a.id - b.id);
}

/** A row with four ports; more of them go on under the first. */
function printRow(row: Row, ports: readonly string[]): string[] {
  const head = `${String(row.id).padEnd(4)} ${row.name.padEnd(32)} ${row.status.padEnd(9)} `;
  const lines = [head + ports.slice(0, 4).join(', ')];
  for (let at = 4; at < ports.length; at += 4) lines.push(' '.repeat(48) + ports.slice(at, at + 4).join(', '));
  return lines;
}

/** The ports that carry frames of a VLAN untagged, or of its phones; trunks, routed ports and members are not shown. */
function portsByVlan(device: IosDevice): Map<number, string[]> {
  const result = new Map<number, string[]>();
  for (const node of device.config.children) {
    if (!node.text.startsWith('interface ')) continue;
    const port = new Port(node);
    if (!port.switchable || port.routed || port.mode === 'trunk' || port.bundle !== undefined) continue;
    for (const id of new Set([
      port.value('switchport access vlan') ?? '1',
      port.value('switchport voice vlan') ?? '',
    ])) {
      if (/^\d+$/.test(id)) result.set(Number(id), [...(result.get(Number(id)) ?? []), port.short]);
    }
  }
  return result;
}
