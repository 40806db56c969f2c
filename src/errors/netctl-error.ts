import type { SourceRef } from '../util/source.js';
import type { ErrorClass } from './code-entry.js';
import { CODES, type ErrorCode } from './codes.js';

/** What one error adds to what its code says. */
export interface ErrorDetails {
  /** What to do next, where it can be said more exactly than in the code's table. */
  readonly hint?: string | undefined;
  /** The place in the user's file that is at fault. */
  readonly source?: SourceRef | undefined;
  /** Lines of that file with a caret under the place, ready to print. */
  readonly excerpt?: string | undefined;
  readonly device?: string | undefined;
  /** The command the device refused or did not answer; secrets masked by whoever raises the error. */
  readonly command?: string | undefined;
  /** What this means for the network, for example "2 of 3 lines were sent and taken back". */
  readonly impact?: string | undefined;
  readonly cause?: unknown;
}

/** An error with a stable code. Its message says what happened, its hint what to do next. */
export class NetctlError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly source: SourceRef | undefined;
  readonly excerpt: string | undefined;
  readonly device: string | undefined;
  readonly command: string | undefined;
  readonly impact: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'NetctlError';
    this.code = code;
    this.hint = details.hint ?? CODES[code].fix;
    this.source = details.source;
    this.excerpt = details.excerpt;
    this.device = details.device;
    this.command = details.command;
    this.impact = details.impact;
  }

  /** The same error, of which these parts are another: `{ device: undefined }` takes one away. */
  with(changes: ErrorDetails & { readonly message?: string }): NetctlError {
    const { hint, source, excerpt, device, command, impact, cause } = this;
    const { message = this.message, ...others } = changes;
    return new NetctlError(this.code, message, {
      ...{ hint, source, excerpt, device, command, impact, cause },
      ...others,
    });
  }

  get class(): ErrorClass {
    return CODES[this.code].class;
  }

  get recoverable(): boolean {
    return CODES[this.code].recoverable;
  }
}

/** Several errors found in one go, for example all mistakes of a plan; never empty. */
export class NetctlErrors extends Error {
  readonly errors: readonly [NetctlError, ...NetctlError[]];

  constructor(errors: readonly [NetctlError, ...NetctlError[]]) {
    super(errors.map((error) => error.message).join('\n'));
    this.name = 'NetctlErrors';
    this.errors = errors;
  }
}

/** Throws what was collected, one error by itself and several together; returns when there is none. */
export function throwCollected(errors: readonly NetctlError[]): void {
  const [first, ...rest] = errors;
  if (first === undefined) return;
  throw rest.length === 0 ? first : new NetctlErrors([first, ...rest]);
}

/** The errors inside anything thrown; what is no NetctlError becomes a bug report. */
export function errorsOf(thrown: unknown): readonly [NetctlError, ...NetctlError[]] {
  if (thrown instanceof NetctlErrors) return thrown.errors;
  if (thrown instanceof NetctlError) return [thrown];
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return [new NetctlError('NETCTL_INTERNAL_BUG', message, { cause: thrown })];
}
