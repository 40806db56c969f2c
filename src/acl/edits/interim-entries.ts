import { type Acl, type AclEntry, plainRule } from '../../model/acl.js';
import { entryMatter } from '../../model/acl-diff.js';
import { splitRule } from './split-rule.js';

/**
 * What entries, by `entryMatter`, a plan may have left in a list that was cut short on the way from one form to the other: the
 * halves that stand in for an entry that moves, and the one that says what a list without entries does.
 */
export function interimEntries(before: Acl | undefined, after: Acl | undefined): ReadonlySet<string> {
  const entries = [...(before?.entries ?? []), ...(after?.entries ?? [])];
  const family = (before ?? after)?.family ?? 'ipv4';
  const halves = entries.flatMap((entry) => (entry.type === 'rule' ? splitRule(entry.rule, family).flat() : []));
  const open = [before, after].every(hasRules) ? [] : [plainRule('permit')];
  return new Set([...halves, ...open].map((rule) => entryMatter({ type: 'rule', rule, seq: undefined })));
}

function hasRules(acl: Acl | undefined): boolean {
  return acl?.entries.some(({ type }: AclEntry) => type !== 'remark') === true;
}
