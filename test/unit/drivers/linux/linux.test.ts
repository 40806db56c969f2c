import { describe, expect, it } from 'vitest';
import type { Driver } from '../../../../src/drivers/driver.js';
import { driver } from '../../../../src/drivers/linux/index.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import type { EmulatedBox, Image } from '../../../../src/emulator/device.js';
import { type AclRule, aclKey, plainRule } from '../../../../src/model/acl.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import type { Op, Reply } from '../../../../src/transports/transport.js';

const [binding] = driver.bindings;
const INCLUDE = '#!/usr/sbin/nft -f\ninclude "/etc/netctl.nft"\n';

function boot(files: Image = {}): EmulatedBox {
  return driver.emulate().boot({ ...driver.emulate().factory('r1', ['eth1', 'eth2']), ...files }, manualClock());
}

function ask(box: EmulatedBox, ops: readonly Op[]): readonly Reply[] {
  return ops.map((op): Reply => {
    const { stdout, stderr, exitCode } = box.exec(op.line, '');
    return { op, output: stdout.replace(/\n$/, ''), stderr, exitCode, prompt: undefined };
  });
}

function factsOf(box: EmulatedBox): Facts {
  return driver.bindings[0].identify.read(ask(box, driver.bindings[0].identify.ops));
}

function read(box: EmulatedBox): DeviceState {
  const facts = factsOf(box);
  return binding.parse(ask(box, binding.reads(['acl'], facts)), facts);
}

function table(...lines: readonly string[]): Image {
  return { nftables: ['table inet netctl {', ...lines.map((line) => `\t${line}`), '}', ''].join('\n') };
}

/** The entries of a list with these rules. */
function entries(...rules: readonly string[]) {
  const state = read(boot(table('chain ipv4.A {', ...rules.map((rule) => `\t${rule}`), '}')));
  return state.acl?.acls.get(aclKey({ family: 'ipv4', name: 'A' }))?.entries.map(({ line: _, ...entry }) => entry);
}

const REST = 'drop comment "rest"';
const rule = (seq: number | undefined, fields: AclRule) => ({ type: 'rule', rule: fields, seq });

describe('a list', () => {
  it.each([
    ['its number in the comment', ['accept comment "10"', REST], [rule(10, plainRule('permit'))]],
    ['no number', ['drop', REST], [rule(undefined, plainRule('deny'))]],
    ['a remark', ['continue comment "10 it is; {so}"', REST], [{ type: 'remark', text: 'it is; {so}', seq: 10 }]],
    [
      'no last rule, which permits',
      ['drop comment "10"'],
      [rule(10, plainRule('deny')), rule(undefined, plainRule('permit'))],
    ],
    [
      'a number that does not rise',
      ['drop comment "10"', 'accept comment "10"', REST],
      [rule(10, plainRule('deny')), { type: 'opaque', text: 'accept comment "10"', action: 'permit', seq: undefined }],
    ],
    [
      "somebody's comment",
      ['accept comment "10 for Ann"', REST],
      [{ type: 'opaque', text: 'accept comment "for Ann"', action: 'permit', seq: 10 }],
    ],
    [
      'what netctl does not write',
      ['ct state 0x2 counter packets 7 bytes 80 drop comment "10"', REST],
      [{ type: 'opaque', text: 'ct state 0x2 counter drop', action: 'deny', seq: 10 }],
    ],
    [
      'another prefix in the log',
      ['log prefix "mine " accept comment "10"', REST],
      [{ type: 'opaque', text: 'log prefix "mine " accept', action: 'permit', seq: 10 }],
    ],
    [
      'a field of the other family',
      ['ip6 saddr ::1 accept comment "10"', REST],
      [{ type: 'opaque', text: 'ip6 saddr ::1 accept', action: 'permit', seq: 10 }],
    ],
    [
      'two protocols, which no packet has',
      ['meta l4proto 17 tcp dport 80 accept comment "10"', REST],
      [{ type: 'opaque', text: 'meta l4proto 17 tcp dport 80 accept', action: 'permit', seq: 10 }],
    ],
  ])('has %s', (_, rules, expected) => {
    expect(entries(...rules)).toEqual(expected);
  });

  it('is bound by the first rule for its device and family', () => {
    const chain = ['type filter hook prerouting priority -450; policy accept;'];
    const go = (name: string) => `iifname "eth1" meta nfproto 2 goto ipv4.${name}`;
    const lists = ['A', 'B'].flatMap((name) => [`chain ipv4.${name} {`, `\t${REST}`, '}', '']);
    const box = boot(
      table(...lists, 'chain incoming {', ...[...chain, go('B'), go('A')].map((line) => `\t${line}`), '}'),
    );
    expect([...(read(box).acl?.bindings.values() ?? [])]).toMatchObject([{ acl: 'B', direction: 'in' }]);
  });
});

describe('a host', () => {
  it('without the table has no filters', () => {
    const { acl, config } = read(boot());
    expect([acl?.acls.size, acl?.bindings.size, config]).toEqual([0, 0, []]);
  });

  it.each([
    ['root', {}],
    ['sudo', { become: 'sudo' }],
  ])('is spoken to as %s', (user, extra) => {
    const box = boot({ user: `${user}\n` });
    expect(factsOf(box)).toMatchObject({ platform: 'linux', hostname: 'r1', version: '1.0.6', extra });
    expect(read(box).acl?.acls.size).toBe(0);
  });

  it('says what is missing to a user who may not see filters', () => {
    expect(() => read(boot({ user: 'nobody\n' }))).toThrow(/could not list the filters: .*must be root/);
  });

  it('of another kind is not taken for one', () => {
    const replies = ask(boot(), driver.bindings[0].identify.ops).map((reply) =>
      reply.op.line === 'uname -sr' ? { ...reply, output: 'FreeBSD 14.1' } : reply,
    );
    expect(driver.bindings[0].identify.read(replies).platform).toBe('FreeBSD 14.1');
  });
});

describe('saving', () => {
  const listed = table('chain ipv4.A {', `\t${REST}`, '}');

  it('is refused where the host does not load the file at boot', () => {
    for (const files of [{}, { 'nftables.conf': '# nothing\n' }]) {
      const box = boot({ ...listed, ...files });
      expect(clean(box)).toBeUndefined();
      const [reply] = ask(box, save());
      expect(reply && binding.refusal(reply, [])?.message).toMatch(/not enabled|does not say/);
      box.reboot();
      expect(read(box).acl?.acls.size).toBe(0);
    }
  });

  it('keeps the table over a reboot where it does', () => {
    const box = boot({ ...listed, 'nftables.conf': INCLUDE });
    expect(clean(box)).toBe(false);
    const [reply] = ask(box, save());
    expect(reply && binding.refusal(reply, [])).toBeUndefined();
    expect(clean(box)).toBe(true);
    box.reboot();
    expect(read(box).acl?.acls.size).toBe(1);
  });

  function save(): readonly Op[] {
    return binding.persistence?.save() ?? [];
  }

  function clean(box: EmulatedBox): boolean | undefined {
    const asked = binding.persistence?.clean;
    return asked?.read(ask(box, asked.ops));
  }
});

it('refuses a change that is longer than one call', () => {
  const objections = (driver satisfies Driver).bindings[0].objections?.(
    [
      {
        kind: 'acl',
        id: 'ipv4/LONG',
        before: undefined,
        after: {
          name: 'LONG',
          family: 'ipv4',
          kind: 'extended',
          entries: Array.from({ length: 3000 }, (_, index) => ({
            type: 'rule',
            rule: plainRule('permit'),
            seq: index + 1,
          })),
          settings: [],
          lines: [],
        },
        sources: {},
      },
    ],
    factsOf(boot()),
    read(boot()),
  );
  expect(objections?.map(({ message }) => message)).toEqual([expect.stringMatching(/one call.*at most 120000/)]);
});
