import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ended, netctl } from '../support/netctl.js';
import { brokenRules } from '../support/output-schema.js';

const IOS = `version 15.2
service timestamps log datetime msec
hostname sw1
vtp mode transparent
vlan 10
 name users
!
interface GigabitEthernet1/0/1
 switchport access vlan 10
 switchport mode access
!
ip access-list extended EDGE
 permit tcp any host 10.0.0.1 eq 443
 deny ip any any
!
end
`;
const EOS = `! Command: show running-config
! device: sw2 (vEOS, EOS-4.30.1F)
hostname sw2
!
vlan 10
   name users
!
interface Ethernet1
   switchport access vlan 10
!
interface Management1
   ip address 192.0.2.2/24
!
end
`;
const JUNOS = `version 21.4R3.15;
system {
    host-name sw3;
}
interfaces {
    ge-0/0/1 {
        unit 0 {
            family ethernet-switching {
                interface-mode access;
                vlan {
                    members users;
                }
            }
        }
    }
}
vlans {
    users {
        vlan-id 10;
    }
}
`;
const VLANS = `kind: vlan
version: 1
targets: all
vlans: [{ id: 10, name: users }, { id: 20, name: voice }]
`;
const EDGE = `kind: acl
version: 1
targets: name=sw1
acls:
  - name: EDGE
    rules:
      - { action: permit, protocol: tcp, destination: 10.0.0.1, destination_port: 443 }
      - { action: permit, protocol: tcp, destination: 10.0.0.1, destination_port: 80 }
      - { action: deny }
`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'netctl-configs-'));
  mkdirSync(join(dir, 'configs'));
  // Addresses for documentation, which nobody answers at (RFC 5737), and no login.
  write(
    'hosts.yaml',
    'sw1: { hostname: 192.0.2.1, platform: cisco-ios }\nsw2: { hostname: 192.0.2.2, platform: arista-eos }\n',
  );
  write('configs/sw1.cfg', IOS);
  write('configs/sw2.conf', EOS);
  write('vlans.yaml', VLANS);
  write('edge.yaml', EDGE);
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(dir, name), text);
}

function useOpenVSwitch(): void {
  write('hosts.yaml', 'ovs: { hostname: 192.0.2.3, platform: openvswitch }\n');
  write(
    'vlans.yaml',
    'kind: vlan\nversion: 1\ntargets: all\ninterfaces:\n  - { ports: p1, mode: access, access_vlan: 10 }\n',
  );
}

function useJunos(text: string): void {
  write('hosts.yaml', 'sw3: { hostname: 192.0.2.3, platform: juniper-junos }\n');
  write('configs/sw3.conf', text);
}

function plan(...args: readonly string[]): Promise<Ended> {
  return netctl(['plan', '-i', '.', '--configs', 'configs', ...args], { cwd: dir, env: { XDG_CONFIG_HOME: dir } });
}

function json({ stdout }: Ended) {
  const value = JSON.parse(stdout);
  expect(brokenRules('apply', value)).toEqual([]);
  return value;
}

describe('netctl plan --configs', () => {
  it('plans devices that nobody can reach, and says that it did so from files', async () => {
    const ended = await plan('-f', 'vlans.yaml', '--json');
    expect(ended.code, ended.stderr).toBe(0);
    expect(ended.stderr).toContain('Planned from files in configs, without connecting to any device: sw1, sw2.');
    const { status, run, batches, devices } = json(ended);
    expect({ status, dry: run.dry_run, batches: batches[0].devices }).toEqual({
      status: 'planned',
      dry: true,
      batches: ['sw1', 'sw2'],
    });
    for (const device of devices) {
      expect(device).toMatchObject({
        status: 'planned',
        transport: 'file',
        guarantee: null,
        changes: [{ path: 'vlan/20', after: 'voice' }],
        warnings: [expect.stringContaining('planned from a configuration file, not from the device')],
      });
      expect(device.operations.map(({ text }: { readonly text: string }) => text)).toEqual(['vlan 20', 'name voice']);
    }
  });

  it('ends with 2 for differences where that is asked for, and with 0 where there are none', async () => {
    expect((await plan('-f', 'vlans.yaml', '--detailed-exitcode')).code).toBe(2);
    write('vlans.yaml', VLANS.replace(', { id: 20, name: voice }', ''));
    const same = await plan('-f', 'vlans.yaml', '--detailed-exitcode', '--json');
    expect([same.code, json(same).status]).toEqual([0, 'unchanged']);
  });

  it('says where the file leaves the numbers of entries open', async () => {
    const ended = await plan('-f', 'edge.yaml', '--json');
    const [device] = json(ended).devices;
    expect(device.changes.map(({ path }: { readonly path: string }) => path)).toEqual(['acl/ipv4/EDGE/15']);
    expect(device.warnings).toContainEqual(expect.stringContaining('does not tell the numbers of the entries of EDGE'));
    write('configs/sw1.cfg', IOS.replace(' permit', ' 10 permit').replace(' deny ip', ' 20 deny ip'));
    const numbered = json(await plan('-f', 'edge.yaml', '--json'));
    expect(numbered.devices[0].warnings).toHaveLength(1);
  });

  it('plans by configurations in braces and by lines with `set`', async () => {
    for (const text of [JUNOS, 'set version 21.4R3.15\nset system host-name sw3\nset vlans users vlan-id 10\n']) {
      useJunos(text);
      const ended = await plan('-f', 'vlans.yaml', '--json');
      expect(ended.code, ended.stderr).toBe(0);
      expect(json(ended).devices).toMatchObject([{ name: 'sw3', changes: [{ path: 'vlan/20', after: 'voice' }] }]);
    }
  });

  it.each([
    [
      'settings that come from groups',
      () =>
        useJunos(
          `${JUNOS}groups {\n    G {\n        vlans {\n            <*> {\n                mtu 9000;\n            }\n        }\n    }\n}\napply-groups G;\n`,
        ),
      'NETCTL_INPUT_CONFIG',
      'settings come from groups',
    ],
    [
      'settings that come from ranges',
      () => useJunos(JUNOS.replace('ge-0/0/1 {', 'interface-range DESKS {\n        member ge-0/0/1;')),
      'NETCTL_INPUT_CONFIG',
      'settings come from ranges of interfaces',
    ],
    [
      'a file whose braces are not closed',
      () => useJunos(JUNOS.slice(0, JUNOS.indexOf('vlans {')).trimEnd().slice(0, -1)),
      'NETCTL_INPUT_CONFIG',
      'the configuration is cut off',
    ],
    [
      'a file of a platform that is not read',
      () => useJunos('!! IOS XR Configuration 7.9.2\nhostname sw3\n'),
      'NETCTL_INPUT_CONFIG',
      'looks like a configuration of cisco-iosxr, the inventory says juniper-junos',
    ],
    [
      'a device without a file',
      () => rmSync(join(dir, 'configs/sw2.conf')),
      'NETCTL_INPUT_FILE',
      'no configuration of sw2',
    ],
    [
      'a file of another platform',
      () => write('configs/sw2.conf', IOS),
      'NETCTL_INPUT_CONFIG',
      'looks like a configuration of cisco-ios, the inventory says arista-eos',
    ],
    [
      'VLANs that are kept elsewhere',
      () => write('configs/sw1.cfg', IOS.replace('vtp mode transparent\nvlan 10\n name users\n', '')),
      'NETCTL_INPUT_CONFIG',
      'keeps its VLANs in its VLAN database',
    ],
    [
      'a file that is no configuration',
      () => write('configs/sw2.conf', 'hello\nend\n'),
      'NETCTL_INPUT_CONFIG',
      'looks like no configuration of arista-eos',
    ],
    [
      'a file that is cut off',
      () => write('configs/sw2.conf', EOS.slice(0, EOS.indexOf('interface Management'))),
      'NETCTL_INPUT_CONFIG',
      'may be cut off',
    ],
    [
      'a platform of which there are no such files',
      () => useOpenVSwitch(),
      'NETCTL_INPUT_CONFIG',
      'reads no configuration files of openvswitch',
    ],
  ])('refuses %s', async (_, change, code, words) => {
    change();
    const ended = await plan('-f', 'vlans.yaml');
    expect(ended.code, ended.stdout + ended.stderr).toBe(3);
    expect(ended.stdout + ended.stderr).toContain(code);
    expect(ended.stdout + ended.stderr).toContain(words);
  });

  it('refuses a folder that is not there, and a plan over its limits', async () => {
    const none = await netctl(['plan', '-i', '.', '-f', 'vlans.yaml', '--configs', 'nowhere'], { cwd: dir });
    expect(none).toMatchObject({ code: 3, stderr: expect.stringContaining('NETCTL_INPUT_FILE') });
    const many = await plan('-f', 'vlans.yaml', '--max-devices', '1', '--json');
    expect(many.code).toBe(3);
    expect(json(many).errors).toMatchObject([{ code: 'NETCTL_PLAN_BUDGET' }]);
  });

  it('shows checks, which are made of devices only', async () => {
    write('vlans.yaml', `${VLANS}checks:\n  - vlan_active: [20]\n`);
    const { devices } = json(await plan('-f', 'vlans.yaml', '--json'));
    expect(devices[0].checks).toMatchObject([{ kind: 'vlan_active' }]);
  });
});
