import { type Change, changeId } from '../../../model/change.js';
import type { DeviceState } from '../../../model/state.js';
import type { Objection } from '../../driver.js';

const STEP = 10;

/**
 * The numbers of the rules whose statements have these names: the names themselves where all are numbers in rising order, as
 * netctl writes them, each below `end`; otherwise by their order.
 */
export function statementNumbers(names: readonly string[], end = Number.POSITIVE_INFINITY): readonly number[] {
  return areNumbers(names, end) ? names.map(Number) : names.map((_, index) => (index + 1) * STEP);
}

function areNumbers(names: readonly string[], end: number): boolean {
  return names.every(
    (name, index) => /^[1-9]\d{0,9}$/.test(name) && Number(name) > Number(names[index - 1] ?? 0) && Number(name) < end,
  );
}

/** Where the statements of policies stand, in the paths of a platform. */
export interface StatementPlace {
  /** What the lines of its statements begin with, up to the name of one. */
  statements(policy: string): string;
  /** The first number that is none of a rule. */
  readonly end?: number;
}

/** Policies whose statements have other names: they would have to be called otherwise, and nothing would lead back to how they were. */
export function statementObjections(
  changes: readonly Change[],
  { config }: Pick<DeviceState, 'config'>,
  { statements, end = Number.POSITIVE_INFINITY }: StatementPlace,
): readonly Objection[] {
  return changes.flatMap((change): readonly Objection[] => {
    if (change.kind !== 'route_map' || change.before === undefined) return [];
    const { name } = change.before;
    const names = namesBehind(statements(name.replace(/[\]\\]/g, '\\$&')), config);
    if (areNumbers(names, end)) return [];
    const [first = '', second] = names;
    const called = second === undefined ? first : `${first}, ${second}${names.length > 2 ? ' …' : ''}`;
    return [
      {
        code: 'NETCTL_PLAN_UNSUPPORTED',
        message: `the policy ${name} has statements that are not called by rising numbers (${called}), which netctl does not change`,
        hint: 'Call its statements 10, 20 … on the device first, or write a policy of another name and refer to that.',
        allowedBy: undefined,
        change: changeId(change),
      },
    ];
  });
}

/** The names of the entries whose lines begin with this, each once and in the order of the device. */
function namesBehind(start: string, config: readonly string[]): readonly string[] {
  const names = config.flatMap((line) => {
    if (!line.startsWith(start)) return [];
    const { name } = /^(?<name>(?:[^\]\\]|\\.){1,255})\]/.exec(line.slice(start.length))?.groups ?? {};
    return name === undefined ? [] : [name.replace(/\\(?<one>.)/g, '$1')];
  });
  return [...new Set(names)];
}
