import { LEVELS, type Level } from './level.js';
import type { Message } from './messages.js';

/**
 * What an event may tell beside its text. The list is closed, so that nothing gets into a log that was not thought of:
 * no configuration, no plan, no credentials.
 */
export interface LogFields {
  /** The run in other systems, as W3C Trace Context names it where it came from there. */
  readonly trace_id?: string | undefined;
  readonly run_id?: string | undefined;
  readonly device?: string | undefined;
  readonly phase?: string | undefined;
  readonly batch?: number | undefined;
  readonly devices?: number | undefined;
  /** What was sent to the device, secrets masked. */
  readonly sent?: string | undefined;
  readonly duration_ms?: number | undefined;
  readonly status?: string | undefined;
  readonly code?: string | undefined;
  readonly class?: string | undefined;
  readonly recoverable?: boolean | undefined;
  readonly impact?: string | undefined;
  /** An error's message or a note, for people. */
  readonly text?: string | undefined;
  /** What to do next. */
  readonly hint?: string | undefined;
  /** The place in the user's file that is at fault. */
  readonly source?: string | undefined;
  readonly stack?: string | undefined;
}

/** One event, ready to be written. */
export interface LogEvent {
  readonly level: Level;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Always the same words for the same kind of event; what varies is in the fields. */
  readonly msg: Message;
  readonly fields: LogFields;
}

/** Takes what happens in a run. Never throws: a log that cannot be written must not end a run. */
export interface Logger {
  /** True where events of this level are written; to be asked before costly fields are made. */
  writes(level: Level): boolean;
  log(level: Level, msg: Message, fields?: LogFields): void;
  /** A logger whose events have these fields too. */
  with(fields: LogFields): Logger;
}

/** Where nobody asked for a log. */
export const SILENT: Logger = { writes: () => false, log: () => undefined, with: () => SILENT };

/** What a logger writes, from which level on, and what its clock says. */
export interface LoggerOptions {
  readonly level: Level;
  /** Milliseconds since 1970. */
  now(): number;
  write(event: LogEvent): void;
}

export function createLogger(options: LoggerOptions, bound: LogFields = {}): Logger {
  const { level: least, now, write } = options;
  const writes = (level: Level): boolean => LEVELS[level] >= LEVELS[least];
  return {
    writes,
    log(level, msg, fields = {}) {
      if (writes(level)) write({ level, time: now(), msg, fields: { ...bound, ...fields } });
    },
    with: (fields) => createLogger(options, { ...bound, ...fields }),
  };
}
