import { describe, expect, it } from 'vitest';
import { CONFIG_TEXT } from '../../../../src/drivers/juniper-junos/config-text.js';
import { parse } from '../../../../src/drivers/juniper-junos/parse.js';
import type { Hardening } from '../../../../src/model/hardening.js';

function hardening(text: string): Hardening {
  const found = CONFIG_TEXT.hardening?.([], text);
  if (found === undefined) throw new Error('nothing is read');
  return found;
}

/** Lines with `set`, without the word. */
const lines = (...all: readonly string[]): string => all.map((line) => `set ${line}\n`).join('');

describe('settings of the device', () => {
  it.each([
    ['telnet_server', [], false],
    ['telnet_server', ['system services telnet connection-limit 5'], true],
    ['ssh_version_2', [], true],
    ['ssh_version_2', ['system services ssh protocol-version [ v1 v2 ]'], false],
    ['ssh_retries', [], undefined],
    ['ssh_retries', ['system login retry-options tries-before-disconnect 3'], 3],
    ['aaa_login', ['system authentication-order password'], false],
    ['aaa_login', ['system authentication-order [ radius password ]'], true],
    ['log_config_changes', ['system syslog file a any notice'], false],
    ['log_config_changes', ['system syslog host 192.0.2.1 change-log notice'], true],
    ['log_config_changes', ['system syslog file a change-log none', 'system syslog file b any info'], true],
    ['login_log', ['system syslog file a authorization notice'], false],
    ['login_log', ['system syslog file a authorization info'], true],
    ['logging', ['system syslog time-format year'], false],
    ['logging', ['system syslog console any critical'], true],
    ['control_plane_policy', ['interfaces lo0 unit 0 family inet6 filter input P'], false],
    ['control_plane_policy', ['interfaces lo0 unit 0 family inet filter input-list [ P Q ]'], true],
    ['discovery_lldp', ['protocols lldp interface all', 'protocols lldp disable'], false],
    ['discovery_lldp', ['protocols lldp interface all'], true],
    ['bgp_changes_logged', ['protocols bgp group A log-updown', 'protocols bgp group B type internal'], false],
    ['bgp_changes_logged', ['protocols bgp group A log-updown', 'protocols bgp group B log-updown'], true],
    ['stp_mode', ['vlans A vlan-id 5'], false],
    ['stp_mode', ['vlans A vlan-id 5', 'protocols mstp'], 'mstp'],
    ['stp_mode', ['vlans A vlan-id 5', 'protocols rstp disable'], false],
    ['stp_mode', ['vlans A vlan-id 5', 'protocols rstp force-version stp'], 'stp'],
    ['stp_mode', ['system host-name router'], undefined],
    ['stp_root', ['vlans A vlan-id 5', 'protocols vstp vlan 5 bridge-priority 4k'], true],
    ['stp_root', ['vlans A vlan-id 5', 'protocols rstp bridge-priority 16k'], false],
    ['igmp_snooping', ['vlans A vlan-id 5', 'vlans B vlan-id 6', 'protocols igmp-snooping vlan A'], false],
    ['igmp_snooping', ['vlans A vlan-id 5', 'protocols igmp-snooping vlan A'], true],
    ['dhcp_snooping_vlans', ['vlans A vlan-id 5', 'vlans A forwarding-options dhcp-security'], '5'],
    ['arp_inspection_vlans', ['vlans A vlan-id 5', 'vlans A forwarding-options dhcp-security'], ''],
  ] as const)('%s by %j is %j', (name, said, value) => {
    const setting = hardening(lines(...said)).settings[name];
    expect(setting?.value).toBe(value);
    // What is written has the line that it is written at.
    if (setting?.line !== undefined) expect(setting.line).toBeLessThanOrEqual(said.length);
  });

  it('does not count what is deactivated', () => {
    const text = `${lines('system services telnet', 'system services finger')}deactivate system services telnet\n`;
    expect(hardening(text).settings.telnet_server?.value).toBe(false);
    expect(hardening(text).settings.finger_server).toMatchObject({ value: true, line: 2 });
  });
});

describe('settings of ports', () => {
  const PORT = 'interfaces ge-0/0/1 unit 0 family ethernet-switching interface-mode access';
  const VLAN = ['vlans A vlan-id 5', 'interfaces ge-0/0/1 unit 0 family ethernet-switching vlan members A'];

  it.each([
    ['shutdown', ['interfaces ge-0/0/1 disable'], true],
    ['edge', ['protocols rstp interface ge-0/0/1.0 edge'], true],
    ['edge', ['protocols rstp interface all edge'], true],
    ['edge', ['protocols rstp interface all edge', 'protocols rstp interface ge-0/0/1 mode point-to-point'], false],
    ['bpdu_guard', ['protocols layer2-control bpdu-block interface ge-0/0/1'], true],
    ['bpdu_filter', ['protocols layer2-control bpdu-block interface ge-0/0/1 drop'], true],
    ['root_guard', ['protocols rstp interface ge-0/0/1 no-root-port'], true],
    ['storm_control', ['interfaces ge-0/0/1 unit 0 family ethernet-switching storm-control GONE'], false],
    ['source_guard', [...VLAN, 'vlans A forwarding-options dhcp-security ip-source-guard'], true],
    ['source_guard', [...VLAN, 'vlans A forwarding-options dhcp-security'], false],
    [
      'dhcp_trust',
      [
        ...VLAN,
        'vlans A forwarding-options dhcp-security group G overrides trusted',
        'vlans A forwarding-options dhcp-security group G interface ge-0/0/1.0',
      ],
      true,
    ],
    [
      'dhcp_trust',
      [
        ...VLAN,
        'vlans A forwarding-options dhcp-security group G overrides trusted',
        'vlans A forwarding-options dhcp-security group G interface ge-0/0/2.0',
      ],
      false,
    ],
    ['dot1x', ['protocols dot1x authenticator interface ge-0/0/1.0 supplicant multiple'], true],
    ['port_security', ['switch-options interface ge-0/0/1.0 interface-mac-limit 2'], true],
    ['discovery_lldp', ['protocols lldp interface all', 'protocols lldp interface ge-0/0/1 disable'], false],
    ['proxy_arp', [], undefined],
  ] as const)('%s by %j is %j', (name, said, value) => {
    expect(hardening(lines(PORT, ...said)).ports.get('ge-0/0/1')?.settings[name]?.value).toBe(value);
  });

  it('are told with the line of the group or range that they come from', () => {
    const text = lines(
      'groups G interfaces <ge-*> disable',
      'apply-groups G',
      'interfaces ge-0/0/1 unit 0',
      'interfaces interface-range R member ge-0/0/2',
      'interfaces interface-range R description spare',
    );
    const { ports } = hardening(text);
    expect(ports.get('ge-0/0/1')?.settings.shutdown).toMatchObject({ value: true, line: 1 });
    expect(ports.get('ge-0/0/2')?.settings.description).toMatchObject({ value: 'spare', line: 5 });
  });

  it('are those of units by their own names, apart from unit 0 of a port', () => {
    const { ports } = hardening(
      lines(
        'interfaces ge-0/0/1 unit 0 family inet address 192.0.2.1/30',
        'interfaces ge-0/0/1 unit 7 family inet rpf-check',
        'interfaces irb unit 0 family inet6 address 2001:DB8::1/64',
      ),
    );
    expect(ports.get('ge-0/0/1')?.addresses).toEqual(['192.0.2.1/30']);
    expect(ports.get('ge-0/0/1.7')?.settings.source_check?.value).toBe(true);
    expect(ports.get('irb.0')).toMatchObject({ addresses: ['2001:db8::1/64'], block: 'edit interfaces irb unit 0' });
  });
});

describe('people', () => {
  it('are accounts that have a password', () => {
    const text = lines(
      'system root-authentication encrypted-password "$5$x$y"',
      'system login user a authentication encrypted-password "$1$x$y"',
      'system login user b authentication encrypted-password abCDefGHijKLm',
      'system login user c authentication ssh-ed25519 "ssh-ed25519 AAAA c"',
      'system login user remote class operator',
      'system login user d authentication plain-text-password-value x',
    );
    expect(hardening(text).accounts.map(({ name, strength }) => [name, strength])).toEqual([
      ['root', 'strong'],
      ['a', 'weak'],
      ['b', 'weak'],
      ['d', 'plain'],
    ]);
  });

  it('have sessions that end by their class, or else for all', () => {
    const text = lines(
      'system login class noc idle-timeout 5',
      'system login class old permissions view',
      'system login user a class noc',
      'system login user b class super-user',
      'system login idle-timeout 20',
      'system login user c class unauthorized',
    );
    const idle = hardening(text).sessions.map(({ name, idleMinutes }) => [name, idleMinutes?.value]);
    expect(idle).toEqual([
      ['the class noc', 5],
      ['the class super-user', 20],
    ]);
  });

  it('come in over what a filter protects, or does not', () => {
    const open = hardening(lines('system services ssh', 'system services netconf ssh')).sessions;
    expect(open).toMatchObject([{ kind: 'remote', name: 'ssh, netconf', line: 1, filter: { value: '' } }]);
    const [kept] = hardening(lines('system services ssh', 'interfaces lo0 unit 0 family inet filter input P')).sessions;
    expect(kept?.filter).toEqual({ value: 'P', line: 2 });
  });

  it('watch by communities, whose names go nowhere, and as users of version 3', () => {
    const text = lines(
      'snmp community public clients 0.0.0.0/0 restrict',
      'snmp community public clients 192.0.2.1/32',
      'snmp community other authorization read-write',
      'snmp v3 snmp-community i community-name private',
      'snmp v3 usm local-engine user w authentication-none',
      'snmp v3 vacm access group g default-context-prefix security-model usm security-level privacy read-view all',
    );
    const { communities, snmpUsers } = hardening(text);
    expect(communities).toMatchObject([
      { wellKnown: true, writable: false, filter: 'clients' },
      { wellKnown: false, writable: true, filter: undefined },
      { wellKnown: true, writable: false, filter: undefined },
    ]);
    expect(JSON.stringify(communities)).not.toMatch(/public|other|private/);
    expect(snmpUsers).toMatchObject([
      { name: 'w', authenticated: false, encrypted: false },
      { name: 'g', authenticated: true, encrypted: true },
    ]);
  });
});

it('an expression of policies is neither a policy nor none', () => {
  const text = lines(
    'routing-options autonomous-system 65001',
    'protocols bgp group A import ( IN && SANE )',
    'protocols bgp group A neighbor 192.0.2.1',
  );
  const { bgp } = parse(CONFIG_TEXT.replies(text), CONFIG_TEXT.facts(text));
  const [group] = [...(bgp?.peers.values() ?? [])];
  expect([group?.families.ipv4_unicast?.importPolicy, group?.opaque]).toEqual([undefined, ['import = ( IN && SANE )']]);
});

it('what all of BGP says counts for each group that does not say it', () => {
  const text = lines(
    'routing-options autonomous-system 65001',
    'protocols bgp authentication-key "$9$FAKEFAKE"',
    'protocols bgp import ALL',
    'protocols bgp group A neighbor 192.0.2.1',
    'protocols bgp group B import OWN',
    'protocols bgp group B neighbor 192.0.2.2',
  );
  const { bgp } = parse(CONFIG_TEXT.replies(text), CONFIG_TEXT.facts(text));
  const groups = [...(bgp?.peers.values() ?? [])].filter(({ kind }) => kind === 'group');
  expect(groups.map(({ name, families }) => [name, families.ipv4_unicast?.importPolicy])).toEqual([
    ['A', 'ALL'],
    ['B', 'OWN'],
  ]);
  expect(groups.every(({ password }) => password !== undefined)).toBe(true);
});
