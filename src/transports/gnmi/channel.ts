import { isIP } from 'node:net';
import { type ChannelOptions, connectivityState, credentials, type Metadata } from '@grpc/grpc-js';
import type { NetctlError } from '../../errors/netctl-error.js';
import { gNMIClient } from '../../generated/gnmi/gnmi.js';
import { printable } from '../ssh-cli/printable.js';
import type { Tunnel } from '../ssh-cli/tunnel.js';
import type { Endpoint, TlsTrust } from '../transport.js';
import { DeviceCredentials, metadataFor } from './credentials.js';
import { type GnmiPlace, refusalOf, timedOut } from './failures.js';

/** The longest answer that is taken: it is one message, which has to be held as a whole. */
const MOST_OUTPUT = 64 * 1024 * 1024;

const OPTIONS: ChannelOptions = {
  'grpc.max_receive_message_length': MOST_OUTPUT,
  'grpc.max_send_message_length': -1,
  // A session is one connection of its own: not shared, not through a proxy, no settings from the name service.
  'grpc.use_local_subchannel_pool': 1,
  'grpc.enable_http_proxy': 0,
  'grpc.service_config_disable_resolution': 1,
  'grpc.enable_retries': 0,
  'grpc.primary_user_agent': 'netctl',
};

/** A connection to a gNMI server, or the way to one. */
export interface GnmiChannel {
  readonly place: GnmiPlace;
  readonly client: gNMIClient;
  /** What goes with every call. */
  readonly metadata: Metadata;
  /** What must not be repeated in a message. */
  readonly secrets: readonly string[];
  /** True once a connection has stood. */
  readonly connected: boolean;
  /** False once it has ended, by either side: a new one is another session. */
  readonly alive: boolean;
  /** The device's address, once it has answered; undefined behind jump hosts. */
  readonly remoteAddress: string | undefined;
  /** Told of the address that an answer came from, as `10.0.0.1:57400` or `[2001:db8::1]:57400`. */
  heardFrom(peer: string): void;
  /** Why the way through the jump hosts, or TLS, did not come about. */
  readonly refusal: NetctlError | undefined;
  close(): void;
}

/**
 * Makes a channel, through jump hosts where there is a tunnel; it connects at the first call, and never again after its connection has ended.
 * @throws NetctlError NETCTL_GNMI_AUTH, NETCTL_TLS_MATERIAL
 */
export function openChannel(endpoint: Endpoint, port: number, tunnel?: Tunnel): GnmiChannel {
  const { name: device, host, tls, timeouts } = endpoint;
  const place = {
    device,
    host,
    port,
    peer: printable(`${isIP(host) === 6 ? `[${host}]` : host}:${port}`, 80),
    secrecy: secrecyOf(tls),
  };
  const metadata = metadataFor(endpoint.login, device);
  let refusal: NetctlError | undefined;
  const refused = (error: unknown): void => {
    refusal ??= refusalOf(place, error);
  };
  const peer = { device, host, port, trust: tls, seconds: timeouts.connect, refused };
  const secrets =
    tls?.plain === true ? credentials.createInsecure() : new DeviceCredentials(peer, credentials.createEmpty());
  const client = new gNMIClient(tunnel === undefined ? targetOf(place) : `unix:${tunnel.path}`, secrets, {
    ...OPTIONS,
    // Else it would be called `localhost`.
    ...(tunnel !== undefined && { 'grpc.default_authority': place.peer }),
  });
  let connected = false;
  let alive = true;
  let remoteAddress: string | undefined;
  const { connect: seconds } = timeouts;
  const late = setTimeout(() => {
    refused(timedOut({ place, waitingFor: 'the connection', seconds, connected }));
    close();
  }, seconds * 1000);
  watch();

  /** Follows the state of the connection: after it has stood once, anything else is its end. */
  function watch(): void {
    const channel = client.getChannel();
    const state = channel.getConnectivityState(false);
    if (state === connectivityState.READY) clearTimeout(late);
    connected ||= state === connectivityState.READY;
    if (state !== connectivityState.READY && (connected || state === connectivityState.SHUTDOWN)) close();
    else channel.watchConnectivityState(state, Number.POSITIVE_INFINITY, () => alive && watch());
  }

  function close(): void {
    if (!alive) return;
    alive = false;
    clearTimeout(late);
    client.close();
  }

  return {
    place,
    client,
    metadata,
    secrets: [endpoint.login.password, endpoint.login.token].filter((secret) => secret !== undefined),
    get connected() {
      return connected;
    },
    get alive() {
      return alive;
    },
    get refusal() {
      return tunnel?.refusal ?? refusal;
    },
    get remoteAddress() {
      return remoteAddress;
    },
    heardFrom: (from) => {
      remoteAddress ??= tunnel === undefined ? addressOf(from) : undefined;
    },
    close,
  };
}

function secrecyOf(tls: TlsTrust | undefined): GnmiPlace['secrecy'] {
  if (tls?.plain === true) return 'none';
  return tls?.certificate === undefined ? 'tls' : 'tls with a certificate of the client';
}

function addressOf(peer: string): string | undefined {
  const groups = /^(?:\[(?<six>[^\]]{1,60})\]|(?<four>[\d.]{7,15})):\d{1,5}$/.exec(peer)?.groups;
  return groups?.['six'] ?? groups?.['four'];
}

function targetOf({ host, port }: GnmiPlace): string {
  const family = isIP(host);
  if (family === 0) return `dns:///${host}:${port}`;
  return family === 4 ? `ipv4:${host}:${port}` : `ipv6:[${host}]:${port}`;
}
