import { afterAll, afterEach, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { NetconfClient } from '../../../src/transports/netconf/client.js';
import { NetconfRefusal } from '../../../src/transports/netconf/rpc-error.js';
import { openNetconfSession } from '../../../src/transports/netconf/session.js';
import type { Endpoint, NetconfOp } from '../../../src/transports/transport.js';
import { endpointFor, errorOf, knownHostsFor } from '../../support/ssh-endpoint.js';
import { describeLab } from '../harness/describe-lab.js';
import { startJoinedStart } from '../harness/joined-start.js';
import { type NetconfLab, type NetconfNode, startNetconfLab } from '../harness/netconfd.js';
import { accessList, deletions, FILTER, listsIn, listsOf, prefixList } from './filter-config.js';

let lab: NetconfLab;
const ways = new Map<NetconfNode, Endpoint>();

async function endpointOf(node: NetconfNode): Promise<Endpoint> {
  const known = ways.get(node);
  if (known !== undefined) return known;
  const { username, password } = lab.login;
  const { host, port } = await lab.relay(node);
  const endpoint: Endpoint = {
    name: node,
    host,
    port,
    login: { username, password },
    jumps: [],
    hostKeys: { policy: 'strict', files: [lab.knownHosts], alias: lab.addresses[node] },
    algorithms: { legacy: false },
    timeouts: { connect: 10, login: 10, command: 30 },
  };
  ways.set(node, endpoint);
  return endpoint;
}

const opened: NetconfClient[] = [];

async function open(node: NetconfNode, options: Parameters<typeof NetconfClient.open>[1] = {}): Promise<NetconfClient> {
  const client = await NetconfClient.open(await endpointOf(node), options);
  opened.push(client);
  return client;
}

async function closeAll(): Promise<void> {
  await Promise.all(opened.splice(0).map((client) => client.close()));
}

async function refusalOf(promise: Promise<unknown>): Promise<NetconfRefusal> {
  const error = await errorOf(promise);
  if (error instanceof NetconfRefusal) return error;
  throw error;
}

describeLab('a real NETCONF server', () => {
  beforeAll(async () => {
    lab = await startNetconfLab(['frr-filter', 'ietf-interfaces', 'iana-if-type']);
  });
  afterAll(() => lab.stop());
  afterEach(closeAll);

  describeLab('with a candidate and confirmed commits', () => {
    let client: NetconfClient;
    beforeEach(async () => {
      client = await open('nc1');
    });
    afterEach(async () => {
      await closeAll();
      const cleaner = await open('nc1');
      await cleaner.discardChanges();
      const left = deletions(await listsOf(cleaner));
      if (left === '') return;
      await cleaner.editConfig({ target: 'candidate', config: left });
      await cleaner.commit();
    });

    async function put(list: string): Promise<void> {
      await client.editConfig({ target: 'candidate', config: list, errorOption: 'rollback-on-error' });
    }

    it('tells what it can do, and its modules', async () => {
      expect(client.capabilities).toMatchObject({
        base: ['1.0', '1.1'],
        candidate: true,
        confirmedCommit: '1.1',
        rollbackOnError: true,
        validate: '1.1',
        writableRunning: false,
        startup: false,
        xpath: true,
      });
      expect((await client.modules()).map(({ name }) => name)).toContain('frr-filter');
    });

    it.each([['1.0'], ['1.1']] as const)('speaks NETCONF %s', async (version) => {
      const other = await open('nc1', { versions: [version] });
      expect((await other.getConfig()).name).toBe('data');
    });

    it.each([['1.0'], ['1.1']] as const)(
      'answers an operation that it read together with <hello> (%s)',
      async (version) => {
        const way = await startJoinedStart(lab.subsystem('nc1'));
        onTestFinished(() => way.close());
        const endpoint = endpointFor(way.port, await knownHostsFor(way), {
          timeouts: { connect: 10, login: 10, command: 30 },
        });
        const hasty = await NetconfClient.open(endpoint, { versions: [version] });
        opened.push(hasty);
        expect((await hasty.getConfig()).name).toBe('data');
        expect((await hasty.getConfig()).name).toBe('data');
      },
    );

    it('takes access lists and prefix lists, and shows them in running only after the commit', async () => {
      await client.locked('candidate', async () => {
        await put(accessList('users', ['10.0.0.0/8', '192.0.2.0/24']));
        await put(prefixList('customers', ['198.51.100.0/24']));
        expect(await listsOf(client)).toEqual({});
        expect(await listsOf(client, 'candidate')).toEqual({
          'access-list users': ['10.0.0.0/8', '192.0.2.0/24'],
          'prefix-list customers': ['198.51.100.0/24'],
        });
        await client.commit();
      });
      expect(Object.keys(await listsOf(client)).sort()).toEqual(['access-list users', 'prefix-list customers']);
      const found = await client.getConfig({
        filter: {
          xpath: '/frr-filter:lib/frr-filter:access-list[frr-filter:name="users"]',
          prefixes: { 'frr-filter': FILTER },
        },
      });
      expect(listsIn(found)).toEqual({ 'access-list users': ['10.0.0.0/8', '192.0.2.0/24'] });
    });

    it('replaces one list and deletes another in one edit', async () => {
      await put(accessList('a', ['10.0.0.0/8']) + prefixList('p', ['10.0.0.0/8']));
      await client.commit();
      await put(accessList('a', ['172.16.0.0/12'], 'replace') + prefixList('p', [], 'delete'));
      await client.commit();
      expect(await listsOf(client)).toEqual({ 'access-list a': ['172.16.0.0/12'] });
    });

    it('throws away what was not committed', async () => {
      await put(accessList('a', ['10.0.0.0/8']));
      await client.discardChanges();
      expect(await listsOf(client, 'candidate')).toEqual({});
    });

    it.each([
      ['a prefix that is none', accessList('a', ['999.0.0.0/8']), 'invalid-value'],
      ['an element that is unknown', '<lib xmlns="http://frrouting.org/yang/filter"><x/></lib>', 'unknown-element'],
      ['deleting what is not there', accessList('none', [], 'delete'), 'data-missing'],
    ])('refuses %s, and changes nothing', async (_what, config, tag) => {
      const refusal = await refusalOf(put(config));
      expect(refusal.errors[0]).toMatchObject({ tag, severity: 'error' });
      expect(await listsOf(client, 'candidate')).toEqual({});
      expect(client.alive).toBe(true);
    });

    it('refuses what is not complete with all of its errors', async () => {
      const list = accessList('a', []).replace('</name>', '</name><entry><sequence>5</sequence></entry>');
      const refusal = await refusalOf(put(list));
      expect(refusal.errors.map(({ tag, appTag }) => [tag, appTag])).toEqual([
        ['data-missing', 'instance-required'],
        ['data-missing', 'missing-choice'],
      ]);
      expect(refusal.errors[0]?.path).toContain("frr-filter:name='a'");
      // Put there unchecked, it is for validate and commit to refuse.
      await client.editConfig({ target: 'candidate', config: list, testOption: 'set' });
      expect((await refusalOf(client.validate())).errors).toHaveLength(2);
      expect((await refusalOf(client.commit())).errors).toHaveLength(2);
      expect(await listsOf(client)).toEqual({});
    });

    it('refuses to create what is there', async () => {
      await put(accessList('a', ['10.0.0.0/8']));
      expect((await refusalOf(put(accessList('a', ['10.0.0.0/8'], 'create')))).errors[0]?.tag).toBe('data-exists');
    });

    it('says who holds a lock, and releases it with the session', async () => {
      const other = await open('nc1');
      await other.lock('candidate');
      const refusal = await refusalOf(client.lock('candidate'));
      expect(refusal).toMatchObject({ code: 'NETCTL_NETCONF_LOCKED', class: 'lock' });
      expect(refusal.errors[0]).toMatchObject({ tag: 'lock-denied', sessionId: other.sessionId });
      await other.close();
      await expect
        .poll(() =>
          client.lock('candidate').then(
            () => true,
            () => false,
          ),
        )
        .toBe(true);
    });

    it('ends another session that holds a lock', async () => {
      const other = await open('nc1');
      await other.lock('running');
      expect((await refusalOf(client.lock('running'))).errors[0]?.sessionId).toBe(other.sessionId);
      await client.killSession(other.sessionId);
      await expect.poll(() => other.alive).toBe(false);
      await client.lock('running');
    });

    it('does not commit while another session has locked running', async () => {
      const other = await open('nc1');
      await other.lock('running');
      await put(accessList('a', ['10.0.0.0/8']));
      expect((await refusalOf(client.commit())).code).toBe('NETCTL_NETCONF_LOCKED');
      await other.unlock('running');
      await client.commit();
      expect(await listsOf(client)).toEqual({ 'access-list a': ['10.0.0.0/8'] });
    });

    it('goes back by itself where the confirmation does not come', async () => {
      await put(accessList('kept', ['10.0.0.0/8']));
      await client.commit();
      await put(accessList('trial', ['192.0.2.0/24']));
      await client.commit({ confirmed: { seconds: 1 } });
      expect(Object.keys(await listsOf(client))).toContain('access-list trial');
      // This server looks at its timers only while it is left alone.
      await expect
        .poll(() => listsOf(client), { interval: 1500, timeout: 10_000 })
        .toEqual({ 'access-list kept': ['10.0.0.0/8'] });
    });

    it('goes back when the session of a confirmed commit without persist ends', async () => {
      const other = await open('nc1');
      await other.editConfig({ target: 'candidate', config: accessList('trial', ['192.0.2.0/24']) });
      await other.commit({ confirmed: { seconds: 600 } });
      expect(Object.keys(await listsOf(client))).toEqual(['access-list trial']);
      await other.close();
      await expect.poll(() => listsOf(client), { timeout: 10_000 }).toEqual({});
    });

    it('stays where a confirmed commit is confirmed', async () => {
      await put(accessList('a', ['10.0.0.0/8']));
      await client.commit({ confirmed: { seconds: 600 } });
      await client.commit();
      await client.close();
      expect(await listsOf(await open('nc1'))).toEqual({ 'access-list a': ['10.0.0.0/8'] });
    });

    it('lets another session confirm by the persist-id, and only by the right one', async () => {
      await put(accessList('a', ['10.0.0.0/8']));
      await client.commit({ confirmed: { seconds: 600, persist: 'run-17' } });
      await client.close();
      const other = await open('nc1');
      expect(Object.keys(await listsOf(other))).toEqual(['access-list a']);
      expect((await refusalOf(other.commit({ persistId: 'wrong' }))).errors[0]?.tag).toBe('invalid-value');
      await other.commit({ persistId: 'run-17' });
      expect(Object.keys(await listsOf(other))).toEqual(['access-list a']);
    });

    it('takes a confirmed commit back by its persist-id', async () => {
      await put(accessList('a', ['10.0.0.0/8']));
      await client.commit({ confirmed: { seconds: 600, persist: 'run-18' } });
      const other = await open('nc1');
      await other.cancelCommit({ persistId: 'run-18' });
      expect(await listsOf(other)).toEqual({});
    });

    it('tells of changes by notifications, between its answers', async () => {
      const other = await open('nc1');
      const events = await other.subscribe();
      await put(accessList('a', ['10.0.0.0/8']));
      await client.commit();
      expect((await other.getConfig()).name).toBe('data');
      for await (const { event, eventTime } of events) {
        if (event.name !== 'netconf-config-change') continue;
        expect(eventTime).toMatch(/^\d{4}-\d{2}-\d{2}T/);
        break;
      }
    });

    it('takes operations in a session, with the errors of the device as replies', async () => {
      const session = await openNetconfSession(
        { ...(await endpointOf('nc1')) },
        { kind: 'netconf', port: ways.get('nc1')?.port ?? 0 },
      );
      const op = (line: string): NetconfOp => ({ via: 'netconf', line, context: [], role: 'read' });
      const replies = await session.run([
        op('hello'),
        op('<get-config xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"><source><running/></source></get-config>'),
        op('<unlock xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"><target><running/></target></unlock>'),
      ]);
      await session.close();
      expect(replies.map(({ exitCode }) => exitCode)).toEqual([0, 0, 1]);
      expect(replies[0]?.output).toContain('<session-id>');
      expect(replies[2]?.output).toContain('<rpc-error>');
    });
  });

  describeLab('that is written to directly', () => {
    let client: NetconfClient;
    beforeEach(async () => {
      client = await open('nc2');
    });

    it('has no candidate, and the client says so before it asks', async () => {
      expect(client.capabilities).toMatchObject({ writableRunning: true, startup: true, candidate: false });
      expect((await errorOf(client.commit())).code).toBe('NETCTL_NETCONF_CAPABILITY');
    });

    it('keeps over a restart what was copied to startup', async () => {
      await client.editConfig({ target: 'running', config: accessList('saved', ['10.0.0.0/8']) });
      expect(await listsOf(client)).toEqual({ 'access-list saved': ['10.0.0.0/8'] });
      await client.copyConfig('running', 'startup');
      await client.editConfig({ target: 'running', config: accessList('lost', ['192.0.2.0/24']) });
      await lab.restart('nc2');
      await expect.poll(() => client.alive).toBe(false);
      expect(await listsOf(await open('nc2'))).toEqual({ 'access-list saved': ['10.0.0.0/8'] });
    });
  });
});
