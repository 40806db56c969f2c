import { EXIT } from '../../errors/exit-codes.js';
import type { NetctlError } from '../../errors/netctl-error.js';
import { devicesExitCode } from './devices-exit-code.js';

/** The exit code of a command that looks for something: devices that could not be read go before what was found. */
export function foundExitCode(found: boolean, errors: readonly NetctlError[]): number {
  if (errors.length > 0) return devicesExitCode(errors.map((error) => ({ error })));
  return found ? EXIT.differences : EXIT.done;
}
