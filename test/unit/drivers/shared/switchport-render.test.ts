import { describe, expect, it } from 'vitest';
import { isDisruptive, portLines, type SwitchportLanguage } from '../../../../src/drivers/shared/switchport-render.js';
import { type Port, plainPort } from '../../../../src/model/vlan.js';
import { parseVlanSet } from '../../../../src/model/vlan-set.js';

const ERASES: SwitchportLanguage = { shortestRun: 3, voiceWord: 'voice', keepsSettingsWhenRouted: false };
const KEEPS: SwitchportLanguage = { ...ERASES, keepsSettingsWhenRouted: true };

function set(text: string): Port['allowed'] {
  return parseVlanSet(text) ?? [];
}

function move(before: Partial<Port>, after: Partial<Port>, language = ERASES): readonly string[] {
  return portLines(plainPort('p', before), plainPort('p', after), language);
}

describe('portLines', () => {
  it('says nothing where nothing changes', () => {
    expect(move({ mode: 'trunk', allowed: set('10') }, { mode: 'trunk', allowed: set('10') })).toEqual([]);
  });

  it('gives a port its list, native VLAN and encapsulation before it becomes a trunk', () => {
    const after: Partial<Port> = { mode: 'trunk', allowed: set('10,99'), nativeVlan: 99, encapsulation: 'dot1q' };
    expect(move({ mode: 'access', accessVlan: 10 }, { ...after, accessVlan: 10 })).toEqual([
      'switchport trunk encapsulation dot1q',
      'switchport trunk native vlan 99',
      'switchport trunk allowed vlan 10,99',
      'switchport mode trunk',
    ]);
  });

  it('makes a trunk an access port in its VLAN, and only then forgets what the trunk had', () => {
    const before: Partial<Port> = { mode: 'trunk', allowed: set('10,99'), nativeVlan: 99, encapsulation: 'dot1q' };
    expect(move(before, { mode: 'access', accessVlan: 10 })).toEqual([
      'switchport access vlan 10',
      'switchport mode access',
      'no switchport trunk native vlan',
      'no switchport trunk allowed vlan',
      'no switchport trunk encapsulation',
    ]);
  });

  it('moves the list of a trunk by add and remove alone, adding first', () => {
    expect(move({ mode: 'trunk', allowed: set('10,20') }, { mode: 'trunk', allowed: set('20,30-32') })).toEqual([
      'switchport trunk allowed vlan add 30-32',
      'switchport trunk allowed vlan remove 10',
    ]);
  });

  it('shrinks from all by remove, grows back to all by add, and never says none to a trunk', () => {
    const all: Partial<Port> = { mode: 'trunk' };
    const some: Partial<Port> = { mode: 'trunk', allowed: set('10,20') };
    const none: Partial<Port> = { mode: 'trunk', allowed: [] };
    expect(move(all, some)).toEqual(['switchport trunk allowed vlan remove 1-9,11-19,21-4094']);
    expect(move(some, all)).toEqual(['switchport trunk allowed vlan add 1-9,11-19,21-4094']);
    expect(move(some, none)).toEqual(['switchport trunk allowed vlan remove 10,20']);
    expect(move(none, some)).toEqual(['switchport trunk allowed vlan add 10,20']);
    expect(move(all, none)).toEqual(['switchport trunk allowed vlan remove 1-4094']);
  });

  it('treats a port that negotiates as one that may be a trunk', () => {
    const dynamic: Partial<Port> = { mode: 'dynamic-auto', allowed: set('10,20') };
    expect(move(dynamic, { mode: 'trunk', allowed: set('20,30') })).toEqual([
      'switchport trunk allowed vlan add 30',
      'switchport trunk allowed vlan remove 10',
      'switchport mode trunk',
    ]);
    expect(move({ mode: 'dynamic-auto' }, { mode: 'trunk', allowed: [] })).toEqual([
      'switchport trunk allowed vlan remove 1-4094',
      'switchport mode trunk',
    ]);
  });

  it('gives a port that only negotiates its first list in one line where it fits', () => {
    expect(move({ mode: 'dynamic-auto' }, { mode: 'trunk', allowed: set('10,20') })).toEqual([
      'switchport trunk allowed vlan 10,20',
      'switchport mode trunk',
    ]);
  });

  it('restores negotiation, voice VLAN and the default access VLAN', () => {
    const before: Partial<Port> = { mode: 'access', accessVlan: 10, voiceVlan: 40 };
    expect(move(before, { mode: 'dynamic-desirable', accessVlan: 1 })).toEqual([
      'switchport mode dynamic desirable',
      'no switchport access vlan',
      'no switchport voice vlan',
    ]);
  });

  it('can ask for tagged frames only where the platform has that', () => {
    expect(move({ mode: 'trunk' }, { mode: 'trunk', nativeVlan: undefined })).toEqual([
      'switchport trunk native vlan tag',
    ]);
  });

  const routed: Partial<Port> = {
    layer: 'routed',
    lines: ['description core', 'no switchport', 'ip address 10.0.0.1 255.255.255.0'],
  };

  it('makes a routed port a switched one first', () => {
    expect(move(routed, { mode: 'access', accessVlan: 10 })).toEqual(['switchport', 'switchport access vlan 10']);
  });

  it('gives a port that is routed again the lines that were wiped', () => {
    expect(move({ mode: 'trunk', allowed: set('10') }, routed)).toEqual([
      'no switchport',
      'description core',
      'ip address 10.0.0.1 255.255.255.0',
    ]);
  });

  it('takes switchport settings back as well where a routed port keeps them', () => {
    expect(move({ mode: 'trunk', allowed: set('10') }, routed, KEEPS)).toEqual([
      'no switchport',
      'switchport mode access',
      'no switchport trunk allowed vlan',
      'description core',
      'ip address 10.0.0.1 255.255.255.0',
    ]);
  });
});

describe('isDisruptive', () => {
  it.each([
    ['switchport', true],
    ['no switchport', true],
    ['switchport mode trunk', true],
    ['switchport access vlan 10', false],
    ['switchport trunk allowed vlan add 10', false],
  ])('%s: %s', (line, disruptive) => {
    expect(isDisruptive(line)).toBe(disruptive);
  });
});
