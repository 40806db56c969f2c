import type { Socket } from 'node:net';
import { ChannelCredentials, Metadata } from '@grpc/grpc-js';
import { NetctlError } from '../../errors/netctl-error.js';
import { connectTls, type TlsPeer } from '../tls.js';
import type { Login } from '../transport.js';

type Connector = ReturnType<ChannelCredentials['_createSecureConnector']>;
type CallSecrets = ReturnType<Connector['getCallCredentials']>;

export interface DialOptions extends TlsPeer {
  readonly seconds: number;
  /** Told why TLS did not come about, in netctl's own words. */
  readonly refused: (error: unknown) => void;
}

/**
 * TLS as all of netctl speaks it. The library's own options cannot hold a pinned certificate: Node asks
 * `checkServerIdentity` only about certificates that an authority has signed, and a pinned one need not be.
 */
export class DeviceCredentials extends ChannelCredentials {
  readonly #options: DialOptions;
  readonly #none: CallSecrets;

  constructor(options: DialOptions, none: CallSecrets) {
    super();
    this.#options = options;
    this.#none = none;
  }

  override compose(): ChannelCredentials {
    throw new Error('Secrets are given with each call.');
  }

  override _isSecure(): boolean {
    return true;
  }

  override _equals(other: ChannelCredentials): boolean {
    return this === other;
  }

  override _createSecureConnector(): Connector {
    const none = this.#none;
    const { refused, ...peer } = this.#options;
    return {
      connect: async (socket: Socket) => {
        try {
          return { socket: await connectTls({ ...peer, socket, protocols: ['h2'] }), secure: true };
        } catch (error) {
          refused(error);
          throw error;
        }
      },
      waitForReady: () => Promise.resolve(),
      getCallCredentials: () => none,
      destroy: () => undefined,
    };
  }
}

/**
 * What goes with every call: a token, or user name and password (gNMI authentication, section 1.2), or nothing where the
 * client's certificate says it all. @throws NetctlError NETCTL_GNMI_AUTH where HTTP/2 cannot carry them
 */
export function metadataFor(login: Login, device: string): Metadata {
  const metadata = new Metadata();
  if (login.token !== undefined) metadata.set('authorization', `Bearer ${checked(login.token, 'token', device)}`);
  else if (login.password !== undefined) {
    metadata.set('username', checked(login.username, 'user name', device));
    metadata.set('password', checked(login.password, 'password', device));
  }
  return metadata;
}

/** The library would put the whole secret into its error. */
function checked(value: string, what: string, device: string): string {
  if (/^[ -~]*$/.test(value)) return value;
  const message = `the ${what} for ${device} has characters beyond ASCII, which gRPC cannot carry`;
  const hint = `Give the device a ${what} of ASCII characters for gNMI.`;
  throw new NetctlError('NETCTL_GNMI_AUTH', message, { device, hint });
}
