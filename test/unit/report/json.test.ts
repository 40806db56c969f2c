import { describe, expect, it } from 'vitest';
import { PHASES } from '../../../src/engine/events.js';
import { NetctlError } from '../../../src/errors/netctl-error.js';
import type { TriedFeatures, VlanCapabilities } from '../../../src/model/capabilities.js';
import { plainPort } from '../../../src/model/vlan.js';
import { driversReport, type ListedDriver } from '../../../src/report/drivers.js';
import { explainCodes } from '../../../src/report/explain.js';
import { inventoryCheckReport } from '../../../src/report/inventory-check.js';
import { inventoryListReport } from '../../../src/report/inventory-list.js';
import { failureJson, renderJson, runJson } from '../../../src/report/json.js';
import { settingsReport } from '../../../src/report/settings.js';
import { showAclReport } from '../../../src/report/show-acl.js';
import { showBgpReport } from '../../../src/report/show-bgp.js';
import { showVlanReport } from '../../../src/report/show-vlan.js';
import { brokenRules } from '../../support/output-schema.js';
import { deviceResult, plannedDevice, runResult } from '../../support/run-results.js';
import { BGP, FILTERS, SESSIONS } from '../../support/states.js';

const source = { file: 'plan.yaml', line: 9, column: 5 };
const plainError = new NetctlError('NETCTL_SSH_UNREACHABLE', 'no');
const fullError = new NetctlError('NETCTL_DEVICE_REFUSED', 'no', {
  source,
  device: 'sw1',
  command: 'vlan 10',
  impact: 'nothing was sent',
  hint: 'ask',
});

describe('the JSON of a run', () => {
  const result = runResult([
    plannedDevice('sw1', { timings: { connect: 80.4, read: 31 }, warnings: ['w'] }),
    deviceResult('sw2', { status: 'refused', error: fullError, moreErrors: [plainError] }),
  ]);

  it('is as its schema says', () => {
    expect(brokenRules('apply', runJson(result))).toEqual([]);
  });

  it('says everything that the result says', () => {
    expect(runJson(result)).toMatchObject({
      schema: 'netctl.apply.v1',
      run: { id: 'k3v9x2', trace_id: 't-1', dry_run: true, started_at: '2026-01-05T10:00:00.000Z', duration_ms: 812 },
      summary: { devices: 2, planned: 1, refused: 1, changed: 0 },
      devices: [
        {
          name: 'sw1',
          guarantee: { reverts_itself_s: 300, survives_reboot: true },
          changes: [{ kind: 'vlan', action: 'create', path: 'vlan/10', before: null, after: 'users', source }],
          operations: [
            { text: 'vlan 10', context: [] },
            { text: 'name users', context: ['vlan 10'] },
          ],
          undo: [{ text: 'no vlan 10', context: [] }],
          timings_ms: { connect: 80, read: 31 },
        },
        {
          error: {
            code: 'NETCTL_DEVICE_REFUSED',
            class: 'device',
            hint: 'ask',
            source,
            device: 'sw1',
            command: 'vlan 10',
          },
          more_errors: [{ code: 'NETCTL_SSH_UNREACHABLE', recoverable: true, source: null }],
        },
      ],
    });
  });

  it('has a time for every phase', () => {
    const timings = Object.fromEntries(['connect', ...PHASES].map((phase) => [phase, 1]));
    expect(brokenRules('apply', runJson(runResult([plannedDevice('sw1', { timings })])))).toEqual([]);
  });

  it('of a run without any device still holds', () => {
    expect(brokenRules('apply', runJson(runResult([], { errors: [fullError] })))).toEqual([]);
  });
});

describe('the other outputs are as their schemas say', () => {
  const port = plainPort('Gi1', { mode: 'trunk', encapsulation: 'dot1q', bundle: 'Po1', voiceVlan: 20 });
  const vlan = {
    vlans: new Map([[10, { id: 10, name: undefined, status: 'active' as const, lines: [] }]]),
    ports: new Map([
      ['Gi1', port],
      ['Ge2', plainPort('Ge2', { accessVlan: undefined, nativeVlan: undefined })],
    ]),
    uses: [],
  };
  const shown = { name: 'sw1', platform: 'x', vlan, error: null };
  const facts = { platform: 'x', hostname: 'sw1', version: '1', model: 'm', extra: {} };
  const limits: VlanCapabilities = {
    database: true,
    reserved: [[1002, 1005]],
    nameLength: 32,
    namePattern: /^x$/,
    suspend: true,
    voice: true,
    routedPorts: true,
    portDefaults: { mode: 'access', accessVlan: 1, nativeVlan: 1 },
    emptyTrunk: true,
    trunkEncapsulation: false,
  };
  const best = { commit: 'checkpoint', whole: false, undo: 'checkpoint' } as const;
  const listed = (tried: TriedFeatures): ListedDriver => ({
    id: 'x',
    title: 'X',
    transports: [{ via: 'ssh-cli', tried, best: [{ feature: 'vlan', ...best }] }],
    capabilities: { vlan: limits },
  });
  const checked = { name: 'a', platform: 'x', host: 'h:22', improvements: ['archive'], ms: 12.5 };

  it.each([
    ['error', failureJson([fullError, plainError])],
    ['show-vlan', showVlanReport([shown, { ...shown, vlan: null, error: plainError }]).json],
    [
      'show-acl',
      showAclReport([
        { ...shown, acl: FILTERS },
        { ...shown, acl: null, error: plainError },
      ]).json,
    ],
    [
      'show-bgp',
      showBgpReport([
        { ...shown, bgp: BGP, sessions: SESSIONS },
        { ...shown, bgp: null, sessions: [], error: plainError },
      ]).json,
    ],
    [
      'inventory-list',
      inventoryListReport([{ name: 'sw1', hostname: 'h', platform: 'x', groups: ['g'], labels: { role: 'a' }, source }])
        .json,
    ],
    [
      'inventory-check',
      inventoryCheckReport([
        { ...checked, facts, guarantee: { ...best, revertsItself: true, survivesReboot: true }, error: null },
        { ...checked, facts: null, guarantee: null, error: plainError },
      ]).json,
    ],
    [
      'drivers',
      driversReport([
        listed({ vlan: { on: 'real', version: '1.2' } }),
        listed({}),
        listed({ vlan: { on: 'emulated' } }),
      ]).json,
    ],
    ['explain', explainCodes(undefined).json],
    [
      'config',
      settingsReport([
        { name: 'a', value: undefined, origin: { kind: 'default', text: 'default' } },
        { name: 'b', value: ['x'], origin: { kind: 'flag', text: '--b' } },
      ]).json,
    ],
  ])('%s', (name, json) => {
    expect(brokenRules(name, json)).toEqual([]);
  });

  it('a schema refuses what it does not know', () => {
    expect(brokenRules('error', { ...failureJson([plainError]), more: 1 })).not.toEqual([]);
  });
});

it('JSON ends with a line end and can be read back', () => {
  expect(JSON.parse(renderJson({ a: 'ü\u009b' }))).toEqual({ a: 'ü\u009b' });
  expect(renderJson({})).toBe('{}\n');
});
