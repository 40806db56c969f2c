import { describe, expect, it } from 'vitest';
import { driver } from '../../../../src/drivers/arista-eos/index.js';
import type { Facts } from '../../../../src/model/state.js';
import { ALL_VLANS } from '../../../../src/model/vlan-set.js';
import { answer, configAnswer } from '../answers.js';

const [binding] = driver.bindings;

const VERSION = `Arista DCS-7050SX3-48YC8
Hardware version:      11.00
Serial number:         JPE00000000

Software image version: 4.30.1F
Architecture:           x86_64`;

function facts(version: string, hostname = 'Hostname: leaf1\nFQDN:     leaf1.example.net'): Facts {
  return driver.bindings[0].identify.read([answer('show version', version), answer('show hostname', hostname)]);
}

function parse(config: string) {
  return binding.parse([answer('show running-config', `${config}\nend`)], facts(VERSION));
}

function port(lines: string, name = 'Ethernet1') {
  return parse(`interface ${name}\n${lines.replace(/^/gm, '   ')}`).vlan?.ports.get(name);
}

describe('identify', () => {
  it('reads who the device is', () => {
    expect(facts(VERSION)).toEqual({
      platform: 'arista-eos',
      hostname: 'leaf1',
      version: '4.30.1F',
      model: 'DCS-7050SX3-48YC8',
      extra: {},
    });
  });

  it('takes the name from the prompt where the device does not say it', () => {
    expect(facts(VERSION, '% Invalid input').hostname).toBe('sw1');
  });

  it('calls another platform what it calls itself', () => {
    expect(facts('Cisco IOS Software, C2960X Software\nmore').platform).toBe('Cisco IOS Software, C2960X Software');
  });

  it('refuses an answer that identifies nothing', () => {
    expect(() => facts('% Invalid input\n')).toThrow(expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }));
  });
});

describe('parse', () => {
  it('reads VLANs with names and states, and blocks for several', () => {
    const { vlan } = parse(
      'vlan 10\n   name USERS\n   trunk group MLAG\n!\nvlan 20,30-31\n!\nvlan 40\n   state suspend',
    );
    expect([...(vlan?.vlans.values() ?? [])]).toEqual([
      { id: 1, name: undefined, status: 'active', lines: [] },
      { id: 10, name: 'USERS', status: 'active', lines: ['name USERS', 'trunk group MLAG'] },
      ...[20, 30, 31].map((id) => ({ id, name: undefined, status: 'active', lines: [] })),
      { id: 40, name: undefined, status: 'suspended', lines: ['state suspend'] },
    ]);
  });

  it('gives ports the defaults of the platform', () => {
    expect(port('description x')).toMatchObject({
      layer: 'switched',
      mode: 'access',
      accessVlan: 1,
      nativeVlan: 1,
      allowed: ALL_VLANS,
    });
  });

  it.each([
    ['switchport mode trunk', { mode: 'trunk' }],
    ['switchport mode dot1q-tunnel', { mode: 'other' }],
    ['switchport trunk native vlan tag', { nativeVlan: undefined }],
    ['switchport trunk native vlan 99', { nativeVlan: 99 }],
    ['switchport trunk allowed vlan none', { allowed: [] }],
    ['switchport access vlan 10\nno switchport', { layer: 'routed', accessVlan: 10 }],
    ['ip address 10.0.0.1/24', { layer: 'switched' }],
    ['channel-group 7 mode active', { bundle: 'Port-Channel7' }],
  ])('%j', (lines, settings) => {
    expect(port(lines)).toMatchObject(settings);
  });

  it('knows the switch whose ports are routed unless they say otherwise', () => {
    const { vlan } = parse('switchport default mode routed\ninterface Ethernet1\n   switchport\ninterface Ethernet2');
    expect([...(vlan?.ports.values() ?? [])].map((one) => one.layer)).toEqual(['switched', 'routed']);
  });

  it('knows mirror destinations and leaves out what can have no VLANs', () => {
    const { vlan } = parse(
      'monitor session x destination Ethernet1\ninterface Ethernet1\ninterface Ethernet1.10\ninterface Management1\ninterface Port-Channel5\ninterface Loopback0',
    );
    expect([...(vlan?.ports.values() ?? [])].map((one) => [one.name, one.mirrorDestination])).toEqual([
      ['Ethernet1', true],
      ['Port-Channel5', false],
    ]);
  });

  it('says who stands on a VLAN', () => {
    const { vlan } = parse(
      'interface Vlan10\ninterface Vxlan1\n   vxlan vlan 20,21 vni 20,21\nrouter bgp 65001\n   vlan 30\n      rd 1:1\n   vlan-aware-bundle X\n      vlan 40',
    );
    expect(vlan?.uses.map((use) => use.vlan)).toEqual([10, 20, 21, 30, 40]);
  });

  it('reads nothing out of banners and scripts, and keeps the comments of users', () => {
    const { vlan, config } = parse(
      '! device: x\n!! keep me\nbanner motd\ninterface Ethernet9\nend\nEOF\nevent-handler x\n   action bash\ninterface Ethernet8\nEOF\ninterface Ethernet1',
    );
    expect([...(vlan?.ports.keys() ?? [])]).toEqual(['Ethernet1']);
    expect(config[0]).toBe('!! keep me');
  });

  it.each(['', '% Invalid input', 'hostname a\ninterface Ethernet1'])('refuses %j', (output) => {
    expect(() => binding.parse([answer('show running-config', output)], facts(VERSION))).toThrow(
      expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }),
    );
  });
});

describe('refusals', () => {
  it.each([
    ['% Invalid input', 'syntax'],
    ["% Authorization denied for command 'vlan 10'", 'auth'],
    ['% Internal error', 'semantic'],
    ['something new', 'semantic'],
  ])('in a session %j is one', (output, kind) => {
    expect(binding.refusal(configAnswer('vlan 10', output), [])?.kind).toBe(kind);
  });

  it.each([
    '',
    '! Access VLAN does not exist. Creating vlan 10',
    '! IP configuration will be ignored while interface Ethernet1 is not a routed port.',
  ])('%j is none', (output) => {
    expect(binding.refusal(configAnswer('switchport access vlan 10', output), [])).toBeUndefined();
  });

  it.each([
    ['configure session netctl-a', 'Maximum number of pending sessions has been reached'],
    ['commit timer 00:05:00', '% Cannot commit session'],
    ['configure session netctl-a commit', '% Session netctl-a is not pending'],
    ['write memory', '% Error: could not save'],
  ])('%s: %j is one', (line, output) => {
    expect(binding.refusal(answer(line, output, { role: 'control' }), [])).toBeDefined();
  });

  it.each([
    ['commit timer 00:05:00', ''],
    ['configure session netctl-a abort', ''],
    ['write memory', 'Copy completed successfully.'],
  ])('%s: %j is none', (line, output) => {
    expect(binding.refusal(answer(line, output, { role: 'control' }), [])).toBeUndefined();
  });

  it('sees that no session was entered', () => {
    expect(binding.refusal(answer('configure session netctl-a', '', { role: 'control' }), [])).toBeDefined();
    const entered = answer('configure session netctl-a', '', { role: 'control', prompt: 'sw1(config-s-netctl)#' });
    expect(binding.refusal(entered, [])).toBeUndefined();
  });
});

describe('saving', () => {
  it('is clean where nothing differs from the startup configuration', () => {
    const read = (output: string) => binding.persistence?.clean.read([answer('show running-config diffs', output)]);
    expect(read('')).toBe(true);
    expect(read('\n')).toBe(true);
    expect(read('--- flash:/startup-config\n+++ system:/running-config\n@@ -1 +1 @@\n-a\n+b')).toBe(false);
    expect(read('% Error: no startup-config')).toBe(false);
  });
});

describe('mask', () => {
  it('hides what only this platform has', () => {
    expect(driver.mask('service unsupported-transceiver ACME 12ab34cd')).toBe(
      'service unsupported-transceiver ACME <secret>',
    );
  });
});

describe('prompts', () => {
  const { dialect: shell } = binding;
  if (shell.kind !== 'prompt') throw new Error('no prompts');

  it.each([
    ['leaf1>', undefined],
    ['leaf1(s1)#', undefined],
    ['leaf1(config-s-netctl-if-Et1)#', 'config-s-netctl-if-Et1'],
    ['leaf1(config-s-netctl-vlan-20,100)#', 'config-s-netctl-vlan-20,100'],
    ['leaf1(s2)(config)#', 'config'],
  ])('%s', (prompt, mode) => {
    expect(shell.prompt.test(prompt)).toBe(true);
    expect(shell.prompt.exec(prompt)?.groups?.['mode']).toBe(mode);
  });
});
