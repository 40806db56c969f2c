import { EXIT } from '../../errors/exit-codes.js';
import type { NetctlError } from '../../errors/netctl-error.js';

/** What of a recovery decides how the process ends. */
export interface RecoverEnd {
  readonly status: 'nothing' | 'recovered' | 'open' | 'declined';
  readonly devices: readonly { readonly did: string; readonly error: NetctlError | null }[];
}

/** 4 as long as a device needs a hand; 1 where nothing is left open, but it did not go as it was to. */
export function recoverExitCode({ status, devices }: RecoverEnd): number {
  if (status === 'declined') return EXIT.cancelled;
  const errors = devices.flatMap(({ error }) => (error === null ? [] : [error]));
  if (errors.length > 0 && errors.every(({ code }) => code === 'NETCTL_CANCELLED')) return EXIT.cancelled;
  if (status === 'open') return EXIT.unknown;
  return errors.length === 0 ? EXIT.done : EXIT.refused;
}
