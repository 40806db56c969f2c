import { describe, expect, it } from 'vitest';
import { OBSERVE } from '../../../../src/drivers/openvswitch/observe.js';
import { answer } from '../answers.js';

const PROBE = { to: '192.0.2.1', from: undefined, count: 2 };
const ROW = (id: number): readonly [string, string] => ['uuid', `00000000-0000-4000-8000-00000000000${id}`];

function tables(ports: readonly (readonly unknown[])[], links: readonly (readonly unknown[])[]): string {
  const port = { headings: ['name', 'vlan_mode', 'tag', 'trunks', 'interfaces'], data: ports };
  const link = { headings: ['_uuid', 'name', 'type', 'link_state', 'error'], data: links };
  return `${JSON.stringify(port)}\n${JSON.stringify(link)}\n`;
}

const NONE = ['set', []];

describe('VLANs', () => {
  const output = tables(
    [
      ['p1', NONE, 10, NONE, ROW(1)],
      ['p2', 'trunk', NONE, ['set', [20, 30]], ROW(2)],
      ['p3', NONE, 20, NONE, ROW(3)],
      ['p4', NONE, 40, NONE, ROW(4)],
      ['br0', NONE, NONE, NONE, ROW(5)],
    ],
    [
      [ROW(1), 'p1', '', 'up', NONE],
      [ROW(2), 'p2', '', 'down', NONE],
      [ROW(3), 'p3', '', 'up', NONE],
      [ROW(4), 'p4', '', NONE, 'could not open network device p4 (No such device)'],
      [ROW(5), 'br0', 'internal', 'up', NONE],
    ],
  );

  it.each([
    [10, { id: 10, active: true, status: 'active', ports: ['p1'] }],
    [20, { id: 20, active: true, status: 'active', ports: ['p2', 'p3'] }],
    [30, { id: 30, active: false, status: 'without a link: p2', ports: ['p2'] }],
    [40, { id: 40, active: false, status: 'without a link: p4', ports: ['p4'] }],
    [50, undefined],
  ])('%i', (id, expected) => {
    const seen = OBSERVE.vlans?.([id]).read([answer('ovs-vsctl', output, { exitCode: 0 })]);
    expect(seen).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('a ping', () => {
  it.each([
    [PROBE, 'ping -q -c 2 -W 2 192.0.2.1'],
    [{ ...PROBE, from: '192.0.2.9' }, 'ping -q -c 2 -W 2 -I 192.0.2.9 192.0.2.1'],
  ])('is sent with options that every host has', (probe, line) => {
    expect(OBSERVE.ping?.(probe).ops).toMatchObject([{ line, role: 'read' }]);
  });

  it.each([
    ['iputils', '2 packets transmitted, 1 received, 50% packet loss, time 1001ms', 1],
    ['iputils, host unreachable', '2 packets transmitted, 0 received, +2 errors, 100% packet loss, time 1001ms', 0],
    ['BusyBox', '2 packets transmitted, 2 packets received, 0% packet loss', 2],
  ])('of %s', (_, line, received) => {
    const output = `PING 192.0.2.1 (192.0.2.1): 56 data bytes\n\n--- 192.0.2.1 ping statistics ---\n${line}\n`;
    expect(OBSERVE.ping?.(PROBE).read([answer('ping', output, { exitCode: 1 })])).toEqual({ sent: 2, received });
  });

  it('that the host does not have is told in its words', () => {
    const reply = answer('ping', '', { exitCode: 127, stderr: 'sh: 1: ping: not found' });
    expect(() => OBSERVE.ping?.(PROBE).read([reply])).toThrow(/not found/);
  });
});

it('neighbours are not offered', () => {
  expect(OBSERVE.neighbors).toBeUndefined();
});
