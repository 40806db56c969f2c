import type { ChangeRow, DeviceResult, Guarantee, Operation, RunResult, RunStatus } from '../engine/result.js';
import { exitCodeOf } from '../errors/exit-codes.js';
import type { NetctlError } from '../errors/netctl-error.js';
import { checkWords } from './check-words.js';
import { docsOf } from './error-lines.js';

/** A run as schemas/output/apply.v1.json describes it. */
export function runJson(result: RunResult): object {
  const { run, devices } = result;
  return {
    schema: 'netctl.apply.v1',
    run: {
      id: run.id,
      trace_id: run.traceId,
      dry_run: run.dryRun,
      started_at: run.startedAt,
      duration_ms: Math.round(run.durationMs),
      undoes: run.undoes ?? null,
    },
    status: result.status satisfies RunStatus,
    summary: summaryJson(devices),
    split: result.split.map(({ rule, value, from }) => ({ rule, value, from })),
    batches: result.batches.map(({ id, status, devices: names }) => ({ id, status, devices: names })),
    devices: devices.map(deviceJson),
    errors: result.errors.map(errorJson),
  };
}

function summaryJson(devices: readonly DeviceResult[]): object {
  const count = (status: DeviceResult['status']) => devices.filter((device) => device.status === status).length;
  return {
    devices: devices.length,
    planned: count('planned'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    rolled_back: count('rolled_back'),
    refused: count('refused'),
    failed: count('failed'),
    unknown: count('unknown'),
    skipped: count('skipped'),
  };
}

function deviceJson(device: DeviceResult): object {
  return {
    name: device.name,
    platform: device.platform,
    transport: device.transport,
    batch: device.batch,
    status: device.status,
    guarantee: device.guarantee === null ? null : guaranteeJson(device.guarantee),
    changes: device.changes.map(changeJson),
    operations: device.operations.map(operationJson),
    undo: device.undo.map(operationJson),
    checks: device.checks.map((check) => ({
      kind: check.kind,
      text: checkWords(check),
      within_s: check.within,
      source: check.source,
    })),
    warnings: device.warnings,
    error: device.error === null ? null : errorJson(device.error),
    more_errors: device.moreErrors.map(errorJson),
    timings_ms: Object.fromEntries(Object.entries(device.timings).map(([phase, ms]) => [phase, Math.round(ms)])),
  };
}

/** A guarantee under the names of the JSON outputs. */
export function guaranteeJson(guarantee: Guarantee): object {
  return {
    commit: guarantee.commit,
    whole: guarantee.whole,
    reverts_itself_s: guarantee.revertsItselfS,
    undo: guarantee.undo,
    survives_reboot: guarantee.survivesReboot,
    verified: guarantee.verified,
    rehearsed: guarantee.rehearsed,
  };
}

/** A changed field under the names of the JSON outputs. */
export function changeJson({ kind, action, path, before, after, source }: ChangeRow): object {
  return { kind, action, path, before, after, source: source ?? null };
}

/** A command under the names of the JSON outputs. */
export function operationJson({ text, context, disruptive, resets, request }: Operation): object {
  return { text, context, disruptive, resets, request };
}

/** An error under the names of the JSON outputs; every output that holds errors holds them in this form. */
export function errorJson(error: NetctlError): object {
  return {
    code: error.code,
    class: error.class,
    message: error.message,
    hint: error.hint,
    source: error.source ?? null,
    device: error.device ?? null,
    command: error.command ?? null,
    impact: error.impact ?? null,
    recoverable: error.recoverable,
    docs: docsOf(error.code),
  };
}

/** What a command gives that ended before it had a result, as schemas/output/error.v1.json describes it. */
export function failureJson(errors: readonly NetctlError[]): object {
  return { schema: 'netctl.error.v1', exit_code: exitCodeOf(errors), errors: errors.map(errorJson) };
}

/**
 * JSON as text for standard output or a file. JSON leaves the characters 0x7f to 0x9f as they are, and a terminal may
 * obey them: they are escaped too.
 */
export function renderJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return `${text.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, escapeCharacter)}\n`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
