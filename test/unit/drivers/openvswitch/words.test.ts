import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCommand } from '../../../../src/drivers/openvswitch/emulator/shell.js';
import { identify } from '../../../../src/drivers/openvswitch/facts.js';
import { mask } from '../../../../src/drivers/openvswitch/mask.js';
import { canonicalPort } from '../../../../src/drivers/openvswitch/ports.js';
import { findRefusal } from '../../../../src/drivers/openvswitch/refusal.js';
import { shellLine } from '../../../../src/drivers/openvswitch/shell-words.js';
import { often } from '../../../support/property-runs.js';
import { reply } from './switch.js';

describe('a command line', () => {
  it('is split by a real shell, and by the emulated one, into the words it was made of', () => {
    // A word cannot hold the character that ends strings; everything else can stand in a port's name.
    const word = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const line = shellLine(words);
        const printed = execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' });
        expect(printed.split('\0').slice(0, -1)).toEqual(words);
        expect(splitCommand(line)).toEqual(words);
      }),
      often(20),
    );
  });

  it.each(['a | b', 'a; b', 'a && b', 'a > b', 'a $(b)', 'a `b`', 'a "$b"', 'a *', "a 'b"])(
    'is not guessed at by the emulated shell: %s',
    (line) => expect(splitCommand(line)).toBeUndefined(),
  );
});

describe('a refusal', () => {
  const words = 'ovs-vsctl: ';
  it.each([
    [1, `${words}constraint violation: 5000 is not in the valid range 0 to 4095 (inclusive)`, 'semantic'],
    [1, `${words}no row "nope" in table Port`, 'semantic'],
    [1, `${words}unknown command 'foo'; use --help for help`, 'syntax'],
    [1, `${words}Port does not contain a column whose name matches "tagg"`, 'syntax'],
    [1, `${words}unix:/run/db.sock: database connection failed (Permission denied)`, 'auth'],
    [1, `${words}unix:/run/db.sock: database connection failed (No such file or directory)`, 'resource'],
    [142, '2026-11-21T15:46:22Z|00002|fatal_signal|WARN|terminating with signal 14 (Alarm clock)', 'resource'],
    [127, 'sh: 1: ovs-vsctl: not found', 'resource'],
    [0, `${words}Error detected while setting up 'p1': could not open network device p1 (No such device).`, 'semantic'],
  ])('with status %i in the words of the tool: %s', (exitCode, stderr, kind) => {
    expect(findRefusal(reply('ovs-vsctl', { exitCode, stderr }), [])).toMatchObject({
      kind,
      message: expect.stringContaining(stderr),
    });
  });

  it.each([
    ['{"details":"Attempted to store 2 elements in set of up to 1 integers.","error":"constraint violation"}'],
    ['"add" operation would put 2 values in column tag of table Port but the maximum number is 1'],
  ])('says that another hand was there: %s', (text) => {
    const stderr = `2026-11-21T15:46:22Z|00002|ovsdb_idl|WARN|x\novs-vsctl: ${text}`;
    const refusal = findRefusal(reply('ovs-vsctl', { exitCode: 1, stderr }), []);
    expect(refusal?.message).toMatch(/^a tag or mode is no longer what it was when it was read \(ovs-vsctl: /);
  });

  it.each([
    [{ exitCode: 0 }, []],
    [{ exitCode: 0, stderr: 'bash: warning: setlocale: cannot change locale' }, []],
    [{ exitCode: 0, stderr: "ovs-vsctl: Error detected while setting up 'p1': x" }, [/setting up 'p1'/]],
  ])('is none in %j', (outcome, accepted) => {
    expect(findRefusal(reply('ovs-vsctl', outcome), accepted)).toBeUndefined();
  });

  it.each([
    [undefined, /ended before it said anything/],
    [3, /ended with 3/],
  ])('is told of even where nothing was said (status %s)', (exitCode, message) => {
    expect(findRefusal(reply('ovs-vsctl', { exitCode }), [])?.message).toMatch(message);
  });
});

describe('masking', () => {
  it.each([
    [
      '{"data":[[["map",[["psk","hush"],["remote_ip","192.0.2.1"]]]]]}',
      '{"data":[[["map",[["psk","<secret>"],["remote_ip","192.0.2.1"]]]]]}',
    ],
    ['["ipsec_psk","a\\"b"]', '["ipsec_psk","<secret>"]'],
    ['options : {psk=hush, key="5"}', 'options : {psk=<secret>, key="5"}'],
    ['set Interface t0 options:psk=hush options:key=flow', 'set Interface t0 options:psk=<secret> options:key=flow'],
    ["options:psk='two words' x", 'options:psk=<secret> x'],
    [
      '-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----',
      '-----BEGIN PRIVATE KEY-----<secret>-----END PRIVATE KEY-----',
    ],
    ['set Port p1 tag=10', 'set Port p1 tag=10'],
  ])('%s', (text, masked) => expect(mask(text)).toBe(masked));
});

describe('names of ports', () => {
  it.each(['p1', 'eth0.100', 'veth$(id)', 'patch-int:1', 'vnet@if3'])('%s can be one', (name) => {
    expect(canonicalPort(name)).toBe(name);
  });
  it.each(['', ' ', 'a b', 'a/b', 'a,b', "a'b", 'x'.repeat(64)])('"%s" can be none', (name) => {
    expect(canonicalPort(name)).toBeUndefined();
  });
});

describe('who a device is', () => {
  const version = { output: 'ovs-vsctl (Open vSwitch) 2.17.9\nDB Schema 8.3.0' };
  const table = (row: string) => ({
    output: [
      `{"data":[[${row}]],"headings":["external_ids","system_type","system_version"]}`,
      '{"data":[[["uuid","1"],"br0"]],"headings":["_uuid","name"]}',
    ].join('\n'),
  });
  const replies = (...outcomes: Parameters<typeof reply>[1][]) =>
    outcomes.map((outcome) => reply('ovs-vsctl', outcome));

  it('is what the database says before what the host says', () => {
    const named = table('["map",[["hostname","leaf1"],["system-id","x"]]],"debian","12"');
    expect(identify.read(replies(version, named, { output: 'vm17' }))).toEqual({
      platform: 'openvswitch',
      hostname: 'leaf1',
      version: '2.17.9',
      model: 'Open vSwitch debian 12',
      extra: { bridge: 'br0' },
    });
  });

  it('is what the host says where the database says nothing', () => {
    const unnamed = table('["map",[]],["set",[]],["set",[]]');
    expect(identify.read(replies(version, unnamed, { output: 'vm17' }))).toMatchObject({
      hostname: 'vm17',
      model: 'Open vSwitch',
    });
  });

  it('is another platform where the tool is missing', () => {
    const gone = { exitCode: 127, stderr: 'sh: 1: ovs-vsctl: not found' };
    expect(identify.read(replies(gone, gone, { output: 'vm17' })).platform).toBe('a host without ovs-vsctl');
  });

  it.each([
    ['no version', [{ output: '% Invalid input' }], 'NETCTL_DEVICE_UNPARSABLE'],
    [
      'no database',
      [version, { exitCode: 1, stderr: 'ovs-vsctl: unix:x: database connection failed (No such file or directory)' }],
      'NETCTL_DEVICE_REFUSED',
    ],
    ['an empty database', [version, { output: '{"data":[],"headings":[]}' }], 'NETCTL_DEVICE_UNPARSABLE'],
  ])('cannot be told from %s', (_, outcomes, code) => {
    expect(() => identify.read(replies(...outcomes))).toThrow(expect.objectContaining({ code }));
  });
});
