import { readVlans } from '../../../emulator/vlan-blocks.js';
import { type EosDevice, routedByDefault } from './device.js';
import { EosPort } from './port.js';

interface Row {
  readonly id: number;
  readonly name: string;
  readonly status: 'active' | 'suspended';
  readonly ports: readonly EosPort[];
}

/** What `show vlan` prints. */
export function printVlans(device: EosDevice): string {
  const lines = [
    'VLAN  Name                             Status    Ports',
    '----- -------------------------------- --------- -------------------------------',
  ];
  for (const row of rows(device)) {
    const head = `${String(row.id).padEnd(5)} ${row.name.padEnd(32)} ${row.status.padEnd(9)} `;
    const ports = row.ports.map((port) => port.short);
    lines.push((head + ports.slice(0, 4).join(', ')).trimEnd());
    for (let at = 4; at < ports.length; at += 4) lines.push(' '.repeat(49) + ports.slice(at, at + 4).join(', '));
  }
  return [...lines, ''].join('\n');
}

/** The JSON form of `show vlan`. */
export function vlansJson(device: EosDevice): Record<string, unknown> {
  const vlans = rows(device).map(({ id, name, status, ports }) => [
    String(id),
    {
      name,
      status,
      dynamic: false,
      interfaces: Object.fromEntries(ports.map((port) => [port.name, { privatePromoted: false }])),
    },
  ]);
  return { sourceDetail: '', vlans: Object.fromEntries(vlans) };
}

function rows(device: EosDevice): Row[] {
  const ports = accessPorts(device);
  const table = readVlans(device.config).lines;
  const ids = [...new Set([1, ...table.keys()])].sort((a, b) => a - b);
  return ids.map((id) => {
    const lines = (table.get(id) ?? []).map((node) => node.text);
    const name = lines.find((line) => line.startsWith('name '))?.slice('name '.length);
    return {
      id,
      name: name ?? (id === 1 ? 'default' : `VLAN${String(id).padStart(4, '0')}`),
      status: lines.includes('state suspend') ? 'suspended' : 'active',
      ports: ports.get(id) ?? [],
    };
  });
}

function accessPorts(device: EosDevice): Map<number, EosPort[]> {
  const result = new Map<number, EosPort[]>();
  for (const node of device.config.children) {
    if (!node.text.startsWith('interface ')) continue;
    const port = new EosPort(node);
    const routed = port.has('no switchport') || (routedByDefault(device.config) && !port.has('switchport'));
    if (!port.switchable || routed || port.value('switchport mode') !== undefined) continue;
    if (port.value('channel-group') !== undefined) continue;
    const id = Number(port.value('switchport access vlan') ?? 1);
    result.set(id, [...(result.get(id) ?? []), port]);
  }
  return result;
}
