import type { Step } from '../../drivers/driver.js';
import { NetctlError } from '../../errors/netctl-error.js';
import type { Change } from '../../model/change.js';
import { changedPortFields } from '../../model/vlan-diff.js';
import { resetPort } from '../../model/vlan-target.js';
import type { DevicePlan } from '../plan.js';
import { capabilitiesOf } from '../read.js';

/** How much one run may change; undefined for any number. */
export interface Limits {
  readonly devices?: number | undefined;
  /** Objects that disappear, and ports whose VLAN settings all go. */
  readonly deletions?: number | undefined;
  /** Lines that cut traffic or sessions for a moment. */
  readonly resets?: number | undefined;
  /** BGP sessions that are reset on purpose. */
  readonly sessionResets?: number | undefined;
}

/** How many names a message shows before it only counts. */
const MOST_NAMES = 5;

/** What speaks against changing so much at once, for the run as a whole; nothing where it is within the limits. */
export function checkBudget(plans: readonly DevicePlan[], limits: Limits): readonly NetctlError[] {
  const changing = plans.filter((plan) => plan.changes.length > 0);
  return [
    ...over(changing, limits.devices, () => 1, { what: 'change', unit: 'devices', limit: 'devices' }),
    ...over(changing, limits.deletions, countDeletions, {
      what: 'delete or reset',
      unit: 'objects',
      limit: 'deletions',
    }),
    ...over(changing, limits.resets, countResets, {
      what: 'send',
      unit: 'lines that cut traffic for a moment',
      limit: 'resets',
    }),
    ...over(changing, limits.sessionResets, ({ steps }) => resetPeers(steps).length, {
      what: 'reset',
      unit: 'BGP sessions',
      limit: 'session_resets',
      flag: 'session-resets',
    }),
  ];
}

interface Words {
  readonly what: string;
  readonly unit: string;
  readonly limit: string;
  /** The end of the flag's name, where it is another. */
  readonly flag?: string;
}

function over(
  plans: readonly DevicePlan[],
  most: number | undefined,
  count: (plan: DevicePlan) => number,
  { what, unit, limit, flag = limit }: Words,
): readonly NetctlError[] {
  if (most === undefined) return [];
  const counted = plans.map((plan) => [plan, count(plan)] as const).filter(([, number]) => number > 0);
  const sum = counted.reduce((total, [, number]) => total + number, 0);
  if (sum <= most) return [];
  const largest = counted.toSorted(([, a], [, b]) => b - a).slice(0, MOST_NAMES);
  const shown = largest.map(([plan, number]) =>
    unit === 'devices' ? plan.target.name : `${plan.target.name}: ${number}`,
  );
  const more = counted.length > MOST_NAMES ? ` and ${counted.length - MOST_NAMES} more` : '';
  const message = `the run would ${what} ${sum} ${unit}, and at most ${most} are allowed (${shown.join(', ')}${more})`;
  const hint = `Narrow the run with --targets or --device, or raise limits.${limit} in netctl.yaml or --max-${flag}.`;
  return [new NetctlError('NETCTL_PLAN_BUDGET', message, { hint })];
}

/** The neighbours whose sessions steps reset, each once. */
export function resetPeers(steps: readonly Pick<Step, 'resets'>[]): readonly string[] {
  return [...new Set(steps.flatMap(({ resets }) => resets ?? []))];
}

function countDeletions(plan: DevicePlan): number {
  return plan.changes.filter((change) => isDeletion(change, plan)).length;
}

function isDeletion(change: Change, { target, reading }: DevicePlan): boolean {
  if (change.kind !== 'port') return change.after === undefined;
  const can = capabilitiesOf(target, reading.facts).vlan;
  return can !== undefined && changedPortFields(change.after, resetPort(change.after, can)).length === 0;
}

function countResets(plan: DevicePlan): number {
  return plan.steps.filter((step) => step.disruptive).length;
}
