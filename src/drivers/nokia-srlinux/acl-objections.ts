import type { Acl } from '../../model/acl.js';
import { type Change, changeId } from '../../model/change.js';
import type { DeviceState } from '../../model/state.js';
import type { Objection } from '../driver.js';
import { subinterfaceLine } from './config-lines.js';
import { isLast, LAST_NUMBER, matchesAll } from './last-entry.js';

type Why = Pick<Objection, 'message' | 'hint' | 'code'>;

/** What speaks against changes of filters and of what is bound. */
export function aclObjections(changes: readonly Change[], { config }: DeviceState): readonly Objection[] {
  return changes.flatMap((change): readonly Objection[] => {
    const found = why(change, config);
    if (found === undefined) return [];
    return [{ code: 'NETCTL_PLAN_UNSUPPORTED', ...found, allowedBy: undefined, change: changeId(change) }];
  });
}

function why(change: Change, config: readonly string[]): Why | undefined {
  if (change.kind === 'acl' && change.after !== undefined) return whyList(change.after);
  if (change.kind !== 'acl_binding' || change.before !== undefined) return undefined;
  return change.after?.place.kind === 'interface' ? whyPlace(change.after.place.name, config) : undefined;
}

function whyList({ name, family, entries }: Acl): Why | undefined {
  if (entries.some(({ type }, index) => type === 'remark' && (entries[index + 1]?.type ?? 'remark') === 'remark')) {
    const message = `a remark of the list ${name} stands before another remark, or before no rule: the platform has one for each rule`;
    return { message, hint: 'Make one remark of both, or leave it out.' };
  }
  if (family === 'ipv6' && entries.some((entry) => entry.type === 'rule' && entry.rule.fragments)) {
    return { message: `filters of IPv6 cannot tell fragments, as ${name} would`, hint: 'Leave `fragments` out.' };
  }
  const last = entries.at(-1);
  if (last?.seq !== LAST_NUMBER || last.type !== 'rule' || isLast(last)) return undefined;
  const { log } = last.rule;
  if (matchesAll(last) && (log || entries.at(-2)?.type === 'remark')) return undefined;
  if (entries.slice(0, -1).some(matchesAll) && !matchesAll(last)) return undefined;
  const message = `the number ${LAST_NUMBER} of the list ${name} is where the platform is told what becomes of all the rest`;
  return { message, hint: 'Give the rule a lower number; what no rule matches is denied without it.' };
}

const SUBINTERFACE = /^(?<base>.{1,250})\.(?<index>\d{1,4})$/;

/** A filter is bound to a subinterface that is there, and to none of the device's own. */
function whyPlace(place: string, config: readonly string[]): Why | undefined {
  const { base, index } = SUBINTERFACE.exec(place)?.groups ?? {};
  const code = 'NETCTL_PLAN_PLACE_MISSING';
  if (base === undefined || index === undefined) {
    const message = `a filter would be bound to ${place}, and the platform binds to subinterfaces alone`;
    return { code, message, hint: `Name one of its subinterfaces, for example ${place}.0.` };
  }
  if (/^(?:lo|system)\d/.test(base)) {
    return { message: `the platform has no filters at ${place}`, hint: 'Name a subinterface of a port or of irb.' };
  }
  const line = subinterfaceLine(base, index);
  if (config.some((one) => one.startsWith(line))) return undefined;
  const message = `a filter would be bound to the subinterface ${place}, which the device does not have`;
  return { code, message, hint: 'Correct its name, or make it first.' };
}
