import type { RuleFinding } from '../finding.js';
import type { Cluster } from './cluster.js';
import { objectFinding, placeName, relatedTo } from './object-finding.js';
import { findRedundancy, type RedundantRule } from './redundancy/redundancy.js';

/** Rules that others allow already: `own` for those that rules of the same policy do, `others` for the rest. */
export function findRedundantRules(cluster: Cluster, by: 'own' | 'others'): readonly RuleFinding[] {
  return cluster.once(findRedundancy).rules.flatMap((one) => {
    const own = one.by.every(({ policy }) => policy === one.policy);
    return own === (by === 'own') ? [findingOf(one)] : [];
  });
}

function findingOf({ policy, rule, by }: RedundantRule): RuleFinding {
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
  });
}
