import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addLine, fieldsOf, readFlow } from '../../../../src/drivers/openvswitch/acl/flow.js';
import { cookieOf, isOwn, listNumber } from '../../../../src/drivers/openvswitch/acl/layout.js';
import { listFlows } from '../../../../src/drivers/openvswitch/acl/list-flows.js';
import { readNote, writeNote } from '../../../../src/drivers/openvswitch/acl/note.js';
import { maskedPorts, rangesOfMasks } from '../../../../src/drivers/openvswitch/acl/port-masks.js';
import { readLists } from '../../../../src/drivers/openvswitch/acl/read-lists.js';
import { aclSteps, LONGEST_CALL } from '../../../../src/drivers/openvswitch/acl/render.js';
import { driver } from '../../../../src/drivers/openvswitch/index.js';
import { type Acl, type AclEntry, type AclState, plainRule, type TcpFlagMatch } from '../../../../src/model/acl.js';
import type { Change } from '../../../../src/model/change.js';
import type { DeviceState } from '../../../../src/model/state.js';
import { often } from '../../../support/property-runs.js';
import { read, reply, send, switchWith } from './switch.js';

const port = fc.integer({ min: 0, max: 65_535 });
const ranges = fc
  .uniqueArray(port, { minLength: 2, maxLength: 4 })
  .map((ends) => [...ends].sort((a, b) => a - b))
  .map((ends) => Array.from({ length: ends.length >> 1 }, (_, i) => [ends[2 * i] ?? 0, ends[2 * i + 1] ?? 0] as const))
  .map((all) => all.filter(([first], i) => i === 0 || first > (all[i - 1]?.[1] ?? 0) + 1));

describe('port ranges as masks', () => {
  it.each([
    [[[80, 80]], ['80']],
    [[[0, 65_535]], ['0x0/0x0']],
    [[[1024, 2047]], ['0x400/0xfc00']],
    [[[8000, 8080]], ['0x1f40/0xffc0', '0x1f80/0xfff0', '8080']],
  ] as const)('%j is %j', (wanted, words) => expect(maskedPorts(wanted)).toEqual(words));

  it('come back as they were', () => {
    fc.assert(
      fc.property(ranges, (wanted) => {
        expect(rangesOfMasks(maskedPorts(wanted))).toEqual(wanted);
      }),
    );
  });

  it.each(['0x1/0xfffe', '0x0/0xff0f', 'x', '1/2'])('%s is none', (word) => {
    expect(rangesOfMasks([word])).toBeUndefined();
  });
});

describe('notes', () => {
  it('hold any text, filled up as the switch does', () => {
    expect(writeNote('ipv4/E')).toBe('note:69.70.76.34.2f.45');
    expect(writeNote('a')).toBe('note:61.00.00.00.00.00');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.endsWith('\0'));
        expect(readNote(writeNote(text))).toBe(text);
      }),
    );
  });
  it('are nothing else', () => expect(readNote('drop')).toBeUndefined());
});

describe('a line of a dump', () => {
  it.each([
    ['priority=0 actions=NORMAL', { cookie: '0x0', table: 0, priority: 0, match: '', actions: 'NORMAL' }],
    [
      ' cookie=0x1, table=240, tcp,reg14=0x1 actions=drop',
      { cookie: '0x1', table: 240, priority: 32_768, match: 'tcp,reg14=0x1', actions: 'drop' },
    ],
    [' actions=drop', { cookie: '0x0', table: 0, priority: 32_768, match: '', actions: 'drop' }],
  ])('%s', (line, flow) => expect(readFlow(line)).toEqual(flow));
  it('with a time limit is not read', () => {
    expect(readFlow(' table=240, idle_timeout=5, priority=1,ip actions=drop')).toBeUndefined();
  });
  it('may hold a name in quotes', () => {
    expect(fieldsOf('ip,in_port="a,b"')).toEqual(
      new Map([
        ['ip', ''],
        ['in_port', '"a,b"'],
      ]),
    );
  });
});

const flags: fc.Arbitrary<TcpFlagMatch> = fc.constantFrom<TcpFlagMatch>(
  { match: 'any', set: ['rst', 'ack'], clear: [] },
  { match: 'all', set: ['syn'], clear: ['ack'] },
  { match: 'all', set: ['ack'], clear: [] },
);
const address = fc.constantFrom(
  { kind: 'any' } as const,
  { kind: 'prefix', prefix: '10.0.0.0/8' } as const,
  { kind: 'prefix', prefix: '192.0.2.1/32' } as const,
  { kind: 'wildcard', address: '10.0.0.1', wildcard: '0.255.0.0' } as const,
);
const address6 = fc.constantFrom(
  { kind: 'any' } as const,
  { kind: 'prefix', prefix: '2001:db8::/32' } as const,
  { kind: 'prefix', prefix: '::ffff:192.0.2.1/128' } as const,
);

/** Rules as intents make them. */
function rules(family: 'ipv4' | 'ipv6') {
  const side = family === 'ipv4' ? address : address6;
  const ports = fc.option(
    ranges.map((all) => ({ kind: 'ranges', ranges: all }) as const),
    { nil: undefined },
  );
  const icmp = fc.record({ type: fc.nat(255), code: fc.option(fc.nat(255), { nil: undefined }) });
  const fields = fc.oneof(
    fc.record({ protocol: fc.constantFrom(undefined, 1, 2, 6, 17, 47, 58, 132), fragments: fc.boolean() }),
    fc.record({
      protocol: fc.constant(6),
      sourcePorts: ports,
      destinationPorts: ports,
      tcpFlags: fc.option(flags, { nil: undefined }),
    }),
    fc.record({ protocol: fc.constantFrom(17, 132), sourcePorts: ports, destinationPorts: ports }),
    fc.record({ protocol: fc.constant(family === 'ipv4' ? 1 : 58), icmp }),
  );
  const action = fc.constantFrom('permit', 'deny');
  return fc
    .tuple(action, side, side, fc.option(fc.nat(63), { nil: undefined }), fields)
    .map(([does, source, destination, dscp, rest]) =>
      plainRule(does === 'permit' ? 'permit' : 'deny', { source, destination, dscp, ...rest }),
    );
}

function listOf(entries: readonly AclEntry[], family: 'ipv4' | 'ipv6' = 'ipv4', name = 'EDGE-IN'): Acl {
  return { name, family, kind: 'extended', entries, settings: [], lines: [] };
}

/** What a switch with the flows of a list says of it. */
function readBack(acl: Acl): AclState {
  const box = switchWith();
  const words = listFlows(acl).map((flow) => `'${addLine(flow)}'`);
  const outcome = box.exec(`printf '%s\\n' ${words.join(' ')} | ovs-ofctl --bundle add-flows br0 -`, '');
  if (outcome.exitCode !== 0) throw new Error(outcome.stderr);
  const dump = box.exec('ovs-ofctl --names --no-stats dump-flows br0', '').stdout;
  const found = readLists(dump.split('\n').filter(Boolean), 'br0');
  expect(found.inTheWay).toEqual([]);
  return found.acl;
}

describe.each(['ipv4', 'ipv6'] as const)('lists of %s', (family) => {
  it('are read back as they were written', { timeout: 30_000 }, () => {
    const entries = fc
      .uniqueArray(fc.integer({ min: 1, max: 65_534 }), { maxLength: 5 })
      .chain((seqs) =>
        fc.tuple(...seqs.map((seq) => rules(family).map((rule): AclEntry => ({ type: 'rule', rule, seq })))),
      )
      .map((all) => [...all].sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0)));
    fc.assert(
      fc.property(entries, (all) => {
        expect(readBack(listOf(all, family)).acls.get(`${family}/EDGE-IN`)?.entries).toEqual(all);
      }),
      often(12),
    );
  });
});

describe('flows that were edited', () => {
  const acl = listOf([{ type: 'rule', rule: plainRule('permit', { protocol: 6 }), seq: 10 }]);
  const lines = listFlows(acl).map(
    (flow) => `cookie=${flow.cookie}, table=240, priority=${flow.priority},${flow.match} actions=${flow.actions}`,
  );
  const [first = '', last = ''] = lines;

  it('are entries of their own words where they are of a list', () => {
    const edited = first.replace('priority=65525,tcp', 'priority=65525,tcp,dl_vlan=7');
    const found = readLists([edited, last], 'br0').acl.acls.get('ipv4/EDGE-IN');
    expect(found?.entries).toEqual([
      { type: 'opaque', text: expect.stringContaining('dl_vlan=7'), action: 'permit', seq: 10 },
    ]);
    // Written back they are what they were.
    const again = found === undefined ? [] : listFlows(found);
    expect(again.map(addLine)[0]).toContain('dl_vlan=7');
  });

  it.each([
    ['a list without its last flow', [first]],
    ['another name than the number is made of', [last.replace(/note:.*/, writeNote('ipv4/OTHER'))]],
    [
      'a binding with other actions',
      [`cookie=${cookieOf('0')}, priority=65535,ip,reg15=0/0x80000000,in_port=p1 actions=drop`],
    ],
    ['a flow with a time limit', ['table=240, idle_timeout=5, priority=1,ip actions=drop']],
    ['one of others beside the lists', ['table=240, priority=1,ip actions=drop']],
    ['one of others before the lists', ['priority=65535,arp actions=drop']],
  ])('are in the way: %s', (_, dump) => {
    expect(readLists(dump, 'br0').inTheWay).toHaveLength(1);
  });

  it('of others elsewhere are not', () => {
    expect(readLists(['priority=0 actions=NORMAL', 'table=5, priority=65535,ip actions=drop'], 'br0').inTheWay).toEqual(
      [],
    );
  });
});

describe('numbers of lists', () => {
  it('are the same each time, and told by their cookies', () => {
    expect(listNumber('ipv4', 'EDGE-IN')).toBe('f5f39dd7');
    expect(isOwn(cookieOf(listNumber('ipv6', 'X')))).toBe(true);
    expect([isOwn('0x0'), isOwn('0x6e657463'), isOwn('0x16e65746300000001')]).toEqual([false, false, false]);
  });
});

describe('a change that is too long for one call', () => {
  const facts = { platform: 'openvswitch', hostname: 'sw1', version: '3.1.0', model: '', extra: { bridge: 'br0' } };
  const long = listOf(
    Array.from(
      { length: 400 },
      (_, i): AclEntry => ({
        type: 'rule',
        rule: plainRule('permit', { source: { kind: 'prefix', prefix: `10.${i >> 8}.${i & 255}.0/24` } }),
        seq: 10 * (i + 1),
      }),
    ),
  );
  const change: Change = { kind: 'acl', id: 'ipv4/EDGE-IN', before: undefined, after: long, sources: {} };
  const binding = {
    place: { kind: 'interface', name: 'p1' },
    direction: 'in',
    family: 'ipv4',
    acl: 'EDGE-IN',
  } as const;
  const bind: Change = {
    kind: 'acl_binding',
    id: 'interface/p1/in/ipv4',
    before: undefined,
    after: binding,
    sources: {},
  };
  const state = (bindings: AclState['bindings']): DeviceState => ({
    acl: { acls: new Map(), bindings, groups: new Map(), uses: [] },
    config: ['bridge br0', '    interface p1', 'fragments=nx-match'],
  });

  it('is built before anything leads to it', () => {
    const steps = aclSteps([bind, change], facts, state(new Map()));
    const lines = steps.flatMap(({ ops }) => ops.map(({ line }) => line));
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(LONGEST_CALL);
    expect(lines.findIndex((line) => line.includes('in_port=p1'))).toBe(lines.length - 1);
    expect(lines.join('').match(/'add cookie=0x6e657463f5f39dd7/g)).toHaveLength(401);
  });

  it('is taken down after nothing leads to it any more', () => {
    const gone: Change = { ...change, before: long, after: undefined };
    const unbind: Change = { ...bind, before: binding, after: undefined };
    const lines = aclSteps([gone, unbind], facts, state(new Map([[bind.id, binding]]))).map(({ ops }) => ops[0]?.line);
    expect(lines[0]).toMatch(/^printf '%s\\n' 'delete_strict table=0,[^']*' \| /);
  });

  it('is refused where it would be in force half', () => {
    const before = state(new Map([[bind.id, binding]]));
    const objections = driver.bindings[0].objections?.([change], facts, before) ?? [];
    expect(objections.map(({ message }) => message)).toEqual([
      expect.stringContaining('could not be made at one moment'),
    ]);
  });
});

describe('what is said where flows cannot be read', () => {
  it.each([
    ['ovs-ofctl: /run/br0.mgmt: failed to open socket (Permission denied)', /BRIDGE\.mgmt/],
    ['ovs-ofctl: br0: failed to connect to socket (Broken pipe)', /OpenFlow14/],
  ])('%s', (stderr, hint) => {
    const box = switchWith();
    const { facts } = read(box);
    const [binding] = driver.bindings;
    const replies = send(box, binding.reads(['acl'], facts)).map((one) =>
      one.op.line.includes('dump-flows') ? reply(one.op.line, { stderr, exitCode: 1 }) : one,
    );
    expect(() => binding.parse(replies, facts)).toThrow(
      expect.objectContaining({ code: 'NETCTL_DEVICE_REFUSED', hint: expect.stringMatching(hint) }),
    );
  });
});
