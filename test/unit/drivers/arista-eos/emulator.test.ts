import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aristaEosEmulator } from '../../../../src/drivers/arista-eos/emulator.js';
import { type ManualClock, manualClock } from '../../../../src/emulator/clock.js';
import type { EmulatedBox, Image, Terminal } from '../../../../src/emulator/device.js';

interface Dialogue {
  readonly box: EmulatedBox;
  readonly clock: ManualClock;
  readonly terminal: Terminal;
  type(...lines: string[]): string;
}

/** Switches a device on and logs in with full rights, paging off. */
function dialogueWith(image: Image): Dialogue {
  const clock = manualClock();
  const box = aristaEosEmulator.boot(image, clock);
  return { box, clock, ...login(box) };
}

function login(box: EmulatedBox): Pick<Dialogue, 'terminal' | 'type'> {
  const terminal = box.terminal();
  for (const line of ['terminal length 0', 'enable']) terminal.enter(line);
  return {
    terminal,
    type(...lines) {
      let printed = '';
      for (const line of lines) printed = terminal.enter(line);
      return printed;
    },
  };
}

const SAMPLE = readFileSync(new URL('./emulator-samples/eos-4.30.cfg', import.meta.url), 'utf8');

function smallSwitch(...lines: string[]): Image {
  const text = ['! device: sw1 (DCS-7050SX3, EOS-4.30.1F)', '!', 'hostname sw1', '!', ...lines];
  const ports = [
    'interface Ethernet1',
    '!',
    'interface Ethernet2',
    '!',
    'interface Ethernet3',
    '   no switchport',
    '!',
    'end',
    '',
  ];
  return { 'running-config': [...text, ...ports].join('\n') };
}

/** The lines of the configuration now, without the comments. */
function running(dialogue: Pick<Dialogue, 'type'>): string[] {
  return dialogue
    .type('end', 'show running-config')
    .split('\n')
    .filter((line) => !/^\s*!|^$/.test(line));
}

function portLines(dialogue: Pick<Dialogue, 'type'>, name: string): string[] {
  const lines = running(dialogue);
  const start = lines.indexOf(`interface ${name}`) + 1;
  return lines
    .slice(start, start + lines.slice(start).findIndex((line) => !line.startsWith(' ')))
    .map((line) => line.trim());
}

function vlanLines(dialogue: Pick<Dialogue, 'type'>): string[] {
  const lines = running(dialogue);
  return lines.slice(lines.indexOf('hostname sw1') + 1, lines.indexOf('interface Ethernet1'));
}

describe('booting and printing', () => {
  it('prints a configuration back as it was', () => {
    expect(dialogueWith({ 'running-config': SAMPLE }).type('configure', 'show running-config')).toBe(SAMPLE);
  });

  it('keeps banners and lines it does not know word for word', () => {
    const odd = [
      'banner login',
      'interface of the world',
      '! keep out',
      'EOF',
      'frobnicate all',
      '   deep',
      '      down',
      '!',
    ];
    expect(dialogueWith(smallSwitch(...odd)).type('show running-config')).toContain(odd.join('\n'));
  });

  it('refuses what is no configuration', () => {
    expect(() => aristaEosEmulator.boot({ 'running-config': '% Invalid input' }, manualClock())).toThrow('no EOS');
  });

  it('comes from the factory with its name, its ports and no VLAN', () => {
    const device = dialogueWith(aristaEosEmulator.factory('sw9', ['Ethernet1', 'Ethernet2']));
    expect(device.terminal.prompt()).toBe('sw9#');
    expect(device.type('show vlan')).toContain('1     default                          active    Et1, Et2\n');
    expect(JSON.parse(device.type('show version | json'))).toMatchObject({ mfgName: 'Arista', version: '4.30.1F' });
    expect(device.type('show running-config diffs')).toBe('');
  });

  it.each(['show version', 'show version | json'])('makes an image of replies with %s', (version) => {
    const first = dialogueWith({
      ...smallSwitch('vlan 10', '   name A', '!'),
      version: 'Arista DCS-1\nSoftware image version: 4.33.1F\n',
    });
    first.type('write memory');
    const replies = [version, 'show running-config', 'show startup-config'].map((line) => ({
      op: { via: 'cli', line, context: [], role: 'read' } as const,
      output: first.type(line).replace(/\n+$/, ''),
      prompt: 'sw1#',
      exitCode: undefined,
      stderr: '',
    }));
    const second = dialogueWith(aristaEosEmulator.image(replies));
    for (const line of ['show running-config', 'show startup-config', 'show vlan | json', 'show version | json']) {
      expect(second.type(line)).toBe(first.type(line));
    }
  });

  it('counts its uptime on the clock', () => {
    const device = dialogueWith(smallSwitch());
    device.clock.advance(90_000);
    expect(JSON.parse(device.type('show version | json'))).toMatchObject({ uptime: 90, version: '4.30.1F' });
  });
});

describe('the dialogue', () => {
  it.each([
    { lines: ['conf'], prompt: 'sw1(config)#' },
    { lines: ['conf t', 'int et1'], prompt: 'sw1(config-if-Et1)#' },
    { lines: ['conf t', 'int et1-2'], prompt: 'sw1(config-if-Et1,2)#' },
    { lines: ['conf t', 'vlan 10'], prompt: 'sw1(config-vlan-10)#' },
    { lines: ['conf t', 'vlan 10,20'], prompt: 'sw1(config-vlan-10,20)#' },
    { lines: ['conf session netctl-abc'], prompt: 'sw1(config-s-netctl)#' },
    { lines: ['conf session netctl-abc', 'int et1'], prompt: 'sw1(config-s-netctl-if-Et1)#' },
    { lines: ['conf session netctl-abc', 'int et1', 'vlan 10'], prompt: 'sw1(config-s-netctl-vlan-10)#' },
    { lines: ['conf session netctl-abc', 'end'], prompt: 'sw1#' },
    { lines: ['conf t', 'router bgp 65001'], prompt: 'sw1(config-router-bgp)#' },
    { lines: ['disable'], prompt: 'sw1>' },
  ])('stands at $prompt after $lines', ({ lines, prompt }) => {
    const device = dialogueWith(smallSwitch());
    device.type(...lines);
    expect(device.terminal.prompt()).toBe(prompt);
  });

  it.each([
    { lines: ['show foo'], words: '% Invalid input\n' },
    { lines: ['show'], words: '% Incomplete command\n' },
    { lines: ['show v'], words: '% Ambiguous command\n' },
    { lines: ['conf t', 'frobnicate'], words: '% Invalid input\n' },
    { lines: ['conf t', 'interface Ethernet99'], words: '% Invalid input\n' },
    { lines: ['conf t', 'vlan 4095'], words: '% Invalid input\n' },
    { lines: ['conf t', 'vlan 10', `name ${'x'.repeat(33)}`], words: '% Invalid input\n' },
    { lines: ['conf t', 'no vlan 1'], words: '% Default VLAN 1 cannot be removed\n' },
    { lines: ['conf t', 'int et1', 'switchport trunk allowed vlan 10-5'], words: '% Invalid input\n' },
    { lines: ['terminal length 0'], words: 'Pagination disabled.\n' },
    { lines: ['terminal width 512'], words: 'Width set to 512 columns.\n' },
  ])('answers $lines with $words', ({ lines, words }) => {
    expect(dialogueWith(smallSwitch()).type(...lines)).toBe(words);
  });

  it('starts with limited rights, and asks for a secret where there is one', () => {
    const box = dialogueWith(smallSwitch('enable password 0 geheim', '!')).box;
    const terminal = box.terminal();
    expect(terminal.prompt()).toBe('sw1>');
    terminal.enter('enable');
    expect([terminal.prompt(), terminal.echo()]).toEqual(['Password: ', false]);
    terminal.enter('geheim');
    expect(terminal.prompt()).toBe('sw1#');
  });

  it('lets users of level 15 in with full rights where it is told to', () => {
    const lines = [
      'aaa authorization exec default local',
      '!',
      'username a privilege 15 role network-admin nopassword',
      '!',
    ];
    expect(
      dialogueWith(smallSwitch(...lines))
        .box.terminal()
        .prompt(),
    ).toBe('sw1#');
  });

  it('says what is not saved', () => {
    const device = dialogueWith(smallSwitch());
    expect(device.type('write memory')).toBe('Copy completed successfully.\n');
    device.type('conf t', 'vlan 10', 'end');
    expect(device.type('show running-config diffs')).toMatch(
      /^--- flash:\/startup-config\n\+\+\+ system:\/running-config\n@@ /,
    );
    expect(device.type('show running-config diffs')).toContain('\n+vlan 10\n');
    device.box.reboot();
    expect(vlanLines(login(device.box))).toEqual([]);
  });
});

describe('VLANs', () => {
  it.each([
    { typed: ['vlan 100-105'], lines: ['vlan 100-105'] },
    { typed: ['vlan 5,6'], lines: ['vlan 5-6'] },
    { typed: ['vlan 10', 'name VLAN0010'], lines: ['vlan 10'] },
    { typed: ['vlan 100-105', 'vlan 103', 'name X'], lines: ['vlan 100-102', 'vlan 103', '   name X', 'vlan 104-105'] },
    { typed: ['vlan 10,20-22', 'no vlan 20-21'], lines: ['vlan 10,22'] },
    { typed: ['vlan 10', 'state suspend', 'name A'], lines: ['vlan 10', '   name A', '   state suspend'] },
    { typed: ['vlan 10', 'name A', 'state suspend', 'no name', 'state active'], lines: ['vlan 10'] },
    { typed: ['vlan 1', 'name A'], lines: ['vlan 1', '   name A'] },
  ])('$typed is printed as $lines', ({ typed, lines }) => {
    const device = dialogueWith(smallSwitch());
    device.type('conf t', ...typed);
    expect(vlanLines(device)).toEqual(lines);
  });
});

describe('ports', () => {
  it.each([
    { typed: ['switchport', 'switchport mode access'], lines: [] },
    { typed: ['sw acc vl 10'], lines: ['switchport access vlan 10'] },
    { typed: ['switchport access vlan 10', 'switchport access vlan 1'], lines: [] },
    {
      typed: ['switchport mode trunk', 'switchport trunk native vlan tag', 'switchport access vlan 3'],
      lines: ['switchport access vlan 3', 'switchport trunk native vlan tag', 'switchport mode trunk'],
    },
    { typed: ['switchport trunk native vlan 9', 'switchport trunk native vlan 1'], lines: [] },
    { typed: ['switchport trunk allowed vlan 5,6,7,9'], lines: ['switchport trunk allowed vlan 5-7,9'] },
    {
      typed: ['switchport trunk allowed vlan none', 'switchport trunk allowed vlan add 5'],
      lines: ['switchport trunk allowed vlan 5'],
    },
    { typed: ['switchport trunk allowed vlan remove 5'], lines: ['switchport trunk allowed vlan 1-4,6-4094'] },
    { typed: ['switchport trunk allowed vlan except 5', 'switchport trunk allowed vlan add 5'], lines: [] },
    {
      typed: ['switchport trunk allowed vlan 5', 'switchport trunk allowed vlan remove 5'],
      lines: ['switchport trunk allowed vlan none'],
    },
    { typed: ['switchport trunk allowed vlan 5', 'no switchport trunk allowed vlan'], lines: [] },
    {
      typed: [
        'switchport phone vlan 20',
        'switchport phone trunk untagged',
        'switchport mode trunk phone',
        'switchport trunk native vlan 10',
      ],
      lines: [
        'switchport trunk native vlan 10',
        'switchport phone vlan 20',
        'switchport phone trunk untagged',
        'switchport mode trunk phone',
      ],
    },
    { typed: ['switchport access vlan 10', 'no switchport'], lines: ['switchport access vlan 10', 'no switchport'] },
    { typed: ['no switchport', 'switchport'], lines: [] },
    { typed: ['desc a b', 'shut', 'no shut'], lines: ['description a b'] },
  ])('$typed is printed as $lines', ({ typed, lines }) => {
    const device = dialogueWith(smallSwitch());
    device.type('conf t', 'int et1', ...typed);
    expect(portLines(device, 'Ethernet1')).toEqual(lines);
  });

  it('writes a list of any length on one line', () => {
    const device = dialogueWith(smallSwitch());
    const list = Array.from({ length: 200 }, (_, index) => 2 * index + 1001).join(',');
    device.type('conf t', 'int et1', `switchport trunk allowed vlan ${list}`);
    expect(portLines(device, 'Ethernet1')).toEqual([`switchport trunk allowed vlan ${list}`]);
  });

  it('writes the layer where it is not the default', () => {
    const device = dialogueWith(smallSwitch('switchport default mode routed', '!'));
    device.type('conf t', 'int et1', 'switchport');
    expect(portLines(device, 'Ethernet1')).toEqual(['switchport']);
  });

  it('keeps mirror sessions', () => {
    const device = dialogueWith(smallSwitch());
    device.type('conf t', 'monitor session SNIFF destination et2');
    expect(running(device)).toContain('monitor session SNIFF destination Ethernet2');
    device.type('conf t', 'no monitor session SNIFF');
    expect(running(device).join('\n')).not.toContain('monitor');
  });
});

describe('configuration sessions', () => {
  it('change nothing until they are committed, and can be looked at', () => {
    const device = dialogueWith(smallSwitch());
    device.type('configure session one', 'vlan 10', 'name A');
    expect(device.type('show session-config diffs')).toBe(
      '--- system:/running-config\n+++ session:/one-session-config\n@@ -1,5 +1,8 @@\n hostname sw1\n !\n+vlan 10\n+   name A\n+!\n interface Ethernet1\n !\n interface Ethernet2\n',
    );
    expect(device.terminal.prompt()).toBe('sw1(config-s-one-vlan-10)#');
    expect(device.type('end', 'show running-config')).not.toContain('vlan 10');
    expect(device.type('show session-config named one diffs')).toContain('+vlan 10\n');
    expect(device.type('configure session one', 'commit')).toBe('');
    expect(device.terminal.prompt()).toBe('sw1#');
    expect(vlanLines(device)).toEqual(['vlan 10', '   name A']);
  });

  it('are gone when aborted', () => {
    const device = dialogueWith(smallSwitch());
    device.type('configure session one', 'vlan 10', 'abort');
    expect(device.type('show session-config named one diffs')).toMatch(/^%/);
    device.type('configure session two', 'vlan 10', 'end');
    expect(device.type('configure session two abort')).toBe('');
    expect(vlanLines(device)).toEqual([]);
  });

  it('overwrite what another hand changed meanwhile', () => {
    const device = dialogueWith(smallSwitch());
    device.type('configure session one', 'vlan 10', 'end', 'conf t', 'vlan 99', 'end');
    device.type('configure session one commit');
    expect(vlanLines(device)).toEqual(['vlan 10']);
  });

  it('are five at most', () => {
    const device = dialogueWith(smallSwitch());
    for (let number = 1; number <= 5; number++) device.type(`configure session s${number}`, 'end');
    expect(device.type('configure session s6')).toMatch(/^% Maximum number of pending sessions has been reached/);
    expect(device.terminal.prompt()).toBe('sw1#');
    expect(device.type('configure session s5')).toBe('');
  });

  it('go back by themselves when a commit timer runs out', () => {
    const device = dialogueWith(smallSwitch('vlan 5', '!'));
    const before = running(device);
    device.type('configure session one', 'vlan 10', 'commit timer 00:05:00');
    expect(vlanLines(device)).toEqual(['vlan 5,10']);
    device.clock.advance(299_999);
    expect(vlanLines(device)).toEqual(['vlan 5,10']);
    device.clock.advance(1);
    expect(running(device)).toEqual(before);
    expect(device.type('configure session one commit')).toMatch(/^% Cannot commit/);
  });

  it('stay when confirmed in time, and go back at once when aborted', () => {
    const device = dialogueWith(smallSwitch());
    device.type('configure session one', 'vlan 10', 'commit timer 00:01:00');
    expect(device.type('configure session one commit')).toBe('');
    device.clock.advance(3_600_000);
    expect(vlanLines(device)).toEqual(['vlan 10']);
    device.type('configure session two', 'no vlan 10', 'end', 'configure session two commit timer 0:1:0');
    expect(vlanLines(device)).toEqual([]);
    expect(device.type('configure session two abort')).toBe('');
    expect(vlanLines(device)).toEqual(['vlan 10']);
  });

  it('refuse another commit while a timer runs', () => {
    const device = dialogueWith(smallSwitch());
    device.type('configure session one', 'vlan 10', 'commit timer 00:01:00');
    expect(device.type('configure session two', 'vlan 20', 'commit')).toMatch(/^% Cannot commit/);
    expect(device.terminal.prompt()).toBe('sw1(config-s-two)#');
  });

  it.each(['00:00:00', '5', 'x'])('refuse the time %s', (time) => {
    expect(dialogueWith(smallSwitch()).type('configure session one', `commit timer ${time}`)).toBe('% Invalid input\n');
  });

  it('do not survive a reboot', () => {
    const device = dialogueWith(smallSwitch());
    device.type(
      'write memory',
      'configure session one',
      'vlan 10',
      'commit timer 00:05:00',
      'configure session two',
      'end',
    );
    device.box.reboot();
    const again = login(device.box);
    expect(vlanLines(again)).toEqual([]);
    expect(JSON.parse(again.type('show configuration sessions detail | json'))).toMatchObject({ sessions: {} });
    device.clock.advance(600_000);
    expect(vlanLines(again)).toEqual([]);
  });

  it('are told in the form of old and of new releases', () => {
    const told = ['4.30.1F', '4.32.0F'].map((version) => {
      const device = dialogueWith({ ...smallSwitch(), version: `Software image version: ${version}\n` });
      device.clock.advance(10_000);
      device.type('configure session one', 'commit timer 00:01:00', 'configure session two', 'end');
      device.clock.advance(15_000);
      return [
        JSON.parse(device.type('show configuration sessions detail | json')),
        device.type('show conf sessions detail'),
      ];
    });
    expect(told[0]?.[0]).toMatchObject({
      sessions: { one: { state: 'pendingCommitTimer', commitBy: 70 }, two: { state: 'pending' } },
    });
    expect(told[0]?.[1]).toMatch(/^ {2}one {2}pendingCommitTimer .* 0:00:45$/m);
    expect(told[1]?.[0]).toMatchObject({
      commitTimerSessionName: 'one',
      commitTimerExpireTime: 70,
      sessions: { two: { state: 'pending' } },
    });
    expect(told[1]?.[1]).toMatch(
      /^Session with pending commit timer: one\nTime left until commit timer expiry: in 0:00:45$/m,
    );
  });

  it('can start from nothing', () => {
    const device = dialogueWith({ 'running-config': SAMPLE });
    device.terminal.enter('x');
    device.type('configure session one', 'rollback clean-config', 'hostname new', 'commit');
    expect(running(device)).toEqual(['hostname new', 'interface Ethernet1', 'interface Ethernet24', 'end']);
  });
});
