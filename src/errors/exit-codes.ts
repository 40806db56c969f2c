import type { NetctlError } from './netctl-error.js';

/** What the process says when it ends. docs/errors.md has the table in words. */
export const EXIT = { done: 0, refused: 1, differences: 2, input: 3, unknown: 4, bug: 70, cancelled: 130 } as const;

/** The exit code of errors that ended a run: the gravest of them decides. */
export function exitCodeOf(errors: readonly NetctlError[]): number {
  const codes = errors.map(exitCodeOfOne);
  return [EXIT.unknown, EXIT.bug, EXIT.cancelled, EXIT.refused].find((code) => codes.includes(code)) ?? EXIT.input;
}

function exitCodeOfOne(error: NetctlError): number {
  if (error.code === 'NETCTL_DEVICE_UNKNOWN') return EXIT.unknown;
  if (error.class === 'internal') return EXIT.bug;
  if (error.class === 'cancelled') return EXIT.cancelled;
  return error.class === 'input' ? EXIT.input : EXIT.refused;
}
