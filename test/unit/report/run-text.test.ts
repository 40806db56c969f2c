import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../../src/engine/result.js';
import { NetctlError } from '../../../src/errors/netctl-error.js';
import { runBlocks } from '../../../src/report/run-blocks.js';
import { createStyle, plainText } from '../../../src/report/style.js';
import { renderText } from '../../../src/report/text.js';
import { deviceResult, guarantee, operation, plannedDevice, runResult } from '../../support/run-results.js';

function text(result: RunResult, options: { readonly planShown?: boolean; readonly raw?: boolean } = {}): string {
  return renderText(runBlocks(result, options), createStyle(false));
}

const PROMISE =
  'guarantee: taken line by line, goes back by itself 300 s after netctl is lost, undone by going back to a checkpoint, ' +
  'verified over a fresh session, survives a reboot, rehearsed';

describe('a plan as text', () => {
  it('shows equal plans once, with the commands in their blocks', () => {
    const result = runResult([plannedDevice('sw1'), plannedDevice('sw2'), deviceResult('sw3')]);
    expect(text(result)).toBe(`sw[1-2]  (2 devices, cisco-ios)
  + vlan 10 users  # plan.yaml:9:5
  commands:
    vlan 10
      name users
  ${PROMISE}

Plan: 3 devices, 2 to change, 1 with nothing to do.
`);
  });

  it('calls what is no line to type a setting', () => {
    const operations = [{ ...operation('+ /vlans/vlan[vlan-id=10]/name = users'), request: '<edit-config/>' }];
    const told = text(runResult([plannedDevice('sw1', { operations })]));
    expect(told).toContain('  settings:\n    + /vlans/vlan[vlan-id=10]/name = users\n');
    expect(told).not.toContain('commands:');
  });

  it('shows the requests as they are sent where that is asked for, and commands once', () => {
    const path = '/vlans/vlan[vlan-id=10]';
    const operations = [
      { ...operation(`+ ${path}/name = users`), request: '<edit-config>one</edit-config>' },
      operation(`+ ${path}/status = ACTIVE`),
      { ...operation('- /vlans/vlan[vlan-id=20]'), request: 'DELETE data/vlans/vlan=20\n{"a":1}' },
    ];
    const result = runResult([plannedDevice('sw1', { operations })]);
    expect(text(result)).not.toContain('edit-config');
    expect(text(result, { raw: true })).toContain(
      ['  requests:', '    <edit-config>one</edit-config>', '    DELETE data/vlans/vlan=20', '    {"a":1}', ''].join(
        '\n',
      ),
    );
    const typed = runResult([plannedDevice('sw1')]);
    expect(text(typed, { raw: true })).toBe(text(typed));
  });

  it('says what must be true afterwards', () => {
    const frame = { within: 30, source: { file: 'plan.yaml', line: 12, column: 5 } };
    const checks = [
      { kind: 'vlan_active', vlans: [[10, 11]], ...frame },
      { kind: 'ping', probe: { to: '10.0.10.1', from: '10.0.10.2', count: 3 }, ...frame },
      { kind: 'neighbors', names: 'unchanged', ...frame },
      { kind: 'neighbors', names: ['core1', 'core2'], ...frame },
    ] as const;
    expect(text(runResult([plannedDevice('sw1', { checks })]))).toContain(
      '  checks: vlan_active 10-11; ping 10.0.10.1 from 10.0.10.2; neighbors unchanged; neighbors core1, core2\n',
    );
  });

  it('opens a block again where another stood between', () => {
    const operations = [
      operation('a', 'if 1'),
      operation('b', 'if 1'),
      operation('c', 'if 2'),
      operation('d', 'if 1', 'sub'),
    ];
    expect(text(runResult([plannedDevice('sw1', { operations })]))).toContain(
      ['if 1', '  a', '  b', 'if 2', '  c', 'if 1', '  sub', '    d'].map((line) => `    ${line}\n`).join(''),
    );
  });

  it('shows plans apart that differ in anything a reader would want to know', () => {
    const result = runResult([
      plannedDevice('sw1'),
      plannedDevice('sw2', { warnings: ['someone else saved here'] }),
      plannedDevice('sw3', { guarantee: guarantee({ rehearsed: false }) }),
    ]);
    expect(text(result).match(/^sw/gm)).toHaveLength(3);
    expect(text(result)).toContain('  warning: someone else saved here\n');
  });

  it('tells of a refused device with its error, the place and what to do', () => {
    const error = new NetctlError('NETCTL_PLAN_PORT_UNKNOWN', 'edge1 has no port Gi9/9', {
      source: { file: 'plan.yaml', line: 12, column: 9 },
      excerpt: '12 | - { ports: Gi9/9 }\n   |           ^',
    });
    const result = runResult([deviceResult('edge1', { status: 'refused', error })], { status: 'failed' });
    expect(text(result)).toBe(`edge1  (refused, nothing was sent)
  error NETCTL_PLAN_PORT_UNKNOWN: edge1 has no port Gi9/9
    at plan.yaml:12:9
    12 | - { ports: Gi9/9 }
       |           ^
    do: ${error.hint}
    more: netctl explain NETCTL_PLAN_PORT_UNKNOWN

Failed: 1 device, 1 refused.
`);
  });

  it('names the rest where many devices fail alike', () => {
    const dead = Array.from({ length: 40 }, (_, index) => {
      const error = new NetctlError('NETCTL_SSH_UNREACHABLE', `connection refused by ${index}`);
      return deviceResult(`sw${index}`, { status: 'failed', error });
    });
    expect(text(runResult(dead))).toContain('NETCTL_SSH_UNREACHABLE on 35 more: sw[5-39]\n');
    expect(text(runResult(dead)).match(/^ {2}error /gm)).toHaveLength(5);
  });

  it('shows every error of a device', () => {
    const [first, second] = [
      new NetctlError('NETCTL_DEVICE_REFUSED', 'one'),
      new NetctlError('NETCTL_DEVICE_VERIFY', 'two'),
    ];
    const shown = text(runResult([deviceResult('sw1', { status: 'refused', error: first, moreErrors: [second] })]));
    expect(shown).toMatch(/error NETCTL_DEVICE_REFUSED: one[\s\S]*error NETCTL_DEVICE_VERIFY: two/);
  });
});

describe('a result as text', () => {
  it('does not repeat what was agreed to', () => {
    const result = runResult([plannedDevice('sw1', { status: 'changed' })], { status: 'changed' });
    expect(text(result, { planShown: true })).toBe('sw1  (changed)\n\nDone: 1 device, 1 changed.\n');
    expect(text(result)).toContain('+ vlan 10 users');
  });

  it('says of a failed device whether anything was sent', () => {
    const error = new NetctlError('NETCTL_DEVICE_REFUSED', 'no');
    const before = deviceResult('sw1', { status: 'failed', error });
    const after = plannedDevice('sw2', { status: 'failed', error, timings: { undo: 5 } });
    const shown = text(runResult([before, after], { status: 'failed' }));
    expect(shown).toContain('sw1  (failed, nothing was sent)');
    expect(shown).toContain('sw2  (failed and put back as it was)');
  });

  it('tells once what is the same for several devices', () => {
    const full = new NetctlError('NETCTL_JOURNAL_WRITE', 'the journal cannot be written');
    const own = new NetctlError('NETCTL_JOURNAL_WRITE', 'its own words');
    const devices = [
      plannedDevice('sw1', { status: 'failed', error: full }),
      plannedDevice('sw2', { status: 'failed', error: full }),
      plannedDevice('sw3', { status: 'failed', error: own }),
      plannedDevice('sw4', { status: 'failed', error: full, timings: { undo: 5 } }),
    ];
    const shown = text(runResult(devices, { status: 'failed' }), { planShown: true });
    expect(shown.match(/^\S.*\(.*\)$/gm)).toEqual([
      'sw[1-2]  (2 devices, failed, nothing was sent)',
      'sw3  (failed, nothing was sent)',
      'sw4  (failed and put back as it was)',
    ]);
  });

  it('of a run that was called off says what was undone, and blames no device', () => {
    const stopped = new NetctlError('NETCTL_CANCELLED', 'cancelled while waiting');
    const devices = [
      plannedDevice('sw1', { status: 'rolled_back', timings: { undo: 5 } }),
      plannedDevice('sw2', { status: 'failed', error: stopped, timings: { undo: 5 } }),
      plannedDevice('sw3', { status: 'refused' }),
      deviceResult('sw4', { status: 'refused', error: stopped }),
      deviceResult('sw5', { status: 'failed', error: new NetctlError('NETCTL_DEVICE_REFUSED', 'no') }),
    ];
    const errors = [new NetctlError('NETCTL_CANCELLED', 'the run was cancelled')];
    const shown = text(runResult(devices, { status: 'failed', errors }));
    expect(shown).toContain('sw[1-2]  (2 devices, cisco-ios, undone, as the run was called off)');
    expect(shown).toContain('sw3  (cisco-ios, nothing was sent)');
    expect(shown.match(/error NETCTL_\w+/g)).toEqual(['error NETCTL_DEVICE_REFUSED', 'error NETCTL_CANCELLED']);
    expect(shown).toMatch(/^Cancelled: 5 devices, 2 undone, 2 not begun, 1 failed\.$/m);
  });

  it.each([
    ['changed', 'Done'],
    ['unchanged', 'Nothing to do'],
    ['rolled_back', 'Undone'],
    ['unknown', 'Unknown state'],
  ] as const)('sums up %s', (status, headline) => {
    expect(text(runResult([deviceResult('sw1')], { status }))).toMatch(new RegExp(`^${headline}: 1 device`, 'm'));
  });
});

it('color changes no word', () => {
  const result = runResult([plannedDevice('sw1'), deviceResult('sw2', { warnings: ['w'] })]);
  const colored = renderText(runBlocks(result), createStyle(true));
  expect(colored).toContain('\x1b[32m+ vlan 10 users\x1b[39m');
  expect(plainText(colored)).toBe(text(result));
});
