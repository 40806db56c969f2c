import { EXIT, exitCodeOf } from '../../errors/exit-codes.js';
import type { NetctlError } from '../../errors/netctl-error.js';

/** The exit code of a command that only read devices: the errors among them decide. */
export function devicesExitCode(devices: readonly { readonly error: NetctlError | null }[]): number {
  const errors = devices.flatMap(({ error }) => (error === null ? [] : [error]));
  return errors.length === 0 ? EXIT.done : exitCodeOf(errors);
}
