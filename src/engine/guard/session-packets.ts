import {
  type AclAddress,
  type AclDirection,
  type AclFamily,
  type AclRule,
  plainRule,
  type TcpFlag,
} from '../../model/acl.js';
import { ANY, prefixAddress } from '../../model/acl-address.js';
import { isIpv6 } from '../../model/ip-address.js';
import { parseIp, prefixOf } from '../../model/ip-prefix.js';
import type { GuardedDevice } from './management-vlans.js';
import { sessionAddressOf } from './session-address.js';
import type { SessionPeers } from './session-peers.js';

const TCP = 6;

/** A client takes a port of its own from these (RFC 6056); which one the next session takes is not known. */
const CLIENT_PORTS = { kind: 'ranges', ranges: [[1024, 65535]] } as const;

/** netctl's session with a device, as packets. */
export interface SessionPackets {
  readonly device: string;
  readonly family: AclFamily;
  /** Undefined where it is not known; then it counts as any. */
  readonly address: string | undefined;
  readonly peer: string | undefined;
  /** What the packets towards the device match, each the beginning of a session or a part of it, and those that come back. */
  readonly towards: readonly AclRule[];
  readonly back: readonly AclRule[];
}

export function sessionPackets({ target, reading }: GuardedDevice, peers: SessionPeers): SessionPackets {
  const address = sessionAddressOf(reading)?.address ?? reading.remoteAddress;
  const known = address !== undefined && parseIp(address) !== undefined ? address : undefined;
  const peer = peers.get(target.name);
  const { port } = target.endpoint;
  const device = { address: addressOf(known), ports: { kind: 'ranges', ranges: [[port, port]] } } as const;
  const client = { address: addressOf(peer), ports: CLIENT_PORTS };
  return {
    device: target.name,
    family: isIpv6(known ?? peer ?? '') ? 'ipv6' : 'ipv4',
    address: known,
    peer,
    towards: [packet(client, device, ['syn']), packet(client, device, ['ack'])],
    back: [packet(device, client, ['syn', 'ack']), packet(device, client, ['ack'])],
  };
}

/** The packets that pass a filter of this direction at a place that they come to the device by, or leave by. */
export function passing(
  { towards, back }: SessionPackets,
  direction: AclDirection,
  isEntry: boolean,
): readonly AclRule[] {
  return (direction === 'in') === isEntry ? towards : back;
}

interface End {
  readonly address: AclAddress;
  readonly ports: NonNullable<AclRule['sourcePorts']>;
}

function packet(from: End, to: End, set: readonly TcpFlag[]): AclRule {
  const clear = (['fin', 'syn', 'rst', 'psh', 'ack', 'urg', 'ece', 'cwr'] as const).filter(
    (flag) => !set.includes(flag),
  );
  return plainRule('permit', {
    protocol: TCP,
    source: from.address,
    sourcePorts: from.ports,
    destination: to.address,
    destinationPorts: to.ports,
    tcpFlags: { match: 'all', set, clear },
  });
}

function addressOf(address: string | undefined): AclAddress {
  const value = address === undefined ? undefined : parseIp(address);
  return value === undefined ? ANY : prefixAddress(prefixOf(value, value.family === 'ipv4' ? 32 : 128));
}
