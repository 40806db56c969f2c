import type { Vlan, VlanStatus } from '../../model/vlan.js';
import { hasVlan, NO_VLANS, parseVlanSet, type VlanSet } from '../../model/vlan-set.js';
import type { Reply } from '../../transports/transport.js';
import { unparsable } from '../shared/config-text.js';
import { givenName } from '../shared/vlan-blocks.js';

/** A row of the table: number, name, status; ports follow. Names may hold blanks, so the status word ends them. */
const ROW =
  /^(?<id>\d{1,4})\s+(?<name>\S.*?)\s+(?<status>active|suspended|act\/[il]shut|sus\/[il]shut|act\/unsup|sus\/unsup)(?:\s|$)/;

/**
 * The VLANs of the database as `show vlan` prints them, without the four that no Ethernet switch can use.
 * @throws NetctlError NETCTL_DEVICE_UNPARSABLE for anything else
 */
export function readShowVlan(reply: Reply): ReadonlyMap<number, Vlan> {
  const remote = remoteSpanVlans(reply.output.split('\n'));
  const vlans = new Map<number, Vlan>();
  for (const row of readVlanRows(reply)) {
    const status: VlanStatus = row.status.startsWith('sus') ? 'suspended' : 'active';
    const kept = hasVlan(remote, row.id) ? ['remote-span'] : [];
    vlans.set(row.id, { id: row.id, name: givenName(row.id, row.name), status, lines: kept });
  }
  return vlans;
}

/** A row of `show vlan`, as it stands there. */
export interface VlanRow {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  /** By their short names. Trunks are not among them. */
  readonly ports: readonly string[];
}

/**
 * The rows of the first table of `show vlan`, without those of the four VLANs that no Ethernet switch can use.
 * @throws NetctlError NETCTL_DEVICE_UNPARSABLE for anything else
 */
export function readVlanRows(reply: Reply): readonly VlanRow[] {
  const lines = reply.output.split('\n');
  const header = lines.findIndex((line) => /^VLAN\s+Name\s+Status/.test(line));
  if (header === -1) {
    throw unparsable(`"${reply.op.line}" was answered with "${reply.output.trim().slice(0, 80)}"`, reply.op.line);
  }
  const rows: (VlanRow & { readonly ports: string[] })[] = [];
  for (const line of lines.slice(header + 1)) {
    // The table ends where the next one begins.
    if (/^VLAN\s+Type/.test(line)) break;
    const row = ROW.exec(line);
    const { id, name = '', status = '' } = row?.groups ?? {};
    if (id !== undefined) rows.push({ id: Number(id), name, status, ports: [] });
    // Ports that have no room beside their VLAN stand below it.
    const ports = row === null ? /^\s{20,}(?<ports>\S.*)$/.exec(line)?.groups?.['ports'] : line.slice(row[0].length);
    rows.at(-1)?.ports.push(
      ...(ports ?? '')
        .split(/,\s*/)
        .map((port) => port.trim())
        .filter(Boolean),
    );
  }
  return rows.filter((row) => !row.status.endsWith('/unsup'));
}

/** The list below the heading `Remote SPAN VLANs`, which may be empty. */
function remoteSpanVlans(lines: readonly string[]): VlanSet {
  const heading = lines.findIndex((line) => /^Remote SPAN VLANs/.test(line));
  return heading === -1 ? NO_VLANS : (parseVlanSet(lines[heading + 2] ?? '') ?? NO_VLANS);
}
