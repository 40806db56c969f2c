import { printableLine } from '../report/printable.js';
import { LEVELS } from './level.js';
import type { LogEvent } from './logger.js';

export type LogFormat = 'text' | 'json';

/** Whose log it is, as pino's lines name it. */
export interface LogOwner {
  readonly pid: number;
  readonly hostname: string;
}

/** JSON leaves these as they are, and a terminal may obey some of them. */
const UNSAFE = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** An event as one line of JSON, the way pino writes it: what reads its logs reads these. */
export function jsonLine({ level, time, msg, fields }: LogEvent, { pid, hostname }: LogOwner): string {
  const line = JSON.stringify({ level: LEVELS[level], time, pid, hostname, ...fields, msg });
  return `${line.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

/** An event as one line for people: `2026-01-05T10:00:00.000Z INFO  device done device=sw1 phase=read duration_ms=31`. */
export function textLine({ level, time, msg, fields }: LogEvent): string {
  const shown = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${quoted(value)}`,
  );
  const head = `${new Date(time).toISOString()} ${level.toUpperCase().padEnd(5)} ${msg}`;
  return `${[head, ...shown].join(' ')}\n`;
}

function quoted(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const text = printableLine(value);
  return /^[^\s"=]+$/.test(text) ? text : `"${text.replaceAll('"', "'")}"`;
}
