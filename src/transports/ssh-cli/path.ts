import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Client } from 'ssh2';
import { NetctlError } from '../../errors/netctl-error.js';
import type { Endpoint, Hop } from '../transport.js';
import type { Limit } from './channel-wait.js';
import { connectTcp, type TcpRequest } from './connect-tcp.js';
import type { Place } from './failures.js';
import { prepareHostKeyCheck } from './host-key-check.js';
import type { HostKeyStore } from './host-key-store.js';
import { openChannel } from './open-channel.js';
import { openClient } from './open-client.js';
import { printable } from './printable.js';
import type { KeyLoader } from './private-keys.js';
import type { SessionRecorder } from './recorder.js';

export interface PathRequest {
  readonly endpoint: Endpoint;
  readonly newClient: () => Client;
  readonly loadKey: KeyLoader;
  readonly hostKeys: HostKeyStore;
  readonly recorder: SessionRecorder;
  readonly signal: AbortSignal | undefined;
}

/** A device that is logged in to, over all jump hosts on the way. */
export interface Path {
  readonly client: Client;
  readonly place: Place;
  /** What is left for the login on the device: a command line has to be opened yet. */
  readonly limit: Limit;
  /** The device's address where the connection to it is netctl's own. */
  readonly remoteAddress: string | undefined;
  /** Says goodbye to all hops, the device first; returns when their connections are closed. */
  close(): Promise<void>;
}

/** How long a goodbye may take before the connection is cut. */
const GOODBYE = 1000;

/**
 * Opens a connection to every hop, each one through the one before, with its own login and host key check. The limits for
 * connecting and logging in hold for every hop anew.
 * @throws NetctlError with a NETCTL_SSH_… code; all connections are closed then
 */
export async function openPath(request: PathRequest): Promise<Path> {
  const { endpoint } = request;
  const opened: OpenHop[] = [];
  const hops: readonly Hop[] = [...endpoint.jumps, endpoint];
  let place: Place = { device: endpoint.name, peer: '' };
  try {
    for (const [index, hop] of hops.entries()) {
      place = { device: endpoint.name, peer: peerOf(hop, index < endpoint.jumps.length) };
      const isDevice = index === endpoint.jumps.length;
      opened.push(await openHop(request, { hop, place, through: opened.at(-1)?.client, isDevice }));
    }
  } catch (error) {
    for (const { client } of opened.toReversed()) client.destroy();
    throw error;
  }
  const last = opened.at(-1);
  if (last === undefined) throw new NetctlError('NETCTL_INTERNAL_BUG', 'a path without hops');
  const { client, limit, remoteAddress } = last;
  return { client, limit, remoteAddress, place, close: () => closeAll(opened.toReversed()) };
}

function peerOf(hop: Hop, isJump: boolean): string {
  const host = printable(hop.host.includes(':') ? `[${hop.host}]` : hop.host, 80);
  return `${isJump ? 'jump host ' : ''}${host}:${hop.port}`;
}

interface HopRequest {
  readonly hop: Hop;
  readonly place: Place;
  readonly through: Client | undefined;
  readonly isDevice: boolean;
}

interface OpenHop {
  readonly client: Client;
  readonly limit: Limit;
  readonly remoteAddress: string | undefined;
  /** Settles when the connection is closed, also where that was long ago. */
  readonly gone: Promise<void>;
}

async function openHop(request: PathRequest, { hop, place, through, isDevice }: HopRequest): Promise<OpenHop> {
  const { endpoint, hostKeys, loadKey, recorder, signal } = request;
  const { timeouts } = endpoint;
  const alias = isDevice ? endpoint.hostKeys.alias : undefined;
  const hostKey = await prepareHostKeyCheck({ hop, place, hostKeys: endpoint.hostKeys, alias, store: hostKeys });
  const started = performance.now();
  const tcp = { host: hop.host, port: hop.port, place, seconds: timeouts.connect, signal };
  const sock = through === undefined ? await connectTcp(tcp) : await forward(through, tcp);
  const client = request.newClient();
  const gone = new Promise<void>((resolve) => client.once('close', resolve));
  const algorithms = isDevice ? endpoint.algorithms : { legacy: false };
  const keys = timeouts.connect * 1000 - (performance.now() - started);
  const limits = { keys, connectSeconds: timeouts.connect, login: timeouts.login * 1000 };
  const left = await openClient({ client, sock, hop, place, hostKey, algorithms, loadKey, recorder, limits, signal });
  const remoteAddress = sock instanceof Socket ? sock.remoteAddress : undefined;
  return {
    client,
    gone,
    remoteAddress,
    limit: { kind: 'until', seconds: timeouts.login, at: performance.now() + left },
  };
}

/** A connection that a jump host opens for us (RFC 4254, 7.2). */
function forward(client: Client, { host, port, place, seconds, signal }: TcpRequest): Promise<Duplex> {
  return openChannel({
    client,
    place,
    waiting: { phase: 'the jump host before it opens the connection' },
    limit: { kind: 'silence', seconds },
    signal,
    ask: (answered) => client.forwardOut('127.0.0.1', 0, host, port, answered),
    refused: (cause) => refusedByJump(place, cause),
  });
}

/** RFC 4254, 5.1: 1 is "administratively prohibited". */
const PROHIBITED = 1;

function refusedByJump(place: Place, cause: Error): NetctlError {
  const prohibited = 'reason' in cause && cause.reason === PROHIBITED;
  const message = `${place.peer} cannot be reached through the jump host before it: ${printable(cause.message)}`;
  const hint = prohibited
    ? 'The jump host does not forward connections for this user; see AllowTcpForwarding in its sshd_config.'
    : undefined;
  return new NetctlError('NETCTL_SSH_UNREACHABLE', message, { device: place.device, cause, hint });
}

async function closeAll(hops: readonly OpenHop[]): Promise<void> {
  for (const hop of hops) await closeOne(hop);
}

async function closeOne({ client, gone }: OpenHop): Promise<void> {
  client.end();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, GOODBYE);
  });
  await Promise.race([gone, late]);
  clearTimeout(timer);
  client.destroy();
}
