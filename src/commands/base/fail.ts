import { exitCodeOf } from '../../errors/exit-codes.js';
import { errorsOf, NetctlError } from '../../errors/netctl-error.js';
import { failureJson, renderJson } from '../../report/json.js';
import { fromOclif } from './oclif-error.js';
import { printErrors } from './print-errors.js';

/**
 * Ends a command that failed before it knew its outputs: a flag that does not exist, a setting that cannot be used. Sets
 * the exit code; never throws.
 */
export function fail(thrown: unknown, argv: readonly string[], commands: readonly string[] = []): void {
  end(errorsOf(fromOclif(thrown, commands)), argv);
}

/** The same for what was thrown where nobody could catch it: whatever it is, it is a bug. */
export function failAsBug(thrown: unknown, argv: readonly string[]): void {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  end([new NetctlError('NETCTL_INTERNAL_BUG', message, { cause: thrown })], argv);
}

function end(errors: readonly NetctlError[], argv: readonly string[]): void {
  const noColor = (process.env['NO_COLOR'] ?? '') !== '' || argv.includes('--no-color');
  printErrors(errors, !noColor);
  if (argv.includes('--json')) process.stdout.write(renderJson(failureJson(errors)));
  process.exitCode = exitCodeOf(errors);
}
