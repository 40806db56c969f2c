import { describe, expect, it } from 'vitest';
import { ciscoIosEmulator } from '../../../../src/drivers/cisco-ios/emulator.js';
import { replyOf } from '../../../../src/drivers/shared/config-file.js';
import { manualClock } from '../../../../src/emulator/clock.js';
import { dialogueWith, login, portLines, running, sample, smallSwitch } from './emulator-dialogue.js';

const TRANSPARENT = ['vtp mode transparent', '!'];

describe('booting and printing', () => {
  it.each(['ios-15.cfg', 'iosxe-17.cfg'])('prints %s back as it was, but for its size', (name) => {
    const text = sample(name);
    const printed = dialogueWith({ 'running-config': text }).type('show running-config');
    const anySize = (config: string) => config.replace(/^Current configuration : \d+ bytes$/m, 'Current configuration');
    expect(anySize(printed)).toBe(anySize(text));
    const body = printed.slice(printed.indexOf('!'));
    expect(printed).toContain(`\nCurrent configuration : ${body.length} bytes\n`);
  });

  it('keeps banners and lines it does not know word for word', () => {
    const odd = ['banner motd ^C', 'interface of the world', ' ! keep out', '^C', 'frobnicate all', ' deep  down', '!'];
    const text = smallSwitch(...odd);
    expect(running(dialogueWith({ 'running-config': text }))).toEqual(
      expect.arrayContaining(['interface of the world', 'frobnicate all', ' deep  down']),
    );
    expect(dialogueWith({ 'running-config': text }).type('show running-config')).toContain(odd.join('\n'));
  });

  it('refuses what is no configuration', () => {
    expect(() => ciscoIosEmulator.boot({ 'running-config': '% Invalid input' }, manualClock())).toThrow(
      'no IOS configuration',
    );
  });

  it('has the numbers of entries that a device answered with', () => {
    const lists = ['ip access-list extended EDGE', ' permit tcp any any', ' deny   ip any any', '!'];
    const six = ['ipv6 access-list SIX', ' permit tcp any any', ' sequence 35 deny ipv6 any any', '!'];
    const answers = {
      'show running-config': smallSwitch(...lists, ...six),
      'show ip access-lists': 'Extended IP access list EDGE\n    14 permit tcp any any\n    19 deny ip any any',
      'show ipv6 access-list':
        'IPv6 access list SIX\n    permit tcp any any sequence 7\n    deny ipv6 any any sequence 35',
    };
    const replies = Object.entries(answers).map(([line, output]) => replyOf(line, output));
    const image = ciscoIosEmulator.image(replies);
    const device = dialogueWith(image);
    expect(device.type('show ip access-lists')).toMatch(/ 14 permit tcp any any\n +19 deny +ip any any/);
    expect(device.type('show ipv6 access-list')).toMatch(/permit tcp any any sequence 7\n/);
  });

  it('comes from the factory with its name, its ports and no VLAN', () => {
    const image = ciscoIosEmulator.factory('sw9', ['GigabitEthernet1/0/1', 'GigabitEthernet1/0/2']);
    const device = dialogueWith(image);
    expect(device.terminal.prompt()).toBe('sw9#');
    expect(device.type('show vlan brief')).toContain(
      '1    default                          active    Gi1/0/1, Gi1/0/2\n',
    );
    expect(device.type('show version')).toMatch(/^Cisco IOS Software, .*, Version 15\.2\(4\)E10,/);
    expect(device.type('show running-config')).not.toMatch(/^vlan \d/m);
  });

  it('makes an image of replies that behaves as the device they came from', () => {
    const first = dialogueWith({
      'running-config': smallSwitch(),
      'vlan.dat': 'vlan 10\n name USERS\nvlan 20\n state suspend\n',
    });
    const replies = ['show version', 'sh run', 'show startup-config', 'show vtp status', 'show vlan brief'].map(
      (line) => ({
        op: { via: 'cli', line, context: [], role: 'read' } as const,
        output: first.type(line).replace(/\n+$/, ''),
        prompt: 'sw1#',
        exitCode: undefined,
        stderr: '',
      }),
    );
    const second = dialogueWith(ciscoIosEmulator.image(replies));
    for (const line of ['show running-config', 'show startup-config', 'show vtp status', 'show vlan', 'show version']) {
      expect(second.type(line).trimEnd()).toBe(first.type(line).trimEnd());
    }
  });
});

describe('the dialogue', () => {
  it.each([
    { lines: ['conf t'], prompt: 'sw1(config)#' },
    { lines: ['conf t', 'int gi0/1'], prompt: 'sw1(config-if)#' },
    { lines: ['conf t', 'int ra gi0/1 - 2'], prompt: 'sw1(config-if-range)#' },
    { lines: ['conf t', 'int gi0/1', 'vlan 10'], prompt: 'sw1(config-vlan)#' },
    { lines: ['conf t', 'vlan 10', 'exit'], prompt: 'sw1(config)#' },
    { lines: ['conf t', 'vlan 10', 'end'], prompt: 'sw1#' },
    { lines: ['conf t', 'router bgp 65001'], prompt: 'sw1(config-router)#' },
    { lines: ['conf t', 'router bgp 65001', 'interface gi0/1'], prompt: 'sw1(config-if)#' },
    { lines: ['conf t', 'hostname a-very-long-name-of-a-switch'], prompt: 'a-very-long-name-of-(config)#' },
    { lines: ['conf t', 'hostname a-very-long-name-of-a-switch', 'end'], prompt: 'a-very-long-name-of-a-switch#' },
    { lines: ['disable'], prompt: 'sw1>' },
  ])('stands at $prompt after $lines', ({ lines, prompt }) => {
    const device = dialogueWith({ 'running-config': smallSwitch(...TRANSPARENT) });
    device.type(...lines);
    expect(device.terminal.prompt()).toBe(prompt);
  });

  it.each([
    { line: 'show foo', printed: "         ^\n% Invalid input detected at '^' marker.\n\n" },
    { line: 'shwo version', printed: "      ^\n% Invalid input detected at '^' marker.\n\n" },
    { line: 'show', printed: '% Incomplete command.\n\n' },
    { line: 'show v', printed: '% Ambiguous command:  "show v"\n' },
  ])('refuses "$line" as IOS does', ({ line, printed }) => {
    expect(dialogueWith({ 'running-config': smallSwitch() }).type(line)).toBe(printed);
  });

  it('refuses what it does not know in configuration mode, and lines longer than it reads', () => {
    const device = dialogueWith({ 'running-config': smallSwitch(...TRANSPARENT) });
    expect(device.type('conf t', 'frobnicate')).toBe("             ^\n% Invalid input detected at '^' marker.\n\n");
    expect(device.type('interface GigabitEthernet9/9')).toContain('% Invalid input');
    const long = `switchport trunk allowed vlan ${Array.from({ length: 60 }, (_, index) => 2 * index + 100).join(',')}`;
    expect(device.type('interface Gi0/1', long)).toContain('% Invalid input');
  });

  it('asks for the enable secret without echo, three times', () => {
    const device = dialogueWith({ 'running-config': smallSwitch('enable secret 0 geheim', '!') });
    expect(device.terminal.prompt()).toBe('sw1>');
    expect(device.type('show running-config')).toContain('% Invalid input');
    expect(device.type('enable')).toBe('');
    expect([device.terminal.prompt(), device.terminal.echo()]).toEqual(['Password: ', false]);
    expect(device.type('wrong', 'wrong', 'wrong')).toBe('% Bad secrets\n');
    expect(device.terminal.prompt()).toBe('sw1>');
    device.type('enable', 'geheim');
    expect(device.terminal.prompt()).toBe('sw1#');
    expect(device.type('show privilege')).toBe('Current privilege level is 15\n');
  });

  it('pages until told not to', () => {
    const box = dialogueWith({ 'running-config': sample('ios-15.cfg') }).box;
    const terminal = box.terminal();
    expect(terminal.enter('show running-config').split('\n')).toHaveLength(24);
    expect([terminal.prompt(), terminal.oneKey?.()]).toEqual([' --More-- ', true]);
    expect(terminal.enter('').split('\n')).toHaveLength(2);
    expect(terminal.enter('q')).toBe('');
    expect(terminal.prompt()).toBe('leaf1#');
  });

  it('saves, with a question or without', () => {
    const device = dialogueWith({ 'running-config': smallSwitch() });
    expect(device.type('show startup-config')).toBe('startup-config is not present\n');
    expect(device.type('copy running-config startup-config')).toBe('');
    expect(device.terminal.prompt()).toBe('Destination filename [startup-config]? ');
    expect(device.type('')).toBe('Building configuration...\n[OK]\n');
    expect(device.type('conf t', 'file prompt quiet', 'end', 'copy run start')).toBe(
      'Building configuration...\n[OK]\n',
    );
    expect(device.type('write memory')).toBe('Building configuration...\n[OK]\n');
    expect(device.type('show startup-config')).toMatch(/^Using \d+ out of \d+ bytes\n!\nversion 15\.2\n/);
  });

  it('reloads after one key', () => {
    const device = dialogueWith({ 'running-config': smallSwitch(...TRANSPARENT) });
    device.type('write memory', 'conf t', 'vlan 10', 'end', 'reload');
    expect(device.terminal.oneKey?.()).toBe(true);
    device.type('');
    expect(device.terminal.ended()).toBe(true);
    expect(running(login(device.box))).not.toContain('vlan 10');
  });
});

describe('the revert timer', () => {
  const archive = ['archive', ' path flash:backup', '!', ...TRANSPARENT];

  it('needs the archive', () => {
    const device = dialogueWith({ 'running-config': smallSwitch(...TRANSPARENT) });
    expect(device.type('show archive')).toBe(' Archive feature not enabled\n');
    expect(device.type('configure terminal revert timer 5')).toBe('%Please turn config archive on\n');
    expect(device.type('show archive config rollback timer')).toBe('%No Rollback Confirmed Change pending\n');
    expect(device.type('configure confirm')).toBe('%No Rollback Confirmed Change pending\n');
  });

  it('goes back by itself, VLANs of a transparent switch included', () => {
    const device = dialogueWith({ 'running-config': smallSwitch(...archive) });
    const before = running(device);
    expect(device.type('configure terminal revert timer 5')).toBe(
      'Rollback Confirmed Change: Backing up current running config to flash:backup-0\n\n' +
        'Enter configuration commands, one per line.  End with CNTL/Z.\n',
    );
    device.type('vlan 10', 'name USERS', 'interface Gi0/1', 'switchport access vlan 10', 'end');
    expect(device.type('show archive config rollback timer')).toContain('Timer value: 5 min\n');
    device.clock.advance(299_999);
    expect(running(device)).toContain('vlan 10');
    device.clock.advance(1);
    expect(running(device)).toEqual(before);
    expect(device.type('show archive config rollback timer')).toContain('%No Rollback');
  });

  it('keeps what is confirmed and goes back at once when told to', () => {
    const device = dialogueWith({ 'running-config': smallSwitch(...archive) });
    device.type('conf t rev tim 1', 'vlan 10', 'end', 'configure confirm');
    device.clock.advance(120_000);
    expect(running(device)).toContain('vlan 10');
    device.type('configure terminal revert timer 1', 'no vlan 10', 'end');
    expect(device.type('configure revert now')).toContain('Rollback Done\n');
    expect(running(device)).toContain('vlan 10');
    expect(device.type('show archive')).toContain('backup-1 <- Most Recent');
  });

  it('refuses minutes out of range and a second timer', () => {
    const device = dialogueWith({ 'running-config': smallSwitch(...archive) });
    expect(device.type('configure terminal revert timer 121')).toContain('% Invalid input');
    device.type('configure terminal revert timer 2', 'end');
    expect(device.type('configure terminal revert timer 2')).toMatch(/^%Rollback/);
    device.type('configure revert timer 3');
    device.clock.advance(150_000);
    expect(device.type('show archive config rollback timer')).toContain('Timer value: 3 min');
  });
});

describe('mirror sessions', () => {
  it('are kept with short port names', () => {
    const device = dialogueWith({ 'running-config': smallSwitch(...TRANSPARENT) });
    device.type('conf t', 'monitor session 1 destination interface GigabitEthernet0/2');
    expect(running(device)).toContain('monitor session 1 destination interface Gi0/2');
    device.type('conf t', 'no monitor session 1');
    expect(running(device).join()).not.toContain('monitor');
  });
});

describe('lines of no meaning to netctl', () => {
  it('are written in full and taken back', () => {
    const device = dialogueWith({ 'running-config': smallSwitch(...TRANSPARENT) });
    device.type('conf t', 'int gi0/1', 'desc to the core', 'span portfast', 'shut');
    expect(portLines(device, 'GigabitEthernet0/1')).toEqual([
      'description to the core',
      'shutdown',
      'spanning-tree portfast',
    ]);
    device.type('conf t', 'int gi0/1', 'no desc', 'no shut', 'no span portfast');
    expect(portLines(device, 'GigabitEthernet0/1')).toEqual([]);
  });
});
