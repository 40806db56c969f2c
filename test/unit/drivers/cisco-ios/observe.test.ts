import { describe, expect, it } from 'vitest';
import { OBSERVE } from '../../../../src/drivers/cisco-ios/observe.js';
import type { PingProbe } from '../../../../src/model/observation.js';
import { answer } from '../answers.js';

const LLDP = 'show lldp neighbors detail';
const CDP = 'show cdp neighbors detail';
const CDP_OFF = '% CDP is not enabled';
const LLDP_OFF = '% LLDP is not enabled';

/** As a switch with IOS 15.2 prints them, names and addresses changed. */
const CDP_OUTPUT = `-------------------------
Device ID: dist1.example.net
Entry address(es):
  IP address: 192.0.2.2
Platform: cisco WS-C3850-24XS,  Capabilities: Switch IGMP
Interface: GigabitEthernet1/0/24,  Port ID (outgoing port): TenGigabitEthernet1/0/3
Holdtime : 164 sec

Version :
Cisco IOS Software, IOS-XE Software, Version 03.06.06E RELEASE SOFTWARE (fc1)

advertisement version: 2
VTP Management Domain: ''
Native VLAN: 1
Duplex: full
Management address(es):
  IP address: 192.0.2.2

-------------------------
Device ID: SEP0011AABBCCDD
Entry address(es):
Platform: Cisco IP Phone 8841,  Capabilities: Host Phone Two-port Mac Relay
Interface: GigabitEthernet1/0/7,  Port ID (outgoing port): Port 1
Holdtime : 145 sec

Version :
sip88xx.12-5-1SR3-74

Total cdp entries displayed : 2`;

const LLDP_OUTPUT = `------------------------------------------------
Local Intf: Gi1/0/24
Chassis id: 0011.2233.4455
Port id: Te1/0/3
Port Description: to access
System Name: DIST1

System Description:
Cisco IOS Software, IOS-XE Software, Version 03.06.06E RELEASE SOFTWARE (fc1)

Time remaining: 96 seconds
System Capabilities: B,R
Enabled Capabilities: B,R
Management Addresses:
    IP: 192.0.2.2
------------------------------------------------
Local Intf: Gi1/0/9
Chassis id: 192.0.2.77
Port id: 0011.aabb.0001
Port Description - not advertised
System Name - not advertised
System Description - not advertised

Time remaining: 113 seconds

Total entries displayed: 2`;

describe('neighbours', () => {
  function read(lldp: string, cdp: string) {
    return OBSERVE.neighbors?.().read([answer(LLDP, lldp), answer(CDP, cdp)]);
  }

  it.each([
    [
      'by CDP alone',
      LLDP_OFF,
      CDP_OUTPUT,
      [
        { port: 'GigabitEthernet1/0/24', device: 'dist1.example.net' },
        { port: 'GigabitEthernet1/0/7', device: 'SEP0011AABBCCDD' },
      ],
    ],
    [
      'by LLDP alone, one without a name by its chassis',
      LLDP_OUTPUT,
      CDP_OFF,
      [
        { port: 'GigabitEthernet1/0/24', device: 'DIST1' },
        { port: 'GigabitEthernet1/0/9', device: '192.0.2.77' },
      ],
    ],
    [
      'seen by both, once',
      LLDP_OUTPUT,
      CDP_OUTPUT,
      [
        { port: 'GigabitEthernet1/0/24', device: 'DIST1' },
        { port: 'GigabitEthernet1/0/9', device: '192.0.2.77' },
        { port: 'GigabitEthernet1/0/7', device: 'SEP0011AABBCCDD' },
      ],
    ],
    ['none, with LLDP on', '\nTotal entries displayed: 0', CDP_OFF, []],
    [
      'in the older form, without the local interface',
      'Chassis id: 0011.2233.4455\nPort id: Gi0/1\nSystem Name: dist1\n\nTime remaining: 96 seconds\n',
      CDP_OFF,
      [{ port: '', device: 'dist1' }],
    ],
  ])('%s', (_, lldp, cdp, neighbors) => {
    expect(read(lldp, cdp)).toEqual(neighbors);
  });

  it.each([
    [LLDP_OFF, CDP_OFF],
    [LLDP_OFF, "                ^\n% Invalid input detected at '^' marker.\n"],
  ])('cannot be told with both off', (lldp, cdp) => {
    expect(() => read(lldp, cdp)).toThrow(expect.objectContaining({ code: 'NETCTL_PLAN_UNSUPPORTED' }));
  });
});

describe('VLANs', () => {
  it('have their status and ports, those below the row too', () => {
    const output = `
VLAN Name                             Status    Ports
---- -------------------------------- --------- -------------------------------
1    default                          active    Gi1/0/1
10   users of floor 2                 active    Gi1/0/2, Gi1/0/3, Gi1/0/4
                                                Gi1/0/5, Te1/1/1
20   voice                            active    
30   old                              suspended Gi1/0/6
40   quiet                            act/lshut Gi1/0/8
1002 fddi-default                     act/unsup

VLAN Type  SAID       MTU   Parent RingNo BridgeNo Stp  BrdgMode Trans1 Trans2
---- ----- ---------- ----- ------ ------ -------- ---- -------- ------ ------
1    enet  100001     1500  -      -      -        -    -        0      0
`;
    const seen = OBSERVE.vlans?.([10]).read([answer('show vlan', output)]);
    const gi = (...numbers: readonly number[]) => numbers.map((number) => `GigabitEthernet1/0/${number}`);
    expect(seen).toEqual([
      { id: 1, active: true, status: 'active', ports: gi(1) },
      { id: 10, active: true, status: 'active', ports: [...gi(2, 3, 4, 5), 'TenGigabitEthernet1/1/1'] },
      { id: 20, active: true, status: 'active', ports: [] },
      { id: 30, active: false, status: 'suspended', ports: gi(6) },
      { id: 40, active: false, status: 'act/lshut', ports: gi(8) },
    ]);
  });
});

describe('a ping', () => {
  const PROBE: PingProbe = { to: '192.0.2.1', from: undefined, count: 5 };

  it.each([
    [PROBE, 'ping 192.0.2.1 repeat 5 timeout 2'],
    [{ ...PROBE, from: '192.0.2.9' }, 'ping 192.0.2.1 repeat 5 timeout 2 source 192.0.2.9'],
    [{ ...PROBE, to: '2001:db8::1', count: 1 }, 'ping ipv6 2001:db8::1 repeat 1 timeout 2'],
  ])('is sent as typed by hand', (probe, line) => {
    const [op] = OBSERVE.ping?.(probe).ops ?? [];
    expect(op).toMatchObject({ line, role: 'read' });
    expect(op?.seconds).toBeGreaterThan(probe.count * 2);
  });

  it.each([
    ['Success rate is 100 percent (5/5), round-trip min/avg/max = 1/2/9 ms', { sent: 5, received: 5 }],
    ['Success rate is 80 percent (4/5), round-trip min/avg/max = 1/2/9 ms', { sent: 5, received: 4 }],
    ['Success rate is 0 percent (0/5)', { sent: 5, received: 0 }],
  ])('%s', (last, expected) => {
    const output = `Type escape sequence to abort.\nSending 5, 100-byte ICMP Echos to 192.0.2.1, timeout is 2 seconds:\n!!!!!\n${last}`;
    expect(OBSERVE.ping?.(PROBE).read([answer('ping', output)])).toEqual(expected);
  });

  it('that is refused is told in the words of the device', () => {
    const output = '% Unrecognized host or address, or protocol not running.';
    expect(() => OBSERVE.ping?.(PROBE).read([answer('ping', output)])).toThrow(/protocol not running/);
  });
});
