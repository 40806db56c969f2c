import { NetctlError } from '../../errors/netctl-error.js';
import { hardwareAddress } from '../../model/hardware-address.js';
import { isIp } from '../../model/ip-address.js';
import type { ResolvedAddress, SessionPath } from '../../model/observation.js';
import type { DeviceState } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask, LearningPlace } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { replyTo } from '../shared/config-text.js';
import { field, readJson, strange } from './json.js';

const ARP = 'show ip arp | json';
const USERS = 'show users';

/** The hardware addresses in the table of a port. */
export function askLearned({ port, vlan }: LearningPlace, { config }: DeviceState): Ask<readonly string[]> {
  const line = `show mac address-table interface ${port} | json`;
  return {
    ops: [readOp(line)],
    read(replies) {
      const off = config.find((one) => /^ *no (?:switchport )?mac address(?:-table)? learning\b/.test(one));
      if (off !== undefined) throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', `it is told "${off.trim()}"`);
      return readTable(replyTo(replies, line), vlan);
    },
  };
}

/** Of IPv4 only: a session over IPv6 has its next hop in another table. */
export function askPath(own: string): Ask<SessionPath> {
  const line = `show interfaces ${own} | json`;
  return {
    ops: [readOp(line), readOp(ARP), readOp(USERS)],
    read: (replies) => ({
      peer: readPeer(replyTo(replies, USERS)),
      own: readOwn(replyTo(replies, line), own),
      neighbors: readArp(replyTo(replies, ARP)),
    }),
  };
}

function readTable(reply: Reply, vlan: number): readonly string[] {
  const told = readJson(reply);
  const entries = field(field(told, 'unicastTable'), 'tableEntries');
  if (!Array.isArray(entries)) throw strange(reply);
  const off = field(told, 'disabledMacLearningVlans');
  if (Array.isArray(off) && off.some((id) => Number(id) === vlan)) {
    throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', `it does not learn addresses in VLAN ${vlan}`);
  }
  const found = entries.flatMap((entry: unknown) => {
    const hardware = hardwareAddress(String(field(entry, 'macAddress')));
    if (hardware === undefined) throw strange(reply);
    return Number(field(entry, 'vlanId')) === vlan ? [hardware] : [];
  });
  return [...new Set(found)];
}

function readArp(reply: Reply): readonly ResolvedAddress[] {
  const list = field(readJson(reply), 'ipV4Neighbors');
  if (!Array.isArray(list)) throw strange(reply);
  return list.flatMap((one: unknown): readonly ResolvedAddress[] => {
    const [address, written, name] = ['address', 'hwAddress', 'interface'].map((key) => field(one, key));
    const hardware = hardwareAddress(String(written));
    if (typeof address !== 'string' || typeof name !== 'string' || hardware === undefined) return [];
    // `Vlan99, Ethernet1`: the port that the address was learned at follows.
    return [{ address, hardware, interface: name.split(',')[0] ?? name }];
  });
}

function readOwn(reply: Reply, own: string): readonly string[] {
  const shown = field(field(readJson(reply), 'interfaces'), own);
  const found = ['physicalAddress', 'burnedInAddress'].flatMap(
    (key) => hardwareAddress(String(field(shown, key))) ?? [],
  );
  if (found.length === 0) throw strange(reply);
  return [...new Set(found)];
}

/** The line with the mark is one's own. */
function readPeer({ output }: Reply): string | undefined {
  const location = /^\*.*\s(?<location>\S{1,64})\s*$/m.exec(output)?.groups?.['location'];
  return location !== undefined && isIp(location) ? location : undefined;
}
