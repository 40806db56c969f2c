import { describe, expect, it } from 'vitest';
import { controlOp, readOp } from '../../../src/drivers/shared/cli-ops.js';
import { askRest } from '../../../src/engine/ask-rest.js';
import type { Op, Reply, Session } from '../../../src/transports/transport.js';

function replyTo(op: Op, output: string): Reply {
  return { op, output, prompt: undefined, exitCode: undefined, stderr: '' };
}

/** A session that answers every line with itself and a mark, and keeps what it was asked. */
function listening(): Session & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    alive: true,
    run: async (ops) => {
      asked.push(...ops.map(({ line }) => line));
      return ops.map((op) => replyTo(op, `${op.line} now`));
    },
    close: async () => {},
  };
}

const outputs = (replies: readonly Reply[]): readonly string[] => replies.map(({ output }) => output);

describe('askRest', () => {
  it.each([
    ['nothing', [], ['one', 'two', 'three'], ['one now', 'two now', 'three now']],
    ['the first', ['one'], ['two', 'three'], ['one before', 'two now', 'three now']],
    ['the one between', ['two'], ['one', 'three'], ['one now', 'two before', 'three now']],
    ['all', ['one', 'two', 'three'], [], ['one before', 'two before', 'three before']],
    ['something else', ['four'], ['one', 'two', 'three'], ['one now', 'two now', 'three now']],
  ])('sends what is not known yet, where %s is, and reads all in order', async (_what, known, sent, read) => {
    const session = listening();
    const before = known.map((line) => replyTo(readOp(line), `${line} before`));
    const ask = { ops: ['one', 'two', 'three'].map((line) => readOp(line)), read: outputs };
    expect(await askRest(ask, session, before)).toEqual(read);
    expect(session.asked).toEqual(sent);
  });

  it('sends again what does more than read', async () => {
    const session = listening();
    const ask = { ops: [controlOp('one')], read: outputs };
    expect(await askRest(ask, session, [replyTo(controlOp('one'), 'one before')])).toEqual(['one now']);
    expect(session.asked).toEqual(['one']);
  });
});
