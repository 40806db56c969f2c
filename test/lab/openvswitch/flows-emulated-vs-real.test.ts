import { afterAll, beforeAll, expect, it } from 'vitest';
import { emulate } from '../../../src/drivers/openvswitch/emulator.js';
import type { EmulatedBox } from '../../../src/emulator/device.js';
import { describeLab } from '../harness/describe-lab.js';
import { type Lab, startLab } from '../harness/lab.js';

const OFCTL = 'ovs-ofctl --timeout=30 -O OpenFlow14';
const DUMP = `${OFCTL} --names --no-stats dump-flows br0`;

function bundle(...lines: readonly string[]): string {
  const words = lines.map((line) => `'${line}'`).join(' ');
  return `printf '%s\\n' ${words} | ${OFCTL} --names --bundle add-flows br0 -`;
}

/** What filters need of flows, as it is typed, and what is refused of it. */
const SCRIPT = [
  `${OFCTL} get-frags br0`,
  `${OFCTL} set-frags br0 nx-match`,
  `${OFCTL} get-frags br0`,
  `${OFCTL} get-frags nobr`,
  `${OFCTL} --names --no-stats dump-flows nobr`,
  bundle(
    'add cookie=0x6e65746300000000,table=0,priority=65535,ip,reg15=0/0x80000000,in_port=p1,actions=load:0x12345->NXM_NX_REG14[],resubmit(,240)',
    'add cookie=0x6e65746300000000,table=0,priority=65535,ipv6,reg15=0/0x80000000,in_port=LOCAL,actions=load:0xffffffff->NXM_NX_REG14[],resubmit(,240)',
    'add cookie=0x6e65746300012345,table=240,priority=0,reg14=0x12345,actions=note:69.70.76.34.2f.45',
    'add cookie=0x6e65746300012345,table=240,priority=65525,tcp,reg14=0x12345,nw_src=10.0.0.0/8,nw_frag=not_later,tp_dst=0x400/0xfc00,actions=load:0x1->NXM_NX_REG15[31],resubmit(,0)',
    'add cookie=0x6e65746300012345,table=240,priority=65524,tcp,reg14=0x12345,nw_src=10.0.0.1/255.0.255.255,nw_dst=192.0.2.1,nw_tos=184,nw_frag=not_later,tp_src=0x0/0x8000,tp_dst=80,tcp_flags=+fin-syn+ack,actions=drop',
    'add cookie=0x6e65746300012345,table=240,priority=65523,ip,reg14=0x12345,nw_proto=47,nw_tos=0,nw_frag=later,actions=drop',
    'add cookie=0x6e65746300012345,table=240,priority=65522,icmp6,reg14=0x12345,ipv6_src=2001:db8::/32,ipv6_dst=::1,nw_frag=not_later,icmp_type=128,icmp_code=0,actions=drop',
    'add cookie=0x6e65746300012345,table=240,priority=65521,ipv6,reg14=0x12345,nw_proto=0,actions=drop',
    'add cookie=0x6e65746300012345,table=240,priority=65520,sctp6,reg14=0x12345,nw_frag=not_later,tp_src=0,actions=drop',
    'add cookie=0x6e65746300012345,table=240,priority=65519,icmp,reg14=0x12345,nw_frag=not_later,icmp_type=3,actions=drop',
    'add cookie=0x6e65746300012345,table=240,priority=32768,udp6,reg14=0x12345,ipv6_src=::ffff:192.0.2.1,actions=drop',
  ),
  DUMP,
  bundle(
    'add cookie=0x6e65746300012345,table=240,priority=65521,ipv6,reg14=0x12345,nw_proto=0,actions=load:0x1->NXM_NX_REG15[31],resubmit(,0)',
  ),
  bundle('delete_strict table=240,priority=65521,ipv6,reg14=0x12345'),
  bundle(
    'delete_strict table=240,priority=65520,sctp6,reg14=0x12345,nw_frag=not_later,tp_src=0',
    'add table=5,foo=1,actions=drop',
  ),
  bundle(
    'delete_strict table=240,priority=65520,sctp6,reg14=0x12345,nw_frag=not_later,tp_src=0',
    'add table=5,in_port=nope,actions=drop',
  ),
  bundle('add table=5,priority=1,in_port=p2'),
  DUMP,
  bundle(
    'delete_strict table=240,priority=65520,sctp6,reg14=0x12345,nw_frag=not_later,tp_src=0',
    'delete_strict table=0,priority=65535,ip,reg15=0/0x80000000,in_port=p1',
    'add table=5,priority=1,in_port=p2,actions=drop',
  ),
  DUMP,
  'ovs-vsctl add-port br0 eth0.100 -- set Interface eth0.100 type=internal',
  bundle('add table=5,priority=2,in_port="eth0.100",actions=drop'),
  DUMP,
  bundle('delete_strict table=5,priority=2,in_port="eth0.100"'),
  DUMP,
  'ovs-vsctl set Bridge br0 protocols=OpenFlow13',
  DUMP,
  'ovs-vsctl clear Bridge br0 protocols',
];

describeLab('the emulated flows beside the real ones', () => {
  let lab: Lab;
  let box: EmulatedBox;
  beforeAll(async () => {
    lab = await startLab();
    const platform = emulate();
    box = platform.boot(platform.factory('sw1', ['p1', 'p2', 'p3', 'p4']), { now: () => 0, after: () => () => {} });
    box.exec('ovs-ofctl set-frags br0 normal', '');
  });
  afterAll(() => lab.stop());

  it.each(SCRIPT)('%s', async (line) => {
    const real = comparable(await lab.shell('sw1', line));
    expect(comparable(box.exec(line, ''))).toEqual(real);
  });
});

/**
 * Flows of one priority come in no particular order; the library logs beside the tool's own words. A switch that does not
 * speak the version closes the connection; which of two errors the tool sees first depends on the moment.
 */
function comparable(outcome: { stdout: string; stderr: string; exitCode: number | null }): unknown {
  const words = outcome.stderr.replace('(Protocol error)', '(Broken pipe)');
  const stderr = words.split('\n').filter((line) => !/^\d{4}-\d\d-\d\dT/.test(line));
  return { stdout: outcome.stdout.split('\n').sort(), stderr, exitCode: outcome.exitCode };
}
