import { describe, expect, it } from 'vitest';
import { askLearned, askPath } from '../../../../src/drivers/arista-eos/path.js';
import { answer } from '../answers.js';

const TABLE = 'show mac address-table interface Ethernet7 | json';
const A = '02:00:00:00:00:0a';
const B = '02:00:00:00:00:0b';

/** The form of real switches; addresses are changed. */
function table(off: readonly number[] = []): string {
  const entry = (macAddress: string, vlanId: number, entryType: string) => ({
    macAddress,
    lastMove: 1_759_519_474.903184,
    interface: 'Ethernet7',
    moves: 1,
    entryType,
    vlanId,
  });
  return JSON.stringify({
    multicastTable: { tableEntries: [] },
    unicastTable: {
      tableEntries: [entry(A, 1, 'dynamic'), entry(B, 1, 'static'), entry('02:00:00:00:00:0c', 20, 'dynamic')],
    },
    disabledMacLearningVlans: off,
  });
}

function learned(output: string, config: readonly string[] = []) {
  return askLearned({ port: 'Ethernet7', vlan: 1 }, { config }).read([answer(TABLE, output)]);
}

describe('the address table', () => {
  it.each([
    ['with learned and static addresses', table(), [A, B]],
    ['with none', '{"multicastTable":{"tableEntries":[]},"unicastTable":{"tableEntries":[]}}', []],
  ])('%s', (_, output, expected) => {
    expect(learned(output)).toEqual(expected);
  });

  it.each(['', '% Invalid input', '{}', '{"unicastTable":{"tableEntries":[{"vlanId":1}]}}'])(
    'is none in "%s"',
    (output) => {
      expect(() => learned(output)).toThrow(expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }));
    },
  );

  it.each([
    ['by its answer', table([1]), []],
    ['by its configuration', table(), ['interface Ethernet7', '   no switchport mac address learning']],
  ])('says nothing where nothing is learned, %s', (_, output, config) => {
    expect(() => learned(output, config)).toThrow(expect.objectContaining({ code: 'NETCTL_PLAN_UNSUPPORTED' }));
  });
});

describe('the way of the session', () => {
  const INTERFACE = JSON.stringify({
    interfaces: { Vlan1: { name: 'Vlan1', physicalAddress: A, burnedInAddress: B } },
  });
  const ARP = JSON.stringify({
    dynamicEntries: 2,
    ipV4Neighbors: [
      { hwAddress: '0200.0000.0001', address: '10.0.0.1', interface: 'Vlan1, Ethernet48', age: 120 },
      { hwAddress: '0200.0000.0002', address: '192.0.2.1', interface: 'Management1', age: 0 },
    ],
  });
  const USERS = `    Line      User        Host(s)       Idle        Location
   1 vty 2    fred        idle          1d          10.0.0.6
*  2 vty 4    netops      idle          0           10.0.0.5`;

  function path(told: { readonly shown?: string; readonly arp?: string; readonly users?: string } = {}) {
    const { shown = INTERFACE, arp = ARP, users = USERS } = told;
    return askPath('Vlan1').read([
      answer('show interfaces Vlan1 | json', shown),
      answer('show ip arp | json', arp),
      answer('show users', users),
    ]);
  }

  it('is told by interface, ARP and users', () => {
    expect(path()).toEqual({
      peer: '10.0.0.5',
      own: [A, B],
      neighbors: [
        { address: '10.0.0.1', hardware: '02:00:00:00:00:01', interface: 'Vlan1' },
        { address: '192.0.2.1', hardware: '02:00:00:00:00:02', interface: 'Management1' },
      ],
    });
  });

  it('has no peer where none is shown', () => {
    expect(path({ users: '% Invalid input' }).peer).toBeUndefined();
  });

  it.each([[{ shown: '{"interfaces":{}}' }], [{ arp: '% Invalid input' }], [{ arp: '{}' }]])(
    'is none in %s',
    (told) => {
      expect(() => path(told)).toThrow(expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }));
    },
  );
});
