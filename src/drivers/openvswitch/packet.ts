import { NetctlError } from '../../errors/netctl-error.js';
import type { AclAction, AclBinding } from '../../model/acl.js';
import type { PacketProbe } from '../../model/observation.js';
import type { DeviceState } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { shellLine } from './shell-words.js';

/** Seconds that the daemon may take to answer. */
const SECONDS = 10;

const [ICMP, TCP, UDP, ICMPV6, SCTP] = [1, 6, 17, 58, 132];

/**
 * What the switch itself says that it would do to a packet that comes in at an interface: ovs-vswitchd walks its own flow
 * tables with it (`ofproto/trace`, ovs-vswitchd(8)). The daemon's control socket is root's alone unless somebody has
 * opened it, so that a login that may not use it tries sudo.
 * @throws NetctlError NETCTL_PLAN_UNSUPPORTED for a place at which lists cannot be bound
 */
export function askPacket(
  probe: PacketProbe,
  { place, direction }: Pick<AclBinding, 'place' | 'direction'>,
  { config }: DeviceState,
): Ask<AclAction> {
  if (place.kind !== 'interface' || direction !== 'in') {
    const message = 'Open vSwitch says what becomes of packets that come in at an interface, and of no others';
    throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', message);
  }
  const line = shellLine([
    'ovs-appctl',
    `--timeout=${SECONDS}`,
    'ofproto/trace',
    bridgeOf(config),
    flowOf(probe, place.name),
  ]);
  return {
    ops: [{ ...readOp(`${line} || sudo -n ${line}`), seconds: 2 * SECONDS + 10 }],
    read: ([reply]) => readTrace(reply),
  };
}

/** Lists are kept on a switch of one bridge only. */
function bridgeOf(config: readonly string[]): string {
  const [bridge, ...others] = config.filter((line) => line.startsWith('bridge '));
  if (bridge !== undefined && others.length === 0) return bridge.slice('bridge '.length);
  const message = `the switch has ${others.length + (bridge === undefined ? 0 : 1)} bridges, and is asked about one`;
  throw new NetctlError('NETCTL_PLAN_UNSUPPORTED', message);
}

/** The packet as ovs-fields(7) writes it: an ICMP packet is an echo request, a TCP segment asks for a connection. */
function flowOf(probe: PacketProbe, port: string): string {
  const { family, protocol, source, destination, sourcePort, destinationPort } = probe;
  const six = family === 'ipv6';
  const side = six ? 'ipv6' : 'nw';
  const name = protocolWord(protocol, six);
  return [
    `in_port=${/^[A-Za-z_]\w*$/.test(port) ? port : `"${port}"`}`,
    name ?? (six ? 'ipv6' : 'ip'),
    `${side}_src=${source}`,
    `${side}_dst=${destination}`,
    ...(name === undefined ? [`nw_proto=${protocol}`] : []),
    ...(name === 'icmp' ? ['icmp_type=8', 'icmp_code=0'] : []),
    ...(name === 'icmp6' ? ['icmpv6_type=128', 'icmpv6_code=0'] : []),
    ...(sourcePort === undefined ? [] : [`${name?.replace('6', '')}_src=${sourcePort}`]),
    ...(destinationPort === undefined ? [] : [`${name?.replace('6', '')}_dst=${destinationPort}`]),
    ...(protocol === TCP ? ['tcp_flags=syn'] : []),
  ].join(',');
}

function protocolWord(protocol: number, six: boolean): string | undefined {
  if (protocol === (six ? ICMPV6 : ICMP)) return six ? 'icmp6' : 'icmp';
  const word = protocol === TCP ? 'tcp' : protocol === UDP ? 'udp' : protocol === SCTP ? 'sctp' : undefined;
  return word === undefined || !six ? word : `${word}6`;
}

/**
 * What passes all flows to `NORMAL` is permitted, wherever that sends it: the packet asked about has no VLAN and no hardware
 * addresses, so that it may end there for want of them.
 */
function readTrace(reply: Reply | undefined): AclAction {
  const output = reply?.output ?? '';
  const actions = [...output.matchAll(/^Datapath actions: (?<actions>.+)$/gm)].at(-1)?.groups?.['actions'];
  if (reply === undefined || reply.exitCode !== 0 || actions === undefined) throw unanswered(reply);
  return actions.trim() === 'drop' && !/^ *NORMAL$/m.test(output) ? 'deny' : 'permit';
}

function unanswered(reply: Reply | undefined): NetctlError {
  const command = reply?.op.line;
  const words = `${reply?.stderr ?? ''}${reply?.output ?? ''}`.trim();
  if (/Permission denied|cannot read pidfile|a password is required|sudo: not found/.test(words)) {
    const message = 'the user who logs in may not ask ovs-vswitchd what it does to a packet';
    const hint =
      'Let the user run `ovs-appctl --timeout=10 ofproto/trace *` by sudo without a password, or let it read and write ovs-vswitchd.pid and ovs-vswitchd.PID.ctl in the run folder of Open vSwitch.';
    return new NetctlError('NETCTL_PLAN_UNSUPPORTED', message, { hint, command });
  }
  return new NetctlError('NETCTL_DEVICE_UNPARSABLE', `ovs-appctl answered "${words.slice(0, 200)}"`, { command });
}
