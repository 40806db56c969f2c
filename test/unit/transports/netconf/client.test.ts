import { describe, expect, it, onTestFinished } from 'vitest';
import { type ClientOptions, NetconfClient } from '../../../../src/transports/netconf/client.js';
import { NetconfRefusal } from '../../../../src/transports/netconf/rpc-error.js';
import { childOf, type XmlElement } from '../../../../src/xml/tree.js';
import {
  BASES,
  CANDIDATE,
  type NetconfServer,
  type NetconfServerOptions,
  type ScriptedSession,
  startNetconfServer,
} from '../../../support/netconf-server.js';
import { makeKey } from '../../../support/ssh-device.js';
import { endpointFor, errorOf, knownHostsFor } from '../../../support/ssh-endpoint.js';

const C = 'urn:ietf:params:netconf:capability:';
const EVERYTHING = [
  ...BASES,
  CANDIDATE,
  `${C}writable-running:1.0`,
  `${C}confirmed-commit:1.1`,
  `${C}rollback-on-error:1.0`,
  `${C}validate:1.1`,
  `${C}startup:1.0`,
  `${C}xpath:1.0`,
  `${C}url:1.0?scheme=file,https`,
  `${C}with-defaults:1.0?basic-mode=explicit&also-supported=report-all,trim`,
  `${C}partial-lock:1.0`,
  `${C}notification:1.0`,
  `${C}interleave:1.0`,
];
const NC = 'xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"';
const CONFIG = `<config ${NC} xmlns:nc="urn:ietf:params:xml:ns:netconf:base:1.0">`;
const hostKey = makeKey().private;
const VLAN: XmlElement = { name: 'vlan', uri: 'urn:v', attributes: [], children: [], text: '' };

async function open(
  server: NetconfServerOptions,
  options: ClientOptions = {},
): Promise<{ client: NetconfClient; server: NetconfServer }> {
  const started = await startNetconfServer({ hostKey, capabilities: EVERYTHING, ...server });
  onTestFinished(() => started.close());
  const client = await NetconfClient.open(endpointFor(started.port, await knownHostsFor(started)), options);
  onTestFinished(() => client.close());
  return { client, server: started };
}

function notification(time: string, event: string): string {
  return `<notification xmlns="urn:ietf:params:xml:ns:netconf:notification:1.0"><eventTime>${time}</eventTime>${event}</notification>`;
}

describe('NetconfClient', () => {
  it.each<[string, (client: NetconfClient) => Promise<unknown>, string]>([
    ['get', (c) => c.get(), `<get ${NC}/>`],
    [
      'get with a subtree filter',
      (c) => c.get({ filter: { subtree: VLAN }, withDefaults: 'report-all' }),
      `<get ${NC}><filter type="subtree"><vlan xmlns="urn:v"/></filter><with-defaults xmlns="urn:ietf:params:xml:ns:yang:ietf-netconf-with-defaults">report-all</with-defaults></get>`,
    ],
    [
      'get-config with an XPath filter',
      (c) => c.getConfig({ source: 'candidate', filter: { xpath: '/v:a[v:b="1"]', prefixes: { v: 'urn:v' } } }),
      `<get-config ${NC}><source><candidate/></source><filter type="xpath" xmlns:v="urn:v" select="/v:a[v:b=&quot;1&quot;]"/></get-config>`,
    ],
    [
      'edit-config',
      (c) =>
        c.editConfig({
          target: 'candidate',
          config: [VLAN, VLAN],
          defaultOperation: 'none',
          testOption: 'test-then-set',
          errorOption: 'rollback-on-error',
        }),
      `<edit-config ${NC}><target><candidate/></target><default-operation>none</default-operation><test-option>test-then-set</test-option><error-option>rollback-on-error</error-option>${CONFIG}<vlan xmlns="urn:v"/><vlan xmlns="urn:v"/></config></edit-config>`,
    ],
    [
      'edit-config from a URL',
      (c) => c.editConfig({ target: 'running', config: { url: 'file:///a&b' } }),
      `<edit-config ${NC}><target><running/></target><url>file:///a&amp;b</url></edit-config>`,
    ],
    [
      'copy-config',
      (c) => c.copyConfig('running', 'startup'),
      `<copy-config ${NC}><target><startup/></target><source><running/></source></copy-config>`,
    ],
    [
      'copy-config of a configuration',
      (c) => c.copyConfig({ config: '<a/>' }, { url: 'https://h/x' }),
      `<copy-config ${NC}><target><url>https://h/x</url></target><source>${CONFIG}<a/></config></source></copy-config>`,
    ],
    [
      'delete-config',
      (c) => c.deleteConfig('startup'),
      `<delete-config ${NC}><target><startup/></target></delete-config>`,
    ],
    ['lock', (c) => c.lock('running'), `<lock ${NC}><target><running/></target></lock>`],
    ['unlock', (c) => c.unlock('candidate'), `<unlock ${NC}><target><candidate/></target></unlock>`],
    ['validate', (c) => c.validate(), `<validate ${NC}><source><candidate/></source></validate>`],
    [
      'validate of a configuration',
      (c) => c.validate({ config: '<a/>' }),
      `<validate ${NC}><source>${CONFIG}<a/></config></source></validate>`,
    ],
    ['commit', (c) => c.commit(), `<commit ${NC}/>`],
    [
      'commit, confirmed',
      (c) => c.commit({ confirmed: { seconds: 60, persist: 'a<b' } }),
      `<commit ${NC}><confirmed/><confirm-timeout>60</confirm-timeout><persist>a&lt;b</persist></commit>`,
    ],
    ['commit that confirms', (c) => c.commit({ persistId: 'x' }), `<commit ${NC}><persist-id>x</persist-id></commit>`],
    [
      'cancel-commit',
      (c) => c.cancelCommit({ persistId: 'x' }),
      `<cancel-commit ${NC}><persist-id>x</persist-id></cancel-commit>`,
    ],
    ['discard-changes', (c) => c.discardChanges(), `<discard-changes ${NC}/>`],
    ['kill-session', (c) => c.killSession('7'), `<kill-session ${NC}><session-id>7</session-id></kill-session>`],
    [
      'partial-unlock',
      (c) => c.partialUnlock('7'),
      '<partial-unlock xmlns="urn:ietf:params:xml:ns:netconf:partial-lock:1.0"><lock-id>7</lock-id></partial-unlock>',
    ],
    ['any operation', (c) => c.rpc({ ...VLAN, name: 'reboot' }), '<reboot xmlns="urn:v"/>'],
  ])('sends %s', async (_what, call, sent) => {
    const { client, server } = await open({});
    await call(client);
    expect(server.asked).toEqual([sent]);
  });

  it('gives data as a tree, and an empty one where the server leaves it out', async () => {
    const { client } = await open({
      answer: (operation) => (operation.startsWith('<get ') ? '<ok/>' : '<data><a xmlns="urn:a">1</a></data>'),
    });
    expect((await client.getConfig()).children[0]).toMatchObject({ name: 'a', uri: 'urn:a', text: '1' });
    expect((await client.get()).children).toEqual([]);
  });

  it('hands the parts of a long reply over as they come, in bounded memory', async () => {
    const rows = 3000;
    const { client } = await open(
      { answer: () => `<data><l xmlns="urn:l">${'<row><id>1</id></row>'.repeat(rows)}</l></data>` },
      { maxReply: 40_000 },
    );
    let taken = 0;
    const data = await client.get({
      take: ({ name }, around) => {
        if (name !== 'row' || around.length !== 3) return false;
        taken += 1;
        return true;
      },
    });
    expect(taken).toBe(rows);
    expect(childOf(data, 'l')?.children).toEqual([]);
    expect((await errorOf(client.get())).code).toBe('NETCTL_NETCONF_SIZE');
  });

  it('throws all errors of a reply with all their fields', async () => {
    const { client } = await open({
      answer: () => `
        <rpc-error><error-type>protocol</error-type><error-tag>lock-denied</error-tag><error-severity>error</error-severity>
          <error-app-tag>busy</error-app-tag><error-path xmlns:v="urn:v">/v:a/v:b</error-path>
          <error-message xml:lang="en">Lock failed</error-message><error-info><session-id>454</session-id><x xmlns="urn:x">y</x></error-info></rpc-error>
        <rpc-error><error-type>application</error-type><error-tag>unknown-element</error-tag><error-severity>error</error-severity>
          <error-info><bad-element>c</bad-element></error-info></rpc-error>
        <rpc-error><error-type>application</error-type><error-tag>w</error-tag><error-severity>warning</error-severity></rpc-error>`,
    });
    const error = await errorOf(client.lock('candidate'));
    if (!(error instanceof NetconfRefusal)) throw error;
    expect(error).toMatchObject({
      code: 'NETCTL_NETCONF_LOCKED',
      device: 'sw1',
      command: 'lock',
      message:
        '<lock> is refused: lock-denied at /v:a/v:b (held by session 454, app-tag "busy"): Lock failed; unknown-element (element "c")',
    });
    expect(error.errors).toHaveLength(3);
    expect(error.errors[0]).toMatchObject({
      type: 'protocol',
      tag: 'lock-denied',
      severity: 'error',
      appTag: 'busy',
      path: '/v:a/v:b',
      pathPrefixes: { v: 'urn:v' },
      message: 'Lock failed',
      sessionId: '454',
      info: [{ name: 'session-id' }, { name: 'x', uri: 'urn:x', text: 'y' }],
    });
    expect(client.alive).toBe(true);
  });

  it('gives warnings instead of throwing them', async () => {
    const { client } = await open({
      answer: () => '<ok/><rpc-error><error-tag>w</error-tag><error-severity>warning</error-severity></rpc-error>',
    });
    expect(await client.commit()).toMatchObject([{ tag: 'w', severity: 'warning' }]);
  });

  it.each<[string, (client: NetconfClient) => Promise<unknown>, string]>([
    [
      'the candidate',
      (c) => c.lock('candidate'),
      'this <lock> needs the capability :candidate, which sw1 does not announce',
    ],
    ['writing running', (c) => c.editConfig({ target: 'running', config: '' }), ':writable-running'],
    [
      'rollback',
      (c) => c.editConfig({ target: { url: 'file:///x' }, config: '', errorOption: 'rollback-on-error' }),
      ':url with the scheme "file"',
    ],
    ['a confirmed commit', (c) => c.commit({ confirmed: { seconds: 1 } }), ':candidate'],
    ['XPath', (c) => c.get({ filter: { xpath: '/' } }), ':xpath'],
    ['validation', (c) => c.validate('running'), ':validate'],
    ['startup', (c) => c.copyConfig('running', 'startup'), ':startup'],
    ['defaults', (c) => c.get({ withDefaults: 'trim' }), ':with-defaults with "trim"'],
    ['notifications', (c) => c.subscribe(), ':notification'],
    ['partial locks', (c) => c.partialLock(['/a']), ':partial-lock'],
  ])('sends nothing that is not announced: %s', async (_what, call, words) => {
    const { client, server } = await open({ capabilities: BASES });
    expect(await errorOf(call(client))).toMatchObject({
      code: 'NETCTL_NETCONF_CAPABILITY',
      message: expect.stringContaining(words),
    });
    expect(server.asked).toEqual([]);
  });

  it('sends it all the same where it is told to', async () => {
    const { client, server } = await open({ capabilities: BASES }, { checkCapabilities: false });
    await client.commit({ confirmed: { seconds: 1 } });
    expect(server.asked).toHaveLength(1);
  });

  it('tells what the server announces', async () => {
    const { client } = await open({
      capabilities: [
        ...EVERYTHING,
        `${C}yang-library:1.1?revision=2019-01-04&content-id=ab`,
        'urn:m?module=m&revision=2020-01-01&features=f,g&deviations=m-dev',
      ],
    });
    expect(client.capabilities).toMatchObject({
      base: ['1.0', '1.1'],
      writableRunning: true,
      candidate: true,
      confirmedCommit: '1.1',
      validate: '1.1',
      url: ['file', 'https'],
      withDefaults: { basic: 'explicit', also: ['report-all', 'trim'] },
      yangLibrary: { revision: '2019-01-04', contentId: 'ab' },
      modules: [{ name: 'm', namespace: 'urn:m', revision: '2020-01-01', features: ['f', 'g'], deviations: ['m-dev'] }],
    });
    expect(client.sessionId).toBe('1');
  });

  it.each([
    [
      'RFC 7895',
      '<modules-state XMLNS><module><name>a</name><revision/><namespace>urn:a</namespace><feature>f</feature><deviation><name>d</name><revision/></deviation></module></modules-state>',
    ],
    [
      'RFC 8525',
      '<yang-library XMLNS><module-set><name>s</name><module><name>a</name><namespace>urn:a</namespace><feature>f</feature><deviation>d</deviation></module></module-set></yang-library>',
    ],
  ])('reads the modules of a YANG library of %s', async (_what, library) => {
    const xmlns = 'xmlns="urn:ietf:params:xml:ns:yang:ietf-yang-library"';
    const { client } = await open({ answer: () => `<data>${library.replace('XMLNS', xmlns)}</data>` });
    expect(await client.modules()).toEqual([
      { name: 'a', namespace: 'urn:a', revision: undefined, features: ['f'], deviations: ['d'] },
    ]);
  });

  it('releases a lock whatever comes of the work', async () => {
    const { client, server } = await open({});
    await expect(client.locked('candidate', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(server.asked.map((operation) => operation.slice(1, 5))).toEqual(['lock', 'unlo']);
  });

  it('gives the lock of some nodes', async () => {
    const { client, server } = await open({
      answer: () =>
        '<lock-id xmlns="urn:ietf:params:xml:ns:netconf:partial-lock:1.0">127</lock-id><locked-node xmlns="urn:ietf:params:xml:ns:netconf:partial-lock:1.0">/v:a</locked-node>',
    });
    expect(await client.partialLock(['/v:a'], { prefixes: { v: 'urn:v' } })).toEqual({
      lockId: '127',
      nodes: ['/v:a'],
    });
    expect(server.asked[0]).toContain('<select xmlns:v="urn:v">/v:a</select>');
  });

  it('gives notifications between the answers, and ends with them', async () => {
    let session: ScriptedSession | undefined;
    const { client } = await open({
      answer: (_operation, own) => {
        session = own;
        own.send(notification('2020-01-01T00:00:00Z', '<linkDown xmlns="urn:n"/>'));
        return '<ok/>';
      },
    });
    const events = await client.subscribe({ stream: 'NETCONF' });
    await client.get();
    session?.send(
      notification(
        '2020-01-01T00:00:01Z',
        '<notificationComplete xmlns="urn:ietf:params:xml:ns:netmod:notification"/>',
      ),
    );
    const seen: string[] = [];
    for await (const { event, eventTime } of events) seen.push(`${eventTime} ${event.name}`);
    expect(seen).toEqual(['2020-01-01T00:00:00Z linkDown', '2020-01-01T00:00:00Z linkDown']);
  });

  it('says how many notifications are lost, and goes on', async () => {
    let session: ScriptedSession | undefined;
    const { client } = await open({
      answer: (operation, own) => {
        session = own;
        if (operation.startsWith('<get')) for (const id of [1, 2, 3, 4]) own.send(notification(String(id), '<e/>'));
        return '<ok/>';
      },
    });
    const events = await client.subscribe({ keep: 2 });
    await client.get();
    expect((await events.next()).value?.eventTime).toBe('1');
    expect((await events.next()).value?.eventTime).toBe('2');
    expect(await errorOf(events.next())).toMatchObject({
      code: 'NETCTL_NETCONF_NOTIFICATIONS',
      message: expect.stringMatching(/^2 notifications/),
    });
    session?.send(notification('5', '<e/>'));
    expect((await events.next()).value?.eventTime).toBe('5');
  });

  it('throws to whoever waits for a notification when the session ends', async () => {
    let session: ScriptedSession | undefined;
    const { client } = await open({
      answer: (_operation, own) => {
        session = own;
        return '<ok/>';
      },
    });
    const events = await client.subscribe();
    const waiting = errorOf(events.next());
    session?.drop();
    expect((await waiting).code).toBe('NETCTL_NETCONF_CLOSED');
    expect((await errorOf(events.next())).code).toBe('NETCTL_NETCONF_CLOSED');
  });

  it('sends nothing else in a session with notifications that cannot take it', async () => {
    const { client } = await open({ capabilities: [...BASES, `${C}notification:1.0`] });
    await client.subscribe();
    expect((await errorOf(client.get())).message).toContain(':interleave');
  });
});
