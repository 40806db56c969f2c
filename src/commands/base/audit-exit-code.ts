import { EXIT, exitCodeOf } from '../../errors/exit-codes.js';
import type { NetctlError } from '../../errors/netctl-error.js';

/** How an audit ends: what could not be read, or broke, goes before what was found; an audit of nothing never passes. */
export function auditExitCode({
  passed,
  counts,
  errors,
}: {
  readonly passed: boolean;
  readonly counts: { readonly objects: number; readonly intents: number; readonly devices: number };
  readonly errors: readonly NetctlError[];
}): number {
  if (errors.length > 0) return Math.max(exitCodeOf(errors), EXIT.refused);
  if (counts.objects + counts.intents + counts.devices === 0) return EXIT.input;
  return passed ? EXIT.done : EXIT.differences;
}
