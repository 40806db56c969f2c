import type { DesiredCheck } from '../../model/check.js';

/**
 * Of the checks of a run those that make sense when it is undone: what was seen before and was to stay so. What was to be true
 * because of the change need not be true without it.
 */
export function lastingChecks(checks: readonly DesiredCheck[]): readonly DesiredCheck[] {
  return checks.filter(
    (check) =>
      (check.kind === 'neighbors' && check.names === 'unchanged') ||
      (check.kind === 'prefixes_received' && check.atLeast === 'unchanged'),
  );
}
