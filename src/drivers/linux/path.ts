import { NetctlError } from '../../errors/netctl-error.js';
import { hardwareAddress } from '../../model/hardware-address.js';
import { inNetwork } from '../../model/ip-address.js';
import type { ManagementAddress } from '../../model/management.js';
import type { ResolvedAddress, SessionPath } from '../../model/observation.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { field, readList } from './devices.js';
import { DEVICES } from './ops.js';

const NEIGHBORS = readOp('ip -j neigh show');
/** Address and port of the client come first (sshd(8)). */
const SESSION = readOp('printenv SSH_CONNECTION');

/** How the session comes to the device that holds its address. */
export function askPath(own: string): Ask<SessionPath> {
  return {
    ops: [DEVICES, NEIGHBORS, SESSION],
    read([devices, neighbors, session]) {
      const peer = session?.exitCode === 0 ? session.output.trim().split(/\s+/)[0] : undefined;
      const device = listOf(devices).find((one) => field(one, 'ifname') === own);
      const link = field(device, 'address');
      const hardware = typeof link === 'string' ? hardwareAddress(link) : undefined;
      return {
        peer,
        own: hardware === undefined ? [] : [hardware],
        neighbors: listOf(neighbors).flatMap(readNeighbor),
      };
    },
  };
}

/** The router by which answers to the session leave; none where it is not told, or is in none of the host's networks. */
export function gatewaysOf(
  reply: Reply | undefined,
  held: readonly ManagementAddress[],
): readonly string[] | undefined {
  const [route] = reply?.exitCode === 0 ? (readList(reply.output) ?? []) : [];
  const gateway = field(route, 'gateway');
  if (typeof gateway !== 'string') return undefined;
  const isNear = held.some(
    ({ address, prefixLength }) =>
      address !== undefined && prefixLength !== undefined && inNetwork(gateway, { address, prefixLength }),
  );
  return isNear ? [gateway] : undefined;
}

function readNeighbor(one: unknown): readonly ResolvedAddress[] {
  const [address, name, link] = ['dst', 'dev', 'lladdr'].map((key) => field(one, key));
  const hardware = typeof link === 'string' ? hardwareAddress(link) : undefined;
  // One that did not answer has no hardware address.
  if (typeof address !== 'string' || typeof name !== 'string' || hardware === undefined) return [];
  return [{ address, hardware, interface: name }];
}

function listOf(reply: Reply | undefined): readonly unknown[] {
  const list = reply?.exitCode === 0 ? readList(reply.output) : undefined;
  if (list !== undefined) return list;
  const command = reply?.op.line ?? '';
  const words = `${reply?.stderr ?? ''}${reply?.output ?? ''}`.trim().slice(0, 120);
  throw new NetctlError('NETCTL_DEVICE_UNPARSABLE', `"${command}" was answered with "${words}"`, { command });
}
