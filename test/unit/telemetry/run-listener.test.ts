import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../../src/engine/events.js';
import type { ErrorCode } from '../../../src/errors/codes.js';
import { NetctlError } from '../../../src/errors/netctl-error.js';
import { loggedConnect } from '../../../src/telemetry/logged-connect.js';
import { createLogger, type LogEvent } from '../../../src/telemetry/logger.js';
import { maskTexts } from '../../../src/telemetry/mask.js';
import { listenTogether, runListener } from '../../../src/telemetry/run-listener.js';
import type { CliOp, Connect, Endpoint, Reply } from '../../../src/transports/transport.js';

/** A logger that keeps what it is given, and a clock that is set by hand. */
function kept() {
  const events: LogEvent[] = [];
  const clock = { now: 0 };
  const log = createLogger({ level: 'debug', now: () => 0, write: (event) => events.push(event) });
  const now = () => clock.now;
  const maskOf = () => (text: string) => maskTexts(text, ['hunter22']);
  return { events, clock, log, now, maskOf };
}

describe('what the engine tells', () => {
  it('has how long each device took, phase by phase and side by side', () => {
    const { events, clock, log, now, maskOf } = kept();
    const listener = runListener(log, now, maskOf);
    listener.phase({ phase: 'read', devices: 2 });
    listener.device({ phase: 'read', device: 'a', state: 'started' });
    clock.now = 10;
    listener.device({ phase: 'read', device: 'b', state: 'started' });
    clock.now = 31.4;
    listener.device({ phase: 'read', device: 'a', state: 'done' });
    listener.device({ phase: 'read', device: 'b', state: 'done' });
    expect(events.map(({ msg, fields }) => ({ msg, ...fields }))).toEqual([
      { msg: 'phase begins', phase: 'read', devices: 2 },
      { msg: 'device done', device: 'a', phase: 'read', duration_ms: 31 },
      { msg: 'device done', device: 'b', phase: 'read', duration_ms: 21 },
    ]);
  });

  it('bears the number of its batch', () => {
    const { events, log, now, maskOf } = kept();
    const listener = listenTogether(runListener(log, now, maskOf), { phase: () => {}, device: () => {} });
    listener.batch?.({ id: 2, of: 3, devices: 5 });
    listener.phase({ phase: 'apply', devices: 5 });
    expect(events.map(({ msg, fields }) => ({ msg, ...fields }))).toEqual([
      { msg: 'batch begins', batch: 2, devices: 5, text: '2 of 3' },
      { msg: 'phase begins', batch: 2, phase: 'apply', devices: 5 },
    ]);
  });

  it.each([
    ['info', 'apply', 'NETCTL_DEVICE_REFUSED'],
    ['warn', 'save', 'NETCTL_DEVICE_REFUSED'],
    ['warn', 'undo', 'NETCTL_DEVICE_UNKNOWN'],
    ['error', 'verify', 'NETCTL_INTERNAL_BUG'],
  ] satisfies readonly (readonly [string, RunEvent['phase'], ErrorCode])[])(
    'is %s for a failure to %s with %s',
    (level, phase, code) => {
      const { events, log, now, maskOf } = kept();
      const error = new NetctlError(code, 'it said hunter22', { device: 'a', impact: 'half of it' });
      runListener(log, now, maskOf).device({ phase, device: 'a', state: 'failed', message: error.message, error });
      expect(events).toMatchObject([
        {
          level,
          msg: 'device failed',
          fields: { device: 'a', phase, code, impact: 'half of it', text: 'it said <secret>' },
        },
      ]);
    },
  );
});

describe('a session', () => {
  const op = (line: string): CliOp => ({ via: 'cli', line, context: [], role: 'config' });
  const reply = (line: string): Reply => ({
    op: op(line),
    output: '',
    prompt: undefined,
    exitCode: undefined,
    stderr: '',
  });
  const endpoint = { name: 'a' } as Endpoint;

  function connectTo(clock: { now: number }, silentAt: string): Connect {
    return async () => ({
      alive: true,
      close: async () => {},
      async run(ops, options) {
        const replies: Reply[] = [];
        for (const { line } of ops) {
          clock.now += 5;
          if (line === silentAt) throw new NetctlError('NETCTL_SSH_TIMEOUT', 'silent');
          replies.push(reply(line));
          if (options?.stop?.(reply(line)) === true) break;
        }
        return replies;
      },
    });
  }

  it('tells every command, masked, and the one that was not answered', async () => {
    const { events, clock, log, now, maskOf } = kept();
    const connect = loggedConnect(connectTo(clock, 'c'), { log, now, maskOf });
    const session = await connect(endpoint, { kind: 'exec' });
    await expect(session.run([op('a hunter22'), op('b'), op('c'), op('d')])).rejects.toThrow('silent');
    expect(events.map(({ msg, fields }) => [msg, fields.sent, fields.duration_ms])).toEqual([
      ['session opened', undefined, 0],
      ['command answered', 'a <secret>', 5],
      ['command answered', 'b', 5],
      ['command without answer', 'c', 5],
    ]);
  });

  it('stops where its caller says so', async () => {
    const { clock, log, now, maskOf } = kept();
    const session = await loggedConnect(connectTo(clock, ''), { log, now, maskOf })(endpoint, { kind: 'exec' });
    const replies = await session.run([op('a'), op('b')], { stop: ({ op: { line } }) => line === 'a' });
    expect(replies.map((one) => one.op.line)).toEqual(['a']);
    expect(session.alive).toBe(true);
  });
});
