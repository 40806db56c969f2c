import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseState } from '../../../../src/drivers/openvswitch/parse.js';
import { ALL_VLANS, vlanSet, vlanSetOf } from '../../../../src/model/vlan-set.js';
import { portOf, read, reply, switchWith } from './switch.js';

const NOTHING = { accessVlan: undefined, nativeVlan: undefined, allowed: ALL_VLANS };

describe('a port', () => {
  it.each([
    ['nothing', 'clear Port p1 tag', { mode: 'trunk', ...NOTHING }],
    ['a tag', 'set Port p1 tag=10', { mode: 'access', ...NOTHING, accessVlan: 10 }],
    [
      'a tag and a list that does not count',
      'set Port p1 tag=10 trunks=5',
      { mode: 'access', ...NOTHING, accessVlan: 10 },
    ],
    ['mode access alone', 'set Port p1 vlan_mode=access', { mode: 'access', ...NOTHING }],
    ['VLAN 0, which is none', 'set Port p1 tag=0', { mode: 'access', ...NOTHING }],
    [
      'a list',
      'set Port p1 trunks=10,20-22',
      {
        mode: 'trunk',
        ...NOTHING,
        allowed: vlanSet([
          [10, 10],
          [20, 22],
        ]),
      },
    ],
    ['all written out', 'set Port p1 trunks=1-4094', { mode: 'trunk', ...NOTHING }],
    ['the ids nobody may use', 'set Port p1 trunks=0,10,4095', { mode: 'trunk', ...NOTHING, allowed: vlanSetOf(10) }],
    ['mode trunk and a tag that does not count', 'set Port p1 vlan_mode=trunk tag=7', { mode: 'trunk', ...NOTHING }],
    [
      'an untagged native VLAN',
      'set Port p1 vlan_mode=native-untagged tag=99 trunks=10',
      { mode: 'trunk', accessVlan: undefined, nativeVlan: 99, allowed: vlanSetOf(10) },
    ],
    [
      'a tagged native VLAN',
      'set Port p1 vlan_mode=native-tagged tag=99',
      { mode: 'trunk', accessVlan: undefined, nativeVlan: 99, allowed: ALL_VLANS },
    ],
    ['a tunnel', 'set Port p1 vlan_mode=dot1q-tunnel tag=10', { mode: 'other', ...NOTHING }],
  ])('with %s', (_, command, settings) => {
    expect(portOf(switchWith(command), 'p1')).toMatchObject({ layer: 'switched', ...settings });
  });

  it('keeps the columns it was read from', () => {
    const box = switchWith('set Port p1 vlan_mode=native-tagged tag=99 trunks=0,10-12');
    expect(portOf(box, 'p1').lines).toEqual(['vlan_mode=native-tagged', 'tag=99', 'trunks=0,10-12']);
  });

  it('is known as the destination of a mirror', () => {
    const box = switchWith(
      '-- --id=@p get Port p2 -- --id=@m create Mirror name=m select_all=true output_port=@p -- set Bridge br0 mirrors=@m',
    );
    expect(portOf(box, 'p2').mirrorDestination).toBe(true);
    expect(portOf(box, 'p1').mirrorDestination).toBe(false);
  });

  it('that is a bond is one port, and its members lead to it', () => {
    const box = switchWith('del-port p3 -- del-port p4 -- add-bond br0 bond0 p3 p4 tag=10');
    expect(portOf(box, 'bond0')).toMatchObject({ mode: 'access', accessVlan: 10, bundle: undefined });
    expect(portOf(box, 'p3')).toMatchObject({ mode: 'other', bundle: 'bond0' });
    // A change of the bond must not look like one of its members.
    const moved = switchWith('del-port p3 -- del-port p4 -- add-bond br0 bond0 p3 p4 tag=20');
    expect(portOf(moved, 'p3')).toEqual(portOf(box, 'p3'));
  });

  it('of a fake bridge is never to be changed', () => {
    const box = switchWith(
      'add-port br0 vbr -- set Interface vbr type=internal -- set Port vbr tag=10 fake_bridge=true',
    );
    expect(portOf(box, 'vbr')).toMatchObject({ mode: 'other', accessVlan: undefined });
    expect(read(box).state.vlan?.uses).toEqual([{ vlan: 10, user: 'bridge vbr' }]);
  });
});

describe('what stands on a VLAN', () => {
  it.each([
    [
      'set Bridge br0 flood_vlans=20,21',
      [
        { vlan: 20, user: 'bridge br0 (flood_vlans)' },
        { vlan: 21, user: 'bridge br0 (flood_vlans)' },
      ],
    ],
    ['set Port p1 vlan_mode=dot1q-tunnel tag=30', [{ vlan: 30, user: 'p1 (dot1q-tunnel)' }]],
    [
      '-- --id=@m create Mirror name=m select_vlan=5 output_vlan=40 -- set Bridge br0 mirrors=@m',
      [
        { vlan: 40, user: 'mirror m' },
        { vlan: 5, user: 'mirror m' },
      ],
    ],
    ['set Port p1 tag=10', []],
  ])('%s', (command, uses) => {
    expect(read(switchWith(command)).state.vlan?.uses).toEqual(uses);
  });

  it('is no table of VLANs', () => {
    expect(read(switchWith('set Port p1 tag=10')).state.vlan?.vlans.size).toBe(0);
  });
});

describe('the configuration as lines', () => {
  it('names every object once, in one order', () => {
    const box = switchWith(
      'del-port p3 -- add-port br0 p3',
      'set Port p1 tag=10 other_config:priority-tags=if-nonzero',
      'set Bridge br0 flood_vlans=20-22 datapath_type=netdev',
      'add-port br0 nodev -- set Interface p2 options:psk=hush options:remote_ip=192.0.2.1',
      '-- --id=@p get Port p4 -- --id=@m create Mirror name=m select_all=true output_port=@p -- set Bridge br0 mirrors=@m',
    );
    expect(read(box).state.config).toEqual([
      'bridge br0',
      '  datapath_type=netdev',
      '  flood_vlans=20-22',
      '  port br0',
      '    interface br0',
      '      type=internal',
      '  port nodev',
      '    interface nodev',
      '      error=could not open network device nodev (No such device)',
      '  port p1',
      '    tag=10',
      '    other_config:priority-tags=if-nonzero',
      '    interface p1',
      '  port p2',
      '    interface p2',
      `      options:psk=<sha256 ${createHash('sha256').update('hush').digest('hex').slice(0, 16)}>`,
      '      options:remote_ip=192.0.2.1',
      '  port p3',
      '    interface p3',
      '  port p4',
      '    interface p4',
      '  mirror m',
      '    select_all=true',
      '    output_port=p4',
    ]);
  });
});

describe('an answer that is no configuration', () => {
  const line = 'ovs-vsctl list Bridge';
  it.each([
    [
      'an error',
      { exitCode: 1, stderr: 'ovs-vsctl: unix:/x/db.sock: database connection failed (Permission denied)' },
      'NETCTL_DEVICE_REFUSED',
      /Permission denied/,
    ],
    ['no tables', { output: '' }, 'NETCTL_DEVICE_UNPARSABLE', /0 tables instead of 4/],
    ['text', { output: 'a\nb\nc\nd' }, 'NETCTL_DEVICE_UNPARSABLE', /no JSON: "a"/],
    ['a table cut off', { output: '{"data":[\n{}\n{}\n{}' }, 'NETCTL_DEVICE_UNPARSABLE', /no JSON/],
    ['JSON of another kind', { output: '1\n2\n3\n4' }, 'NETCTL_DEVICE_UNPARSABLE', /no table/],
    [
      'rows too short',
      { output: '{"headings":["name"],"data":[[]]}\n'.repeat(4) },
      'NETCTL_DEVICE_UNPARSABLE',
      /another length/,
    ],
    [
      'unknown values',
      { output: '{"headings":["name"],"data":[[{}]]}\n'.repeat(4) },
      'NETCTL_DEVICE_UNPARSABLE',
      /unknown kind/,
    ],
  ])('%s', (_, outcome, code, message) => {
    expect(() => parseState([reply(line, outcome)], { extra: {} })).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});
