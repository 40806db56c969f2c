import { NetctlError } from '../../errors/netctl-error.js';
import { isIpv6 } from '../../model/ip-address.js';
import {
  type Neighbor,
  type PingAnswer,
  type PingProbe,
  shortName,
  type VlanObservation,
} from '../../model/observation.js';
import type { Reply } from '../../transports/transport.js';
import type { Observations } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { replyTo, unparsable } from '../shared/config-text.js';
import { canonicalPortName } from '../shared/port-names.js';
import { askBgpPeers } from './bgp-observe.js';
import { VLANS } from './parse.js';
import { askLearned, askPath } from './path.js';
import { PORT_TYPES } from './ports.js';
import { readVlanRows, type VlanRow } from './show-vlan.js';

const LLDP = 'show lldp neighbors detail';
const CDP = 'show cdp neighbors detail';

/** Seconds to wait for one answer. */
const PING_TIMEOUT = 2;

/** What a switch tells of how it works. */
export const OBSERVE: Observations = {
  vlans: () => ({ ops: [readOp(VLANS)], read: (replies) => readVlanRows(replyTo(replies, VLANS)).map(observed) }),
  ping: (probe) => ({
    ops: [{ ...readOp(pingLine(probe)), seconds: probe.count * PING_TIMEOUT + 10 }],
    read: ([reply]) => readPing(reply),
  }),
  neighbors: () => ({ ops: [readOp(LLDP), readOp(CDP)], read: readNeighbors }),
  bgpPeers: askBgpPeers,
  learned: askLearned,
  path: askPath,
};

function observed({ id, status, ports }: VlanRow): VlanObservation {
  const names = ports.map((port) => canonicalPortName(PORT_TYPES, port) ?? port);
  return { id, active: status === 'active', status, ports: names };
}

function pingLine({ to, from, count }: PingProbe): string {
  const source = from === undefined ? '' : ` source ${from}`;
  return `ping ${isIpv6(to) ? 'ipv6 ' : ''}${to} repeat ${count} timeout ${PING_TIMEOUT}${source}`;
}

function readPing(reply: Reply | undefined): PingAnswer {
  const groups = /^Success rate is \d{1,3} percent \((?<received>\d{1,5})\/(?<sent>\d{1,5})\)/m.exec(
    reply?.output ?? '',
  )?.groups;
  if (groups !== undefined) return { sent: Number(groups['sent']), received: Number(groups['received']) };
  const line = reply?.op.line ?? 'ping';
  throw unparsable(`"${line}" was answered with "${reply?.output.trim().slice(0, 120) ?? ''}"`, line);
}

function readNeighbors(replies: readonly Reply[]): readonly Neighbor[] {
  const lldp = replyTo(replies, LLDP).output;
  const cdp = replyTo(replies, CDP).output;
  const off = /^%+ ?(?:LLDP|CDP) is not (?:enabled|running)|^\s*% ?Invalid input/m;
  if (off.test(lldp) && off.test(cdp)) {
    throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', 'neither LLDP nor CDP is switched on', {
      hint: 'Configure `lldp run` or `cdp run` on the device, or take the check of neighbours away.',
      command: LLDP,
    });
  }
  const found = new Map<string, Neighbor>();
  for (const one of [...lldpNeighbors(lldp), ...cdpNeighbors(cdp)]) {
    const id = `${one.port} ${shortName(one.device)}`;
    if (!found.has(id)) found.set(id, one);
  }
  return [...found.values()];
}

/** Old releases do not print the local interface with the details: the port is empty then. */
function lldpNeighbors(output: string): readonly Neighbor[] {
  return output.split(/^-{20,80}\s*$/m).flatMap((block) => {
    const name = /^System Name:\s*(?<name>\S.{0,254}?)\s*$/m.exec(block)?.groups?.['name'];
    const chassis = /^Chassis id:\s*(?<id>\S{1,64})/m.exec(block)?.groups?.['id'];
    const device = name ?? chassis;
    const port = /^Local Intf:\s*(?<port>\S{1,64})/m.exec(block)?.groups?.['port'] ?? '';
    return device === undefined ? [] : [{ port: canonicalPortName(PORT_TYPES, port) ?? port, device }];
  });
}

function cdpNeighbors(output: string): readonly Neighbor[] {
  return output.split(/^-{20,80}\s*$/m).flatMap((block) => {
    const device = /^Device ID:\s*(?<name>\S.{0,254}?)\s*$/m.exec(block)?.groups?.['name'];
    const port = /^Interface: (?<port>[^,\s]{1,64}),/m.exec(block)?.groups?.['port'];
    if (device === undefined || port === undefined) return [];
    return [{ port: canonicalPortName(PORT_TYPES, port) ?? port, device }];
  });
}
