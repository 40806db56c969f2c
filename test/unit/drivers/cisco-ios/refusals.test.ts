import { describe, expect, it } from 'vitest';
import { mask } from '../../../../src/drivers/cisco-ios/mask.js';
import { sshCli } from '../../../../src/drivers/cisco-ios/ssh-cli.js';
import { answer, configAnswer } from '../answers.js';

const CONFIG = 'sw1(config)#';

describe('in configuration mode', () => {
  it.each([
    [
      "                  ^\n% Invalid input detected at '^' marker.\n",
      'syntax',
      "% Invalid input detected at '^' marker.",
    ],
    ['% Incomplete command.\n', 'syntax', '% Incomplete command.'],
    ['Command authorization failed.', 'auth', 'Command authorization failed.'],
    [
      'Command rejected: An interface whose trunk encapsulation is "Auto" can not be configured to "trunk" mode.',
      'semantic',
      'Command rejected: An interface whose trunk encapsulation is "Auto" can not be configured to "trunk" mode.',
    ],
    ['VTP VLAN configuration not allowed when device is in CLIENT mode.', 'semantic', undefined],
    ['% Failed to create VLANs 3000\nVLAN(s) not available in Port Manager.', 'resource', undefined],
    ['some words nobody has seen before', 'semantic', 'some words nobody has seen before'],
  ])('%j is a refusal', (output, kind, message) => {
    const refusal = sshCli.refusal(configAnswer('switchport mode trunk', output), []);
    expect(refusal?.kind).toBe(kind);
    if (message !== undefined) expect(refusal?.message).toBe(message);
  });

  it.each([
    '',
    '\n',
    '% Access VLAN does not exist. Creating vlan 10',
    '*Mar  1 00:12:01.123: %LINK-3-UPDOWN: Interface GigabitEthernet1/0/1, changed state to up',
    '000042: Mar  4 11:02:41.1 UTC: %SYS-5-CONFIG_I: Configured from console by netops on vty0 (192.0.2.1)',
    '%LINEPROTO-5-UPDOWN: Line protocol on Interface Vlan10, changed state to down',
    'switchport mode trunk',
  ])('%j is none', (output) => {
    expect(sshCli.refusal(configAnswer('switchport mode trunk', output), [])).toBeUndefined();
  });

  it('is not hidden by a notice beside it', () => {
    const output = '% Access VLAN does not exist. Creating vlan 10\nCommand rejected: no';
    expect(sshCli.refusal(configAnswer('switchport access vlan 10', output), [])?.message).toBe('Command rejected: no');
  });

  it('takes what the inventory calls harmless', () => {
    const reply = configAnswer('switchport access vlan 10', 'Hello from the macro');
    expect(sshCli.refusal(reply, [/^Hello from the macro$/])).toBeUndefined();
    expect(sshCli.refusal(reply, [/^Hello$/])).toBeDefined();
  });

  it('says so where it leaves a block', () => {
    const reply = answer('exit', '% Failed to create VLANs 3000', { role: 'frame', prompt: CONFIG });
    expect(sshCli.refusal(reply, [])).toBeDefined();
  });
});

describe('opening', () => {
  const backup =
    'Rollback Confirmed Change: Backing up current running config to flash:netctl-Mar--4-13-16-19.360-0\n\nEnter configuration commands, one per line.  End with CNTL/Z.';

  it('is fine in configuration mode', () => {
    const reply = answer('configure terminal revert timer 5', backup, { role: 'control', prompt: CONFIG });
    expect(sshCli.refusal(reply, [])).toBeUndefined();
  });

  it.each(['%Please turn config archive on', '', '%Turn config archive on before using Rollback Confirmed Change'])(
    'is refused where the prompt stays: %j',
    (output) => {
      const reply = answer('configure terminal revert timer 5', output, { role: 'control', prompt: 'sw1#' });
      expect(sshCli.refusal(reply, [])).toMatchObject({ kind: 'semantic' });
    },
  );
});

describe('elsewhere', () => {
  it.each([
    ['configure confirm', '%No Rollback Confirmed Change pending'],
    ['configure revert now', 'Rollback aborted after 5 passes'],
    ['write memory', 'startup-config file open failed (Device or resource busy)'],
    ['write memory', '%Error opening nvram:/startup-config'],
  ])('%s: %j is a refusal', (line, output) => {
    expect(sshCli.refusal(answer(line, output, { role: 'control' }), [])).toBeDefined();
  });

  it.each([
    ['configure confirm', ''],
    [
      'configure revert now',
      'Rollback Confirmed Change: Rolling to:flash:netctl-1\n\nTotal number of passes: 1\nRollback Done\n',
    ],
    ['write memory', 'Building configuration...\n[OK]'],
  ])('%s: %j is none', (line, output) => {
    expect(sshCli.refusal(answer(line, output, { role: 'control' }), [])).toBeUndefined();
  });

  it('leaves the answer to a read to its reader', () => {
    expect(sshCli.refusal(answer('show vtp status', "% Invalid input detected at '^' marker."), [])).toBeUndefined();
  });
});

describe('the prompt', () => {
  const { dialect: shell } = sshCli;
  if (shell.kind !== 'prompt') throw new Error('no prompts');

  it.each([
    ['sw1>', undefined],
    ['sw1#', undefined],
    ['sw-1.lab(config)#', 'config'],
    ['sw1(config-if-range)# ', 'config-if-range'],
    ['sw1(config-ext-nacl)#', 'config-ext-nacl'],
  ])('%s', (prompt, mode) => {
    expect(shell.prompt.exec(prompt)?.groups?.['mode']).toBe(mode);
    expect(shell.prompt.test(prompt)).toBe(true);
  });

  it.each(['Password: ', 'interface Gi1/0/1', ' --More-- ', 'sw1(tcl)#', '100% done'])('%s is none', (text) => {
    expect(shell.prompt.test(text)).toBe(false);
  });

  it.each([
    'Destination filename [startup-config]?',
    'Proceed with reload? [confirm]',
    'Do you really want to replace them? [yes/no]: ',
  ])('"%s" is a question', (text) => {
    expect(shell.question.any.test(text)).toBe(true);
  });
});

describe('mask', () => {
  it('hides the secrets of a configuration', () => {
    const text = 'enable secret 5 $1$fake$AAAA\n neighbor X password 7 00FAKE0F\nsnmp-server community topsecret RO';
    expect(mask(text)).toBe(
      'enable secret 5 <secret>\n neighbor X password 7 <secret>\nsnmp-server community <secret> RO',
    );
  });
});
