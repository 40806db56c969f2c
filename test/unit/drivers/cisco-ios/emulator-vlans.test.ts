import { describe, expect, it } from 'vitest';
import { dialogueWith, login, portLines, running, smallSwitch } from './emulator-dialogue.js';

const TRANSPARENT = ['vtp mode transparent', '!'];

function transparent(...lines: string[]) {
  return dialogueWith({ 'running-config': smallSwitch(...TRANSPARENT, ...lines) });
}

/** The VLAN blocks of the configuration now. */
function vlanLines(device: ReturnType<typeof transparent>): string[] {
  const lines = running(device);
  const start = lines.findIndex((line) => line.startsWith('vlan '));
  return start === -1
    ? []
    : lines.slice(
        start,
        lines.findIndex((line) => line.startsWith('interface ')),
      );
}

describe('VLANs', () => {
  it('take effect when their mode is left', () => {
    const device = transparent();
    device.type('conf t', 'vlan 10', 'name USERS');
    expect(device.type('do show vlan brief')).not.toContain('USERS');
    device.type('exit');
    expect(device.type('do show vlan brief')).toContain('10   USERS                            active    \n');
    device.type('vlan 20', 'state suspend', 'vlan 30');
    expect(device.type('do show vlan brief')).toContain('20   VLAN0020                         suspended \n');
    expect(device.type('do show vlan brief')).not.toContain('\n30 ');
  });

  it.each([
    { typed: ['vlan 100-105'], lines: ['vlan 100-105'] },
    { typed: ['vlan 5,6'], lines: ['vlan 5,6'] },
    { typed: ['vlan 10', 'name VLAN0010'], lines: ['vlan 10'] },
    {
      typed: ['vlan 100-105', 'exit', 'vlan 103', 'name X'],
      lines: ['vlan 100-102', 'vlan 103', ' name X', 'vlan 104,105'],
    },
    { typed: ['vlan 10,20-22', 'exit', 'no vlan 20-21'], lines: ['vlan 10,22'] },
    {
      typed: ['vlan 10', 'name A', 'state suspend', 'exit', 'vlan 10', 'no name'],
      lines: ['vlan 10', ' state suspend'],
    },
    { typed: ['vlan 10', 'state suspend', 'name A', 'state active'], lines: ['vlan 10', ' name A'] },
  ])('$typed is printed as $lines', ({ typed, lines }) => {
    const device = transparent();
    device.type('conf t', ...typed);
    expect(vlanLines(device)).toEqual(lines);
  });

  it('come back to the print before when a change is undone', () => {
    const device = transparent(
      'vlan 10',
      ' name A',
      '!',
      'vlan 11-13 ',
      '!',
      'vlan 20 ',
      '!',
      'vlan 30',
      ' name C',
      '!',
    );
    const before = device.type('show running-config');
    device.type('conf t', 'vlan 12', 'name B', 'vlan 15', 'name D', 'no vlan 10', 'vlan 25', 'end');
    expect(device.type('show running-config')).not.toBe(before);
    device.type('conf t', 'vlan 12', 'no name', 'no vlan 15,25', 'vlan 10', 'name A', 'end');
    expect(device.type('show running-config')).toBe(before);
  });

  it.each([
    { typed: ['no vlan 1'], words: 'Default VLAN 1 may not be deleted.\n' },
    { typed: ['no vlan 10,1003'], words: 'Default VLAN 1003 may not be deleted.\n' },
    { typed: ['vlan 1', 'name X'], words: 'Default VLAN 1 may not have its name changed.\n' },
    {
      typed: ['vlan 4095'],
      words:
        'Command rejected: Bad VLAN list - character #5 (EOL) delimits a VLAN\nnumber which is out of the range 1..4094.\n',
    },
    {
      typed: ['vlan 0,10'],
      words:
        "Command rejected: Bad VLAN list - character #2 (',') delimits a VLAN\nnumber which is out of the range 1..4094.\n",
    },
    {
      typed: ['vlan 10', `name ${'x'.repeat(33)}`],
      words:
        '%You must disable VTPv1 and VTPv2 or switch to VTPv3 before configuring a VLAN name longer than 32 characters\n',
    },
    {
      typed: ['vlan 10', 'name A', 'vlan 20', 'name A', 'exit'],
      words: 'VLAN #20 and #10 have an identical name: A\n',
    },
  ])('$typed is refused', ({ typed, words }) => {
    expect(transparent().type('conf t', ...typed)).toBe(words);
  });

  it('show the ports in rows of four, and neither trunks nor routed ports', () => {
    const ports = Array.from({ length: 6 }, (_, index) => [`interface GigabitEthernet1/0/${index + 1}`, '!']).flat();
    const device = transparent(...ports);
    device.type('conf t', 'int gi1/0/6', 'switchport mode trunk', 'end');
    expect(device.type('show vlan brief').split('\n').slice(0, 6)).toEqual([
      '',
      'VLAN Name                             Status    Ports',
      '---- -------------------------------- --------- -------------------------------',
      '1    default                          active    Gi1/0/1, Gi1/0/2, Gi1/0/3, Gi1/0/4',
      '                                                Gi1/0/5, Gi0/1, Gi0/2',
      '1002 fddi-default                     act/unsup ',
    ]);
  });
});

describe('VTP', () => {
  const server = { 'running-config': smallSwitch(), 'vlan.dat': 'vlan 10\n name USERS\n' };

  it('keeps the VLANs of a server in the database, which survives reboot and revert', () => {
    const device = dialogueWith({ ...server, 'running-config': smallSwitch('archive', ' path flash:x', '!') });
    expect(device.type('show vtp status')).toMatch(/^VTP Operating Mode {16}: Server$/m);
    device.type(
      'write memory',
      'configure terminal revert timer 1',
      'vlan 20',
      'name NEW',
      'interface gi0/1',
      'description x',
      'end',
    );
    device.clock.advance(60_000);
    expect(running(device).join('\n')).not.toMatch(/vlan|description/);
    expect(device.type('show vlan brief')).toMatch(/^20 {3}NEW/m);
    device.box.reboot();
    expect(login(device.box).type('show vlan brief')).toMatch(/^20 {3}NEW/m);
    expect(device.box.image()['vlan.dat']).toBe('vlan 10\n name USERS\nvlan 20\n name NEW\n!\n');
  });

  it('refuses a client all changes to VLANs', () => {
    const device = dialogueWith(server);
    device.type('conf t', 'vtp mode client');
    const words = 'VTP VLAN configuration not allowed when device is in CLIENT mode.\n';
    expect(device.type('vlan 20')).toBe(words);
    expect(device.type('no vlan 10')).toBe(words);
    expect(device.type('do show vtp status')).toMatch(/^VTP Operating Mode {16}: Client$/m);
  });

  it('refuses a version 3 server that is not the primary one', () => {
    const status =
      'VTP version running             : 3\nVTP Domain Name                 : lab\nVTP Operating Mode                : Server';
    const device = dialogueWith({ ...server, 'vtp-status': status });
    expect(device.type('conf t', 'vlan 20')).toBe(
      'VTP VLAN configuration not allowed when device is not the primary server for vlan database.\n',
    );
  });

  it('refuses a server of version 1 the extended range', () => {
    expect(dialogueWith(server).type('conf t', 'vlan 2000', 'exit')).toContain('% Failed to create VLANs 2000\n');
    expect(transparent().type('conf t', 'vlan 2000', 'exit')).toBe('');
  });

  it('moves the VLANs along when the mode changes', () => {
    const device = dialogueWith(server);
    expect(device.type('conf t', 'vtp mode transparent')).toBe('Setting device to VTP Transparent mode for VLANS.\n');
    expect(running(device)).toEqual(expect.arrayContaining(['vtp mode transparent', 'vlan 10', ' name USERS']));
    device.type('conf t', 'vtp mode server');
    expect(running(device).join('\n')).not.toMatch(/vtp|vlan/);
    expect(device.type('show vlan brief')).toMatch(/^10 {3}USERS/m);
  });

  it('tells the domain', () => {
    const device = dialogueWith(server);
    expect(device.type('conf t', 'vtp domain LAB')).toBe('Changing VTP domain name from NULL to LAB\n');
    expect(device.type('do show vtp status')).toMatch(/^VTP Domain Name {17}: LAB$/m);
    expect(device.type('do show vtp status')).toMatch(/^Number of existing VLANs {10}: 6$/m);
  });

  it('is unknown to a router', () => {
    const router = dialogueWith({
      'running-config': smallSwitch(),
      'vtp-status': "% Invalid input detected at '^' marker.\n",
    });
    expect(router.type('show vtp status')).toContain('% Invalid input');
    expect(router.type('show vlan')).toContain('% Invalid input');
    expect(router.type('conf t', 'vlan 10')).toContain('% Invalid input');
    expect(router.type('int gi0/1', 'switchport mode access')).toContain('% Invalid input');
  });
});

describe('ports', () => {
  it.each([
    {
      typed: ['sw acc vl 10', 'sw mo acc', 'sw voi vl 20'],
      lines: ['switchport access vlan 10', 'switchport mode access', 'switchport voice vlan 20'],
    },
    {
      typed: ['switchport mode trunk', 'switchport trunk native vlan 99', 'switchport trunk allowed vlan 10'],
      lines: ['switchport trunk native vlan 99', 'switchport trunk allowed vlan 10', 'switchport mode trunk'],
    },
    { typed: ['switchport access vlan 10', 'switchport access vlan 1'], lines: [] },
    { typed: ['switchport access vlan 10', 'no switchport access vlan'], lines: [] },
    { typed: ['switchport trunk native vlan 5', 'no switchport trunk native vlan 5'], lines: [] },
    { typed: ['switchport mode dynamic desirable'], lines: ['switchport mode dynamic desirable'] },
    { typed: ['switchport mode trunk', 'switchport mode dynamic auto'], lines: [] },
    { typed: ['switchport mode trunk', 'no switchport mode'], lines: [] },
    { typed: ['switchport voice vlan dot1p', 'no switchport voice vlan'], lines: [] },
  ])('$typed is printed as $lines', ({ typed, lines }) => {
    const device = transparent('vlan 10,20,30', '!');
    device.type('conf t', 'int gi0/1', ...typed);
    expect(portLines(device, 'GigabitEthernet0/1')).toEqual(lines);
  });

  it.each([
    { typed: ['10,20,30'], list: '10,20,30' },
    { typed: ['1-4094'], list: undefined },
    { typed: ['all'], list: undefined },
    { typed: ['none'], list: 'none' },
    { typed: ['except 10,20-30'], list: '1-9,11-19,31-4094' },
    { typed: ['remove 10'], list: '1-9,11-4094' },
    { typed: ['none', 'add 5,6,7,9,10'], list: '5-7,9,10' },
    { typed: ['5-7', 'remove 6'], list: '5,7' },
    { typed: ['5', 'remove 5'], list: 'none' },
    { typed: ['remove 5', 'add 5'], list: undefined },
  ])('a trunk with the lists $typed carries $list', ({ typed, list }) => {
    const device = transparent();
    device.type('conf t', 'int gi0/1', ...typed.map((words) => `switchport trunk allowed vlan ${words}`));
    expect(portLines(device, 'GigabitEthernet0/1')).toEqual(
      list === undefined ? [] : [`switchport trunk allowed vlan ${list}`],
    );
  });

  it('wraps a long list at 48 and then at 44 characters, and reads the lines as one list', () => {
    const device = transparent();
    const list = Array.from({ length: 40 }, (_, index) => 101 + 2 * index);
    device.type('conf t', 'int gi0/1', `switchport trunk allowed vlan ${list.slice(0, 30).join(',')}`);
    device.type(`switchport trunk allowed vlan add ${list.slice(30).join(',')}`);
    const lines = portLines(device, 'GigabitEthernet0/1');
    expect(lines[0]).toBe('switchport trunk allowed vlan 101,103,105,107,109,111,113,115,117,119,121,123');
    expect(lines[1]).toBe('switchport trunk allowed vlan add 125,127,129,131,133,135,137,139,141,143,145');
    expect(lines).toHaveLength(4);
    device.type('conf t', 'int gi0/1', 'switchport trunk allowed vlan remove 103-179');
    expect(portLines(device, 'GigabitEthernet0/1')).toEqual(['switchport trunk allowed vlan 101']);
  });

  it('makes a VLAN that an access or voice port asks for, and says so', () => {
    const device = transparent();
    expect(device.type('conf t', 'int gi0/1', 'switchport access vlan 30')).toBe(
      '% Access VLAN does not exist. Creating vlan 30\n',
    );
    expect(device.type('switchport voice vlan 31')).toBe('% Voice VLAN does not exist. Creating vlan 31\n');
    expect(device.type('switchport access vlan 31')).toBe('');
    expect(running(device)).toContain('vlan 30,31');
  });

  it('must be told the encapsulation before it may be a trunk, where the hardware knows two', () => {
    const device = dialogueWith({
      'running-config': smallSwitch(...TRANSPARENT),
      hardware: 'trunk-encapsulation: yes\n',
    });
    const words =
      'Command rejected: An interface whose trunk encapsulation is "Auto" can not be configured to "trunk" mode.\n';
    expect(device.type('conf t', 'int gi0/1', 'switchport mode trunk')).toBe(words);
    expect(device.type('switchport trunk encapsulation dot1q', 'switchport mode trunk')).toBe('');
    expect(device.type('no switchport trunk encapsulation')).toBe(words);
    expect(transparent().type('conf t', 'int gi0/1', 'switchport trunk encapsulation dot1q')).toContain(
      '% Invalid input',
    );
  });

  it('drops its VLAN settings when it is routed, and its addresses when it switches again', () => {
    const device = transparent();
    device.type('conf t', 'int gi0/1', 'switchport access vlan 1', 'switchport mode trunk', 'no switchport');
    expect(portLines(device, 'GigabitEthernet0/1')).toEqual(['no switchport', 'no ip address']);
    device.type('conf t', 'int gi0/3');
    expect(device.type('switchport mode access')).toBe('Command rejected: Gi0/3 not a switching port.\n');
    device.type('switchport');
    expect(portLines(device, 'GigabitEthernet0/3')).toEqual([]);
  });

  it('refuses to stop negotiating while its mode is dynamic', () => {
    const device = transparent();
    expect(device.type('conf t', 'int gi0/1', 'switchport nonegotiate')).toContain(
      "Conflict between 'nonegotiate' and 'dynamic'",
    );
    expect(device.type('switchport mode trunk', 'switchport nonegotiate')).toBe('');
    expect(device.type('switchport mode dynamic auto')).toContain('Command rejected');
  });

  it('passes what a bundle is told on to its members, and a range to each port', () => {
    const device = transparent(
      'interface Port-channel1',
      '!',
      'interface GigabitEthernet0/9',
      ' channel-group 1 mode active',
      '!',
    );
    device.type('conf t', 'int po1', 'switchport mode trunk');
    expect(portLines(device, 'GigabitEthernet0/9')).toEqual(['switchport mode trunk', 'channel-group 1 mode active']);
    device.type('conf t', 'int range gi0/1 - 2', 'switchport mode access');
    expect([portLines(device, 'GigabitEthernet0/1'), portLines(device, 'GigabitEthernet0/2')]).toEqual([
      ['switchport mode access'],
      ['switchport mode access'],
    ]);
  });

  it('comes back to the print before when a change is undone', () => {
    const device = transparent(
      'interface GigabitEthernet0/8',
      ' description x',
      ' switchport trunk allowed vlan 10',
      ' switchport mode trunk',
      ' spanning-tree portfast',
      '!',
    );
    const before = device.type('show running-config');
    device.type(
      'conf t',
      'int gi0/8',
      'switchport trunk native vlan 7',
      'switchport trunk allowed vlan add 20',
      'no switchport mode',
      'end',
    );
    device.type(
      'conf t',
      'int gi0/8',
      'switchport mode trunk',
      'switchport trunk allowed vlan remove 20',
      'no switchport trunk native vlan',
      'end',
    );
    expect(device.type('show running-config')).toBe(before);
  });
});
