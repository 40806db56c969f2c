import type { Port } from '../../model/vlan.js';
import {
  ALL_VLANS,
  equalSets,
  formatVlanSet,
  intersect,
  subtract,
  unite,
  type VlanRange,
  type VlanSet,
  vlanSet,
} from '../../model/vlan-set.js';

/** The columns of a row of the Port table that decide about VLANs, as they stand in the database. */
export interface PortColumns {
  readonly vlanMode: string | undefined;
  readonly tag: number | undefined;
  /** Ids from 0 to 4095: Open vSwitch counts the two that IEEE 802.1Q keeps. Empty means all. */
  readonly trunks: VlanSet;
}

/** What the columns mean to netctl. */
export type PortSettings = Pick<Port, 'mode' | 'accessVlan' | 'nativeVlan' | 'allowed'>;

/**
 * ovs-vswitchd.conf.db(5), Port, VLAN configuration: without `vlan_mode` a port with a tag is an access port and one
 * without is a trunk; an access port's `trunks` and a trunk's `tag` are ignored; empty `trunks` means all VLANs. A VLAN 0
 * is the same as no VLAN.
 */
export function settingsOf(columns: PortColumns): PortSettings {
  const mode = columns.vlanMode ?? (columns.tag === undefined ? 'trunk' : 'access');
  const tag = columns.tag === 0 ? undefined : columns.tag;
  const allowed = columns.trunks.length === 0 ? ALL_VLANS : intersect(columns.trunks, ALL_VLANS);
  switch (mode) {
    case 'access':
      return { mode: 'access', accessVlan: tag, nativeVlan: undefined, allowed: ALL_VLANS };
    case 'trunk':
      return { mode: 'trunk', accessVlan: undefined, nativeVlan: undefined, allowed };
    // Whether frames of the native VLAN leave tagged is a matter of its own, which netctl keeps as it is.
    case 'native-untagged':
    case 'native-tagged':
      return { mode: 'trunk', accessVlan: undefined, nativeVlan: tag, allowed };
    default:
      return { mode: 'other', accessVlan: undefined, nativeVlan: undefined, allowed: ALL_VLANS };
  }
}

/**
 * The columns for a port: those it was read from where they mean what the port says, so that going back restores every
 * one of them, otherwise those that differ as little as possible.
 */
export function columnsOf(port: Port): PortColumns {
  const read = readColumnLines(port.lines);
  if (port.mode === 'other' || means(read, port)) return read;
  return port.mode === 'access' ? accessColumns(port, read) : trunkColumns(port, read);
}

/** The columns that hold something, as `tag=10`. */
export function columnLines(columns: PortColumns): readonly string[] {
  const lines: string[] = [];
  if (columns.vlanMode !== undefined) lines.push(`vlan_mode=${columns.vlanMode}`);
  if (columns.tag !== undefined) lines.push(`tag=${columns.tag}`);
  if (columns.trunks.length > 0) lines.push(`trunks=${formatVlanSet(columns.trunks)}`);
  return lines;
}

function means(columns: PortColumns, port: Port): boolean {
  const settings = settingsOf(columns);
  if (settings.mode !== port.mode) return false;
  if (settings.mode === 'access') return settings.accessVlan === port.accessVlan;
  return settings.nativeVlan === port.nativeVlan && equalSets(settings.allowed, port.allowed);
}

function accessColumns(port: Port, read: PortColumns): PortColumns {
  const implied = read.vlanMode === undefined && port.accessVlan !== undefined;
  return { vlanMode: implied ? undefined : 'access', tag: port.accessVlan, trunks: [] };
}

function trunkColumns(port: Port, read: PortColumns): PortColumns {
  const trunks = trunkMembers(port.allowed, read.trunks);
  if (port.nativeVlan === undefined) {
    return { vlanMode: read.vlanMode === undefined ? undefined : 'trunk', tag: undefined, trunks };
  }
  const tagged = read.vlanMode === 'native-tagged';
  return { vlanMode: tagged ? 'native-tagged' : 'native-untagged', tag: port.nativeVlan, trunks };
}

/** An id that netctl does not count (0, 4095) stays where it is; a list that means all stays or becomes empty. */
function trunkMembers(allowed: VlanSet, read: VlanSet): VlanSet {
  if (!equalSets(allowed, ALL_VLANS)) return unite(allowed, subtract(read, ALL_VLANS));
  return equalSets(intersect(read, ALL_VLANS), ALL_VLANS) ? read : [];
}

function readColumnLines(lines: readonly string[]): PortColumns {
  const value = (column: string): string | undefined =>
    lines.find((line) => line.startsWith(`${column}=`))?.slice(column.length + 1);
  const tag = value('tag');
  return {
    vlanMode: value('vlan_mode'),
    tag: tag === undefined ? undefined : Number(tag),
    trunks: vlanSet((value('trunks') ?? '').split(',').filter(Boolean).map(readRange)),
  };
}

function readRange(text: string): VlanRange {
  const [first, last] = text.split('-');
  return [Number(first), Number(last ?? first)];
}
