import type { ChangeRow, DeviceResult, Guarantee, Operation, RunResult } from '../../src/engine/result.js';

/** A guarantee of the middle kind; tests change what they are about. */
export function guarantee(settings: Partial<Guarantee> = {}): Guarantee {
  return {
    commit: 'checkpoint',
    whole: false,
    revertsItselfS: 300,
    undo: 'checkpoint',
    survivesReboot: true,
    verified: 'fresh',
    rehearsed: true,
    ...settings,
  };
}

/** One changed field; `source` line 9 of plan.yaml. */
export function row(
  path: string,
  before: ChangeRow['before'],
  after: ChangeRow['after'],
  action: ChangeRow['action'] = 'update',
): ChangeRow {
  const kind = path.startsWith('vlan/') ? 'vlan' : 'port';
  const object = kind === 'vlan' ? path.split('/').slice(0, 2).join('/') : path.replace(/\/[a-z_]+$/, '');
  return { kind, action, object, path, before, after, source: { file: 'plan.yaml', line: 9, column: 5 } };
}

export function operation(text: string, ...context: readonly string[]): Operation {
  return { text, context, disruptive: false, resets: [], request: null };
}

/** A device with nothing to do; tests say what is different. */
export function deviceResult(name: string, settings: Partial<DeviceResult> = {}): DeviceResult {
  return {
    name,
    platform: 'cisco-ios',
    transport: 'ssh-cli',
    batch: null,
    status: 'unchanged',
    guarantee: null,
    changes: [],
    operations: [],
    undo: [],
    checks: [],
    warnings: [],
    error: null,
    moreErrors: [],
    timings: {},
    ...settings,
  };
}

/** A device that gets VLAN 10. */
export function plannedDevice(name: string, settings: Partial<DeviceResult> = {}): DeviceResult {
  return deviceResult(name, {
    batch: 1,
    status: 'planned',
    guarantee: guarantee(),
    changes: [row('vlan/10', null, 'users', 'create')],
    operations: [operation('vlan 10'), operation('name users', 'vlan 10')],
    undo: [operation('no vlan 10')],
    ...settings,
  });
}

export function runResult(devices: readonly DeviceResult[], settings: Partial<RunResult> = {}): RunResult {
  return {
    run: { id: 'k3v9x2', traceId: 't-1', dryRun: true, startedAt: '2026-01-05T10:00:00.000Z', durationMs: 812.4 },
    status: 'planned',
    split: [],
    batches: [],
    devices,
    errors: [],
    ...settings,
  };
}
