import { carriage } from '../../model/management.js';
import type { VlanObservation } from '../../model/observation.js';
import { type Port, plainPort } from '../../model/vlan.js';
import { ALL_VLANS, equalSets } from '../../model/vlan-set.js';
import type { Reply } from '../../transports/transport.js';
import type { Observations } from '../driver.js';
import { unixPing } from '../shared/unix-ping.js';
import { settingsOf } from './columns.js';
import { unreadable } from './facts.js';
import { cell, type Row, readTables, textOf } from './json-table.js';
import { listOp } from './ops.js';
import { askPacket } from './packet.js';
import { askLearned, askPath } from './path.js';
import { readColumns, rowsOf } from './tables.js';

const PORTS = [
  { table: 'Port', columns: ['name', 'vlan_mode', 'tag', 'trunks', 'interfaces'] },
  { table: 'Interface', columns: ['_uuid', 'name', 'type', 'link_state', 'error'] },
] as const;

/** What a switch and its host tell of how they work. Whom a port sees, they do not: LLDP is another program's. */
export const OBSERVE: Observations = {
  vlans: (ids) => ({ ops: [listOp(PORTS)], read: ([reply]) => readVlans(reply, ids) }),
  ping: unixPing,
  learned: askLearned,
  packet: askPacket,
  path: askPath,
};

/** A VLAN is there where a port names it, and works where one of those ports has a link. */
function readVlans(reply: Reply | undefined, ids: readonly number[]): readonly VlanObservation[] {
  if (reply === undefined || reply.exitCode !== 0) throw unreadable(reply);
  const [ports = [], interfaces = []] = readTables(reply.output, PORTS.length);
  const byId = new Map(interfaces.map((row) => [textOf(row, '_uuid'), row]));
  const seen = ports.map((row) => {
    const name = textOf(row, 'name');
    const works = rowsOf(cell(row, 'interfaces').members, byId).some(hasLink);
    return { name, works, port: plainPort(name, settingsOf(readColumns(row))) };
  });
  return ids.flatMap((id) => {
    const members = seen.filter(({ port }) => names(port, id));
    if (members.length === 0) return [];
    const active = members.some(({ works }) => works);
    const ports = members.map(({ name }) => name).sort();
    const status = active ? 'active' : `without a link: ${ports.slice(0, 5).join(', ')}`;
    return [{ id, active, status, ports }];
  });
}

/** A trunk of all VLANs, as every bridge has one to its host, says nothing of any of them. */
function names(port: Port, id: number): boolean {
  if (port.mode === 'trunk' && port.nativeVlan !== id && equalSets(port.allowed, ALL_VLANS)) return false;
  return carriage(port, id) !== undefined;
}

function hasLink(row: Row): boolean {
  return textOf(row, 'link_state') === 'up' && textOf(row, 'error') === '';
}
