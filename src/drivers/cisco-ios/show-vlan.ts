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
  const lines = reply.output.split('\n');
  const header = lines.findIndex((line) => /^VLAN\s+Name\s+Status/.test(line));
  if (header === -1) {
    throw unparsable(`"${reply.op.line}" was answered with "${reply.output.trim().slice(0, 80)}"`, reply.op.line);
  }
  const remote = remoteSpanVlans(lines);
  const vlans = new Map<number, Vlan>();
  for (const line of lines.slice(header + 1)) {
    // The table ends where the next one begins.
    if (/^VLAN\s+Type/.test(line)) break;
    const groups = ROW.exec(line)?.groups;
    if (groups === undefined || groups['status']?.endsWith('/unsup') === true) continue;
    const id = Number(groups['id']);
    const status: VlanStatus = groups['status']?.startsWith('sus') === true ? 'suspended' : 'active';
    const kept = hasVlan(remote, id) ? ['remote-span'] : [];
    vlans.set(id, { id, name: givenName(id, groups['name']), status, lines: kept });
  }
  return vlans;
}

/** The list below the heading `Remote SPAN VLANs`, which may be empty. */
function remoteSpanVlans(lines: readonly string[]): VlanSet {
  const heading = lines.findIndex((line) => /^Remote SPAN VLANs/.test(line));
  return heading === -1 ? NO_VLANS : (parseVlanSet(lines[heading + 2] ?? '') ?? NO_VLANS);
}
