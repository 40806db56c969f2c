import { Errors } from '@oclif/core';
import { exitCodeOf } from '../../errors/exit-codes.js';
import { errorsOf, NetctlError } from '../../errors/netctl-error.js';
import { failureJson, renderJson } from '../../report/json.js';
import { printErrors } from './print-errors.js';

/**
 * Ends a command that failed before it knew its outputs: a flag that does not exist, a setting that cannot be used. Sets
 * the exit code; never throws.
 */
export async function fail(thrown: unknown, argv: readonly string[]): Promise<void> {
  const errors = errorsOf(asOurs(thrown));
  const noColor = (process.env['NO_COLOR'] ?? '') !== '' || argv.includes('--no-color');
  printErrors(errors, !noColor);
  if (argv.includes('--json')) process.stdout.write(renderJson(failureJson(errors)));
  process.exitCode = exitCodeOf(errors);
}

/** oclif's errors about the command line are errors in the input like any other. */
function asOurs(thrown: unknown): unknown {
  if (!(thrown instanceof Errors.CLIError)) return thrown;
  const message = thrown.message.replace(/\n+See more help with --help$/, '').trim();
  return new NetctlError('NETCTL_INPUT_FLAG', `${lowerFirst(message)}.`, { cause: thrown });
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
