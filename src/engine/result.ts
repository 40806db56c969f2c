import type { NetctlError } from '../errors/netctl-error.js';
import type { Change } from '../model/change.js';
import type { DesiredCheck } from '../model/check.js';
import type { SourceRef } from '../util/source.js';
import type { SplitPart } from './batches.js';
import type { Phase } from './events.js';

/** What happened to a device, or to the whole run. docs/commands and schemas/output have the words for people. */
export type DeviceStatus =
  | 'changed'
  | 'unchanged'
  /** A dry run, or a plan that was not agreed to: nothing was sent. */
  | 'planned'
  /** Undone because of another device. */
  | 'rolled_back'
  /** Got nothing: the plan was refused, or another device's was. */
  | 'refused'
  /** Failed, and is back as it was. */
  | 'failed'
  /** netctl could not make sure of what it holds. */
  | 'unknown'
  | 'skipped';

export type RunStatus = 'changed' | 'unchanged' | 'planned' | 'rolled_back' | 'failed' | 'unknown';

/** What held for a device while it was changed, or would hold. */
export interface Guarantee {
  readonly commit: 'candidate' | 'checkpoint' | 'immediate';
  /** True where the device takes the whole change at once or not at all. */
  readonly whole: boolean;
  /** After how many seconds the device goes back by itself when netctl is lost; null where it does not. */
  readonly revertsItselfS: number | null;
  readonly undo: 'discard' | 'checkpoint' | 'inverse';
  readonly survivesReboot: boolean;
  readonly verified: 'fresh' | 'same_session';
  readonly rehearsed: boolean;
}

export type Scalar = string | number | boolean | null;

/** One field that changes, as a plan shows it. `before` is null for what appears, `after` for what disappears. */
export interface ChangeRow {
  readonly kind: Change['kind'];
  readonly action: 'create' | 'update' | 'delete' | 'move';
  /** The object that it is a field or an entry of: what `path` begins with, for example `acl/ipv4/EDGE-IN`. */
  readonly object: string;
  /** For example `vlan/10/name`, `port/GigabitEthernet1/0/1/access_vlan` or `acl/ipv4/EDGE-IN/30`. */
  readonly path: string;
  readonly before: Scalar;
  readonly after: Scalar;
  readonly source: SourceRef | undefined;
}

/** One command of a plan. */
export interface Operation {
  readonly text: string;
  /** The configuration blocks it stands in, outermost first. */
  readonly context: readonly string[];
  readonly disruptive: boolean;
  /** The BGP neighbours whose sessions it resets. */
  readonly resets: readonly string[];
  /** What is sent, where `text` is not that but tells one edit of it; null for its further edits. */
  readonly request: string | null;
}

/** Milliseconds spent on a device, by phase; a phase it did not reach is absent. */
export type Timings = Readonly<Partial<Record<'connect' | Phase, number>>>;

export interface DeviceResult {
  readonly name: string;
  readonly platform: string;
  readonly transport: string;
  readonly batch: number | null;
  readonly status: DeviceStatus;
  /** Null where nothing changes on the device, or it could not be read. */
  readonly guarantee: Guarantee | null;
  readonly changes: readonly ChangeRow[];
  readonly operations: readonly Operation[];
  readonly undo: readonly Operation[];
  /** What must be true afterwards. */
  readonly checks: readonly DesiredCheck[];
  /** What the user should know although nothing failed, for example that saving was left out and why. */
  readonly warnings: readonly string[];
  readonly error: NetctlError | null;
  /** What else speaks against the plan, where several things do. */
  readonly moreErrors: readonly NetctlError[];
  readonly timings: Timings;
}

export interface Batch {
  readonly id: number;
  /** `not_begun`: the run stopped before it, and its devices got nothing. */
  readonly status: RunStatus | 'not_begun';
  readonly devices: readonly string[];
}

export interface RunResult {
  readonly run: {
    readonly id: string;
    readonly traceId: string;
    readonly dryRun: boolean;
    /** ISO 8601, UTC. */
    readonly startedAt: string;
    readonly durationMs: number;
    /** The earlier run that it takes back; absent where it is a change of its own. */
    readonly undoes?: string | undefined;
  };
  readonly status: RunStatus;
  /** What splits the run into batches; empty where all devices are one. */
  readonly split: readonly SplitPart[];
  readonly batches: readonly Batch[];
  readonly devices: readonly DeviceResult[];
  /** What concerns no device in particular. */
  readonly errors: readonly NetctlError[];
}
