import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RestconfClient, type YangPatch } from '../../src/transports/restconf/client.js';
import { openRestconfSession } from '../../src/transports/restconf/session.js';
import type { Endpoint } from '../../src/transports/transport.js';
import { restconfErrors } from '../../src/yang/restconf-errors.js';
import { encodeKey, restconfOp } from '../../src/yang/restconf-op.js';
import { errorOf } from '../support/ssh-endpoint.js';
import { type OpenDaylight, startOpenDaylight, whyNoOpenDaylight } from './harness/opendaylight.js';
import { labWish } from './harness/requirements.js';

const INTERFACES = 'data/ietf-interfaces:interfaces';

// A RESTCONF server that nobody here wrote. It is large and slow to start, so it is for the night.
const reason = await whyNot();
const title = 'the RESTCONF server of OpenDaylight';
if (reason !== undefined) describe.skip(`${title} (left out: ${reason})`, () => it('is not here', () => undefined));
else describe(title, checkServer);

async function whyNot(): Promise<string | undefined> {
  if (labWish() === 'off') return 'NETCTL_LAB=off';
  if (process.env['NETCTL_NIGHTLY'] !== '1') return 'it is part of test:nightly';
  return await whyNoOpenDaylight();
}

function checkServer(): void {
  let server: OpenDaylight;
  let client: RestconfClient;

  beforeAll(async () => {
    server = await startOpenDaylight();
    client = await openClient();
  }, 900_000);

  afterAll(async () => {
    await client?.close();
    await server?.stop();
  });

  beforeEach(async () => {
    if ((await client.get(INTERFACES, { content: 'config' })) !== undefined) await client.delete(INTERFACES);
  });

  it('is found although it tells nothing of its root, and without a resource there', () => {
    expect(client.root).toBe('/rests');
    expect(client.protocol).toBe('http/1.1');
    expect(client.remoteAddress).toBe('127.0.0.1');
  });

  it('creates, replaces, merges and deletes', async () => {
    const eth1 = `${INTERFACES}/interface=eth1`;
    expect((await client.put(eth1, body('eth1', 'one'))).status).toBe(201);
    expect((await client.put(eth1, body('eth1', 'two'))).status).toBe(204);
    expect((await client.patch(eth1, body('eth1', 'three'))).status).toBe(200);
    expect(await description('eth1')).toBe('three');
    expect((await client.post(INTERFACES, body('eth2', 'four'))).status).toBe(201);
    const error = await errorOf(client.post(INTERFACES, body('eth2', 'five')));
    expect(error.code).toBe('NETCTL_DEVICE_REFUSED');
    expect(error.message).toMatch(/data-exists/);
    expect((await client.delete(eth1)).status).toBe(204);
    expect(await description('eth1')).toBeUndefined();
    expect((await errorOf(client.delete(eth1))).message).toMatch(/data-missing/);
  });

  it('keys with every reserved character', async () => {
    const name = "GigabitEthernet1/0/1:0,[a]=b+c'd (e)*";
    const path = `${INTERFACES}/interface=${encodeKey(name)}`;
    await client.put(path, body(name, 'odd'));
    expect((await client.get(path, { content: 'config' }))?.body).toContain('"odd"');
  });

  it('asks for a part of the data, as JSON and as XML', async () => {
    await client.put(`${INTERFACES}/interface=eth1`, body('eth1', 'one'));
    const flat = await client.get(INTERFACES, { content: 'config', fields: 'interface(name)' });
    expect(JSON.parse(flat?.body ?? '')).toEqual({ 'ietf-interfaces:interfaces': { interface: [{ name: 'eth1' }] } });
    const shallow = await client.get(INTERFACES, { content: 'config', depth: 2 });
    expect(shallow?.body).not.toContain('one');
    const explicit = await client.get(INTERFACES, { content: 'config', withDefaults: 'explicit' });
    // The server leaves out more than defaults then; what counts here is that it is asked.
    expect(explicit?.body).toBe('{"ietf-interfaces:interfaces":{"interface":[{"name":"eth1"}]}}');
    const all = await errorOf(client.get(INTERFACES, { content: 'config', withDefaults: 'report-all' }));
    expect(all.message).toMatch(/Unsupported with-defaults value report-all \(operation-failed\)$/);
    const xml = await client.get(INTERFACES, { content: 'config', format: 'xml' });
    expect(xml?.body).toMatch(/<description>one<\/description>/);
    await client.put(`${INTERFACES}/interface=eth2`, XML, { type: 'application/yang-data+xml' });
    expect(await description('eth2')).toBe('as XML');
  });

  it('takes YANG Patch without saying so, whole or not at all', async () => {
    const capabilities = await client.capabilities();
    expect(capabilities).toContain('urn:ietf:params:restconf:capability:depth:1.0');
    expect(capabilities?.some((uri) => uri.includes('yang-patch'))).toBe(false);
    expect(await client.offersYangPatch()).toBe(true);
    const error = await errorOf(client.yangPatch(INTERFACES, patch('delete')));
    expect(error.message).toMatch(/data-missing|does not exist/);
    expect(await description('eth7')).toBeUndefined();
    await client.yangPatch(INTERFACES, patch('remove'));
    expect(await description('eth7')).toBe('patched');
  });

  it('refuses in several ways, which all come as refusals with what was said', async () => {
    const eth1 = `${INTERFACES}/interface=eth1`;
    const missing = await client.request({ method: 'GET', path: eth1 });
    expect([missing.status, restconfErrors(missing.body)[0]?.tag]).toEqual([409, 'data-missing']);
    const unknown = await client.request({ method: 'GET', path: 'data/no-such-module:x' });
    expect(unknown.status).toBe(400);
    for (const bad of ['{"ietf-interfaces:interface":[{"name":"eth1","no-such":1}]}', '{"ietf-interfaces']) {
      const error = await errorOf(client.put(eth1, bad));
      expect(error.code).toBe('NETCTL_DEVICE_REFUSED');
    }
    expect((await errorOf(client.patch(eth1, '{"ietf-interfaces:interface":[{"no-such":1}]}'))).code).toMatch(
      /NETCTL_(?:DEVICE_REFUSED|RESTCONF_ANSWER)/,
    );
  });

  it('refuses a wrong password', async () => {
    const error = await errorOf(openClient('wrong'));
    expect(error.code).toBe('NETCTL_RESTCONF_AUTH');
    expect(error.message).toMatch(/401, it offers BASIC realm="application"/);
  });

  it('as a session: a write waits for what was read, which is compared since there are no ETags', async () => {
    await client.put(`${INTERFACES}/interface=eth1`, body('eth1', 'one'));
    const session = await openRestconfSession(endpoint(), { kind: 'restconf', port: server.port, root: '/rests' });
    try {
      const read = restconfOp({ method: 'GET', path: `${INTERFACES}?content=config` });
      const write = restconfOp({
        method: 'PUT',
        path: `${INTERFACES}/interface=eth1`,
        body: body('eth1', 'two'),
        unlessChanged: [read.path],
      });
      const again = restconfOp({ ...write, body: body('eth1', 'three') });
      const replies = await session.run([read, write, again]);
      expect(replies.map(({ exitCode }) => exitCode)).toEqual([200, 204, 204]);
      await client.put(`${INTERFACES}/interface=eth1`, body('eth1', 'by another'));
      expect((await session.run([write])).map(({ exitCode }) => exitCode)).toEqual([412]);
      expect(await description('eth1')).toBe('by another');
    } finally {
      await session.close();
    }
  });

  function openClient(password = server.login.password): Promise<RestconfClient> {
    return RestconfClient.open({
      device: 'controller',
      host: '127.0.0.1',
      port: server.port,
      login: { ...server.login, password },
      tls: { plain: true, verify: true },
      root: '/rests',
      timeouts: { connect: 10, command: 30 },
    });
  }

  function endpoint(): Endpoint {
    return {
      name: 'controller',
      host: '127.0.0.1',
      port: 22,
      login: server.login,
      tls: { plain: true, verify: true },
      jumps: [],
      hostKeys: { policy: 'strict', files: [] },
      algorithms: { legacy: false },
      timeouts: { connect: 10, login: 10, command: 30 },
    };
  }

  async function description(name: string): Promise<string | undefined> {
    const reply = await client.get(`${INTERFACES}/interface=${name}`, { content: 'config' });
    if (reply === undefined) return undefined;
    const data: Record<string, { description?: string }[]> = JSON.parse(reply.body);
    return data['ietf-interfaces:interface']?.[0]?.description;
  }
}

const XML = `<interface xmlns="urn:ietf:params:xml:ns:yang:ietf-interfaces"><name>eth2</name><type
  xmlns:t="urn:ietf:params:xml:ns:yang:iana-if-type">t:ethernetCsmacd</type><description>as XML</description></interface>`;

function entry(name: string, description: string): unknown {
  return { name, type: 'iana-if-type:ethernetCsmacd', description };
}

function body(name: string, description: string): string {
  return JSON.stringify({ 'ietf-interfaces:interface': [entry(name, description)] });
}

/** Two edits; the second fails where it deletes what is not there. */
function patch(operation: 'delete' | 'remove'): YangPatch {
  const value = { 'ietf-interfaces:interface': [entry('eth7', 'patched')] };
  return {
    id: 'p1',
    edits: [
      { id: 'a', operation: 'create', target: '/interface=eth7', value },
      { id: 'b', operation, target: '/interface=none' },
    ],
  };
}
