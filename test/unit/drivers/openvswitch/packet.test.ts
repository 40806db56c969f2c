import { describe, expect, it } from 'vitest';
import { askPacket } from '../../../../src/drivers/openvswitch/packet.js';
import type { PacketProbe } from '../../../../src/model/observation.js';
import { read, reply, send, switchWith } from './switch.js';

const AT = { place: { kind: 'interface', name: 'p1' }, direction: 'in' } as const;
const ICMP: PacketProbe = {
  family: 'ipv4',
  protocol: 1,
  source: '10.0.0.1',
  destination: '10.0.0.2',
  sourcePort: undefined,
  destinationPort: undefined,
};
const WEB: PacketProbe = { ...ICMP, protocol: 6, destinationPort: 443 };
const SIX: PacketProbe = { ...ICMP, family: 'ipv6', source: '2001:db8::1', destination: '2001:db8::2', protocol: 58 };

const PASS = 'actions=load:0x1->NXM_NX_REG15[31],resubmit(,0)';
const FLOWS = [
  'add cookie=0x6e65746300000000,table=0,priority=65535,ip,reg15=0/0x80000000,in_port=p1,actions=load:0x5->NXM_NX_REG14[],resubmit(,240)',
  `add cookie=0x6e65746300000005,table=240,priority=65525,icmp,reg14=0x5,nw_frag=not_later,icmp_type=8,${PASS}`,
  `add cookie=0x6e65746300000005,table=240,priority=65524,tcp,reg14=0x5,nw_frag=not_later,tcp_flags=+ack,${PASS}`,
  `add cookie=0x6e65746300000005,table=240,priority=65520,tcp,reg14=0x5,nw_dst=10.0.0.0/24,nw_frag=not_later,tp_dst=440/0xfff8,${PASS}`,
  `add cookie=0x6e65746300000005,table=240,priority=65519,ip,reg14=0x5,nw_src=10.9.0.0/255.255.0.255,nw_proto=47,${PASS}`,
  'add cookie=0x6e65746300000005,table=240,priority=0,reg14=0x5,actions=note:69.70.76.34.2f.41',
];

/** An emulated switch whose port p1 has a list. */
function filtered(): ReturnType<typeof switchWith> {
  const box = switchWith();
  const words = FLOWS.map((line) => `'${line}'`).join(' ');
  const outcome = box.exec(`printf '%s\\n' ${words} | ovs-ofctl -O OpenFlow14 --bundle add-flows br0 -`, '');
  expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
  return box;
}

describe('what an emulated switch would do to a packet', () => {
  it.each([
    ['an echo request', ICMP, 'permit'],
    ['a connection to a port', WEB, 'permit'],
    ['one to another port', { ...WEB, destinationPort: 80 }, 'deny'],
    ['one to another network', { ...WEB, destination: '10.0.1.2' }, 'deny'],
    ['UDP', { ...WEB, protocol: 17 }, 'deny'],
    ['a protocol by number, from addresses with holes', { ...ICMP, protocol: 47, source: '10.9.77.0' }, 'permit'],
    ['the same from another address', { ...ICMP, protocol: 47, source: '10.9.77.1' }, 'deny'],
    ['what the list is not about', SIX, 'permit'],
  ] as const)('%s', (_, probe, action) => {
    const box = filtered();
    const ask = askPacket(probe, AT, read(box).state);
    expect(ask.read(send(box, ask.ops))).toBe(action);
  });

  it('that comes in where there is no list', () => {
    const box = filtered();
    const ask = askPacket(
      { ...WEB, destinationPort: 80 },
      { ...AT, place: { ...AT.place, name: 'p2' } },
      read(box).state,
    );
    expect(ask.read(send(box, ask.ops))).toBe('permit');
  });

  it('at a port that is not there', () => {
    const box = filtered();
    const ask = askPacket(WEB, { ...AT, place: { ...AT.place, name: 'p77' } }, read(box).state);
    expect(() => ask.read(send(box, ask.ops))).toThrow(/invalid or unknown port/);
  });
});

describe('what a real switch answers', () => {
  const { state } = read(switchWith());
  const ask = (outcome: Parameters<typeof reply>[1]) => askPacket(WEB, AT, state).read([reply('ovs-appctl', outcome)]);
  const passed = [
    '240. ip,reg14=0x5, priority 65525',
    '    load:0x1->NXM_NX_REG15[31]',
    '    resubmit(,0)',
    ' 0. priority 0',
  ];

  it.each([
    [
      'floods',
      [...passed, '    NORMAL', '     -> no learned MAC for destination, flooding', 'Datapath actions: 2,1'],
      'permit',
    ],
    [
      'takes untagged frames for none of a trunk',
      [...passed, '    NORMAL', '     >> disallowed VLAN VID for this input port, dropping', 'Datapath actions: drop'],
      'permit',
    ],
    ['meets a flow of somebody else', [...passed, '    drop', 'Datapath actions: drop'], 'deny'],
    ['is denied by the list', ['240. ip,reg14=0x5, priority 65515', '    drop', 'Datapath actions: drop'], 'deny'],
  ])('where it %s', (_, lines, action) => {
    expect(ask({ output: lines.join('\n') })).toBe(action);
  });

  it.each([
    [
      'ovs-appctl: cannot read pidfile "/var/run/openvswitch/ovs-vswitchd.pid" (Permission denied)\nsudo: a password is required',
    ],
    ['ovs-appctl: cannot connect to "/run/openvswitch/ovs-vswitchd.1.ctl" (Permission denied)\nsh: 1: sudo: not found'],
  ])('to a login that may not ask: %s', (stderr) => {
    expect(() => ask({ stderr, exitCode: 1 })).toThrow(
      expect.objectContaining({ code: 'NETCTL_PLAN_UNSUPPORTED', hint: expect.stringContaining('sudo') }),
    );
  });

  it('to what it does not understand', () => {
    const stderr = 'Bad openflow flow syntax: in_port=p9: bad value for in_port';
    expect(() => ask({ stderr, exitCode: 2 })).toThrow(expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }));
  });

  it('asks only of packets that come in at an interface', () => {
    expect(() => askPacket(WEB, { ...AT, direction: 'out' }, state)).toThrow(/come in at an interface/);
  });

  it.each([
    [WEB, 'in_port=p1,tcp,nw_src=10.0.0.1,nw_dst=10.0.0.2,tcp_dst=443,tcp_flags=syn'],
    [ICMP, 'in_port=p1,icmp,nw_src=10.0.0.1,nw_dst=10.0.0.2,icmp_type=8,icmp_code=0'],
    [{ ...SIX, protocol: 17, sourcePort: 53 }, 'in_port=p1,udp6,ipv6_src=2001:db8::1,ipv6_dst=2001:db8::2,udp_src=53'],
    [{ ...SIX, protocol: 47 }, 'in_port=p1,ipv6,ipv6_src=2001:db8::1,ipv6_dst=2001:db8::2,nw_proto=47'],
  ])('is asked of it as %j', (probe, flow) => {
    const line = `ovs-appctl --timeout=10 ofproto/trace br0 ${flow}`;
    expect(askPacket(probe, AT, state).ops.map((op) => op.line)).toEqual([`${line} || sudo -n ${line}`]);
  });
});
