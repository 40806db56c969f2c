import { createHash } from 'node:crypto';
import type { DeviceState } from '../../model/state.js';
import { type Port, plainPort, type VlanUse } from '../../model/vlan.js';
import { eachVlan, type VlanRange, vlanSet } from '../../model/vlan-set.js';
import type { Reply } from '../../transports/transport.js';
import { columnLines, type PortColumns, settingsOf } from './columns.js';
import { unreadable } from './facts.js';
import { cell, numbersOf, type Row, readTables, type Table, textOf } from './json-table.js';
import { isSecretKey } from './mask.js';
import { listOp } from './ops.js';

/** One call prints the four tables, so that they belong to one moment. */
const LISTINGS = [
  { table: 'Bridge', columns: ['name', 'ports', 'mirrors', 'flood_vlans', 'datapath_type', 'other_config'] },
  {
    table: 'Port',
    columns: [
      ...['_uuid', 'name', 'vlan_mode', 'tag', 'trunks', 'interfaces', 'fake_bridge'],
      ...['bond_mode', 'lacp', 'other_config'],
    ],
  },
  { table: 'Interface', columns: ['_uuid', 'name', 'type', 'options', 'error'] },
  {
    table: 'Mirror',
    columns: [
      ...['_uuid', 'name', 'output_port', 'output_vlan', 'select_all'],
      ...['select_src_port', 'select_dst_port', 'select_vlan'],
    ],
  },
] as const;

export const READS = [listOp(LISTINGS)];

/** A bond's member has no row of the Port table, and so no settings of its own. */
const NO_SETTINGS = { mode: 'other', accessVlan: undefined, nativeVlan: undefined } as const;

interface Tables {
  readonly bridges: Table;
  readonly ports: ReadonlyMap<string, Row>;
  readonly interfaces: ReadonlyMap<string, Row>;
  readonly mirrors: ReadonlyMap<string, Row>;
}

/**
 * The state in the reply to READS.
 * @throws NetctlError NETCTL_DEVICE_REFUSED where the database did not answer, NETCTL_DEVICE_UNPARSABLE for any other text.
 */
export function parseState(replies: readonly Reply[]): DeviceState {
  const [reply] = replies;
  if (reply === undefined || reply.exitCode !== 0) throw unreadable(reply);
  const [bridges = [], ports = [], interfaces = [], mirrors = []] = readTables(reply.output, LISTINGS.length);
  const tables = {
    bridges: byName(bridges),
    ports: keyed(ports),
    interfaces: keyed(interfaces),
    mirrors: keyed(mirrors),
  };
  return {
    vlan: { vlans: new Map(), ports: readPorts(tables), uses: readUses(tables) },
    config: tables.bridges.flatMap((bridge) => bridgeLines(bridge, tables)),
  };
}

function readPorts(tables: Tables): ReadonlyMap<string, Port> {
  const destinations = new Set([...tables.mirrors.values()].map((mirror) => textOf(mirror, 'output_port')));
  const ports = new Map<string, Port>();
  for (const row of byName([...tables.ports.values()])) {
    const name = textOf(row, 'name');
    const mirrorDestination = destinations.has(textOf(row, '_uuid'));
    const port = plainPort(name, { ...portSettings(row), mirrorDestination, lines: columnLines(readColumns(row)) });
    ports.set(name, port);
    // A bond's members are no ports to Open vSwitch. They are listed so that a plan that names one is told its bond.
    for (const member of membersOf(row, tables)) {
      if (member !== name) ports.set(member, plainPort(member, { ...NO_SETTINGS, bundle: name }));
    }
  }
  return ports;
}

function portSettings(row: Row): Partial<Port> {
  const settings = settingsOf(readColumns(row));
  // The port of a fake bridge stands for a bridge: its tag says which VLAN the ports added to that bridge belong to.
  return isFakeBridge(row) ? { ...settings, mode: 'other', accessVlan: undefined } : settings;
}

function readColumns(row: Row): PortColumns {
  const mode = textOf(row, 'vlan_mode');
  return {
    vlanMode: mode === '' ? undefined : mode,
    tag: numbersOf(row, 'tag')[0],
    trunks: idSet(numbersOf(row, 'trunks')),
  };
}

/** The members of a bond; none for a port of one interface, which carries the port's own name. */
function membersOf(row: Row, tables: Tables): readonly string[] {
  const interfaces = cell(row, 'interfaces').members;
  return interfaces.length < 2 ? [] : namesIn(interfaces, tables.interfaces);
}

/** What stands on a VLAN beside the settings of ports: mirrors, bridges that flood it, fake bridges and tunnels. */
function readUses(tables: Tables): readonly VlanUse[] {
  const uses: VlanUse[] = [];
  for (const bridge of tables.bridges) {
    const user = `bridge ${textOf(bridge, 'name')} (flood_vlans)`;
    uses.push(...numbersOf(bridge, 'flood_vlans').map((vlan) => ({ vlan, user })));
  }
  for (const port of byName([...tables.ports.values()])) {
    const columns = readColumns(port);
    if (columns.tag === undefined) continue;
    const name = textOf(port, 'name');
    if (isFakeBridge(port)) uses.push({ vlan: columns.tag, user: `bridge ${name}` });
    else if (settingsOf(columns).mode === 'other')
      uses.push({ vlan: columns.tag, user: `${name} (${columns.vlanMode})` });
  }
  for (const mirror of byName([...tables.mirrors.values()])) {
    const user = `mirror ${textOf(mirror, 'name')}`;
    const ids = [...numbersOf(mirror, 'output_vlan'), ...eachVlan(idSet(numbersOf(mirror, 'select_vlan')))];
    uses.push(...ids.map((vlan) => ({ vlan, user })));
  }
  return uses;
}

function isFakeBridge(row: Row): boolean {
  return cell(row, 'fake_bridge').members[0] === true;
}

/** A print of the columns read in which everything has its place: bridges, their ports and mirrors, by name. */
function bridgeLines(bridge: Row, tables: Tables): readonly string[] {
  const ports = byName(rowsOf(cell(bridge, 'ports').members, tables.ports));
  const mirrors = byName(rowsOf(cell(bridge, 'mirrors').members, tables.mirrors));
  return [
    `bridge ${textOf(bridge, 'name')}`,
    ...indent([
      ...valueLines(bridge, ['datapath_type', 'other_config']),
      ...setLine('flood_vlans', numbersOf(bridge, 'flood_vlans')),
      ...ports.flatMap((port) => portLines(port, tables)),
      ...mirrors.flatMap((mirror) => mirrorLines(mirror, tables)),
    ]),
  ];
}

function portLines(port: Row, tables: Tables): readonly string[] {
  const interfaces = byName(rowsOf(cell(port, 'interfaces').members, tables.interfaces));
  const below = interfaces.flatMap((row) => [
    `interface ${textOf(row, 'name')}`,
    ...indent(valueLines(row, ['type', 'options', 'error'])),
  ]);
  const columns = columnLines(readColumns(port));
  const others = valueLines(port, ['bond_mode', 'lacp', 'other_config']);
  const fake = isFakeBridge(port) ? ['fake_bridge=true'] : [];
  return [`port ${textOf(port, 'name')}`, ...indent([...columns, ...fake, ...others, ...below])];
}

function mirrorLines(mirror: Row, tables: Tables): readonly string[] {
  const ports = ['output_port', 'select_src_port', 'select_dst_port'].flatMap((column) => {
    const names = namesIn(cell(mirror, column).members, tables.ports);
    return names.length === 0 ? [] : [`${column}=${names.join(',')}`];
  });
  const all = cell(mirror, 'select_all').members[0] === true ? ['select_all=true'] : [];
  const vlans = [
    ...setLine('output_vlan', numbersOf(mirror, 'output_vlan')),
    ...setLine('select_vlan', numbersOf(mirror, 'select_vlan')),
  ];
  return [`mirror ${textOf(mirror, 'name')}`, ...indent([...all, ...ports, ...vlans])];
}

function valueLines(row: Row, columns: readonly string[]): readonly string[] {
  return columns.flatMap((column) => {
    const { members, pairs } = cell(row, column);
    if (pairs.length > 0) return [...pairs].map(([key, value]) => pairLine(column, String(key), String(value))).sort();
    const text = members.join(',');
    return text === '' ? [] : [`${column}=${text}`];
  });
}

function pairLine(column: string, key: string, value: string): string {
  const shown = isSecretKey(key) ? `<sha256 ${createHash('sha256').update(value).digest('hex').slice(0, 16)}>` : value;
  return `${column}:${key}=${shown}`;
}

function setLine(column: string, ids: readonly number[]): readonly string[] {
  const set = idSet(ids);
  return set.length === 0 ? [] : [`${column}=${set.map(formatRange).join(',')}`];
}

function formatRange([first, last]: VlanRange): string {
  return first === last ? String(first) : `${first}-${last}`;
}

function idSet(ids: readonly number[]): ReturnType<typeof vlanSet> {
  return vlanSet(ids.map((id): VlanRange => [id, id]));
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function keyed(table: Table): ReadonlyMap<string, Row> {
  return new Map(table.map((row) => [textOf(row, '_uuid'), row]));
}

function rowsOf(ids: readonly unknown[], rows: ReadonlyMap<string, Row>): readonly Row[] {
  return ids.flatMap((id) => rows.get(String(id)) ?? []);
}

function namesIn(ids: readonly unknown[], rows: ReadonlyMap<string, Row>): readonly string[] {
  return byName(rowsOf(ids, rows)).map((row) => textOf(row, 'name'));
}

/** Rows come in no particular order; names are compared without regard to the locale. */
function byName(rows: Table): Table {
  return [...rows].sort((a, b) => (textOf(a, 'name') < textOf(b, 'name') ? -1 : 1));
}
