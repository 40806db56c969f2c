import { createHash } from 'node:crypto';
import type { VlanRange } from '../../model/vlan-set.js';
import { columnLines } from './columns.js';
import { cell, numbersOf, type Row, textOf } from './json-table.js';
import { isSecretKey } from './mask.js';
import { byName, idSet, isFakeBridge, namesIn, readColumns, rowsOf, type Tables } from './tables.js';

/** A print of all columns read, in which everything has its place: bridges, their ports and mirrors, by name. */
export function configLines(tables: Tables): readonly string[] {
  return tables.bridges.flatMap((bridge) => bridgeLines(bridge, tables));
}

function bridgeLines(bridge: Row, tables: Tables): readonly string[] {
  const ports = byName(rowsOf(cell(bridge, 'ports').members, tables.ports));
  const mirrors = byName(rowsOf(cell(bridge, 'mirrors').members, tables.mirrors));
  return [
    `bridge ${textOf(bridge, 'name')}`,
    ...indent([
      ...valueLines(bridge, ['datapath_type', 'other_config', 'protocols']),
      ...controllerLines(bridge),
      ...setLine('flood_vlans', numbersOf(bridge, 'flood_vlans')),
      ...ports.flatMap((port) => portLines(port, tables)),
      ...mirrors.flatMap((mirror) => mirrorLines(mirror, tables)),
    ]),
  ];
}

/** Controllers have no names; what counts is whether somebody else makes flows. */
function controllerLines(bridge: Row): readonly string[] {
  const count = cell(bridge, 'controller').members.length;
  return count === 0 ? [] : [`controllers=${count}`];
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

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
