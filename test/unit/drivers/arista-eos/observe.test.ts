import { describe, expect, it } from 'vitest';
import { OBSERVE } from '../../../../src/drivers/arista-eos/observe.js';
import { answer } from '../answers.js';

const VLANS = 'show vlan | json';
const LLDP = 'show lldp neighbors | json';
const PROBE = { to: '192.0.2.1', from: undefined, count: 2 };

describe('VLANs', () => {
  it('have their status and ports', () => {
    const output = `{
    "sourceDetail": "",
    "vlans": {
        "1": { "status": "active", "name": "default", "interfaces": { "Ethernet1": { "privatePromoted": false } }, "dynamic": false },
        "10": { "status": "suspended", "name": "users", "interfaces": {}, "dynamic": false }
    }
}`;
    expect(OBSERVE.vlans?.([10]).read([answer(VLANS, output)])).toEqual([
      { id: 1, active: true, status: 'active', ports: ['Ethernet1'] },
      { id: 10, active: false, status: 'suspended', ports: [] },
    ]);
  });
});

describe('neighbours', () => {
  it('are those of the list', () => {
    const output = `{
    "tablesLastChangeTime": 1652231658.9,
    "tablesAgeOuts": 2,
    "lldpNeighbors": [
        { "ttl": 120, "neighborDevice": "spine1.example.net", "neighborPort": "Ethernet3/1", "port": "Ethernet49/1" },
        { "ttl": 120, "neighborDevice": "oob1", "neighborPort": "Gi1/0/24", "port": "Management1" }
    ],
    "tablesDrops": 0
}`;
    expect(OBSERVE.neighbors?.().read([answer(LLDP, output)])).toEqual([
      { port: 'Ethernet49/1', device: 'spine1.example.net' },
      { port: 'Management1', device: 'oob1' },
    ]);
  });

  it.each(['% LLDP is not enabled', '{ "errors": ["LLDP is not enabled"] }'])('%s', (output) => {
    const read = () => OBSERVE.neighbors?.().read([answer(LLDP, output)]);
    expect(read).toThrow(expect.objectContaining({ code: 'NETCTL_PLAN_UNSUPPORTED' }));
  });

  it.each(['', '% Invalid input', '[]', '{ "lldpNeighbors": {} }'])('"%s" is no list of them', (output) => {
    const read = () => OBSERVE.neighbors?.().read([answer(LLDP, output)]);
    expect(read).toThrow(expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }));
  });
});

describe('a ping', () => {
  it.each([
    [PROBE, 'ping 192.0.2.1 repeat 2'],
    [{ ...PROBE, from: '192.0.2.9' }, 'ping 192.0.2.1 source 192.0.2.9 repeat 2'],
    [{ ...PROBE, to: '2001:db8::1' }, 'ping ipv6 2001:db8::1 repeat 2'],
  ])('is sent as typed by hand', (probe, line) => {
    expect(OBSERVE.ping?.(probe).ops).toMatchObject([{ line, role: 'read' }]);
  });

  it.each([
    ['2 packets transmitted, 2 received, 0% packet loss, time 0ms', 2],
    ['2 packets transmitted, 0 received, 100% packet loss, time 1010ms', 0],
    ['2 packets transmitted, 0 received, +2 errors, 100% packet loss, time 1010ms', 0],
  ])('%s', (line, received) => {
    const output = `PING 192.0.2.1 (192.0.2.1) 72(100) bytes of data.\n\n--- 192.0.2.1 ping statistics ---\n${line}\n`;
    expect(OBSERVE.ping?.(PROBE).read([answer('ping', output)])).toEqual({ sent: 2, received });
  });

  it('that is refused is told in the words of the device', () => {
    const read = () => OBSERVE.ping?.(PROBE).read([answer('ping', 'connect: Network is unreachable')]);
    expect(read).toThrow(/Network is unreachable/);
  });
});
