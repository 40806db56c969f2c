import type { Listener } from '../engine/events.js';
import type { Limits } from '../engine/guard/check-budget.js';
import type { RunResult } from '../engine/result.js';
import type { NetctlError } from '../errors/netctl-error.js';
import type { IntentKind } from '../intents/kinds.js';
import type { Logger } from '../telemetry/logger.js';
import type { HostKeyPolicy } from '../transports/transport.js';
import type { SourceRef } from '../util/source.js';
import type { NotifyRequest } from './notify-request.js';

/** The world outside, handed in by the command: services open no file, socket or terminal that is not reached through it. */
export interface Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string;
  /** All of standard input as text. */
  readStdin(): Promise<string>;
  /** Asks at the terminal; rejects with NETCTL_INPUT_CONFIRM where there is none. `echo` false hides what is typed. */
  ask(question: string, echo: boolean): Promise<string>;
  /**
   * Shows the plan and asks whether to go on. Called at most once, and only when there is something to change. `caution` is
   * told with the question, and thrown where nobody is asked.
   */
  confirm(plan: RunResult, caution?: NetctlError): Promise<boolean>;
  readonly listener: Listener;
  /** For machines and for later: what happened, as structured events. */
  readonly log: Logger;
  /** Aborted at the first Ctrl-C or SIGTERM: no new work is taken on, and what is in flight is undone. */
  readonly signal: AbortSignal;
  /** A line for people on standard error, for example about an intent that was left out. */
  note(text: string): void;
}

/** Which devices: the inventory, and what narrows it. */
export interface Selection {
  /** The folder with hosts.yaml. */
  readonly inventory: string;
  /** A label selector; undefined for all. */
  readonly targets: string | undefined;
  /** Device names, with `*` and `?`; empty for all. */
  readonly devices: readonly string[];
}

/** How devices are reached and logged in to. */
export interface Access {
  readonly concurrency: number;
  /** Seconds. */
  readonly timeouts: { readonly connect: number; readonly login: number; readonly command: number };
  readonly hostKeyPolicy: HostKeyPolicy;
  readonly username: string | undefined;
  readonly askPassword: boolean;
  /** A folder for the dialogues of devices that failed, secrets masked; undefined for none. */
  readonly transcript: string | undefined;
}

/** A value, and who says so, for people: a flag, a variable, or a place in a file. */
export interface Told<T> {
  readonly value: T;
  readonly from: string;
  /** The place, where it is one of an intent. */
  readonly source?: SourceRef;
}

/** How a run is to be split into batches; what is absent is left open. */
export interface BatchSplit {
  /** How many devices at the most: a number, a share like `10%`, or `all`. */
  readonly size?: Told<string>;
  /** So many devices go first. */
  readonly canary?: Told<number>;
  /** The label whose values never share a batch. */
  readonly by?: Told<string>;
}

/** What is said of batches outside the intents. */
export interface BatchRequest {
  /** By the one who runs it: goes before what the intents say. */
  readonly typed: BatchSplit;
  /** For all runs: where neither he nor the intents say anything. */
  readonly usual: BatchSplit;
}

/** A request to change devices, or to show what would be changed. */
export interface ApplyRequest {
  /** Plan files, folders, or `-` for standard input; never empty. */
  readonly files: readonly string[];
  /** The certificate that has to cover all of the files, and the key by which it is trusted. */
  readonly certificate?: { readonly file: string; readonly key: string | undefined };
  readonly selection: Selection;
  readonly access: Access;
  /** The kinds of intents that take part; others are an error in a named file and left out of a folder. */
  readonly kinds: readonly IntentKind[];
  readonly dryRun: boolean;
  /** Seconds that a self-reverting commit waits for its confirmation. */
  readonly confirmTimeout: number;
  readonly save: 'always' | 'if-clean' | 'never';
  readonly comment: string | undefined;
  readonly traceId: string | undefined;
  readonly skipRehearsal: readonly string[];
  readonly allowInUse: boolean;
  readonly allowVtpDomain: boolean;
  readonly allowManagementChange: boolean;
  readonly allowSessionsDown: boolean;
  readonly allowAclGap: boolean;
  readonly replaceUnknown: boolean;
  readonly setSecrets: boolean;
  /** How much one run may change, and how many devices one batch may have unasked; undefined for any number. */
  readonly limits: Limits & { readonly batch: number };
  readonly batches: BatchRequest;
  readonly maxFailures: number;
  readonly onUnreachable: 'fail' | 'skip';
  /** Who is told once something was changed, or was to be. */
  readonly notify: NotifyRequest;
  /** The folder of journals and leases; undefined for the usual one. */
  readonly stateDir: string | undefined;
  /** How many runs are kept there. */
  readonly keepRuns: number;
}
