import { describe, expect, it } from 'vitest';
import { askLearned, askPath } from '../../../../src/drivers/openvswitch/path.js';
import { reply } from './switch.js';

const CONFIG = ['bridge br0', '  port br0', '    interface br0', '  port p1', '    tag=10', 'bridge br1', '  port p2'];
const NUMBERS = [
  '{"headings":["name","interfaces"],"data":[["p1",["uuid","00000000-0000-4000-8000-000000000001"]],["br0",["uuid","00000000-0000-4000-8000-000000000002"]]]}',
  '{"headings":["_uuid","ofport"],"data":[[["uuid","00000000-0000-4000-8000-000000000001"],4],[["uuid","00000000-0000-4000-8000-000000000002"],65534]]}',
].join('\n');
/** As Open vSwitch 3.1 prints it. */
const TABLE = ` port  VLAN  MAC                Age
    2     0  02:00:00:00:00:01    0
    4    10  02:00:00:00:00:0a    0
    4    20  02:00:00:00:00:0b   17
LOCAL    10  02:00:00:00:00:0c    3
   40    10  02:00:00:00:00:0d    1`;

describe('the address table', () => {
  const ask = (port: string, vlan = 10) => askLearned({ port, vlan }, { config: CONFIG });
  const learned = (port: string, table: Parameters<typeof reply>[1]) =>
    ask(port).read([reply('ovs-vsctl', { output: NUMBERS }), reply('ovs-appctl fdb/show br0', table)]);

  it.each([
    ['p1', 'ovs-appctl fdb/show br0'],
    ['p2', 'ovs-appctl fdb/show br1'],
  ])('is that of the bridge which has %s', (port, line) => {
    expect(ask(port).ops.map((op) => op.line)).toContain(line);
  });

  it('is not asked for where no bridge has the port', () => {
    expect(() => ask('nope')).toThrow(expect.objectContaining({ code: 'NETCTL_PLAN_UNSUPPORTED' }));
  });

  it.each([
    ['p1', ['02:00:00:00:00:0a']],
    ['br0', ['02:00:00:00:00:0c']],
  ])('of %s', (port, expected) => {
    expect(learned(port, { output: TABLE })).toEqual(expected);
  });

  it('may have nothing of a port', () => {
    expect(learned('p1', { output: ' port  VLAN  MAC                Age' })).toEqual([]);
  });

  it.each([
    {
      exitCode: 1,
      stderr: 'ovs-appctl: cannot connect to "/var/run/openvswitch/ovs-vswitchd.9.ctl" (Permission denied)',
    },
    { exitCode: 2, stderr: 'no such bridge' },
    { output: '' },
  ])('is none in %s', (table) => {
    expect(() => learned('p1', table)).toThrow(expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }));
  });
});

describe('the way of the session', () => {
  const HOST = JSON.stringify([{ ifname: 'br0.99', flags: ['UP'], address: '02:00:00:00:00:0a', addr_info: [] }]);
  /** As iproute2 6.1 prints it. */
  const NEIGHBORS =
    '[{"dst":"10.0.0.1","dev":"br0.99","lladdr":"02:00:00:00:00:01","state":["REACHABLE"]},{"dst":"2001:db8::1","dev":"br0.99","lladdr":"02:00:00:00:00:02","router":null,"state":["STALE"]},{"dst":"10.0.0.7","dev":"br0.99","state":["FAILED"]}]';

  function path(
    told: { host?: string; neighbors?: Parameters<typeof reply>[1]; session?: Parameters<typeof reply>[1] } = {},
  ) {
    const {
      host = HOST,
      neighbors = { output: NEIGHBORS },
      session = { output: '10.0.0.5 50022 10.0.0.11 22' },
    } = told;
    return askPath('br0.99').read([
      reply('ip -d -j address show', { output: host }),
      reply('ip -j neigh show', neighbors),
      reply('printenv SSH_CONNECTION', session),
    ]);
  }

  it('is told by the host', () => {
    expect(path()).toEqual({
      peer: '10.0.0.5',
      own: ['02:00:00:00:00:0a'],
      neighbors: [
        { address: '10.0.0.1', hardware: '02:00:00:00:00:01', interface: 'br0.99' },
        { address: '2001:db8::1', hardware: '02:00:00:00:00:02', interface: 'br0.99' },
      ],
    });
  });

  it('has no peer where sshd does not tell it', () => {
    expect(path({ session: { exitCode: 1 } }).peer).toBeUndefined();
  });

  it.each([
    [{ host: '[]' }],
    [{ host: 'BusyBox v1.36' }],
    [{ neighbors: { exitCode: 127, stderr: 'sh: 1: ip: not found' } }],
    [{ neighbors: { output: '10.0.0.1 dev br0.99 lladdr 02:00:00:00:00:01 REACHABLE' } }],
  ])('is none in %s', (told) => {
    expect(() => path(told)).toThrow(expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }));
  });
});
