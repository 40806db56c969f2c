import { describe, expect, it } from 'vitest';
import { askLearned, askPath } from '../../../../src/drivers/cisco-ios/path.js';
import { answer } from '../answers.js';

const PORT = 'GigabitEthernet1/0/7';
const TABLE = `show mac address-table interface ${PORT}`;
const A = '02:00:00:00:00:0a';
const B = '02:00:00:00:00:0b';

function learned(output: string, vlan: number, config: readonly string[] = []) {
  return askLearned({ port: PORT, vlan }, { config }).read([answer(TABLE, output)]);
}

/** The forms are those of real switches; addresses and ports are changed. */
describe('the address table', () => {
  const PLAIN = `          Mac Address Table
-------------------------------------------

Vlan    Mac Address       Type        Ports
----    -----------       --------    -----
`;
  const MANY_ENGINES = `
Legend: * - primary entry
        age - seconds since last seen
        n/a - not available
        S - secure entry
        R - router's gateway mac address entry

Displaying entries from active supervisor: Earl [1]:

      vlan   mac address    type   learn    age                 ports
-----+----+---------------+-------+-----+----------+-----------------------------
         40 0200.0000.000a  dynamic  Yes      280     Te1/8
   R     51 0200.0000.00ff   static   No       -      Router
   S     40 0200.0000.000b   static   No       -      Te1/8

Displaying entries from active supervisor: Earl [2]:

      vlan   mac address    type   learn    age                 ports
-----+----+---------------+-------+-----+----------+-----------------------------
 *       40 0200.0000.000a  dynamic  Yes        0     Te1/8
 * R     51 0200.0000.00ff   static   No       -      Router`;

  it.each([
    [
      'with learned and secure addresses',
      `${PLAIN} All    0100.0ccc.cccc    STATIC      CPU\n   1    0200.0000.000a    DYNAMIC     Gi1/0/7\n   1    0200.0000.000b    STATIC      Gi1/0/7\n  20    0200.0000.000c    DYNAMIC     Gi1/0/7\nTotal Mac Addresses for this criterion: 3`,
      1,
      [A, B],
    ],
    ['with none', PLAIN, 1, []],
    ['with none, in words', 'No entries present.', 1, []],
    ['of a chassis with several engines', MANY_ENGINES, 40, [A, B]],
    [
      'with protocols',
      'Unicast Entries\n vlan     mac address     type        protocols               port\n---------+---------------+--------+---------------------+-------------------------\n   1      0200.0000.000a   dynamic ip,ipx,assigned,other GigabitEthernet1/7',
      1,
      [A],
    ],
    [
      'of an old switch, address first',
      'Destination Address  Address Type  VLAN  Destination Port\n-------------------  ------------  ----  --------------------\n0200.0000.000a          Dynamic       1  FastEthernet0/7\n0200.0000.000b          Dynamic      20  FastEthernet0/7',
      1,
      [A],
    ],
  ])('%s', (_, output, vlan, expected) => {
    expect(learned(output, vlan)).toEqual(expected);
  });

  it.each([
    '',
    "                ^\n% Invalid input detected at '^' marker.",
    `${PLAIN}???  0200.0000.000a  DYNAMIC  Gi1/0/7`,
  ])('is none where it says "%s"', (output) => {
    expect(() => learned(output, 1)).toThrow(expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }));
  });

  it('says nothing where the device is told not to learn', () => {
    const config = ['hostname sw1', 'no mac address-table learning vlan 1'];
    expect(() => learned(PLAIN, 1, config)).toThrow(expect.objectContaining({ code: 'NETCTL_PLAN_UNSUPPORTED' }));
  });
});

describe('the way of the session', () => {
  const INTERFACE = `Vlan1 is up, line protocol is up
  Hardware is Ethernet SVI, address is 0200.0000.000a (bia 0200.0000.000b)
  Internet address is 10.0.0.11/24
  MTU 1500 bytes, BW 1000000 Kbit/sec, DLY 10 usec,`;
  const ARP = `Protocol  Address          Age (min)  Hardware Addr   Type   Interface
Internet  10.0.0.1                3   0200.0000.0001  ARPA   Vlan1
Internet  10.0.0.7                0   Incomplete      ARPA
Internet  10.0.0.11               -   0200.0000.000a  ARPA   Vlan1`;
  const USERS = `    Line       User       Host(s)              Idle       Location
   0 con 0                idle                 02:12:01
*  1 vty 0     netops     idle                 00:00:00 10.0.0.5
   2 vty 1     fred       idle                 00:03:12 10.0.0.6

  Interface    User               Mode         Idle     Peer Address`;

  function path(told: { readonly shown?: string; readonly arp?: string; readonly users?: string } = {}) {
    const { shown = INTERFACE, arp = ARP, users = USERS } = told;
    return askPath('Vlan1').read([
      answer('show interfaces Vlan1', shown),
      answer('show ip arp', arp),
      answer('show users', users),
    ]);
  }

  it('is told by interface, ARP and users', () => {
    expect(path()).toEqual({
      peer: '10.0.0.5',
      own: [A, B],
      neighbors: [
        { address: '10.0.0.1', hardware: '02:00:00:00:00:01', interface: 'Vlan1' },
        { address: '10.0.0.11', hardware: A, interface: 'Vlan1' },
      ],
    });
  });

  it('knows other headings and types', () => {
    const arp =
      'Protocol  Address              Age(min)       Hardware Addr     Type      Interface\nInternet  10.0.0.1             9              0200.0000.0001    ARPA      Ethernet0/0 \nInternet  10.0.0.0             -              0200.0000.0002    SRP-A\n';
    expect(path({ arp }).neighbors).toEqual([
      { address: '10.0.0.1', hardware: '02:00:00:00:00:01', interface: 'Ethernet0/0' },
    ]);
  });

  it.each([USERS.replace('10.0.0.5', 'admin.example.net'), "% Invalid input detected at '^' marker."])(
    'has no peer where there is no address',
    (users) => {
      expect(path({ users }).peer).toBeUndefined();
    },
  );

  it.each([[{ shown: 'Vlan1 is up' }], [{ arp: '' }], [{ arp: "% Invalid input detected at '^' marker." }]])(
    'is none in %s',
    (told) => {
      expect(() => path(told)).toThrow(expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }));
    },
  );
});
