import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/cisco-ios/index.js';
import { sshCli } from '../../../../src/drivers/cisco-ios/ssh-cli.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { openDirect } from '../../../../src/emulator/session.js';
import type { Change } from '../../../../src/model/change.js';
import type { Facts } from '../../../../src/model/state.js';
import type { Op } from '../../../../src/transports/transport.js';
import { answer } from '../answers.js';

const PORT = 'GigabitEthernet1/0/1';

function facts(extra: Readonly<Record<string, string>>): Facts {
  const given = { vtpMode: 'transparent', vtpDomain: '', vtpVersion: '1', archive: 'on', revertTimer: 'yes', ...extra };
  return { platform: 'cisco-ios', hostname: 'sw1', version: '', model: '', extra: given };
}

function lines(ops: readonly Op[]): string[] {
  return ops.map((op) => op.line);
}

const TX = { id: 'ab12', seconds: 61, comment: '' };

describe('the commit model', () => {
  it('goes back by itself where an archive is set up, in whole minutes', () => {
    const model = sshCli.commit(facts({}), ['vlan']);
    if (model.kind !== 'checkpoint') throw new Error(model.kind);
    expect(lines(model.open(TX))).toEqual(['configure terminal revert timer 2']);
    expect(lines(model.close(TX))).toEqual(['end']);
    expect(lines(model.keep(TX))).toEqual(['configure confirm']);
    expect(lines(model.restore(TX))).toEqual(['configure revert now']);
    expect(model.timer).toEqual({ min: 60, max: 7200, unit: 60 });
  });

  it('sets no timer, and has none to confirm, for what is meant to stay', () => {
    const model = sshCli.commit(facts({}), ['vlan']);
    if (model.kind !== 'checkpoint') throw new Error(model.kind);
    expect(lines(model.open({ ...TX, seconds: 0 }))).toEqual(['configure terminal']);
    expect(model.keep({ ...TX, seconds: 0 })).toEqual([]);
  });

  it.each([
    ['no archive is set up', { archive: 'off' }],
    ['the software has no revert timer', { revertTimer: 'no' }],
    ['the device is a VTP server', { vtpMode: 'server' }],
    ['the device is the primary VTP server', { vtpMode: 'primary server' }],
    ['the device is a VTP client', { vtpMode: 'client' }],
  ])('acts line by line where %s', (_why, extra) => {
    expect(sshCli.commit(facts(extra), ['vlan']).kind).toBe('immediate');
  });

  it('looks for a timer of someone else also where it sets none itself', () => {
    expect(sshCli.commit(facts({ vtpMode: 'server' }), ['vlan']).pending).toBeDefined();
    expect(sshCli.commit(facts({ vtpMode: 'server' }), ['acl', 'bgp']).kind).toBe('checkpoint');
    expect(sshCli.commit(facts({ vtpMode: 'server' }), ['bgp', 'vlan']).kind).toBe('immediate');
    expect(sshCli.commit(facts({ archive: 'off' }), ['vlan']).pending).toBeUndefined();
  });

  it.each([
    ['%No Rollback Confirmed Change pending', []],
    [
      'Time configured(UTC): 12:00:00\nTimer type: absolute timer\nTimer value: 3 min\nUser: fred',
      [{ what: 'a configuration revert timer of fred', tx: undefined, timer: true }],
    ],
    ['something new', [{ what: 'a configuration revert timer', tx: undefined, timer: true }]],
  ])('sees a timer that runs: %j', (output, pending) => {
    const { pending: ask } = sshCli.commit(facts({}), ['vlan']);
    expect(ask?.read(ask.ops.map((op) => answer(op.line, output)))).toEqual(pending);
  });
});

describe('on an emulated switch with an archive', () => {
  function device() {
    const factory = driver.emulate().factory('sw1', [PORT]);
    const config = (factory['running-config'] ?? '').replace(/end\n$/, 'archive\n path flash:netctl\n!\nend\n');
    const clock = manualClock();
    const box = driver.emulate().boot({ ...factory, 'running-config': config, 'startup-config': config }, clock);
    const open = () => openDirect(box, { name: 'sw1', dialect: sshCli.dialect });
    const has = (line: string) => box.image()['running-config']?.includes(line) === true;
    return { open, clock, has };
  }

  async function change(open: ReturnType<typeof device>['open']) {
    const session = open();
    const asked = await session.run(driver.bindings[0].identify.ops);
    const model = sshCli.commit(driver.bindings[0].identify.read(asked), ['vlan']);
    if (model.kind !== 'checkpoint') throw new Error(model.kind);
    const created: Change = {
      kind: 'vlan',
      id: 10,
      before: undefined,
      after: { id: 10, name: 'USERS', status: 'active', lines: [] },
      sources: {},
    };
    const steps = sshCli.render([created], { facts: facts({}), before: { config: [] } });
    const replies = await session.run([...model.open(TX), ...steps.flatMap((step) => step.ops), ...model.close(TX)]);
    expect(replies.flatMap((reply) => sshCli.refusal(reply, []) ?? [])).toEqual([]);
    return model;
  }

  it('a change that nobody confirms is gone when the timer runs out', async () => {
    const { open, clock, has } = device();
    await change(open);
    clock.advance(119_000);
    expect(has(' name USERS')).toBe(true);
    clock.advance(2_000);
    expect(has(' name USERS')).toBe(false);
  });

  it('a confirmed change stays, and a running timer is seen until then', async () => {
    const { open, clock, has } = device();
    const model = await change(open);
    const pending = async () => model.pending?.read(await open().run(model.pending.ops)) ?? [];
    expect(await pending()).toHaveLength(1);
    const replies = await open().run(model.keep(TX));
    expect(replies.flatMap((reply) => sshCli.refusal(reply, []) ?? [])).toEqual([]);
    expect(await pending()).toEqual([]);
    clock.advance(600_000);
    expect(has(' name USERS')).toBe(true);
    const [again] = await open().run(model.keep(TX));
    expect(again && sshCli.refusal(again, [])).toMatchObject({ kind: 'semantic' });
  });

  it('restores at once', async () => {
    const { open, has } = device();
    const model = await change(open);
    const replies = await open().run(model.restore(TX));
    expect(replies.flatMap((reply) => sshCli.refusal(reply, []) ?? [])).toEqual([]);
    expect(has(' name USERS')).toBe(false);
  });
});

describe('saving', () => {
  function clean(startup: string, running: string): boolean | undefined {
    const ask = sshCli.persistence?.clean;
    return ask?.read([answer('show startup-config', startup), answer('show running-config', running)]);
  }

  it('takes both for the same whatever changes by itself', () => {
    const startup =
      'Using 99 out of 524288 bytes\n!\n! Last configuration change at 1\nversion 15.2\ncrypto pki certificate chain TP\n certificate self-signed 01 nvram:IOS-Self-Sig#1.cer\nend\n';
    const running =
      'Building configuration...\n\nCurrent configuration : 100 bytes\nversion 15.2\ncrypto pki certificate chain TP\n certificate self-signed 01\n  3082022B 30820194\n  \tquit\nntp clock-period 1\nend';
    expect(clean(startup, running)).toBe(true);
  });

  it.each([
    ['a line differs', 'hostname a\nend', 'hostname b\nend'],
    ['a secret differs', 'enable secret 5 $1$a$AAA\nend', 'enable secret 5 $1$a$BBB\nend'],
    ['there is no startup configuration', 'startup-config is not present', 'hostname b\nend'],
  ])('tells that %s', (_what, startup, running) => {
    expect(clean(startup, running)).toBe(false);
  });

  it('answers the question about other software', () => {
    const [op] = sshCli.persistence?.save() ?? [];
    expect(op?.line).toBe('write memory');
    expect(
      op?.via === 'cli' && op.answers?.[0]?.question.test('Overwrite the previous NVRAM configuration?[confirm]'),
    ).toBe(true);
  });
});

describe('what would raise the guarantee', () => {
  const archive = ['archive', ' path flash:netctl'];
  it.each([
    ['nothing', {}, []],
    ['an archive', { archive: 'off' }, archive],
    [
      'transparent VTP on a server without a domain',
      { vtpMode: 'server', archive: 'off' },
      ['vtp mode transparent', ...archive],
    ],
    ['nothing on a server of a domain', { vtpMode: 'server', vtpDomain: 'CAMPUS', archive: 'off' }, []],
    ['nothing on a client', { vtpMode: 'client', vtpDomain: 'CAMPUS', archive: 'off' }, []],
    ['nothing on software without the timer', { revertTimer: 'no', archive: 'off' }, []],
  ])('%s', (_what, extra, expected) => {
    expect(sshCli.improvements?.(facts(extra))).toEqual(expected);
  });
});
