import { describe, expect, it } from 'vitest';
import { capabilities } from '../../../../src/drivers/cisco-ios/capabilities.js';
import { identify } from '../../../../src/drivers/cisco-ios/facts.js';
import type { Facts } from '../../../../src/model/state.js';
import { answer } from '../answers.js';

const CATALYST = `Cisco IOS XE Software, Version 17.09.04a
Cisco IOS Software [Cupertino], Catalyst L3 Switch Software (CAT9K_IOSXE), Version 17.9.4a, RELEASE SOFTWARE (fc3)
Technical Support: http://www.cisco.com/techsupport

leaf1 uptime is 3 weeks, 1 day, 2 hours, 3 minutes
cisco C9300-24T (X86) processor with 1338934K/6147K bytes of memory.
Model Number                       : C9300-24T
Configuration register is 0x102`;

const OLD = `Cisco Internetwork Operating System Software
IOS (tm) C2950 Software (C2950-I6K2L2Q4-M), Version 12.1(22)EA14, RELEASE SOFTWARE (fc1)
old-switch uptime is 1 year
cisco WS-C2950T-24 (RC32300) processor (revision R0) with 19911K bytes of memory.`;

const VTP = `VTP Version capable             : 1 to 3
VTP version running             : 1
VTP Domain Name                 : CAMPUS
VTP Pruning Mode                : Disabled

Feature VLAN:
--------------
VTP Operating Mode                : Server
Maximum VLANs supported locally   : 1005`;

const VTP_3 = `VTP Version capable             : 1 to 3
VTP version running             : 3
VTP Domain Name                 : CAMPUS
Feature VLAN:
--------------
VTP Operating Mode                : Primary Server
Number of existing VLANs          : 8

Feature MST:
--------------
VTP Operating Mode                : Client

Feature UNKNOWN:
--------------
VTP Operating Mode                : Transparent`;

const VTP_OLD = `VTP Version                     : 2
Configuration Revision          : 0
VTP Operating Mode              : Transparent
VTP Domain Name                 :
VTP Pruning Mode                : Disabled`;

const INVALID = `        ^\n% Invalid input detected at '^' marker.\n`;

function facts(answers: Readonly<Record<string, string>>): Facts {
  const all: Readonly<Record<string, string>> = { 'show version': CATALYST, ...answers };
  return identify.read(identify.ops.map(({ line }) => answer(line, all[line] ?? '')));
}

describe('identify', () => {
  it('reads who the device is', () => {
    expect(facts({})).toMatchObject({
      platform: 'cisco-ios',
      hostname: 'leaf1',
      version: '17.9.4a',
      model: 'C9300-24T',
    });
  });

  it('knows software of the last century', () => {
    expect(facts({ 'show version': OLD })).toMatchObject({
      platform: 'cisco-ios',
      hostname: 'old-switch',
      version: '12.1(22)EA14',
      model: 'WS-C2950T-24',
    });
  });

  it.each([
    ['Arista DCS-7050SX3-48YC8\nHardware version: 11.00', 'Arista DCS-7050SX3-48YC8'],
    ['Cisco Nexus Operating System (NX-OS) Software\nTAC support: x', 'Cisco Nexus Operating System (NX-OS) Software'],
    ['Cisco IOS XR Software, Version 7.5.2', 'Cisco IOS XR Software, Version 7.5.2'],
    ['\nHostname: r1\nModel: mx480\nJunos: 21.4R1', 'Model: mx480'],
  ])('calls another platform what it calls itself: %j', (version, platform) => {
    expect(facts({ 'show version': version }).platform).toBe(platform);
  });

  it('takes the name from the prompt where the device does not say it', () => {
    expect(facts({ 'show version': 'Cisco IOS Software, X Software, Version 15.2(4)E10, RELEASE' }).hostname).toBe(
      'sw1',
    );
  });

  it('refuses an answer that identifies nothing', () => {
    expect(() => facts({ 'show version': INVALID })).toThrow(
      expect.objectContaining({ code: 'NETCTL_DEVICE_UNPARSABLE' }),
    );
  });

  it.each([
    [VTP, { vtpMode: 'server', vtpDomain: 'CAMPUS', vtpVersion: '1' }],
    [VTP_3, { vtpMode: 'primary server', vtpDomain: 'CAMPUS', vtpVersion: '3' }],
    [VTP_OLD, { vtpMode: 'transparent', vtpDomain: '', vtpVersion: '2' }],
    [INVALID, { vtpMode: 'none', vtpDomain: '' }],
  ])('reads VTP', (status, extra) => {
    expect(facts({ 'show vtp status': status }).extra).toMatchObject(extra);
  });

  it.each([
    ['The maximum archive configurations allowed is 10.\nThe next archive file will be named flash:netctl-1', 'on'],
    [' Archive feature not enabled', 'off'],
    [' Archive #  Name\n', 'off'],
    [INVALID, 'off'],
  ])('knows whether an archive is set up: %j', (output, archive) => {
    expect(facts({ 'show archive': output }).extra['archive']).toBe(archive);
  });

  it.each([
    ['%No Rollback Confirmed Change pending', 'yes'],
    [INVALID, 'no'],
  ])('knows whether the software has the revert timer', (output, revertTimer) => {
    expect(facts({ 'show archive config rollback timer': output }).extra['revertTimer']).toBe(revertTimer);
  });
});

describe('capabilities', () => {
  it('offers no VLANs on a router without VTP', () => {
    expect(capabilities(facts({ 'show vtp status': INVALID })).vlan).toBeUndefined();
  });

  it.each([
    ['Administrative Trunking Encapsulation: dot1q\nAdministrative Trunking Encapsulation: negotiate', true],
    ['Administrative Trunking Encapsulation: dot1q\nOperational Trunking Encapsulation: native', false],
    [INVALID, false],
    ['', false],
  ])('asks for an encapsulation where a port would negotiate it: %j', (output, demanded) => {
    const line = 'show interfaces switchport | include Administrative Trunking Encapsulation';
    const can = capabilities(facts({ 'show vtp status': VTP, [line]: output }));
    expect(can.vlan?.trunkEncapsulation).toBe(demanded);
  });

  it.each(['a b', 'a?b', '"a"', '!a', '', 'x'.repeat(33)])('refuses the name %j', (name) => {
    expect(capabilities().vlan?.namePattern.test(name)).toBe(false);
  });

  it.each(['USERS', 'a-b_c.d/e', 'x'.repeat(32), '10'])('takes the name %j', (name) => {
    expect(capabilities().vlan?.namePattern.test(name)).toBe(true);
  });
});
