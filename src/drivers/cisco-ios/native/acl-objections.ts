import type { Acl, AclEntry } from '../../../model/acl.js';
import { entryMatter } from '../../../model/acl-diff.js';
import { type Change, changeId } from '../../../model/change.js';
import type { DeviceState, Facts } from '../../../model/state.js';
import type { Objection } from '../../driver.js';
import { placeOf } from './interface-names.js';

const SSH = 'Make this change over ssh-cli, which the inventory chooses by `transport: ssh-cli`.';

/** What speaks against changes of filters and of what is bound. */
export function aclObjections(
  changes: readonly Change[],
  facts: Pick<Facts, 'extra'>,
  { config, acl }: DeviceState,
): readonly Objection[] {
  return changes.flatMap((change): readonly Objection[] => {
    const own = { change: changeId(change), allowedBy: undefined };
    if (change.kind === 'acl') {
      const message = whyList(change) ?? whyRemarks(change, facts);
      if (message !== undefined) return [{ ...own, message, hint: SSH, code: 'NETCTL_PLAN_UNSUPPORTED' }];
      return change.after === undefined ? [{ ...own, ...unknownUses(change.id) }] : [];
    }
    if (change.kind !== 'acl_binding' || change.after?.place.kind !== 'interface' || acl === undefined) return [];
    const { name } = change.after.place;
    if (isThere(name, config)) return [];
    const message = `a list would be bound to ${name}, which netctl does not find in the native model of the device`;
    return [{ ...own, message, hint: 'Correct its name as the device writes it.', code: 'NETCTL_PLAN_PLACE_MISSING' }];
  });
}

/** A list that is gone lets everything pass where something still names it. */
function unknownUses(list: string): Pick<Objection, 'message' | 'hint' | 'allowedBy' | 'code'> {
  return {
    message: `the list ${list} would be deleted, and netctl does not read by the native model what else may name it: lines, route maps, SNMP …`,
    hint: 'Look on the device, and run again with --allow-in-use where nothing else does; ssh-cli looks by itself.',
    allowedBy: 'in-use',
    code: 'NETCTL_PLAN_UNSUPPORTED',
  };
}

function isThere(name: string, config: readonly string[]): boolean {
  const place = placeOf(name);
  if (place === undefined) return false;
  const path = `/Cisco-IOS-XE-native:native/interface/${place.type}[name=${place.key}]`;
  return config.some((line) => line.startsWith(path));
}

function whyList({ before, after }: Extract<Change, { kind: 'acl' }>): string | undefined {
  const { name } = before ?? after ?? { name: '' };
  if (before !== undefined && after !== undefined && before.kind !== after.kind)
    return `the list ${name} would become one of another type, which netctl does not do by the native model`;
  const stay = new Set((after?.entries ?? []).map(entryMatter));
  const lost = before?.entries.find((entry) => entry.type === 'opaque' && !stay.has(entryMatter(entry)));
  if (lost !== undefined) return `the list ${name} would lose entry ${lost.seq}, which netctl could not write again`;
  const flags = after?.family === 'ipv6' && after.entries.some(isSigned);
  return flags
    ? `the IPv6 list ${name} would ask for TCP flags that IPv6 lists of the native model cannot say`
    : undefined;
}

/** Several flags, or flags that are clear: IPv6 lists have single ones that are set, and `established`. */
function isSigned(entry: AclEntry): boolean {
  const flags = entry.type === 'rule' ? entry.rule.tcpFlags : undefined;
  if (flags === undefined) return false;
  return flags.clear.length > 0 || (flags.set.length > 1 && flags.set.join() !== 'rst,ack');
}

/** The last revision of Cisco-IOS-XE-acl of which it is known that an entry has one leaf for its remark. */
const ONE_REMARK = '2023-07-01';

function whyRemarks(
  { before, after }: Extract<Change, { kind: 'acl' }>,
  { extra }: Pick<Facts, 'extra'>,
): string | undefined {
  const held = new Set(before === undefined ? [] : remarksOf(before));
  if (after === undefined || remarksOf(after).every((remark) => held.has(remark))) return undefined;
  const what = `the list ${after.name} would get a remark`;
  if (after.family === 'ipv6') return `${what}, which netctl does not write in IPv6 lists of the native model`;
  if ((extra['acl'] ?? '') > ONE_REMARK)
    return `${what}, and newer releases keep remarks in a form that netctl does not write`;
  const loose = after.entries.some(({ type }, at) => type === 'remark' && after.entries[at + 1]?.type !== 'rule');
  return loose ? `${what} before another one, or before no rule: the native model has one for each rule` : undefined;
}

function remarksOf({ entries }: Acl): readonly string[] {
  return entries.flatMap((entry) => (entry.type === 'remark' ? [entry.text] : []));
}
