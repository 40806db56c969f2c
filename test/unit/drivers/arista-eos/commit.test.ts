import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/arista-eos/index.js';
import type { CommitModel, Tx } from '../../../../src/drivers/driver.js';
import { replyOf } from '../../../../src/drivers/shared/config-file.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import type { Change } from '../../../../src/model/change.js';
import type { Facts } from '../../../../src/model/state.js';
import type { Op } from '../../../../src/transports/transport.js';
import { answer } from '../answers.js';

const [binding] = driver.bindings;
const TX: Tx = { id: 'ab12', seconds: 300, comment: '' };

function facts(version: string): Facts {
  return { platform: 'arista-eos', hostname: 'sw1', version, model: '', extra: {} };
}

function candidate(version: string): Extract<CommitModel, { kind: 'candidate' }> {
  const model = binding.commit(facts(version), ['vlan']);
  if (model.kind !== 'candidate') throw new Error(model.kind);
  return model;
}

function lines(ops: readonly Op[] | undefined): string[] {
  return (ops ?? []).map((op) => op.line);
}

describe('the commit model', () => {
  it('stages in a session and commits for a time', () => {
    const model = candidate('4.30.1F');
    expect(lines(model.open(TX))).toEqual(['configure session netctl-ab12']);
    expect(lines(model.staged?.ops)).toEqual(['show session-config diffs']);
    expect(lines(model.commit(TX))).toEqual(['commit timer 00:05:00']);
    expect(lines(model.discard(TX))).toEqual(['configure session netctl-ab12 abort']);
    expect(lines(model.timer?.confirm(TX))).toEqual(['configure session netctl-ab12 commit']);
    expect(lines(model.timer?.cancel(TX))).toEqual(['configure session netctl-ab12 abort']);
  });

  it('tells what is staged with digests instead of passwords, as the configuration of a state has them', () => {
    const secret = 'FWTfje2Fop8wbcON9a26p9AmA';
    const output = `--- system:/running-config\n+++ session:/x-session-config\n-   neighbor A password 7 ${secret}\n+   neighbor B password 7 ${secret}`;
    const staged = candidate('4.30.1F').staged?.read([replyOf('show session-config diffs', output)]);
    expect(staged).toEqual({
      removed: [expect.stringMatching(/^neighbor A password 7 <secret:[0-9a-f]{6}>$/)],
      added: [expect.stringMatching(/^neighbor B password 7 <secret:[0-9a-f]{6}>$/)],
    });
  });

  it.each([
    [0, 'commit'],
    [61, 'commit timer 00:01:01'],
    [3_725, 'commit timer 01:02:05'],
    [86_399, 'commit timer 23:59:59'],
  ])('%i seconds: %s', (seconds, line) => {
    expect(lines(candidate('4.30.1F').commit({ ...TX, seconds }))).toEqual([line]);
  });

  it('sets no timer on software that may not have it, and has no session before there were any', () => {
    expect(candidate('4.17.2F').timer).toBeUndefined();
    expect(lines(candidate('4.17.2F').commit(TX))).toEqual(['commit']);
    expect(binding.commit(facts('4.14.7M'), ['vlan']).kind).toBe('immediate');
    expect(candidate('').timer).toBeDefined();
    expect(candidate('5.1.0F').timer).toBeDefined();
  });
});

describe('what is pending', () => {
  function pending(output: string) {
    const ask = candidate('4.30.1F').pending;
    return ask?.read(ask.ops.map((op) => answer(op.line, output)));
  }

  it('is a state of sessions in older software', () => {
    const sessions = {
      fred: { state: 'pending' },
      'netctl-ab12': { state: 'pendingCommitTimer', commitBy: 1234.5 },
      done: { state: 'completed' },
      'cfg-2034--574620864-1': { state: 'pending' },
    };
    expect(pending(JSON.stringify({ maxSavedSessions: 1, sessions }))).toEqual([
      { what: 'configuration session fred', tx: undefined },
      { what: 'the commit timer of configuration session netctl-ab12', tx: 'ab12', timer: true },
    ]);
  });

  it('is a field beside them in newer software', () => {
    const sessions = { 'netctl-ab12': { state: 'completed' }, fred: { state: 'committed' } };
    const answers = { sessions, commitTimerSessionName: 'netctl-ab12', commitTimerExpireTime: 99 };
    expect(pending(JSON.stringify(answers))).toEqual([
      { what: 'the commit timer of configuration session netctl-ab12', tx: 'ab12', timer: true },
    ]);
    expect(pending(JSON.stringify({ sessions, commitTimerSessionName: '' }))).toEqual([]);
  });

  it.each(['', '% Invalid input', '[]', '{"sessions":3}'])('cannot be told from %j', (output) => {
    expect(() => pending(output)).toThrow(expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }));
  });
});

describe.each(['4.28.3M', '4.32.1F'])('on an emulated switch with EOS %s', (version) => {
  function device() {
    const factory = driver.emulate().factory('sw1', ['Ethernet1']);
    const told = (factory['version'] ?? '').replace(/4\.\d+\.\d+[A-Z]*/g, version);
    const clock = manualClock();
    const box = driver.emulate().boot({ ...factory, version: told }, clock);
    const open = () => openDirect(box, { name: 'sw1', dialect: binding.dialect });
    const has = (line: string) => box.image()['running-config']?.includes(line) === true;
    return { open, clock, has };
  }

  async function run(open: ReturnType<typeof device>['open'], ops: readonly Op[]): Promise<void> {
    const replies = await open().run(ops);
    expect(replies.flatMap((reply) => binding.refusal(reply, []) ?? [])).toEqual([]);
  }

  async function stage(open: ReturnType<typeof device>['open'], then: readonly Op[]) {
    const model = candidate(version);
    const created: Change = {
      kind: 'vlan',
      id: 10,
      before: undefined,
      after: { id: 10, name: 'USERS', status: 'active', lines: [] },
      sources: {},
    };
    const steps = binding.render([created], { facts: facts(version), before: { config: [] } });
    await run(open, [...model.open(TX), ...steps.flatMap((step) => step.ops), ...(model.staged?.ops ?? []), ...then]);
    return model;
  }

  async function pending(open: ReturnType<typeof device>['open']) {
    const ask = candidate(version).pending;
    return ask === undefined ? [] : ask.read(await open().run(ask.ops));
  }

  it('nothing takes effect before the commit, and a discarded session leaves nothing', async () => {
    const { open, has } = device();
    const model = await stage(open, []);
    expect(has('   name USERS')).toBe(false);
    expect(await pending(open)).toEqual([{ what: 'configuration session netctl-ab12', tx: 'ab12' }]);
    await run(open, model.discard(TX));
    expect(await pending(open)).toEqual([]);
  });

  it('a change that nobody confirms is gone when the timer runs out', async () => {
    const { open, clock, has } = device();
    await stage(open, candidate(version).commit(TX));
    expect(has('   name USERS')).toBe(true);
    expect((await pending(open)).map((one) => one.tx)).toEqual(['ab12']);
    clock.advance(301_000);
    expect(has('   name USERS')).toBe(false);
    expect(await pending(open)).toEqual([]);
  });

  it('a confirmed change stays', async () => {
    const { open, clock, has } = device();
    const model = await stage(open, candidate(version).commit(TX));
    await run(open, model.timer?.confirm(TX) ?? []);
    expect(await pending(open)).toEqual([]);
    clock.advance(600_000);
    expect(has('   name USERS')).toBe(true);
  });

  it('a cancelled change is gone at once', async () => {
    const { open, has } = device();
    const model = await stage(open, candidate(version).commit(TX));
    await run(open, model.timer?.cancel(TX) ?? []);
    expect(has('   name USERS')).toBe(false);
  });
});
