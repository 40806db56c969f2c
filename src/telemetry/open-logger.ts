import { closeSync, openSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { NetctlError } from '../errors/netctl-error.js';
import { jsonLine, type LogFormat, textLine } from './format.js';
import type { Level } from './level.js';
import { createLogger, type Logger } from './logger.js';

/** What is logged, in which form, and where to. */
export interface LogOptions {
  readonly level: Level;
  readonly format: LogFormat;
  /** The file that lines are appended to; undefined for `fallback`. */
  readonly file: string | undefined;
  /** Takes the lines where there is no file. */
  fallback(line: string): void;
  /** Told once, when the file can no longer be written: the run goes on without a log. */
  problem(text: string): void;
}

/** A logger, and what ends its file. */
export interface OpenLogger {
  readonly log: Logger;
  close(): void;
}

/**
 * Opens a log. Lines are written at once, so that a process that is killed has told all it did until then.
 * @throws NetctlError NETCTL_LOG_FILE
 */
export function openLogger({ level, format, file, fallback, problem }: LogOptions): OpenLogger {
  const descriptor = file === undefined ? undefined : openToAppend(file);
  const owner = { pid: process.pid, hostname: hostname() };
  let broken = false;

  function write(line: string): void {
    if (broken) return;
    try {
      if (descriptor === undefined) fallback(line);
      else writeSync(descriptor, line);
    } catch (cause) {
      broken = true;
      problem(`the log ${file} cannot be written any more: ${reasonOf(cause)}`);
    }
  }

  return {
    log: createLogger({
      level,
      now: () => Date.now(),
      write: (event) => write(format === 'json' ? jsonLine(event, owner) : textLine(event)),
    }),
    close() {
      broken = true;
      if (descriptor !== undefined) closeSync(descriptor);
    },
  };
}

/** A log tells who changed what where: it is for its owner's eyes. A file that is there keeps the rights it has. */
function openToAppend(file: string): number {
  try {
    return openSync(file, 'a', 0o600);
  } catch (cause) {
    throw new NetctlError('NETCTL_LOG_FILE', `the log ${file} cannot be written: ${reasonOf(cause)}`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
