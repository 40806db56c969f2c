import type { DeviceState, Facts } from '../../model/state.js';
import { type Port, plainPort, type VlanUse } from '../../model/vlan.js';
import { eachVlan } from '../../model/vlan-set.js';
import type { Reply } from '../../transports/transport.js';
import { readFilters } from './acl/filters.js';
import { columnLines, settingsOf } from './columns.js';
import { configLines } from './config-lines.js';
import { unreadable } from './facts.js';
import { ADDRESSES, hostAddresses } from './host-addresses.js';
import { cell, numbersOf, type Row, textOf } from './json-table.js';
import { byName, idSet, isFakeBridge, namesIn, readColumns, readSwitch, type Tables } from './tables.js';

/** A bond's member has no row of the Port table, and so no settings of its own. */
const NO_SETTINGS = { mode: 'other', accessVlan: undefined, nativeVlan: undefined } as const;

/**
 * The state in the reply to READS.
 * @throws NetctlError NETCTL_DEVICE_REFUSED where the database did not answer, NETCTL_DEVICE_UNPARSABLE for any other text.
 */
export function parseState(replies: readonly Reply[], facts: Pick<Facts, 'extra'>): DeviceState {
  const [reply] = replies;
  if (reply === undefined || reply.exitCode !== 0) throw unreadable(reply);
  const tables = readSwitch(reply.output);
  const told = replies.find(({ op }) => op.line === ADDRESSES.line);
  const management = hostAddresses(told, tables, facts);
  const filters = readFilters(replies, facts);
  return {
    vlan: { vlans: new Map(), ports: readPorts(tables), uses: readUses(tables) },
    ...(filters !== undefined && { acl: filters.acl }),
    ...(management !== undefined && { management }),
    config: [...configLines(tables), ...(filters?.config ?? [])],
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
