import { describe, expect, it, onTestFinished } from 'vitest';
import { type SubscribeRequest, SubscriptionList_Mode, SubscriptionMode } from '../../../../src/generated/gnmi/gnmi.js';
import { openChannel } from '../../../../src/transports/gnmi/channel.js';
import { createGnmiClient, type GnmiClient } from '../../../../src/transports/gnmi/client.js';
import type { GnmiRefusal } from '../../../../src/transports/gnmi/message-stream.js';
import { gnmiPath } from '../../../../src/yang/gnmi-path.js';
import { refusal, type SubscribeStream, startGnmiServer } from '../../../support/gnmi-server.js';
import { gnmiEndpoint } from '../../../support/gnmi-session.js';
import { errorOf } from '../../../support/ssh-endpoint.js';

const ONCE = { paths: ['/a'], mode: 'once', encoding: 'JSON_IETF' } as const;
const STREAM = { ...ONCE, mode: 'stream' } as const;
const LIMITS = { idle: 2, total: 10 };

/** A client of a server that does this with each request of a Subscribe. */
async function clientOf(answer: (stream: SubscribeStream, request: SubscribeRequest) => void): Promise<GnmiClient> {
  const { port } = await startGnmiServer({
    subscribe: (stream) => {
      stream.on('data', (request: SubscribeRequest) => answer(stream, request));
      stream.on('error', () => undefined);
    },
  });
  const channel = openChannel(gnmiEndpoint(port), port);
  onTestFinished(() => channel.close());
  return createGnmiClient(channel);
}

function tell(stream: SubscribeStream, value: number): void {
  const val = { value: { $case: 'intVal', intVal: BigInt(value) } } as const;
  const update = { timestamp: 7n, update: [{ path: gnmiPath('/a'), val }], delete: [gnmiPath('/b')] };
  stream.write({ response: { $case: 'update', update } });
}

function sync(stream: SubscribeStream): void {
  stream.write({ response: { $case: 'syncResponse', syncResponse: true } });
}

const NOTICE = { kind: 'notice', timestamp: 7n, updates: [{ path: '/a', value: 1 }], deletes: ['/b'] };

async function all<T>(events: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}

describe('once', () => {
  it('ends when everything has been told, also where the server leaves the stream open', async () => {
    const client = await clientOf((stream) => {
      tell(stream, 1);
      sync(stream);
    });
    expect(await all(client.subscribe(ONCE, LIMITS))).toEqual([NOTICE, { kind: 'sync' }]);
  });

  it('does not take a part for the whole where the server ends too early', async () => {
    const client = await clientOf((stream) => {
      tell(stream, 1);
      stream.end();
    });
    expect((await errorOf(all(client.subscribe(ONCE, LIMITS)))).code).toBe('NETCTL_GNMI_CLOSED');
  });

  it.each([
    ['at once', () => undefined],
    ['in the middle', (stream: SubscribeStream) => tell(stream, 1)],
  ])('does not wait for ever for a server that falls silent %s', async (_, answer) => {
    const client = await clientOf(answer);
    const error = await errorOf(all(client.subscribe(ONCE, { idle: 0.3, total: 30 })));
    expect(error.code).toBe('NETCTL_GNMI_TIMEOUT');
    expect(error.message).toMatch(/gave no sign within 0.3 s/);
  });

  it('does not go on for ever with a server that never comes to an end', async () => {
    const client = await clientOf((stream) => {
      const timer = setInterval(() => tell(stream, 1), 20);
      onTestFinished(() => clearInterval(timer));
    });
    const error = await errorOf(all(client.subscribe(ONCE, { idle: 5, total: 0.5 })));
    expect(error.code).toBe('NETCTL_GNMI_TIMEOUT');
  });

  it('gives the status and the words of a server that does not want to', async () => {
    const client = await clientOf((stream) => void stream.emit('error', refusal(3, 'no such path')));
    const refused = await all(client.subscribe(ONCE, LIMITS)).catch((error: GnmiRefusal) => error);
    expect(refused).toMatchObject({ name: 'GnmiRefusal', code: 3, message: 'no such path (INVALID_ARGUMENT)' });
  });

  it('the same of one that puts its error into an answer', async () => {
    const client = await clientOf(
      (stream) => void stream.write({ response: { $case: 'error', error: { code: 5, message: 'nothing there' } } }),
    );
    const refused = await all(client.subscribe(ONCE, LIMITS)).catch((error: GnmiRefusal) => error);
    expect(refused).toMatchObject({ name: 'GnmiRefusal', code: 5, message: 'nothing there' });
  });
});

describe('stream', () => {
  it('tells of what is and of what changes, and the server is told when nobody listens any more', async () => {
    let left = false;
    let request: SubscribeRequest | undefined;
    const client = await clientOf((stream, first) => {
      request = first;
      stream.on('cancelled', () => {
        left = true;
      });
      tell(stream, 1);
      sync(stream);
      setTimeout(() => tell(stream, 2), 20);
    });
    const seen: unknown[] = [];
    const trigger = { at: 'interval', seconds: 1.5, onlyChanges: true } as const;
    for await (const event of client.subscribe({ ...STREAM, trigger }, LIMITS)) {
      seen.push(event.kind === 'sync' ? 'sync' : event.updates[0]?.value);
      if (seen.length === 3) break;
    }
    expect(seen).toEqual([1, 'sync', 2]);
    expect(request?.request).toMatchObject({
      subscribe: {
        mode: SubscriptionList_Mode.STREAM,
        subscription: [{ mode: SubscriptionMode.SAMPLE, sampleInterval: 1_500_000_000n, suppressRedundant: true }],
      },
    });
    await expect.poll(() => left).toBe(true);
  });

  it.each([
    ['falls silent', 'NETCTL_GNMI_TIMEOUT', () => undefined],
    ['ends the stream without a word', 'NETCTL_GNMI_CLOSED', (stream: SubscribeStream) => void stream.end()],
    ['sends an empty message', 'NETCTL_GNMI_PROTOCOL', (stream: SubscribeStream) => void stream.write({})],
  ])('a server that %s is not taken for a calm one', async (_, code, then) => {
    const client = await clientOf((stream) => {
      sync(stream);
      then(stream);
    });
    expect((await errorOf(all(client.subscribe(STREAM, { idle: 0.3, total: 30 })))).code).toBe(code);
  });

  it('is broken off by a signal', async () => {
    const client = await clientOf(sync);
    const limits = { idle: 30, total: 30, signal: AbortSignal.timeout(50) };
    expect((await errorOf(all(client.subscribe(STREAM, limits)))).code).toBe('NETCTL_CANCELLED');
  });

  it('asks a server that sends faster than it is read for no more than fits', async () => {
    let sent = 0;
    const client = await clientOf((stream) => {
      const more = (): void => {
        while (sent < 200_000) {
          sent += 1;
          const val = { value: { $case: 'stringVal', stringVal: 'x'.repeat(1000) } } as const;
          if (!stream.write({ response: { $case: 'update', update: { update: [{ val }] } } })) return;
        }
      };
      stream.on('drain', more);
      more();
    });
    let read = 0;
    for await (const _ of client.subscribe(STREAM, LIMITS)) {
      read += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (read === 50) break;
    }
    expect(sent).toBeLessThan(20_000);
  });
});

it('poll asks anew with each step, and the first step needs no asking', async () => {
  const asked: unknown[] = [];
  const client = await clientOf((stream, { request }) => {
    asked.push(request?.$case);
    tell(stream, asked.length);
    sync(stream);
  });
  const values: unknown[] = [];
  for await (const notices of client.poll({ paths: ['/a'], encoding: 'JSON_IETF' }, LIMITS)) {
    values.push(notices.map(({ updates }) => updates[0]?.value));
    if (values.length === 3) break;
  }
  expect(values).toEqual([[1], [2], [3]]);
  expect(asked).toEqual(['subscribe', 'poll', 'poll']);
});
