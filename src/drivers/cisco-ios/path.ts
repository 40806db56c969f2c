import { NetctlError } from '../../errors/netctl-error.js';
import { hardwareAddress } from '../../model/hardware-address.js';
import { isIp } from '../../model/ip-address.js';
import type { ResolvedAddress, SessionPath } from '../../model/observation.js';
import type { DeviceState } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask, LearningPlace } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { replyTo, unparsable } from '../shared/config-text.js';
import { canonicalPortName } from '../shared/port-names.js';
import { PORT_TYPES } from './ports.js';

const ARP = 'show ip arp';
const USERS = 'show users';

/** The hardware addresses in the table of a port, learned and secure ones alike. */
export function askLearned({ port, vlan }: LearningPlace, { config }: DeviceState): Ask<readonly string[]> {
  const line = `show mac address-table interface ${port}`;
  return {
    ops: [readOp(line)],
    read(replies) {
      const off = config.find((one) => /^ *no mac[ -]address-table learning\b/.test(one));
      if (off !== undefined) throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', `it is told "${off.trim()}"`);
      return readTable(replyTo(replies, line), vlan);
    },
  };
}

/** Of IPv4 only: a session over IPv6 has its next hop in another table. */
export function askPath(own: string): Ask<SessionPath> {
  const line = `show interfaces ${own}`;
  return {
    ops: [readOp(line), readOp(ARP), readOp(USERS)],
    read: (replies) => ({
      peer: readPeer(replyTo(replies, USERS)),
      own: readOwn(replyTo(replies, line)),
      neighbors: readArp(replyTo(replies, ARP)),
    }),
  };
}

/** The forms of the heading, by platform; where nothing is learned, some say so in words. */
const HEADING = /^ *(?:\d+ )?(?:vlan +mac address +type|destination address +address type)|^No entries present/im;

/** VLAN and address stand in this order but on the oldest switches; marks such as `*` and `R` may come first. */
const ROW = /^[* A-Z#]{0,10}?(?<vlan>\d{1,4}|All|N\/A|---) +(?<hardware>[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}) /i;
const OLD_ROW = /^(?<hardware>[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}) +[A-Za-z]+ +(?<vlan>\d{1,4}) /i;

function readTable(reply: Reply, vlan: number): readonly string[] {
  if (!HEADING.test(reply.output)) throw strange(reply);
  const found = reply.output.split('\n').flatMap((line) => {
    if (!/[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}/i.test(line)) return [];
    const groups = (ROW.exec(line) ?? OLD_ROW.exec(line))?.groups;
    const hardware = hardwareAddress(groups?.['hardware'] ?? '');
    if (hardware === undefined) throw strange(reply);
    return Number(groups?.['vlan']) === vlan ? [hardware] : [];
  });
  return [...new Set(found)];
}

function readArp(reply: Reply): readonly ResolvedAddress[] {
  if (!/^Protocol +Address +Age ?\(min\) +Hardware Addr/m.test(reply.output)) throw strange(reply);
  return reply.output.split('\n').flatMap((line) => {
    const row = /^Internet +(?<address>\S{7,15}) +(?:-|\d{1,6}) +(?<hardware>\S{14}) +\S{1,8} +(?<name>\S{1,64})/.exec(
      line,
    );
    const { address, hardware: written = '', name = '' } = row?.groups ?? {};
    const hardware = hardwareAddress(written);
    // Those that are being resolved say `Incomplete`.
    if (address === undefined || hardware === undefined) return [];
    return [{ address, hardware, interface: canonicalPortName(PORT_TYPES, name) ?? name }];
  });
}

/** The address that is used, and the one burned in. */
function readOwn(reply: Reply): readonly string[] {
  const groups = /^ *Hardware is .{1,80}, address is (?<used>\S{14})(?: \(bia (?<burned>\S{14})\))?/m.exec(
    reply.output,
  )?.groups;
  const found = [groups?.['used'], groups?.['burned']].flatMap((one) => hardwareAddress(one ?? '') ?? []);
  if (found.length === 0) throw strange(reply);
  return [...new Set(found)];
}

/** The line with the mark is one's own; where the device looks names up it may show a name. */
function readPeer({ output }: Reply): string | undefined {
  const location = /^\*.*\s(?<location>\S{1,64})\s*$/m.exec(output)?.groups?.['location'];
  return location !== undefined && isIp(location) ? location : undefined;
}

function strange(reply: Reply): NetctlError {
  const { line } = reply.op;
  return unparsable(`"${line}" was answered with "${reply.output.trim().slice(0, 120)}"`, line);
}
