import type { RuleFinding } from '../finding.js';
import type { Cluster } from './cluster.js';
import { deleteLines } from './delete-lines.js';
import { fieldsAt, hasKey, valueAt } from './fields.js';
import { objectFinding, placeName, relatedTo } from './object-finding.js';
import { findRedundancy, type RedundantRule } from './redundancy/redundancy.js';

/** Rules that others allow already: `own` for those that rules of the same policy do, `others` for the rest. */
export function findRedundantRules(cluster: Cluster, by: 'own' | 'others'): readonly RuleFinding[] {
  const { rules } = cluster.once(findRedundancy);
  const wholeLists = emptiedLists(rules);
  return rules.flatMap((one) => {
    const own = one.by.every(({ policy }) => policy === one.policy);
    return own === (by === 'own') ? [findingOf(one, !wholeLists.has(listOf(one)))] : [];
  });
}

/** The lists of rules of which nothing would be left. */
function emptiedLists(rules: readonly RedundantRule[]): ReadonlySet<unknown> {
  const gone = new Map<unknown, number>();
  for (const one of rules) gone.set(listOf(one), (gone.get(listOf(one)) ?? 0) + 1);
  return new Set(
    [...gone].filter(([list, count]) => !Array.isArray(list) || count >= list.length).map(([list]) => list),
  );
}

function listOf({ policy, rule }: RedundantRule): unknown {
  return valueAt(fieldsAt(policy.object.value, 'spec'), rule.direction);
}

function findingOf({ policy, rule, by }: RedundantRule, someStay: boolean): RuleFinding {
  // Without policyTypes the rules alone say in which directions pods are isolated.
  const sure = someStay && hasKey(fieldsAt(policy.object.value, 'spec'), 'policyTypes');
  const names = by.map((one) => {
    const place = placeName(one.rule.path);
    return one.policy === policy ? place : `${place} of ${one.policy.object.name}`;
  });
  const message =
    by.length === 0
      ? `${placeName(rule.path)} can match nothing: its selectors contradict themselves`
      : `${placeName(rule.path)} allows nothing that ${names.join(' and ')} ${by.length === 1 ? 'does' : 'do'} not allow`;
  return objectFinding(policy.object, {
    message,
    path: rule.path,
    related: by.map((one) => relatedTo(one.policy.object, one.rule.path, 'allows it')),
    fixes: sure ? deleteLines(policy.object, rule.path, 'Delete the rule') : [],
  });
}
