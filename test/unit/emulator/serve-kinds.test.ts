import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { realClock } from '../../../src/emulator/clock.js';
import type { EmulatedBox } from '../../../src/emulator/device.js';
import { type Fault, withFaults } from '../../../src/emulator/faults.js';
import { openDirect } from '../../../src/emulator/session.js';
import { type ServedTls, type SshFleet, serveDevices } from '../../../src/emulator/ssh-server.js';
import { makeCertificate } from '../../../src/emulator/tls/certificate.js';
import { createConnect } from '../../../src/transports/connect.js';
import type { Dialect, Endpoint, Op, Session, TlsTrust } from '../../../src/transports/transport.js';
import { gnmiOp } from '../../../src/yang/gnmi-op.js';
import { restconfOp } from '../../../src/yang/restconf-op.js';
import { toyYangBox } from './toy-yang-box.js';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const NETCONF: Dialect = { kind: 'netconf', port: 830 };
const RESTCONF: Dialect = { kind: 'restconf', port: 443, root: '/elsewhere' };
const GNMI: Dialect = { kind: 'gnmi', port: 9339 };

interface Serving {
  readonly dialect: Dialect;
  readonly box: EmulatedBox;
  readonly tls?: ServedTls;
  readonly trust?: TlsTrust;
}

/** A session with a device behind a real server. */
async function connectTo({ dialect, box, tls, trust = { verify: true, plain: true } }: Serving): Promise<Session> {
  const device = { name: 'd1', kind: dialect.kind, box, username: 'u', password: 'p' };
  const fleet: SshFleet = await serveDevices([{ ...device, ...(tls && { tls }) }], { clock: realClock() });
  closing.push(() => fleet.close());
  const port = fleet.ports.get('d1') ?? 0;
  const endpoint: Endpoint = {
    name: 'd1',
    host: '127.0.0.1',
    port,
    ports: { netconf: port, restconf: port, gnmi: port },
    login: { username: 'u', password: 'p' },
    jumps: [],
    hostKeys: { policy: 'strict', files: [await knownHosts(fleet, port)] },
    algorithms: { legacy: false },
    timeouts: { connect: 5, login: 5, command: 1 },
    tls: trust,
  };
  const session = await createConnect()(endpoint, dialect);
  closing.push(() => session.close());
  return session;
}

async function knownHosts(fleet: SshFleet, port: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'netctl-serve-'));
  closing.push(() => rm(folder, { recursive: true }));
  const file = join(folder, 'known_hosts');
  await writeFile(file, `[${fleet.host}]:${port} ${fleet.hostKey}\n`);
  return file;
}

function rpc(line: string): Op {
  return {
    via: 'netconf',
    line: line.replace(/^<([\w-]+)/, '<$1 xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"'),
    context: [],
    role: 'config',
  };
}

const SCRIPTS: readonly { readonly dialect: Dialect; readonly ops: readonly Op[] }[] = [
  {
    dialect: NETCONF,
    ops: [
      { via: 'netconf', line: 'hello', context: [], role: 'read' },
      rpc('<get-config><source><running/></source></get-config>'),
      rpc('<lock><target><candidate/></target></lock>'),
      rpc(
        '<edit-config><target><candidate/></target><config><top xmlns="urn:net"><host>beta</host></top></config></edit-config>',
      ),
      rpc(
        '<edit-config><target><candidate/></target><config><top xmlns="urn:net"><nope/><ttl>0</ttl></top></config></edit-config>',
      ),
      rpc('<commit/>'),
      rpc('<get-config><source><running/></source></get-config>'),
      rpc('<unlock><target><candidate/></target></unlock>'),
      rpc('<unlock><target><candidate/></target></unlock>'),
    ],
  },
  {
    dialect: RESTCONF,
    ops: [
      restconfOp({ method: 'GET', path: 'data/net:top' }),
      restconfOp({ method: 'GET', path: 'data/net:top/vlan=99' }),
      restconfOp({ method: 'OPTIONS', path: 'data' }),
      restconfOp({ method: 'PATCH', path: 'data/net:top', body: '{"net:top":{"host":"beta"}}' }),
      restconfOp({
        method: 'PUT',
        path: 'data/net:top/vlan=30',
        body: '{"net:vlan":[{"id":30}]}',
        unlessChanged: ['data/net:top'],
      }),
      restconfOp({ method: 'PATCH', path: 'data/net:top', body: '{"net:top":{"ttl":0}}' }),
      restconfOp({ method: 'DELETE', path: 'data/net:top/vlan=30' }),
      restconfOp({ method: 'GET', path: 'data/net:top?content=config' }),
    ],
  },
  {
    dialect: GNMI,
    ops: [
      gnmiOp({ do: 'capabilities' }),
      gnmiOp({ do: 'get', paths: ['/top'], type: 'config' }),
      gnmiOp({ do: 'get', paths: ['/top/vlan[id=99]', '/top/vlan[id=10]'], type: 'all' }),
      gnmiOp({ do: 'get', paths: ['/nope'], type: 'all' }),
      gnmiOp({
        do: 'stage',
        deletes: ['/top/vlan[id=20]'],
        replaces: [],
        updates: [{ path: '/top/host', value: 'beta' }],
      }),
      gnmiOp({ do: 'commit' }),
      gnmiOp({ do: 'set', deletes: [], replaces: [], updates: [{ path: '/top/ttl', value: 0 }] }),
      gnmiOp({ do: 'get', paths: ['/top'], type: 'config' }),
    ],
  },
];

describe('sessions in memory', () => {
  it.each(SCRIPTS)('of $dialect.kind answer as those of the real transport', async ({ dialect, ops }) => {
    const real = await (await connectTo({ dialect, box: toyYangBox() })).run(ops);
    const direct = await openDirect(toyYangBox(), { name: 'd1', dialect }).run(ops);
    const comparable = (replies: typeof real) =>
      replies.map(({ op, output, exitCode, stderr }) => ({
        line: op.line,
        output: withoutIds(output),
        exitCode,
        stderr,
      }));
    expect(comparable(direct)).toEqual(comparable(real));
  });
});

/** Message ids and session ids are each session's own. */
function withoutIds(output: string): string {
  return output.replace(/message-id="[^"]*"/g, 'message-id=""').replace(/<session-id>\d+</g, '<session-id><');
}

describe('faults behind real servers', () => {
  const READS = {
    netconf: { dialect: NETCONF, at: /get-config/, op: rpc('<get-config><source><running/></source></get-config>') },
    restconf: { dialect: RESTCONF, at: /GET .*top/, op: restconfOp({ method: 'GET', path: 'data/net:top' }) },
    gnmi: { dialect: GNMI, at: /"get"/, op: gnmiOp({ do: 'get', paths: ['/top'], type: 'config' }) },
  } as const;
  const LOST = (['netconf', 'restconf', 'gnmi'] as const).flatMap((via) => [
    { via, fault: { kind: 'drop', effect: true } as const, code: `NETCTL_${via.toUpperCase()}_CLOSED` },
    { via, fault: { kind: 'cut', effect: true } as const, code: `NETCTL_${via.toUpperCase()}_CLOSED` },
    { via, fault: { kind: 'hang', effect: true } as const, code: `NETCTL_${via.toUpperCase()}_TIMEOUT` },
  ]);

  it.each(LOST)('$via: $fault.kind is $code, and so in memory', async ({ via, fault, code }) => {
    const { dialect, at, op } = READS[via];
    const faults: readonly Fault[] = [{ ...fault, at }];
    const session = await connectTo({ dialect, box: withFaults(toyYangBox(), faults) });
    await expect(session.run([op])).rejects.toMatchObject({ code });
    const direct = openDirect(withFaults(toyYangBox(), faults), { name: 'd1', dialect });
    await expect(direct.run([op])).rejects.toMatchObject({ code });
    expect(direct.alive).toBe(false);
  });

  it.each(['netconf', 'restconf', 'gnmi'] as const)('%s: an answer that is late still comes', async (via) => {
    const { dialect, at, op } = READS[via];
    const session = await connectTo({
      dialect,
      box: withFaults(toyYangBox(), [{ kind: 'slow', at, milliseconds: 50 }]),
    });
    expect((await session.run([op]))[0]?.output).toContain('alpha');
  });
});

describe('TLS of emulated devices', () => {
  const authority = { ...makeCertificate({ subject: 'the authority', usage: 'authority' }), subject: 'the authority' };
  const server = makeCertificate({
    subject: 'd1',
    usage: 'server',
    hosts: ['127.0.0.1', 'localhost', '::1'],
    issuer: authority,
  });
  const client = makeCertificate({ subject: 'netctl', usage: 'client', issuer: authority });
  const tls = { ...server, clientCa: authority.certificate };

  it.each([RESTCONF, GNMI])('$kind checks the client, which checks the device', async (dialect) => {
    const trust = { verify: true, ca: authority.certificate, certificate: client.certificate, key: client.key };
    const session = await connectTo({ dialect, box: toyYangBox(), tls, trust });
    const op =
      dialect.kind === 'gnmi' ? gnmiOp({ do: 'capabilities' }) : restconfOp({ method: 'GET', path: 'data/net:top' });
    expect((await session.run([op]))[0]?.exitCode).toBe(dialect.kind === 'gnmi' ? 0 : 200);
  });

  it.each([RESTCONF, GNMI])('$kind: a device of another authority is not trusted', async (dialect) => {
    const other = makeCertificate({ subject: 'another', usage: 'authority' });
    const trust = { verify: true, ca: other.certificate };
    await expect(connectTo({ dialect, box: toyYangBox(), tls: server, trust })).rejects.toMatchObject({
      code: expect.stringMatching(/^NETCTL_TLS_/),
    });
  });
});
