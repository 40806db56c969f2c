import { connect as connectTcp, createServer as createTcpServer, type Server } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { NetctlError } from '../../../src/errors/netctl-error.js';
import { connectTls } from '../../../src/transports/tls.js';
import { tlsFailure } from '../../../src/transports/tls-failures.js';
import type { TlsTrust } from '../../../src/transports/transport.js';
import { createAuthority, selfSigned } from '../../support/certificates.js';

const authority = createAuthority();
const other = createAuthority('another authority');
const named = authority.issue({ names: ['sw1.example', 'IP:127.0.0.1'] });
const elsewhere = authority.issue({ names: ['other.example'] });
const expired = authority.issue({ names: ['IP:127.0.0.1'], expired: true });
const lonely = selfSigned({ names: ['IP:127.0.0.1'] });
const client = authority.issue({ names: ['netctl'], use: 'client' });
const stranger = other.issue({ names: ['netctl'], use: 'client' });

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Connects to a server and reads its greeting. */
async function greet(server: Server, trust: TlsTrust | undefined): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const socket = connectTcp(port, '127.0.0.1');
  const peer = { device: 'sw1', host: '127.0.0.1', port, trust };
  const secured = await connectTls({ ...peer, socket, protocols: ['http/1.1'], seconds: 5 });
  try {
    return await new Promise((resolve, reject) => {
      secured.once('data', (data) => resolve(String(data)));
      secured.once('error', (cause) => reject(tlsFailure(cause, peer) ?? cause));
      secured.once('end', () => reject(new Error('ended')));
    });
  } finally {
    secured.destroy();
  }
}

function tlsServer(options: TlsOptions): Server {
  return createServer(options, (socket) => {
    socket.on('error', () => undefined);
    socket.write('hello');
  });
}

async function refusal(server: Server, trust: TlsTrust | undefined): Promise<NetctlError> {
  const error = await greet(server, trust).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof NetctlError) return error;
  throw new Error(`no NetctlError: ${error}`);
}

const ca = authority.cert;

describe('taken', () => {
  it.each<[string, TlsOptions, TlsTrust]>([
    ['a certificate of the authority, by address', named, { ca, verify: true }],
    ['by the name that the inventory gives', elsewhere, { ca, serverName: 'other.example', verify: true }],
    ['a pinned certificate that nobody signed', lonely, { fingerprint: lonely.fingerprint, verify: true }],
    [
      'a pinned certificate in capitals and with colons',
      lonely,
      { fingerprint: colons(lonely.fingerprint), verify: true },
    ],
    ['a pinned certificate whose time is over', expired, { fingerprint: expired.fingerprint, verify: true }],
    ['any certificate where it is not looked at', lonely, { verify: false }],
    [
      'the certificate of the client that the server wants',
      { ...named, ca, requestCert: true, rejectUnauthorized: true },
      { ca, certificate: client.cert, key: client.key, verify: true },
    ],
  ])('%s', async (_, options, trust) => {
    expect(await greet(tlsServer(options), trust)).toBe('hello');
  });
});

describe('refused', () => {
  it.each<[string, TlsOptions, TlsTrust | undefined, string, RegExp, RegExp]>([
    ['another name', elsewhere, { ca, verify: true }, 'NETCTL_TLS_NAME', /other\.example|127\.0\.0\.1/, /server_name/],
    [
      'a wrong server name',
      named,
      { ca, serverName: 'sw2.example', verify: true },
      'NETCTL_TLS_NAME',
      /sw2\.example/,
      /server_name/,
    ],
    ['expired', expired, { ca, verify: true }, 'NETCTL_TLS_EXPIRED', /expired/, /Renew/],
    [
      'an authority that is not known',
      named,
      { ca: other.cert, verify: true },
      'NETCTL_TLS_AUTHORITY',
      /authority/,
      /tls: \{ ca \}/,
    ],
    ['the authorities of the system only', named, undefined, 'NETCTL_TLS_AUTHORITY', /authority/, /openssl s_client/],
    ['signed by itself', lonely, { verify: true }, 'NETCTL_TLS_AUTHORITY', /self-signed/, /fingerprint/],
    [
      'another fingerprint',
      named,
      { fingerprint: lonely.fingerprint, verify: true },
      'NETCTL_TLS_FINGERPRINT',
      new RegExp(named.fingerprint),
      /changed/,
    ],
    [
      'another fingerprint, the authority known',
      named,
      { ca, fingerprint: lonely.fingerprint, verify: true },
      'NETCTL_TLS_FINGERPRINT',
      new RegExp(lonely.fingerprint),
      /changed/,
    ],
    [
      'another fingerprint where certificates are not looked at',
      named,
      { fingerprint: lonely.fingerprint, verify: false },
      'NETCTL_TLS_FINGERPRINT',
      /fingerprint/,
      /changed/,
    ],
    [
      'no certificate of the client',
      { ...named, ca, requestCert: true },
      { ca, verify: true },
      'NETCTL_TLS_CLIENT',
      /certificate required/,
      /cert, key/,
    ],
    [
      'no protocol in common',
      { ...named, ALPNProtocols: ['other'] },
      { ca, verify: true },
      'NETCTL_TLS_VERSION',
      /no application protocol/,
      /1\.2/,
    ],
    [
      'no algorithm in common',
      { ...named, maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' },
      { ca, verify: true },
      'NETCTL_TLS_VERSION',
      /protocol/,
      /1\.2/,
    ],
  ])('%s', async (_, options, trust, code, message, hint) => {
    const error = await refusal(tlsServer(options), trust);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(error.device).toBe('sw1');
  });

  it('a port without TLS', async () => {
    const server = createTcpServer((socket) => void socket.on('error', () => undefined).write('SSH-2.0-Server\r\n'));
    expect((await refusal(server, { ca, verify: true })).code).toBe('NETCTL_TLS_PLAIN');
  });

  it('a client certificate of an authority that the server does not know', async () => {
    const server = tlsServer({ ...named, ca, requestCert: true, rejectUnauthorized: true });
    const thrown = greet(server, { ca, certificate: stranger.cert, key: stranger.key, verify: true });
    await expect(thrown).rejects.toThrow();
  });

  it.each<[string, Partial<TlsTrust>, RegExp]>([
    ['a certificate without its key', { certificate: client.cert }, /without `tls\.key`/],
    ['a key without its certificate', { key: client.key }, /without `tls\.cert`/],
    ['a key of another', { certificate: client.cert, key: named.key }, /key values mismatch/],
    ['what is no PEM', { certificate: 'no', key: 'no' }, /cannot be read/],
  ])('%s', async (_, trust, message) => {
    const error = await refusal(tlsServer(named), { verify: true, ...trust });
    expect(error.code).toBe('NETCTL_TLS_MATERIAL');
    expect(error.message).toMatch(message);
    expect(error.class).toBe('input');
  });

  it('a server that never finishes the handshake', async () => {
    const server = createTcpServer((socket) => void socket.on('error', () => undefined));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const socket = connectTcp(port, '127.0.0.1');
    const peer = { device: 'sw1', host: '127.0.0.1', port, trust: undefined };
    const waiting = connectTls({ ...peer, socket, protocols: [], seconds: 0.05 });
    await expect(waiting).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    expect(socket.destroyed).toBe(true);
  });
});

function colons(fingerprint: string): string {
  return (fingerprint.toUpperCase().match(/../g) ?? []).join(':');
}
