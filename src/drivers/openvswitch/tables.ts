import { type VlanRange, type VlanSet, vlanSet } from '../../model/vlan-set.js';
import type { PortColumns } from './columns.js';
import { cell, numbersOf, type Row, readTables, type Table, textOf } from './json-table.js';
import { listOp } from './ops.js';

/** One call prints the four tables, so that they belong to one moment. */
const LISTINGS = [
  {
    table: 'Bridge',
    columns: [
      ...['_uuid', 'name', 'ports', 'mirrors', 'flood_vlans', 'datapath_type', 'other_config'],
      ...['controller', 'protocols'],
    ],
  },
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

/** What is asked of a switch. */
export const READS = [listOp(LISTINGS)];

/** The rows of a switch by their ids; bridges by name, in order. */
export interface Tables {
  readonly bridges: Table;
  readonly ports: ReadonlyMap<string, Row>;
  readonly interfaces: ReadonlyMap<string, Row>;
  readonly mirrors: ReadonlyMap<string, Row>;
}

/** The tables in the answer to READS. @throws NetctlError NETCTL_DEVICE_UNPARSABLE */
export function readSwitch(output: string): Tables {
  const [bridges = [], ports = [], interfaces = [], mirrors = []] = readTables(output, LISTINGS.length);
  return {
    bridges: byName(bridges),
    ports: keyed(ports),
    interfaces: keyed(interfaces),
    mirrors: keyed(mirrors),
  };
}

/** The columns of a port's row that decide about VLANs. */
export function readColumns(row: Row): PortColumns {
  const mode = textOf(row, 'vlan_mode');
  return {
    vlanMode: mode === '' ? undefined : mode,
    tag: numbersOf(row, 'tag')[0],
    trunks: idSet(numbersOf(row, 'trunks')),
  };
}

/** True for the port that stands for a bridge within a bridge. */
export function isFakeBridge(row: Row): boolean {
  return cell(row, 'fake_bridge').members[0] === true;
}

/** The set of the ids given. */
export function idSet(ids: readonly number[]): VlanSet {
  return vlanSet(ids.map((id): VlanRange => [id, id]));
}

function keyed(table: Table): ReadonlyMap<string, Row> {
  return new Map(table.map((row) => [textOf(row, '_uuid'), row]));
}

/** The rows that a column of references leads to. */
export function rowsOf(ids: readonly unknown[], rows: ReadonlyMap<string, Row>): readonly Row[] {
  return ids.flatMap((id) => rows.get(String(id)) ?? []);
}

/** Their names, in order. */
export function namesIn(ids: readonly unknown[], rows: ReadonlyMap<string, Row>): readonly string[] {
  return byName(rowsOf(ids, rows)).map((row) => textOf(row, 'name'));
}

/** Rows come in no particular order; names are compared without regard to the locale. */
export function byName(rows: Table): Table {
  return [...rows].sort((a, b) => (textOf(a, 'name') < textOf(b, 'name') ? -1 : 1));
}
