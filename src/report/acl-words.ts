import type { Packet } from '../acl/packet.js';
import type { AclEntry, AclFamily } from '../model/acl.js';
import { describeEntry } from '../model/acl-text.js';
import { protocolName } from '../model/packet-names.js';
import { formatSource, type SourceRef } from '../util/source.js';
import { modelJson } from './model-json.js';

/** A filter as the reports on filters need it. */
export interface ReportedList {
  readonly origin: string;
  readonly platform: string | null;
  readonly name: string;
  readonly family: AclFamily;
  readonly filter: { readonly entries: readonly AclEntry[] };
  readonly places: readonly (SourceRef | null)[];
}

/** What tells a filter from others, for JSON. */
export function listJson({ origin, platform, name, family, filter }: ReportedList): object {
  return { origin, platform, acl: name, family, entries: filter.entries.length };
}

/** An entry, for JSON: its place from 1, its number, what it says and where. */
export function entryJson({ filter, places }: ReportedList, index: number): object {
  const entry = filter.entries[index];
  return {
    position: index + 1,
    seq: entry?.seq ?? null,
    text: entry === undefined ? '' : describeEntry(entry),
    source: places[index] ?? null,
  };
}

/** `edge.cfg:12:2 10 permit tcp any to any`. */
export function entryText(list: ReportedList, index: number): string {
  const entry = list.filter.entries[index];
  const place = list.places[index];
  const where = place === undefined || place === null ? '' : `${formatSource(place)}  `;
  return `${where}${entryName(list, index)}${entry === undefined ? '' : ` ${describeEntry(entry)}`}`;
}

/** The number of an entry, or its place where it has none. */
export function entryName({ filter }: ReportedList, index: number): string {
  return String(filter.entries[index]?.seq ?? `#${index + 1}`);
}

/** `entry 30`, `entries 30 and 40`. */
export function entryNames(list: ReportedList, indexes: readonly number[]): string {
  const names = indexes.map((index) => entryName(list, index));
  return `${names.length === 1 ? 'entry' : 'entries'} ${names.slice(0, -1).join(', ')}${names.length > 1 ? ' and ' : ''}${names.at(-1)}`;
}

export function packetJson(packet: Packet): unknown {
  return modelJson(packet);
}

/** `tcp 10.0.0.1:1024 to 192.0.2.1:443 syn`. */
export function packetText(packet: Packet): string {
  const { family, protocol, sourcePort, destinationPort, tcpFlags, icmp, dscp, fragment } = packet;
  const words = [
    family === 'mac' ? `0x${protocol.toString(16).padStart(4, '0')}` : protocolName(protocol),
    endText(packet.source, sourcePort),
    'to',
    endText(packet.destination, destinationPort),
    ...(icmp === undefined ? [] : [`type ${icmp.type} code ${icmp.code}`]),
    ...(tcpFlags === undefined || tcpFlags.length === 0 ? [] : [tcpFlags.join('+')]),
    ...(dscp === undefined || dscp === 0 ? [] : [`dscp ${dscp}`]),
    ...(fragment ? ['(a later fragment)'] : []),
  ];
  return words.join(' ');
}

function endText(address: string, port: number | undefined): string {
  if (port === undefined) return address;
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

/** `EDGE-IN` and `edge.cfg, ipv4, 12 entries`, as the head of a section. */
export function listHead({ origin, platform, name, family, filter }: ReportedList): { title: string; detail: string } {
  const count = filter.entries.length;
  const from = platform === null ? origin : `${origin} (${platform})`;
  return { title: name, detail: `${from}, ${family}, ${count} ${count === 1 ? 'entry' : 'entries'}` };
}
