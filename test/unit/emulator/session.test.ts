import { describe, expect, it } from 'vitest';
import { type Fault, withFaults } from '../../../src/emulator/faults.js';
import { openDirect } from '../../../src/emulator/session.js';
import type { CliOp } from '../../../src/transports/transport.js';
import { TOY_SHELL, toyBox } from './toy.js';

function op(line: string, extra: Partial<CliOp> = {}): CliOp {
  return { via: 'cli', line, context: [], role: 'config', ...extra };
}

function open(...faults: Fault[]) {
  const box = toyBox();
  return { box, session: openDirect(withFaults(box, faults), { name: 'toy', dialect: TOY_SHELL }) };
}

describe('openDirect', () => {
  it('prepares the dialogue and replies as a transport does', async () => {
    const { session } = open();
    const replies = await session.run([op('show lines 12'), op('configure'), op('note a'), op('nope')]);
    expect(replies.map((reply) => [reply.output.split('\n').length, reply.prompt])).toEqual([
      [12, 'toy#'],
      [1, 'toy(config)#'],
      [1, 'toy(config)#'],
      [1, 'toy(config)#'],
    ]);
    expect(replies[3]).toMatchObject({ output: '% invalid', exitCode: undefined, stderr: '' });
  });

  it('stops where it is told to', async () => {
    const { box, session } = open();
    const ops = [op('configure'), op('note a'), op('nope'), op('note b')];
    const replies = await session.run(ops, { stop: (reply) => reply.output.startsWith('%') });
    expect(replies).toHaveLength(3);
    expect(box.device.notes).toEqual(['a']);
  });

  it('answers questions it has an answer for', async () => {
    const { box, session } = open();
    await session.run([op('configure'), op('note a'), op('end')]);
    const answers = [{ question: /\[confirm\]$/, reply: 'y', lineEnd: false }];
    expect((await session.run([op('erase', { answers })]))[0]?.output).toContain('Erased.');
    expect(box.device.notes).toEqual([]);
  });

  it('says no to a question without an answer, and throws', async () => {
    const { box, session } = open();
    await session.run([op('configure'), op('note a'), op('end')]);
    await expect(session.run([op('erase')])).rejects.toThrow('Erase all notes?');
    expect(box.device.notes).toEqual(['a']);
  });

  it.each([
    { fault: { kind: 'drop', at: /note/, effect: false }, code: 'NETCTL_SSH_CLOSED' },
    { fault: { kind: 'hang', at: /note/, effect: false }, code: 'NETCTL_SSH_TIMEOUT' },
  ] as const)('throws $code where the connection is lost', async ({ fault, code }) => {
    const { session } = open(fault);
    await expect(session.run([op('configure'), op('note a')])).rejects.toMatchObject({
      code,
      device: 'toy',
      command: 'note a',
    });
    expect(session.alive).toBe(false);
    await expect(session.run([op('note b')])).rejects.toMatchObject({ code: 'NETCTL_SSH_CLOSED' });
  });

  it('can be closed twice', async () => {
    const { session } = open();
    await session.close();
    await session.close();
    expect(session.alive).toBe(false);
  });

  it('runs single commands where the device has a Unix shell', async () => {
    const session = openDirect(toyBox(), { name: 'toy', dialect: { kind: 'exec' } });
    expect(await session.run([op('true'), op('false')])).toMatchObject([
      { output: 'true:', exitCode: 0, prompt: undefined },
      { output: 'false:', exitCode: 1 },
    ]);
  });

  it('obeys a signal to stop', async () => {
    const { session } = open();
    await expect(session.run([op('configure')], { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
