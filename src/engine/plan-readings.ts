import { errorsOf, type NetctlError } from '../errors/netctl-error.js';
import { changeId } from '../model/change.js';
import { assemble, type EndingOptions } from './assemble.js';
import { splitBatches } from './batches.js';
import { checkBudget, type Limits } from './guard/check-budget.js';
import { type Reading, withDevice } from './read.js';
import type { RunResult } from './result.js';
import type { Assignment, Studied } from './study.js';

/** What is known of a device without the device. */
export interface KnownDevice {
  readonly assignment: Assignment;
  /** @throws NetctlError where what is known does not do */
  read(): Reading;
  /** What is to be said beside a plan that changes these objects (changeId), for example of what the reading leaves open. */
  warnings(changed: ReadonlySet<string>): readonly string[];
}

/**
 * Plans devices that are not connected to. What only a device itself can tell is left out: nothing is rehearsed, no
 * guarantee is given, and the way netctl would come to it is not guarded.
 */
export function planReadings(
  devices: readonly KnownDevice[],
  options: EndingOptions & { readonly limits: Limits },
): RunResult {
  const studied = devices.map(studyReading);
  const changing = studied.filter(({ plan }) => (plan?.changes.length ?? 0) > 0);
  const batches = splitBatches(changing, ({ target }) => target.name, options.batches);
  const budget = checkBudget(
    changing.flatMap(({ plan }) => plan ?? []),
    options.limits,
  );
  return assemble({ studied, batches, outcomes: new Map(), errors: budget, options, durationMs: 0 });
}

function studyReading({ assignment, read, warnings }: KnownDevice): Studied {
  const { target } = assignment;
  const known = { target, session: undefined, rehearsal: undefined, watch: NO_WATCH, offline: true } as const;
  const failed = (errors: readonly NetctlError[]): Studied => ({
    ...known,
    plan: undefined,
    errors: errors.map((error) => (error.device === undefined ? withDevice(error, target.name) : error)),
  });
  try {
    const plan = assignment.plan(read(), target);
    if (!('changes' in plan)) return failed(plan);
    const more = warnings(new Set(plan.changes.map(changeId)));
    return { ...known, plan: { ...plan, warnings: [...plan.warnings, ...more] }, errors: [] };
  } catch (thrown) {
    return failed(errorsOf(thrown));
  }
}

/** Nothing of a device takes time that is not connected to. */
const NO_WATCH: Studied['watch'] = { time: (_, work) => work(), read: () => ({}) };
