import type { NetctlError } from '../errors/netctl-error.js';

/** The levels of a log with pino's numbers, by who has to act. */
export const LEVELS = {
  /** Nobody: each command sent, for a closer look. */
  debug: 20,
  /** Nobody, or whoever asked for the run: what happens, a user's mistake, a device's refusal that was taken back. */
  info: 30,
  /** Whoever looks after the device or this machine. */
  warn: 40,
  /** The authors of netctl. */
  error: 50,
} as const;

export type Level = keyof typeof LEVELS;

/** The level that an error is logged at. */
export function levelOf({ class: kind, code }: Pick<NetctlError, 'class' | 'code'>): Level {
  if (kind === 'internal') return 'error';
  return code === 'NETCTL_DEVICE_UNKNOWN' || kind === 'system' ? 'warn' : 'info';
}
