import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  type ConnectionOptions,
  checkServerIdentity,
  connect,
  createSecureContext,
  type SecureContext,
  type TLSSocket,
} from 'node:tls';
import type { NetctlError } from '../errors/netctl-error.js';
import { fingerprintMismatch, materialError, type TlsPlace, tlsFailure } from './tls-failures.js';
import type { TlsTrust } from './transport.js';

/** Whom TLS is spoken with, and whom to trust. */
export interface TlsPeer extends TlsPlace {
  /** The system's authorities and the host's name where absent. */
  readonly trust: TlsTrust | undefined;
}

/**
 * Certificates and keys made ready for TLS; can be used for many connections, and by gRPC credentials.
 * @throws NetctlError NETCTL_TLS_MATERIAL where they are no PEM, or the key is another's
 */
export function secureContextFor({ device, trust }: Pick<TlsPeer, 'device' | 'trust'>): SecureContext {
  const { ca, certificate, key } = trust ?? {};
  if ((certificate === undefined) !== (key === undefined))
    throw materialError(
      device,
      certificate === undefined ? '`tls.key` is given without `tls.cert`' : '`tls.cert` is given without `tls.key`',
    );
  try {
    return createSecureContext({
      minVersion: 'TLSv1.2',
      ...(ca === undefined ? {} : { ca }),
      ...(certificate === undefined ? {} : { cert: certificate }),
      ...(key === undefined ? {} : { key }),
    });
  } catch (cause) {
    throw materialError(device, 'the certificates or the key of `tls` cannot be read', cause);
  }
}

/**
 * Options for node:tls that hold what the inventory says. Verification is off only by `verify: false`; a pinned certificate
 * is compared by `connectTls`, which is therefore the way to connect: options alone do not check a fingerprint.
 */
export function tlsOptions(peer: TlsPeer): ConnectionOptions {
  const { trust, host } = peer;
  const name = trust?.serverName ?? host;
  return {
    secureContext: secureContextFor(peer),
    // RFC 6066, 3: an address is no server name.
    ...(isIP(name) === 0 ? { servername: name } : {}),
    checkServerIdentity: (_, certificate) => checkServerIdentity(name, certificate),
    rejectUnauthorized: trust?.verify !== false && trust?.fingerprint === undefined,
  };
}

export interface TlsRequest extends TlsPeer {
  /** The connection that TLS is spoken over. */
  readonly socket: Duplex;
  /** For example `['h2', 'http/1.1']`. */
  readonly protocols: readonly string[];
  /** For the whole handshake. */
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Speaks TLS over an open connection and returns once the device has shown the certificate that is wanted: nothing was sent
 * to it before. The connection is closed where it has not.
 * @throws NetctlError NETCTL_TLS_…; whatever else the connection ends with as it came
 */
export async function connectTls(request: TlsRequest): Promise<TLSSocket> {
  try {
    return await shakeHands(request, tlsOptions(request));
  } catch (error) {
    request.socket.on('error', () => undefined);
    request.socket.destroy();
    throw error;
  }
}

function shakeHands(request: TlsRequest, options: ConnectionOptions): Promise<TLSSocket> {
  const { socket, protocols, seconds, signal } = request;
  return new Promise((resolve, reject) => {
    const secured = connect({ ...options, socket, ALPNProtocols: [...protocols] });
    const timer = setTimeout(() => fail(handshakeTimeout(request)), seconds * 1000);
    const cancel = (): void => fail(signal?.reason);
    if (signal?.aborted === true) return cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    secured.once('error', refuse);
    secured.once('close', closed);
    secured.once('secureConnect', accept);

    function accept(): void {
      const wrong = checkFingerprint(request, secured);
      if (wrong !== undefined) {
        fail(wrong);
        return;
      }
      finish();
      resolve(secured);
    }
    function refuse(cause: Error): void {
      fail(tlsFailure(cause, request) ?? cause);
    }
    function closed(): void {
      fail(Object.assign(new Error('the connection was closed during the TLS handshake'), { code: 'ECONNRESET' }));
    }
    function fail(error: unknown): void {
      finish();
      secured.on('error', () => undefined);
      secured.destroy();
      reject(error);
    }
    function finish(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      secured.off('error', refuse);
      secured.off('close', closed);
    }
  });
}

/** The SHA-256 fingerprint of a certificate, in hexadecimal without colons. */
export function fingerprintOf(der: Buffer): string {
  return createHash('sha256').update(der).digest('hex');
}

function checkFingerprint(peer: TlsPeer, socket: TLSSocket): NetctlError | undefined {
  const wanted = peer.trust?.fingerprint;
  if (wanted === undefined) return undefined;
  const certificate = socket.getPeerX509Certificate();
  const found = certificate === undefined ? undefined : fingerprintOf(certificate.raw);
  return found === wanted.replaceAll(':', '').toLowerCase() ? undefined : fingerprintMismatch(peer, wanted, found);
}

function handshakeTimeout({ host, port, seconds }: TlsRequest): Error {
  const message = `${host}:${port} did not finish the TLS handshake within ${seconds} s`;
  return Object.assign(new Error(message), { code: 'ETIMEDOUT' });
}
