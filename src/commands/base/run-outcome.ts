import { EXIT, exitCodeOf } from '../../errors/exit-codes.js';
import { runJson } from '../../report/json.js';
import { runBlocks } from '../../report/run-blocks.js';
import type { Context } from '../../services/context.js';
import type { Outcome } from './outcome.js';

/** A run, as the command's context is shown it. */
export type Run = Parameters<Context['confirm']>[0];

/** What decides the exit code beside the run itself. */
export interface RunEnd {
  /** What was answered to the plan; undefined where nobody was asked. */
  readonly agreed: boolean | undefined;
  readonly detailedExitcode: boolean;
  /** True where devices that were left out, because they could not be read, are no failure. */
  readonly allowSkipped: boolean;
  /** True where requests are shown as they are sent. */
  readonly raw: boolean;
}

export function runOutcome(run: Run, end: RunEnd): Outcome {
  const blocks = runBlocks(run, { planShown: end.agreed !== undefined, raw: end.raw });
  return { json: runJson(run), blocks, exitCode: runExitCode(run, end) };
}

/** The gravest thing that happened decides; a plan that was declined counts as cancelled, not as done. */
export function runExitCode(run: Run, { agreed, detailedExitcode, allowSkipped }: Omit<RunEnd, 'raw'>): number {
  if (run.status === 'unknown') return EXIT.unknown;
  const errors = [
    ...run.errors,
    ...run.devices.flatMap(({ status, error, moreErrors }) =>
      error === null || (allowSkipped && status === 'skipped') ? [] : [error, ...moreErrors],
    ),
  ];
  if (errors.length > 0) return exitCodeOf(errors);
  if (run.status === 'failed' || run.status === 'rolled_back') return EXIT.refused;
  if (agreed === false) return EXIT.cancelled;
  return detailedExitcode && run.status === 'planned' ? EXIT.differences : EXIT.done;
}
