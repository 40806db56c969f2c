import { NetctlError } from '../../errors/netctl-error.js';
import { isIpv6 } from '../../model/ip-address.js';
import type { Neighbor, PingAnswer, PingProbe, VlanObservation } from '../../model/observation.js';
import type { Reply } from '../../transports/transport.js';
import type { Observations } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { replyTo } from '../shared/config-text.js';
import { askBgpPeers } from './bgp-observe.js';
import { field, readJson, strange } from './json.js';
import { askLearned, askPath } from './path.js';

const VLANS = 'show vlan | json';
const LLDP = 'show lldp neighbors | json';

/** What a switch tells of how it works. */
export const OBSERVE: Observations = {
  vlans: () => ({ ops: [readOp(VLANS)], read: (replies) => readVlans(replyTo(replies, VLANS)) }),
  ping: (probe) => ({
    // A request a second, and ten seconds for the last answer.
    ops: [{ ...readOp(pingLine(probe)), seconds: probe.count + 20 }],
    read: ([reply]) => readPing(reply),
  }),
  neighbors: () => ({ ops: [readOp(LLDP)], read: (replies) => readNeighbors(replyTo(replies, LLDP)) }),
  bgpPeers: askBgpPeers,
  learned: askLearned,
  path: askPath,
};

function pingLine({ to, from, count }: PingProbe): string {
  const source = from === undefined ? '' : ` source ${from}`;
  return `ping ${isIpv6(to) ? 'ipv6 ' : ''}${to}${source} repeat ${count}`;
}

function readPing(reply: Reply | undefined): PingAnswer {
  const groups = /^(?<sent>\d{1,5}) packets transmitted, (?<received>\d{1,5}) received/m.exec(
    reply?.output ?? '',
  )?.groups;
  if (groups !== undefined) return { sent: Number(groups['sent']), received: Number(groups['received']) };
  throw strange(reply);
}

function readVlans(reply: Reply): readonly VlanObservation[] {
  const vlans = field(readJson(reply), 'vlans');
  if (typeof vlans !== 'object' || vlans === null) throw strange(reply);
  return Object.entries(vlans).map(([id, vlan]: [string, unknown]) => {
    const status = String(field(vlan, 'status') ?? 'of no known status');
    const interfaces = field(vlan, 'interfaces');
    const ports = typeof interfaces === 'object' && interfaces !== null ? Object.keys(interfaces) : [];
    return { id: Number(id), active: status === 'active', status, ports };
  });
}

function readNeighbors(reply: Reply): readonly Neighbor[] {
  if (/LLDP is not (?:enabled|running)/i.test(reply.output)) {
    throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', 'LLDP is not switched on', {
      hint: 'Configure `lldp run` on the device, or take the check of neighbours away.',
      command: LLDP,
    });
  }
  const list = field(readJson(reply), 'lldpNeighbors');
  if (!Array.isArray(list)) throw strange(reply);
  return list.flatMap((one: unknown) => {
    const [port, device] = [field(one, 'port'), field(one, 'neighborDevice')];
    return typeof port === 'string' && typeof device === 'string' ? [{ port, device }] : [];
  });
}
