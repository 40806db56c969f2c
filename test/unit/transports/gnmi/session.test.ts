import { describe, expect, it } from 'vitest';
import {
  Encoding,
  GetRequest_DataType,
  type SetRequest,
  SubscriptionList_Mode,
} from '../../../../src/generated/gnmi/gnmi.js';
import { openGnmiSession } from '../../../../src/transports/gnmi/open.js';
import type { TranscriptEvent } from '../../../../src/transports/ssh-cli/recorder.js';
import type { GnmiEdits } from '../../../../src/transports/transport.js';
import { gnmiOp } from '../../../../src/yang/gnmi-op.js';
import { gnmiPath, gnmiPathText } from '../../../../src/yang/gnmi-path.js';
import { plainValue } from '../../../../src/yang/gnmi-value.js';
import { type GnmiHandlers, refusal, startGnmiServer } from '../../../support/gnmi-server.js';
import { ask, gnmiEndpoint, openSession } from '../../../support/gnmi-session.js';
import { errorOf } from '../../../support/ssh-endpoint.js';

const EDITS: GnmiEdits = {
  deletes: ['openconfig:/vlans/vlan[vlan-id=9]'],
  replaces: [{ path: '/acl/acl-sets', value: { 'acl-set': [] } }],
  updates: [
    { path: '/vlans/vlan[vlan-id=10]/config/name', value: 'ten' },
    { path: '/vlans/vlan[vlan-id=10]/config/vlan-id', value: 10 },
    { path: '/interfaces/interface[name=et 1\\]]/config/enabled', value: true },
    { path: '/a/trunk-vlans', value: [1, '2..4'] },
    { path: 'cli:/', value: 'hostname x' },
  ],
  unionReplaces: [{ path: '/system', value: { 'a:b': 1 } }],
};

/** A Set in words. */
function told({ delete: gone = [], replace = [], update = [], unionReplace = [], extension = [], prefix }: SetRequest) {
  const updates = (list: SetRequest['update'] = []) =>
    list.map((one) => [gnmiPathText(one.path), one.val?.value?.$case, plainValue(one)]);
  return {
    target: prefix?.target,
    deletes: gone.map((path) => gnmiPathText(path)),
    replaces: updates(replace),
    updates: updates(update),
    unionReplaces: updates(unionReplace),
    extension: extension.map(({ ext }) => ext),
  };
}

/** A server that writes down what it is asked to set, and answers with what it is told to. */
async function sets(answer: () => void = () => undefined, more: Omit<GnmiHandlers, 'set'> = {}) {
  const seen: SetRequest[] = [];
  const { port } = await startGnmiServer({
    ...more,
    set: (request) => {
      seen.push(request);
      answer();
      return { response: request.update?.map(({ path }) => ({ path: path ?? {}, op: 3 })) ?? [], timestamp: 5n };
    },
  });
  return { port, seen };
}

describe('set', () => {
  it('sends all edits as one transaction, values as JSON', async () => {
    const { port, seen } = await sets();
    const session = await openSession(gnmiEndpoint(port));
    const reply = await ask(session, { do: 'set', ...EDITS });
    expect(reply).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(reply.output)[0]).toEqual({ op: 'UPDATE', path: '/vlans/vlan[vlan-id=10]/config/name' });
    expect(seen.map(told)).toEqual([
      {
        target: undefined,
        deletes: ['openconfig:/vlans/vlan[vlan-id=9]'],
        replaces: [['/acl/acl-sets', 'jsonIetfVal', { 'acl-set': [] }]],
        updates: [
          ['/vlans/vlan[vlan-id=10]/config/name', 'jsonIetfVal', 'ten'],
          ['/vlans/vlan[vlan-id=10]/config/vlan-id', 'jsonIetfVal', 10],
          ['/interfaces/interface[name=et 1\\]]/config/enabled', 'jsonIetfVal', true],
          ['/a/trunk-vlans', 'jsonIetfVal', [1, '2..4']],
          ['cli:/', 'asciiVal', 'hostname x'],
        ],
        unionReplaces: [['/system', 'jsonIetfVal', { 'a:b': 1 }]],
        extension: [],
      },
    ]);
  });

  it('sends leaves as what they are where the platform wants it so, and JSON of the kind that the server knows', async () => {
    const { port, seen } = await sets(undefined, { capabilities: () => ({ supportedEncodings: [Encoding.JSON] }) });
    const session = await openSession(gnmiEndpoint(port), { scalars: true });
    await ask(session, { do: 'set', ...EDITS });
    expect(told(seen[0] ?? {})).toMatchObject({
      replaces: [['/acl/acl-sets', 'jsonVal', { 'acl-set': [] }]],
      updates: [
        ['/vlans/vlan[vlan-id=10]/config/name', 'stringVal', 'ten'],
        ['/vlans/vlan[vlan-id=10]/config/vlan-id', 'uintVal', 10],
        ['/interfaces/interface[name=et 1\\]]/config/enabled', 'boolVal', true],
        ['/a/trunk-vlans', 'leaflistVal', [1, '2..4']],
        ['cli:/', 'asciiVal', 'hostname x'],
      ],
    });
  });

  it.each([
    [3, 'VLAN 4095 is out of range', 'VLAN 4095 is out of range (INVALID_ARGUMENT)'],
    [13, '', 'INTERNAL, and gives no reason'],
    [10, 'someone else\u001b[2J holds the lock', 'someone else\\u001b[2J holds the lock (ABORTED)'],
    [7, 'read-only user', 'read-only user (PERMISSION_DENIED)'],
    [7, 'not authorized with "admin:secret-word"', 'not authorized with "admin:<secret>" (PERMISSION_DENIED)'],
    [
      8,
      'grpc: received message larger than max (5 vs 4)',
      'grpc: received message larger than max (5 vs 4) (RESOURCE_EXHAUSTED)',
    ],
  ])('gives the status %i and its words to the driver', async (code, details, stderr) => {
    const { port } = await sets(() => {
      throw refusal(code, details);
    });
    const session = await openSession(gnmiEndpoint(port));
    expect(await ask(session, { do: 'set', ...EDITS })).toMatchObject({ exitCode: code, stderr, output: '' });
    expect(session.alive).toBe(true);
  });

  it.each<[number, string]>([
    [14, 'NETCTL_GNMI_CLOSED'],
    [16, 'NETCTL_GNMI_AUTH'],
    [1, 'NETCTL_GNMI_CLOSED'],
    [4, 'NETCTL_GNMI_TIMEOUT'],
  ])('status %i leaves open what was done: that is an error', async (code, expected) => {
    const { port } = await sets(() => {
      throw refusal(code, 'x');
    });
    const session = await openSession(gnmiEndpoint(port));
    expect((await errorOf(ask(session, { do: 'set', ...EDITS }))).code).toBe(expected);
  });

  it('takes long ones: ten thousand updates in one', async () => {
    const { port, seen } = await sets();
    const session = await openSession(
      gnmiEndpoint(port, undefined, { timeouts: { connect: 5, login: 5, command: 60 } }),
    );
    const updates = Array.from({ length: 10_000 }, (_, id) => ({
      path: `/acl/acl-sets/acl-set[name=long][type=ACL_IPV4]/acl-entries/acl-entry[sequence-id=${id}]`,
      value: { config: { 'sequence-id': id, description: 'x'.repeat(300) } },
    }));
    const reply = await ask(session, { do: 'set', deletes: [], replaces: [], updates });
    expect(reply.exitCode).toBe(0);
    expect(JSON.parse(reply.output)).toHaveLength(10_000);
    expect(seen[0]?.update).toHaveLength(10_000);
  });

  it('does not wait for ever', async () => {
    const { port } = await startGnmiServer({ set: () => new Promise(() => undefined) });
    const session = await openSession(gnmiEndpoint(port));
    const error = await errorOf(session.run([{ ...gnmiOp({ do: 'set', ...EDITS }), seconds: 0.2 }]));
    expect(error.code).toBe('NETCTL_GNMI_TIMEOUT');
    expect(error.message).toMatch(/gave no sign within 0.2 s while netctl waited for the answer to Set$/);
  });

  it('is broken off by a signal', async () => {
    const { port } = await startGnmiServer({ set: () => new Promise(() => undefined) });
    const session = await openSession(gnmiEndpoint(port));
    const signal = AbortSignal.timeout(50);
    expect((await errorOf(session.run([gnmiOp({ do: 'set', ...EDITS })], { signal }))).code).toBe('NETCTL_CANCELLED');
  });
});

describe('commit', () => {
  const first = { do: 'stage', deletes: ['/a'], replaces: [], updates: [{ path: '/b/c', value: 1 }] } as const;
  const second = { do: 'stage', deletes: ['/b'], replaces: [{ path: '/d', value: {} }], updates: [] } as const;

  it('sends what was staged as one Set, without what was taken back later', async () => {
    const { port, seen } = await sets();
    const session = await openSession(gnmiEndpoint(port));
    await session.run([gnmiOp(first), gnmiOp(second)]);
    expect(seen).toEqual([]);
    expect((await ask(session, { do: 'commit' })).exitCode).toBe(0);
    expect(seen.map(told)).toMatchObject([
      { deletes: ['/a', '/b'], replaces: [['/d', 'jsonIetfVal', {}]], updates: [], extension: [] },
    ]);
    await ask(session, { do: 'commit' });
    expect(told(seen[1] ?? {})).toMatchObject({ deletes: [], replaces: [], updates: [] });
  });

  it('forgets what was staged when told to, and keeps it where the device refuses', async () => {
    let refuse = true;
    const { port, seen } = await sets(() => {
      if (refuse) throw refusal(3, 'no');
    });
    const session = await openSession(gnmiEndpoint(port));
    await session.run([gnmiOp(first), gnmiOp({ do: 'discard' }), gnmiOp(second), gnmiOp({ do: 'commit' })]);
    refuse = false;
    await ask(session, { do: 'commit' });
    expect(seen.map((one) => told(one).deletes)).toEqual([['/b'], ['/b']]);
  });

  it('refuses to stage what no Set can say', async () => {
    const { port } = await sets();
    const session = await openSession(gnmiEndpoint(port));
    await session.run([gnmiOp({ ...first, updates: [{ path: '/x', value: { 'm:y': 1 } }] })]);
    await expect(session.run([gnmiOp({ ...second, deletes: ['/x/y'] })])).rejects.toThrow(/cannot be one Set/);
  });

  it.each([
    ['knows the extension', 9, true],
    ['takes any Set', 0, false],
    ['has nothing to set', 3, false],
    ['lets nobody set', 7, false],
  ])('a server that %s (status %i) has commits to be confirmed: %s', async (_, code, expected) => {
    const { port, seen } = await sets(() => {
      if (code !== 0) throw refusal(code, 'no such commit');
    });
    const session = await openSession(gnmiEndpoint(port));
    const { output } = await ask(session, { do: 'capabilities' });
    expect(JSON.parse(output)).toEqual({
      version: '0.10.0',
      encodings: ['JSON', 'JSON_IETF'],
      models: [{ name: 'openconfig-vlan', organization: 'OpenConfig working group', version: '3.2.2' }],
      commitConfirmed: expected,
    });
    await ask(session, { do: 'capabilities' });
    expect(seen.map(told)).toMatchObject([
      {
        deletes: [],
        replaces: [],
        updates: [],
        extension: [{ commit: { action: { $case: 'confirm' }, id: expect.stringMatching(/^netctl-[0-9a-f-]{36}$/) } }],
      },
    ]);
  });

  it('with a timer is sent only where the extension is proven', async () => {
    const { port, seen } = await sets();
    const session = await openSession(gnmiEndpoint(port));
    await session.run([gnmiOp(first)]);
    const error = await errorOf(ask(session, { do: 'commit', confirm: { id: 'tx1', seconds: 60 } }));
    expect(error.code).toBe('NETCTL_GNMI_COMMIT');
    expect(seen.flatMap((one) => told(one).deletes)).toEqual([]);
  });

  it('with a timer, then confirmed or cancelled by its name', async () => {
    const open = new Set<string>();
    const { port, seen } = await startConfirming(open);
    const session = await openSession(gnmiEndpoint(port));
    await session.run([gnmiOp(first), gnmiOp({ do: 'commit', confirm: { id: 'tx1', seconds: 59.5 } })]);
    expect(open).toEqual(new Set(['tx1']));
    expect(told(seen.at(-1) ?? {})).toMatchObject({
      deletes: ['/a'],
      extension: [{ commit: { id: 'tx1', action: { commit: { rollbackDuration: { seconds: 60n } } } } }],
    });
    expect((await ask(session, { do: 'cancel', id: 'tx2' })).exitCode).toBe(9);
    expect((await ask(session, { do: 'confirm', id: 'tx1' })).exitCode).toBe(0);
    expect(open.size).toBe(0);
  });

  async function startConfirming(open: Set<string>) {
    const seen: SetRequest[] = [];
    const { port } = await startGnmiServer({
      set: (request) => {
        seen.push(request);
        const ext = request.extension?.[0]?.ext;
        if (ext?.$case !== 'commit') return {};
        const { id = '', action } = ext.commit;
        if (action?.$case === 'commit') open.add(id);
        else if (!open.delete(id)) throw refusal(9, `there is no commit ${id}`);
        return {};
      },
    });
    return { port, seen };
  }
});

describe('get', () => {
  const PATHS = ['/vlans', '/interfaces'];

  it('gives every value with its whole path, whatever kind it has', async () => {
    const { port } = await startGnmiServer({
      get: ({ path = [], type, encoding }) => {
        expect(type).toBe(GetRequest_DataType.CONFIG);
        expect(encoding).toBe(Encoding.JSON_IETF);
        return {
          notification: path.map((one) => ({
            prefix: { ...one, origin: 'openconfig' },
            update: [
              {
                path: gnmiPath('/a[k=2][b=1]'),
                val: { value: { $case: 'jsonIetfVal', jsonIetfVal: Buffer.from('{"x":1}') } },
              },
              { path: gnmiPath('/b'), val: { value: { $case: 'uintVal', uintVal: 18446744073709551615n } } },
              {
                path: { element: ['c', 'd'] },
                val: { value: { $case: 'decimalVal', decimalVal: { digits: -5n, precision: 2 } } },
              },
            ],
          })),
        };
      },
    });
    const session = await openSession(gnmiEndpoint(port));
    const { output } = await ask(session, { do: 'get', paths: ['/vlans'], type: 'config' });
    expect(JSON.parse(output)).toEqual([
      { path: 'openconfig:/vlans/a[b=1][k=2]', value: { x: 1 } },
      { path: 'openconfig:/vlans/b', value: '18446744073709551615' },
      { path: 'openconfig:/vlans/c/d', value: '-0.05' },
    ]);
  });

  it('asks for everything where the server cannot tell the configuration apart, and remembers it', async () => {
    const types: (number | undefined)[] = [];
    const { port } = await startGnmiServer({
      get: ({ type }) => {
        types.push(type);
        if (type !== GetRequest_DataType.ALL) throw refusal(12, 'type is not supported');
        return {};
      },
    });
    const session = await openSession(gnmiEndpoint(port));
    for (const type of ['config', 'config'] as const)
      expect(await ask(session, { do: 'get', paths: PATHS, type })).toMatchObject({ exitCode: 0, output: '[]' });
    expect(types).toEqual([1, 0, 0]);
  });

  it('subscribes once where the server has no Get', async () => {
    let asked = 0;
    const { port } = await startGnmiServer({
      capabilities: 'missing',
      subscribe: (stream) => {
        asked += 1;
        stream.on('data', ({ request }) => {
          expect(request).toMatchObject({
            subscribe: { mode: SubscriptionList_Mode.ONCE, encoding: Encoding.JSON_IETF },
          });
          for (const { path } of request.subscribe.subscription) {
            const val = { value: { $case: 'stringVal', stringVal: 'here' } } as const;
            stream.write({ response: { $case: 'update', update: { update: [{ path, val }] } } });
          }
          stream.write({ response: { $case: 'syncResponse', syncResponse: true } });
          // Some leave the stream open.
        });
      },
    });
    const session = await openSession(gnmiEndpoint(port));
    for (const round of [1, 2]) {
      const { output, exitCode } = await ask(session, { do: 'get', paths: PATHS, type: 'config' });
      expect(exitCode).toBe(0);
      expect(JSON.parse(output)).toEqual(PATHS.map((path) => ({ path, value: 'here' })));
      expect(asked).toBe(round);
    }
    const told = await ask(session, { do: 'capabilities' });
    expect(told).toMatchObject({ exitCode: 12 });
    expect(JSON.parse(told.output)).toEqual({
      version: '',
      encodings: ['JSON_IETF'],
      models: [],
      commitConfirmed: false,
    });
  });

  it('says so where it has neither', async () => {
    const { port } = await startGnmiServer({});
    const session = await openSession(gnmiEndpoint(port));
    expect(await ask(session, { do: 'get', paths: PATHS, type: 'all' })).toMatchObject({ exitCode: 12, output: '[]' });
  });

  it('does not let a path without anything hide what the others have', async () => {
    const { port } = await startGnmiServer({
      get: ({ path = [] }) => {
        if (path.some((one) => gnmiPathText(one) === '/vlans')) throw refusal(5, 'no vlans');
        const val = { value: { $case: 'boolVal', boolVal: true } } as const;
        return { notification: path.map((one) => ({ update: [{ path: one, val }] })) };
      },
    });
    const session = await openSession(gnmiEndpoint(port));
    const both = await ask(session, { do: 'get', paths: PATHS, type: 'config' });
    expect(both).toMatchObject({ exitCode: 0, output: '[{"path":"/interfaces","value":true}]' });
    expect(await ask(session, { do: 'get', paths: ['/vlans'], type: 'config' })).toMatchObject({
      exitCode: 5,
      output: '[]',
    });
  });

  it.each([
    ['JSON that is none', { $case: 'jsonIetfVal', jsonIetfVal: Buffer.from('<html>') }, /instead of JSON/],
    ['a message of an unknown kind', { $case: 'protoBytes', protoBytes: Buffer.from('x') }, /protoBytes/],
  ] as const)('%s is an error of the server', async (_, value, message) => {
    const { port } = await startGnmiServer({ get: () => ({ notification: [{ update: [{ val: { value } }] }] }) });
    const session = await openSession(gnmiEndpoint(port));
    const error = await errorOf(ask(session, { do: 'get', paths: ['/a'], type: 'all' }));
    expect(error.code).toBe('NETCTL_GNMI_PROTOCOL');
    expect(error.message).toMatch(message);
  });

  it('refuses an answer without end', async () => {
    const stringVal = 'x'.repeat(65 * 1024 * 1024);
    const { port } = await startGnmiServer({
      get: () => ({ notification: [{ update: [{ val: { value: { $case: 'stringVal', stringVal } } }] }] }),
    });
    const session = await openSession(gnmiEndpoint(port));
    const error = await errorOf(ask(session, { do: 'get', paths: ['/a'], type: 'all' }));
    expect(error).toMatchObject({ code: 'NETCTL_GNMI_OUTPUT', message: expect.stringContaining('too long: 66 MB') });
  });
});

it('what is said is recorded, without secrets', async () => {
  const events: TranscriptEvent[] = [];
  const { port } = await sets();
  const session = await openGnmiSession(
    gnmiEndpoint(port),
    { kind: 'gnmi', port: 1 },
    { record: (event) => events.push(event) },
  );
  await session.run([
    gnmiOp({ do: 'set', deletes: [], replaces: [], updates: [{ path: '/a', value: 'secret-word' }] }),
  ]);
  await session.close();
  const edits = '"deletes":[],"replaces":[],"updates":[{"path":"/a","value":"<secret>"}]';
  expect(events.map(({ direction, text }) => [direction, text])).toEqual([
    ['sent', `{"do":"set",${edits}}\n`],
    ['received', '[{"op":"UPDATE","path":"/a"}]\n'],
  ]);
});

it('ops end with the first reply that is to stop them', async () => {
  const { port, seen } = await sets();
  const session = await openSession(gnmiEndpoint(port));
  const op = gnmiOp({ do: 'set', ...EDITS });
  expect(await session.run([op, op, op], { stop: () => seen.length === 2 })).toHaveLength(2);
  expect(seen).toHaveLength(2);
});

it('the name of the device goes with every call where one server stands for several', async () => {
  const { port, seen } = await sets();
  const session = await openGnmiSession(gnmiEndpoint(port), { kind: 'gnmi', port: 1 }, { target: 'leaf-7' });
  await session.run([gnmiOp({ do: 'set', ...EDITS })]);
  await session.close();
  expect(seen.map((one) => told(one).target)).toEqual(['leaf-7']);
});
