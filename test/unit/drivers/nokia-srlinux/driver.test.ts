import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/nokia-srlinux/index.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import type { EmulatedBox, GnmiAnswer } from '../../../../src/emulator/device.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import type { Op, Reply } from '../../../../src/transports/transport.js';

const [binding] = driver.bindings;
const INTERFACES = 'srl_nokia-interfaces:interface';
const INSTANCES = 'srl_nokia-network-instance:network-instance';

function replies(ops: readonly Op[], outputs: readonly unknown[]): readonly Reply[] {
  return ops.map((op, index): Reply => {
    const given = outputs[index];
    const output = given === undefined ? '' : JSON.stringify(given);
    return { op, output, prompt: undefined, exitCode: given === undefined ? 3 : 0, stderr: '' };
  });
}

const MODELS = [{ name: 'urn:nokia.com:srlinux:chassis:interfaces:srl_nokia-interfaces', version: '2025-10-31' }];

function identify(told: object, ...outputs: readonly unknown[]): Facts {
  return binding.identify.read(replies(binding.identify.ops, [told, ...outputs]));
}

const FACTS = identify(
  { models: MODELS, commitConfirmed: true },
  [{ path: '/system/name/host-name', value: 'leaf1' }],
  [
    { path: '/system/information/version', value: 'v25.10.1-399-gc20bb5af2ae' },
    { path: '/platform/chassis/type', value: '7220 IXR-D2L' },
  ],
);

/** What a device holds whose answer to the one question for configuration is this, as real ones put it: from the top. */
function stateOf(tree: object, ports: readonly string[] = []): DeviceState {
  const state = { [INTERFACES]: ports.map((name) => ({ name, 'oper-state': 'up' })) };
  const outputs = [[{ path: '/', value: tree }], [{ path: '/', value: state }]];
  return binding.parse(replies(binding.reads(['vlan', 'acl', 'bgp'], FACTS), outputs), FACTS);
}

describe('who a device says it is', () => {
  it('is told by its modules, its release and its chassis', () => {
    expect(FACTS).toEqual({
      platform: 'nokia-srlinux',
      hostname: 'leaf1',
      version: '25.10.1-399-gc20bb5af2ae',
      model: '7220 IXR-D2L',
      extra: { server: 'commit-confirmed', saves: '' },
    });
  });

  it('is another platform without its modules, and one that saves by itself says so', () => {
    expect(identify({ models: [] }).platform).toBe('a server without the models of SR Linux');
    const saving = [{ path: '/system/configuration/auto-save', value: true }];
    expect(identify({ models: MODELS }, undefined, undefined, saving).extra).toEqual({ server: '', saves: 'yes' });
  });

  it.each([
    ['23.10.8-54', ['vlan']],
    ['24.10.1-492', ['vlan', 'acl']],
    ['25.3.1-149', ['vlan', 'acl', 'bgp']],
  ])('decides what it can: %s', (version, features) => {
    expect(Object.keys(driver.capabilities({ ...FACTS, version }))).toEqual(features);
  });
});

describe('ports', () => {
  it.each([
    ['ethernet-1/1', 'ethernet-1/1', 'e1-1'],
    ['e1-49', 'ethernet-1/49', 'e1-49'],
    ['Eth1/3/1', 'ethernet-1/3/1', 'e1-3-1'],
    ['irb0.10', 'irb0.10', 'irb0.10'],
    ['lag1', 'lag1', 'lag1'],
  ])('%s', (given, full, short) => {
    expect(driver.ports.canonical(given)).toBe(full);
    expect(driver.ports.short(full)).toBe(short);
  });

  it('are none of other makers', () => expect(driver.ports.canonical('Gi1/0/1')).toBeUndefined());
});

describe('VLANs', () => {
  const bridged = (index: number, encap?: object) => ({
    index,
    type: 'srl_nokia-interfaces:bridged',
    ...(encap && { 'srl_nokia-interfaces-vlans:vlan': { encap } }),
  });
  const tag = (id: number | string) => ({ 'single-tagged': { 'vlan-id': id } });
  const port = (subinterfaces: readonly object[], tagging?: boolean) => ({
    name: 'ethernet-1/1',
    ...(tagging !== undefined && { 'srl_nokia-interfaces-vlans:vlan-tagging': tagging }),
    subinterface: subinterfaces,
  });
  const bridge = (name: string, ...members: readonly string[]) => ({
    name,
    type: 'srl_nokia-network-instance:mac-vrf',
    interface: members.map((member) => ({ name: member })),
  });
  const read = (one: object, ...instances: readonly object[]) => {
    const { vlan } = stateOf({ [INTERFACES]: [one], [INSTANCES]: instances });
    return { port: vlan?.ports.get('ethernet-1/1'), vlans: [...(vlan?.vlans.keys() ?? [])] };
  };

  it.each([
    ['by its name', 'VLAN_0010', [10]],
    ['by the tag that all have', 'CORP', [20]],
  ])('are known %s', (_, name, vlans) => {
    const tagged = name === 'CORP' ? [bridged(7, tag(20))] : [];
    expect(read(port(tagged, true), bridge(name, ...tagged.map(() => 'ethernet-1/1.7'))).vlans).toEqual(vlans);
  });

  it('are none where two would be the same', () => {
    expect(read(port([]), bridge('vlan10'), bridge('vlan-10')).vlans).toEqual([]);
  });

  it.each<[string, object, readonly object[], object]>([
    ['nothing', port([]), [], { mode: 'access', accessVlan: undefined, layer: 'switched' }],
    ['all frames', port([bridged(0)]), [bridge('vlan10', 'ethernet-1/1.0')], { mode: 'access', accessVlan: 10 }],
    [
      'untagged frames',
      port([bridged(0, { untagged: {} })], true),
      [bridge('vlan10', 'ethernet-1/1.0')],
      { mode: 'access', accessVlan: 10 },
    ],
    [
      'tags and untagged frames',
      port([bridged(10, tag(10)), bridged(99, { untagged: {} })], true),
      [bridge('vlan10', 'ethernet-1/1.10'), bridge('vlan99', 'ethernet-1/1.99')],
      {
        mode: 'trunk',
        nativeVlan: 99,
        allowed: [
          [10, 10],
          [99, 99],
        ],
      },
    ],
    ['a tag of no bridge', port([bridged(5, tag(5))], true), [], { mode: 'trunk', allowed: [[5, 5]] }],
    [
      'a tag that leads elsewhere',
      port([bridged(5, tag(5))], true),
      [bridge('vlan6', 'ethernet-1/1.5')],
      { mode: 'other' },
    ],
    ['a tag beside its VLAN', port([bridged(5, tag(5))], true), [bridge('vlan5')], { mode: 'other' }],
    ['any tag', port([bridged(5, tag('any'))], true), [bridge('vlan5', 'ethernet-1/1.5')], { mode: 'other' }],
    ['routed ones', port([{ index: 0 }]), [], { layer: 'routed' }],
  ])('of a port with %s', (_, one, instances, expected) => {
    expect(read(one, ...instances).port).toMatchObject(expected);
  });

  it('have ports of which nothing is configured', () => {
    expect([...(stateOf({}, ['ethernet-1/2', 'mgmt0', 'irb0']).vlan?.ports.keys() ?? [])]).toEqual(['ethernet-1/2']);
  });

  it('lead to the addresses of the device itself', () => {
    const irb = {
      name: 'irb0',
      subinterface: [{ index: 10, ipv4: { address: [{ 'ip-prefix': '198.51.100.1/24' }] } }],
    };
    const { management } = stateOf({ [INTERFACES]: [irb], [INSTANCES]: [bridge('vlan10', 'irb0.10')] });
    expect(management).toEqual([{ address: '198.51.100.1', prefixLength: 24, interface: 'irb0.10', vlan: 10 }]);
  });
});

describe('filters', () => {
  const read = (...entry: readonly object[]) => {
    const { acl } = stateOf({ 'srl_nokia-acl:acl': { 'acl-filter': [{ name: 'F', type: 'ipv4', entry }] } });
    return acl?.acls.get('ipv4/F')?.entries ?? [];
  };
  const tcp = (transport: object) => ({ ipv4: { protocol: 'tcp' }, transport });
  const closing = { 'sequence-id': 65_535, action: { drop: {} } };

  it('are closed by an entry that is not shown, and open without it', () => {
    expect(read({ 'sequence-id': 10, action: { accept: {} }, match: tcp({}) }, closing)).toHaveLength(1);
    expect(read({ 'sequence-id': 10, action: { drop: {} }, match: tcp({}) }).at(-1)).toMatchObject({
      seq: 65_535,
      rule: { action: 'permit' },
    });
  });

  it.each<[string, object, object]>([
    [
      'a name',
      tcp({ 'destination-port': { operator: 'eq', value: 'https' } }),
      { destinationPorts: { ranges: [[443, 443]] } },
    ],
    [
      'an open end',
      tcp({ 'source-port': { operator: 'ge', value: 1024 } }),
      { sourcePorts: { ranges: [[1024, 65_535]] } },
    ],
    ['flags', tcp({ 'tcp-flags': '(ack|rst)' }), { tcpFlags: { match: 'any', set: ['rst', 'ack'] } }],
    [
      'a mask that is a prefix',
      { ipv4: { 'source-ip': { address: '10.1.2.3', mask: '0.0.0.255' } } },
      { source: { kind: 'prefix', prefix: '10.1.2.0/24' } },
    ],
    ['fragments', { ipv4: { fragment: true, 'first-fragment': false } }, { fragments: true }],
    ['a message', { ipv4: { protocol: 'icmp', icmp: { type: 'echo', code: [0] } } }, { icmp: { type: 8, code: 0 } }],
  ])('have rules with %s', (_, match, rule) => {
    expect(read({ 'sequence-id': 10, action: { accept: {} }, match }, closing)).toMatchObject([{ type: 'rule', rule }]);
  });

  it.each<[string, object]>([
    ['every fragment', { ipv4: { fragment: true } }],
    ['several code points', { ipv4: { 'dscp-set': ['ef'] } }],
    ['what netctl does not know', { ipv4: { ttl: { value: 1 } } }],
    ['ports without their protocol', { transport: { 'source-port': { operator: 'eq', value: 1 } } }],
    ['a negated bracket', tcp({ 'tcp-flags': '!(ack|rst)' })],
  ])('keep entries word for word that match %s', (_, match) => {
    expect(read({ 'sequence-id': 10, action: { accept: {} }, match }, closing)).toMatchObject([
      { type: 'opaque', seq: 10 },
    ]);
  });
});

describe('what is secret', () => {
  const password = '$aes1$AWlE0WvLb0lMu28=$LtBjBf0MaUJkGHhl1s6E3A==';

  it.each([
    [`{"authentication":{"password":"hunter2"}}`, '{"authentication":{"password":"<secret>"}}'],
    [
      `{"path":"/network-instance[name=default]/protocols/bgp/group[group-name=A]/authentication/password","value":"hunter2"}`,
      '"value":"<secret>"',
    ],
    ['+ /a/authentication/password = hunter2', '+ /a/authentication/password = <secret>'],
    [`anything ${password}`, 'anything <secret>'],
  ])('is masked in %s', (text, masked) => {
    expect(driver.mask(text)).toContain(masked);
    expect(driver.mask(text)).not.toMatch(/hunter2|AWlE0/);
  });

  it('is a digest among the lines that are compared', () => {
    const group = { 'group-name': 'A', authentication: { password } };
    const bgp = { 'autonomous-system': 65_000, 'router-id': '10.0.0.1', group: [group] };
    const { config } = stateOf({ [INSTANCES]: [{ name: 'default', protocols: { 'srl_nokia-bgp:bgp': bgp } }] });
    expect(config.filter((line) => line.includes('password'))).toEqual([
      expect.stringMatching(/ = <secret:[0-9a-f]{6}>$/),
    ]);
  });
});

describe('an emulated device', () => {
  function boot(): EmulatedBox {
    const platform = driver.emulate();
    return platform.boot(platform.factory('leaf1', [platform.port(1)]), manualClock());
  }
  const set = (box: EmulatedBox, path: string, value: unknown): GnmiAnswer | undefined =>
    box.gnmi?.({ do: 'set', deletes: [], replaces: [], updates: [{ path, value }] });
  const PORT = '/interface[name=ethernet-1/1]';
  const SUB = { index: 10, type: 'srl_nokia-interfaces:bridged' };
  const UNTAGGED = { ...SUB, 'srl_nokia-interfaces-vlans:vlan': { encap: { untagged: {} } } };

  it('forgets what it was not told to save', () => {
    const box = boot();
    set(box, `${PORT}/description`, 'desk');
    box.reboot();
    expect(box.image()['running.json']).not.toContain('desk');
    set(box, '/system/configuration/auto-save', true);
    set(box, `${PORT}/description`, 'desk');
    box.reboot();
    expect(box.image()['running.json']).toContain('desk');
  });

  it.each<[string, string, unknown, string]>([
    [
      'untagged frames without tagging',
      PORT,
      { subinterface: [UNTAGGED] },
      'untagged only configurable if vlan-tagging enabled',
    ],
    [
      'a subinterface in two network instances',
      '/',
      {
        [INTERFACES]: [{ name: 'ethernet-1/1', subinterface: [SUB] }],
        [INSTANCES]: ['vlan10', 'vlan20'].map((name) => ({
          name,
          type: 'srl_nokia-network-instance:mac-vrf',
          interface: [{ name: 'ethernet-1/1.10' }],
        })),
      },
      'already associated',
    ],
    [
      'ports of a protocol that has none',
      '/acl/acl-filter[name=F][type=ipv4]/entry[sequence-id=10]/match/transport/source-port',
      { operator: 'eq', value: 1 },
      'The protocol or next-header must be TCP or UDP to use port value',
    ],
    [
      'BGP without a router ID',
      '/network-instance[name=default]/protocols/bgp',
      {
        'autonomous-system': 65_000,
        'afi-safi': [{ 'afi-safi-name': 'srl_nokia-common:ipv4-unicast', 'admin-state': 'enable' }],
      },
      'router-id is mandatory',
    ],
    [
      'BGP in no address family',
      '/network-instance[name=default]/protocols/bgp',
      { 'autonomous-system': 65_000, 'router-id': '10.0.0.1' },
      'One of the address families must be enabled.',
    ],
  ])('refuses %s', (_, path, value, words) => {
    const box = boot();
    const before = box.image();
    expect(set(box, path, value)).toMatchObject({ code: 3, message: expect.stringContaining(words) });
    expect(box.image()).toEqual(before);
  });
});
