import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { frameMessage } from '../../../../src/transports/netconf/framing.js';
import { REMIND_AFTER, REMINDER } from '../../../../src/transports/netconf/reminder.js';
import { openNetconfSession } from '../../../../src/transports/netconf/session.js';
import { NetconfTimeout } from '../../../../src/transports/netconf/timeout.js';
import type { Endpoint, NetconfOp, Session } from '../../../../src/transports/transport.js';
import {
  BASES,
  helloOf,
  type NetconfServer,
  type NetconfServerOptions,
  replyTo,
  type ScriptedSession,
  startNetconfServer,
} from '../../../support/netconf-server.js';
import { makeKey } from '../../../support/ssh-device.js';
import { endpointFor, errorOf, knownHostsFor } from '../../../support/ssh-endpoint.js';

const GET: NetconfOp = {
  via: 'netconf',
  line: '<get xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"/>',
  context: [],
  role: 'read',
};
const DIALECT = { kind: 'netconf', port: 830 } as const;
/** Longer than a client waits before it sends a reminder. */
const SILENCE = (REMIND_AFTER[0] ?? 0) + 200;
const hostKey = makeKey().private;

async function start(options: NetconfServerOptions): Promise<NetconfServer> {
  const server = await startNetconfServer({ hostKey, ...options });
  onTestFinished(() => server.close());
  return server;
}

async function open(
  server: NetconfServer,
  options: Parameters<typeof openNetconfSession>[2] = {},
  change: Partial<Endpoint> = {},
): Promise<Session> {
  const endpoint = endpointFor(22, await knownHostsFor(server), { ports: { netconf: server.port }, ...change });
  const session = await openNetconfSession(endpoint, DIALECT, options);
  onTestFinished(() => session.close());
  return session;
}

async function runOne(
  session: Session,
  op: NetconfOp = GET,
): Promise<{ output: string; exitCode: number | undefined }> {
  const [reply] = await session.run([op]);
  return { output: reply?.output ?? '', exitCode: reply?.exitCode };
}

function endAtStart(session: ScriptedSession): void {
  session.complain('cannot reach the server\n');
  session.end();
}

function endWithin(_operation: string, session: ScriptedSession): undefined {
  session.raw('\n#100\n<rpc-reply');
  session.drop();
}

describe('openNetconfSession', () => {
  it('gives the whole reply, and the hello of the server without asking', async () => {
    const server = await start({ answer: () => '<data><a xmlns="urn:a">ä</a></data>' });
    const session = await open(server);
    expect(await runOne(session)).toEqual({ output: replyTo('1', '<data><a xmlns="urn:a">ä</a></data>'), exitCode: 0 });
    expect((await runOne(session, { ...GET, line: 'hello' })).output).toContain('<session-id>1</session-id>');
    expect(server.asked).toEqual([GET.line]);
    expect(server.hellos[0]).toContain(BASES[1]);
  });

  it.each([
    ['1.0', [BASES[0]], ['1.0', '1.1']],
    ['1.0, as the client is set', BASES, ['1.0']],
    ['1.1', BASES, ['1.1']],
  ] as const)('speaks %s', async (_what, capabilities, versions) => {
    const session = await open(await start({ capabilities }), { versions });
    expect((await runOne(session)).output).toContain('<ok/>');
  });

  it('runs any replies cut anywhere', async () => {
    let cuts: readonly number[] = [];
    let inside = '';
    const server = await start({
      answer: () => `<data>${inside}</data>`,
      pieces: (bytes) =>
        [...cuts, bytes.length]
          .sort((a, b) => a - b)
          .map((end, index, all) => bytes.subarray(all[index - 1] ?? 0, end)),
    });
    const session = await open(server);
    const text = fc.string({
      unit: fc.constantFrom('a', 'ä', '𝄞', '\n', '#', ']', '&gt;', '<b/>', '\n##\n'),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(150), { maxLength: 20 }), async (sent, places) => {
        inside = sent;
        cuts = places;
        expect((await runOne(session)).output).toContain(`<data>${sent}</data>`);
      }),
      { numRuns: 100 },
    );
  });

  it('says by exitCode that there is an error among warnings', async () => {
    const warning =
      '<rpc-error><error-type>application</error-type><error-tag>x</error-tag><error-severity>warning</error-severity></rpc-error>';
    const answers = [
      warning,
      `<data><rpc-error xmlns="urn:x"><error-severity>error</error-severity></rpc-error></data>`,
      warning + warning.replace('warning', 'error'),
    ];
    const session = await open(await start({ answer: () => answers.shift() }));
    expect((await runOne(session)).exitCode).toBe(0);
    expect((await runOne(session)).exitCode).toBe(0);
    expect((await runOne(session)).exitCode).toBe(1);
  });

  it('stops where it is told to, and runs one list of operations after the other', async () => {
    const server = await start({ answer: (operation) => `<data>${operation.length}</data>` });
    const session = await open(server);
    const [first, second] = await Promise.all([
      session.run([GET, GET, GET], { stop: () => true }),
      session.run([{ ...GET, line: '<b/>' }]),
    ]);
    expect([first.length, second.length]).toEqual([1, 1]);
    expect(server.asked).toEqual([GET.line, '<b/>']);
  });

  it.each<[string, NetconfServerOptions, string, RegExp]>([
    ['no subsystem', { noSubsystem: true }, 'NETCTL_NETCONF_SUBSYSTEM', /no subsystem "netconf" for this user/],
    [
      'a login banner',
      { start: (session) => session.raw('*** Welcome ***\n') },
      'NETCTL_NETCONF_HELLO',
      /sends text before its <hello>: "\*\*\* Welcome \*\*\*\\n<hello/,
    ],
    [
      'a command line',
      { hello: '', start: (session) => session.raw('\r\nswitch#') },
      'NETCTL_NETCONF_HELLO',
      /sends "switch#" instead of a <hello>/,
    ],
    ['a hello without base', { capabilities: ['urn:x'] }, 'NETCTL_NETCONF_HELLO', /announces no version of NETCONF/],
    ['a hello of another namespace', { hello: '<hello/>' }, 'NETCTL_NETCONF_HELLO', /<hello> without a namespace/],
    ['a hello without session-id', { hello: helloOf(BASES, undefined) }, 'NETCTL_NETCONF_HELLO', /no <session-id>/],
    [
      'a broken hello',
      { hello: '<hello><a></hello>' },
      'NETCTL_NETCONF_MESSAGE',
      /cannot be read while waiting for its <hello>/,
    ],
    [
      'an entity bomb',
      { hello: '<!DOCTYPE x [<!ENTITY a "&b;&b;">]><hello>&a;</hello>' },
      'NETCTL_NETCONF_MESSAGE',
      /document type/,
    ],
    [
      'an end at the start',
      { hello: '', start: endAtStart },
      'NETCTL_NETCONF_CLOSED',
      /ended the session while waiting for its <hello>; its words were "cannot reach the server"; netctl had sent <hello> last; it sent nothing/,
    ],
  ])('names %s', async (_what, options, code, words) => {
    const server = await start(options);
    const error = await errorOf(open(server));
    expect(error).toMatchObject({ code, device: 'sw1', message: expect.stringMatching(words) });
    await expect.poll(server.connections).toBe(0);
  });

  it('names that there is no framing in common', async () => {
    const error = await errorOf(open(await start({ capabilities: [BASES[0]] }), { versions: ['1.1'] }));
    expect(error).toMatchObject({
      code: 'NETCTL_NETCONF_HELLO',
      message: expect.stringContaining('it speaks NETCONF 1.0, this client is set to 1.1'),
      hint: expect.stringContaining('Offer 1.0'),
    });
  });

  it.each<[string, NonNullable<NetconfServerOptions['answer']>, string, RegExp]>([
    [
      'a chunk that lies',
      (_op, session) => void session.raw('\n#3\n<rpc-reply/>\n##\n'),
      'NETCTL_NETCONF_FRAMING',
      /waiting for the answer to <get>: after a chunk came/,
    ],
    [
      'truncated XML',
      (_op, session) => void session.send('<rpc-reply><data>'),
      'NETCTL_NETCONF_MESSAGE',
      /cannot be read while waiting for the answer to <get>/,
    ],
    [
      'mixed encodings',
      (_op, session) => void session.raw(Buffer.from('\n#4\n<a>\xe4\n##\n', 'latin1')),
      'NETCTL_NETCONF_MESSAGE',
      /no UTF-8/,
    ],
    [
      'another message-id',
      (_op, session) => void session.send(replyTo('77', '<ok/>')),
      'NETCTL_NETCONF_MESSAGE',
      /a reply to message "77", while the reply to message 1 was due/,
    ],
    [
      'no message of NETCONF',
      (_op, session) => void session.send('<html/>'),
      'NETCTL_NETCONF_MESSAGE',
      /<html> of the namespace "", which is no message/,
    ],
    ['an end in the middle', endWithin, 'NETCTL_NETCONF_CLOSED', /in the middle of a message/],
    [
      'a reply that is too long',
      () => `<data>${'x'.repeat(3000)}</data>`,
      'NETCTL_NETCONF_SIZE',
      /the reply is longer than 2000 characters/,
    ],
  ])('names %s, and ends the session', async (_what, answer, code, words) => {
    const server = await start({ answer });
    const session = await open(server, { maxReply: 2000 });
    const error = await errorOf(session.run([GET]));
    expect(error).toMatchObject({ code, device: 'sw1', message: expect.stringMatching(words) });
    expect(session.alive).toBe(false);
    expect((await errorOf(session.run([GET]))).code).toBe(code);
    await expect.poll(server.connections).toBe(0);
  });

  it('takes an error without message-id, of a server that could not read the request', async () => {
    const error =
      '<rpc-error><error-tag>malformed-message</error-tag><error-severity>error</error-severity></rpc-error>';
    const session = await open(
      await start({ answer: (_op, own) => void own.send(replyTo('', error).replace(' message-id=""', '')) }),
    );
    expect((await runOne(session)).exitCode).toBe(1);
  });

  it('tells of a time-out as an event, and ends the session', async () => {
    const server = await start({ answer: () => undefined });
    const session = await open(server, { attempt: 2, traceId: 'abc' });
    const error = await errorOf(session.run([{ ...GET, line: '<commit/>', seconds: 0.2 }]));
    if (!(error instanceof NetconfTimeout)) throw error;
    expect(error.event).toEqual({
      event: 'netconf.timeout',
      device: 'sw1',
      sessionId: '1',
      rpc: 'commit',
      messageId: '1',
      elapsedMs: expect.any(Number),
      attempt: 2,
      traceId: 'abc',
      class: 'timeout',
      recoverable: true,
      impact: expect.stringMatching(/^whether it was carried out is not known/),
    });
    expect(error.event.elapsedMs).toBeGreaterThan(150);
    expect(error.message).toMatch(/did not answer <commit> within 0\.\d s \(session 1, attempt 2, trace abc\)/);
    expect(session.alive).toBe(false);
    await expect.poll(server.connections).toBe(0);
  });

  it.each([['1.0'], ['1.1']] as const)(
    'reminds a server that keeps the first operation until more comes, and passes over what it answers to that (%s)',
    async (version) => {
      let kept: string | undefined;
      const server = await start({
        answer(_operation, own, messageId) {
          if (messageId === '1') {
            kept = messageId;
            return undefined;
          }
          if (kept !== undefined) own.send(replyTo(kept, '<data><first/></data>'));
          kept = undefined;
          return '<data><other/></data>';
        },
      });
      const session = await open(server, { versions: [version] });
      expect((await runOne(session)).output).toContain('<first/>');
      expect(server.asked).toEqual([GET.line, REMINDER]);
      const next = await runOne(session);
      expect(next.output).toContain('message-id="3"');
      expect(server.asked).toHaveLength(3);
    },
  );

  it('reminds of no operation but the first, and of none that is being answered', async () => {
    const server = await start({
      answer(_operation, own, messageId) {
        const whole = frameMessage(replyTo(messageId, '<data/>'), 'chunks');
        own.raw(messageId === '1' ? whole.subarray(0, 20) : whole);
        if (messageId === '1') setTimeout(() => own.raw(whole.subarray(20)), SILENCE);
        return undefined;
      },
    });
    const session = await open(server);
    await session.run([GET, GET]);
    expect(server.asked).toEqual([GET.line, GET.line]);
  });

  it('waits no longer than the login may take for a hello that does not come', async () => {
    const server = await start({ hello: '' });
    const error = await errorOf(open(server, {}, { timeouts: { connect: 5, login: 1, command: 5 } }));
    expect(error).toMatchObject({ code: 'NETCTL_NETCONF_TIMEOUT', impact: 'nothing was changed' });
  });

  it('can be cancelled while it waits', async () => {
    const session = await open(await start({ answer: () => undefined }));
    const abort = new AbortController();
    const running = errorOf(session.run([GET], { signal: abort.signal }));
    setTimeout(() => abort.abort(), 20);
    expect((await running).code).toBe('NETCTL_CANCELLED');
    expect(session.alive).toBe(false);
  });

  it('says goodbye', async () => {
    const server = await start({});
    const session = await open(server);
    await session.close();
    await session.close();
    expect(server.asked).toEqual(['<close-session/>']);
    expect(session.alive).toBe(false);
  });

  it('records what is said, without the secrets of the login', async () => {
    const said: string[] = [];
    const server = await start({ answer: () => '<data>secret-word</data>' });
    const session = await open(server, { record: ({ text }) => void said.push(text) });
    await runOne(session);
    expect(said.join('')).toContain('<data><secret></data>');
    expect(said.join('')).toContain('message-id="1"');
  });
});
