import { describe, expect, it } from 'vitest';
import { sshCli } from '../../../../src/drivers/cisco-ios/ssh-cli.js';
import type { DeviceState, Facts } from '../../../../src/model/state.js';
import { ALL_VLANS } from '../../../../src/model/vlan-set.js';
import { answer } from '../answers.js';

function facts(vtpMode = 'transparent'): Facts {
  return { platform: 'cisco-ios', hostname: 'sw1', version: '', model: '', extra: { vtpMode } };
}

function parse(config: string, vlans?: string): DeviceState {
  const replies = [answer('show running-config', `Building configuration...\n\n${config}\nend\n`)];
  if (vlans !== undefined) replies.push(answer('show vlan', vlans));
  return sshCli.parse(replies, facts(vlans === undefined ? 'transparent' : 'server'));
}

function port(lines: string, name = 'GigabitEthernet1/0/1') {
  const config = `interface ${name}\n${lines.replace(/^/gm, ' ')}\n!`;
  return parse(config).vlan?.ports.get(name);
}

describe('VLANs of the configuration', () => {
  it('reads names, states and blocks for several VLANs, and knows that VLAN 1 is there', () => {
    const { vlan } = parse('vlan 10\n name USERS\n!\nvlan 20,30-31 \n!\nvlan 40\n state suspend\n remote-span\n!');
    expect([...(vlan?.vlans.values() ?? [])]).toEqual([
      { id: 1, name: undefined, status: 'active', lines: [] },
      { id: 10, name: 'USERS', status: 'active', lines: ['name USERS'] },
      ...[20, 30, 31].map((id) => ({ id, name: undefined, status: 'active', lines: [] })),
      { id: 40, name: undefined, status: 'suspended', lines: ['state suspend', 'remote-span'] },
    ]);
  });

  it('reads names with blanks and quotes, and does not take the made-up one for a name', () => {
    const { vlan } = parse('vlan 10\n name "two words"\nvlan 20\n name VLAN0020\nvlan 30\n name it\'s');
    expect([10, 20, 30].map((id) => vlan?.vlans.get(id)?.name)).toEqual(['two words', undefined, "it's"]);
  });

  it('is not misled by other lines that begin with vlan', () => {
    const { vlan } = parse(
      'vlan internal allocation policy ascending\nvlan dot1q tag native\nvlan access-map X 10\nvlan filter X vlan-list 5',
    );
    expect([...(vlan?.vlans.keys() ?? [])]).toEqual([1]);
  });

  it('says who stands on a VLAN', () => {
    const { vlan } = parse(
      'interface Vlan10\n ip address 10.0.0.1 255.0.0.0\n!\nvlan configuration 20-21\n member vni 5',
    );
    expect(vlan?.uses).toEqual([
      { vlan: 10, user: 'interface Vlan10' },
      { vlan: 20, user: 'vlan configuration 20-21' },
      { vlan: 21, user: 'vlan configuration 20-21' },
    ]);
  });
});

describe('VLANs of a database apart', () => {
  const TABLE = `
VLAN Name                             Status    Ports
---- -------------------------------- --------- -------------------------------
1    default                          active    Gi1/0/1, Gi1/0/2
                                                Gi1/0/3
10   USERS                            active    Gi1/0/4
20   VLAN0020                         suspended 
30   two words                        act/lshut 
40   MIRRORED                         sus/lshut 
1002 fddi-default                     act/unsup 

VLAN Type  SAID       MTU   Parent RingNo BridgeNo Stp  BrdgMode Trans1 Trans2
---- ----- ---------- ----- ------ ------ -------- ---- -------- ------ ------
1    enet  100001     1500  -      -      -        -    -        0      0   
10   enet  100010     1500  -      -      -        -    -        0      0   

Remote SPAN VLANs
------------------------------------------------------------------------------
40

Primary Secondary Type              Ports
------- --------- ----------------- ------------------------------------------
`;

  it('come from show vlan', () => {
    const { vlan } = parse('interface GigabitEthernet1/0/1', TABLE);
    expect([...(vlan?.vlans.values() ?? [])]).toEqual([
      { id: 1, name: undefined, status: 'active', lines: [] },
      { id: 10, name: 'USERS', status: 'active', lines: [] },
      { id: 20, name: undefined, status: 'suspended', lines: [] },
      { id: 30, name: 'two words', status: 'active', lines: [] },
      { id: 40, name: 'MIRRORED', status: 'suspended', lines: ['remote-span'] },
    ]);
  });

  it('are asked for there alone', () => {
    const lines = (mode: string) => sshCli.reads(['vlan'], facts(mode)).map((op) => op.line);
    expect(lines('client')).toEqual(['show running-config', 'show vlan']);
    expect(lines('off')).toEqual(['show running-config']);
  });

  it('refuse an answer that is no table', () => {
    expect(() => parse('', '% Ambiguous command')).toThrow(
      expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }),
    );
  });
});

describe('ports', () => {
  it('have the defaults of the platform where nothing is written', () => {
    expect(port('description x')).toMatchObject({
      layer: 'switched',
      mode: 'dynamic-auto',
      accessVlan: 1,
      nativeVlan: 1,
      allowed: ALL_VLANS,
      voiceVlan: undefined,
      encapsulation: undefined,
      lines: ['description x'],
    });
  });

  it('keep the settings of a mode they are not in, and lines that mean nothing to netctl', () => {
    const lines =
      'switchport access vlan 10\nswitchport trunk encapsulation dot1q\nswitchport trunk native vlan 99\nswitchport trunk allowed vlan 10,20\nswitchport mode access\nswitchport voice vlan 40\nswitchport nonegotiate\nspanning-tree portfast';
    expect(port(lines)).toMatchObject({
      mode: 'access',
      accessVlan: 10,
      nativeVlan: 99,
      voiceVlan: 40,
      encapsulation: 'dot1q',
      allowed: [
        [10, 10],
        [20, 20],
      ],
      lines: lines.split('\n'),
    });
  });

  it.each([
    [
      'switchport trunk allowed vlan 10,20\nswitchport trunk allowed vlan add 21,30-35',
      [
        [10, 10],
        [20, 21],
        [30, 35],
      ],
    ],
    ['switchport trunk allowed vlan none', []],
    ['switchport trunk allowed vlan all', ALL_VLANS],
    ['switchport trunk allowed vlan except 4094', [[1, 4093]]],
  ])('%j', (lines, allowed) => {
    expect(port(lines)?.allowed).toEqual(allowed);
  });

  it('refuses a list it cannot read rather than taking it for another one', () => {
    expect(() => port('switchport trunk allowed vlan 10,20,')).toThrow(
      expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }),
    );
  });

  it.each([
    ['switchport mode trunk', 'trunk'],
    ['switchport mode dynamic auto', 'dynamic-auto'],
    ['switchport mode dynamic desirable', 'dynamic-desirable'],
    ['switchport mode dot1q-tunnel', 'other'],
    ['switchport mode private-vlan host', 'other'],
    ['switchport access vlan dynamic', 'other'],
  ])('%s is %s', (line, mode) => {
    expect(port(line)?.mode).toBe(mode);
  });

  it.each(['dot1p', 'none', 'untagged'])('a voice VLAN of %s is no number', (value) => {
    expect(port(`switchport voice vlan ${value}`)?.voiceVlan).toBeUndefined();
  });

  it.each([
    ['no switchport\nip address 10.0.0.1 255.255.255.0', 'routed'],
    ['switchport access vlan 10\nno switchport', 'routed'],
    ['vrf forwarding Mgmt-vrf\nno ip address', 'routed'],
    ['switchport mode access', 'switched'],
    ['shutdown', 'switched'],
  ])('%j is %s', (lines, layer) => {
    expect(port(lines)?.layer).toBe(layer);
  });

  it('are routed unless they say switchport where any of them says it', () => {
    const { vlan } = parse('interface GigabitEthernet1/1\n switchport\n!\ninterface GigabitEthernet1/2\n shutdown\n!');
    expect([...(vlan?.ports.values() ?? [])].map((one) => one.layer)).toEqual(['switched', 'routed']);
  });

  it('name their bundle in full', () => {
    expect(port('channel-group 12 mode active')?.bundle).toBe('Port-channel12');
  });

  it('are those that can have VLANs', () => {
    const names = ['GigabitEthernet0/1.10', 'Loopback0', 'Vlan10', 'Tunnel1', 'Serial0/0', 'Port-channel1', 'Te1/1'];
    const { vlan } = parse(names.map((name) => `interface ${name}\n!`).join('\n'));
    expect([...(vlan?.ports.keys() ?? [])]).toEqual(['Port-channel1', 'Te1/1']);
  });

  it('know that they are the destination of a mirror session, however the list is written', () => {
    const { vlan } = parse(
      `${[1, 2, 3, 4, 5].map((n) => `interface GigabitEthernet1/0/${n}\n!`).join('\n')}\nmonitor session 1 source interface Gi1/0/1\nmonitor session 1 destination interface Gi1/0/2 - 3 , Gi1/0/5 encapsulation replicate`,
    );
    const mirrors = [...(vlan?.ports.values() ?? [])].filter((one) => one.mirrorDestination);
    expect(mirrors.map((one) => one.name)).toEqual([2, 3, 5].map((n) => `GigabitEthernet1/0/${n}`));
  });
});

describe('the configuration as lines', () => {
  it('leaves out what changes by itself and hides secrets behind a digest', () => {
    const { config } = parse(
      'Current configuration : 99 bytes\n!\n! Last configuration change at 11:02:41 UTC\nversion 15.2\nusername a secret 5 $1$fake$AAAA\nntp clock-period 36028797',
    );
    expect(config).toEqual(['version 15.2', expect.stringMatching(/^username a secret 5 <secret:[0-9a-f]{6}>$/)]);
  });

  it('reads nothing out of banners and certificates', () => {
    const { vlan, config } = parse(
      'crypto pki certificate chain TP\n certificate self-signed 01\n  3082022B 30820194\n  0403\n  quit\nbanner motd ^C\ninterface GigabitEthernet9/9\nend\n^C\ninterface GigabitEthernet1/0/1\n!',
    );
    expect([...(vlan?.ports.keys() ?? [])]).toEqual(['GigabitEthernet1/0/1']);
    expect(config[0]).toBe('crypto pki certificate chain TP');
    expect(config[1]).toBe('banner motd ^C');
  });

  it.each([
    ['it is cut off', 'version 15.2\ninterface GigabitEthernet1/0/1\n'],
    ['it is an error', "          ^\n% Invalid input detected at '^' marker.\n"],
    ['it is a refusal', 'Command authorization failed.\n'],
    ['it is empty', ''],
    ['its end stands in a banner', 'banner motd ^C\nend\n'],
  ])('is refused where %s', (_what, output) => {
    expect(() => sshCli.parse([answer('show running-config', output)], facts())).toThrow(
      expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }),
    );
  });

  it('comes without VLANs from a router that has none', () => {
    const state = sshCli.parse([answer('show running-config', 'hostname r1\nend')], facts('none'));
    expect(state.vlan).toBeUndefined();
    expect(state.config).toEqual(['hostname r1']);
  });
});
