import type { Cluster } from '../cluster.js';
import { DIRECTIONS, type Direction, type NetworkPolicy } from '../policy.js';
import { alikeIn } from './alike.js';
import { type Covered, coverage, subjectCoverage } from './coverage.js';
import { firstOfKinds } from './kinds.js';
import { nearby } from './nearby.js';
import type { SubjectRule } from './rule-space.js';

/** A rule whose traffic others of its namespace allow. */
export interface RedundantRule extends SubjectRule {
  readonly by: readonly SubjectRule[];
}

/** A policy without which nothing would change. */
export interface RedundantPolicy {
  readonly policy: NetworkPolicy;
  readonly by: readonly NetworkPolicy[];
}

/** What can go; all of it at once. */
export interface Redundancy {
  readonly policies: readonly RedundantPolicy[];
  readonly rules: readonly RedundantRule[];
  /** Rules that could not be decided within bounds. */
  readonly unsettled: readonly SubjectRule[];
}

/**
 * Policies, and rules of the others, that can go without any change to what is allowed, whatever labels pods have. What was
 * written first stays. Take it with `cluster.once(findRedundancy)`.
 */
export function findRedundancy(cluster: Cluster): Redundancy {
  const finder = cluster.once(nearby);
  const gone = new Set<NetworkPolicy>();
  const goneRules = new Set<SubjectRule['rule']>();
  const unsettled: SubjectRule[] = [];
  const policies: RedundantPolicy[] = [];
  const rules: RedundantRule[] = [];

  const alike = alikeIn(finder);

  function others(direction: Direction, { policy: own, rule }: SubjectRule, withOwn: boolean): readonly SubjectRule[] {
    return firstOfKinds(
      alike.rules(own, direction),
      (one) =>
        one.rule !== rule && (withOwn || one.policy !== own) && !gone.has(one.policy) && !goneRules.has(one.rule),
    );
  }

  function isolating(direction: Direction, own: NetworkPolicy): readonly NetworkPolicy[] {
    return firstOfKinds(alike.policies(own, direction), (one) => one !== own && !gone.has(one));
  }

  for (const policy of cluster.policies.toReversed()) {
    const by = wholePolicy(policy, { cluster, isolating, others });
    if (by === undefined) continue;
    gone.add(policy);
    policies.push({ policy, by });
  }
  for (const policy of cluster.policies.toReversed()) {
    if (gone.has(policy)) continue;
    for (const rule of policy.rules.toReversed()) {
      const one = { policy, rule };
      const covered = coverage(one, others(rule.direction, one, true), cluster.namespaces);
      if (covered === 'unknown') unsettled.push(one);
      if (covered === 'no' || covered === 'unknown') continue;
      goneRules.add(rule);
      rules.push({ ...one, by: covered });
    }
  }
  return { policies: policies.reverse(), rules: rules.reverse(), unsettled };
}

interface Around {
  readonly cluster: Cluster;
  isolating(direction: Direction, policy: NetworkPolicy): readonly NetworkPolicy[];
  others(direction: Direction, rule: SubjectRule, withOwn: boolean): readonly SubjectRule[];
}

/** The policies that do all that one does: isolate its pods, and allow what it allows; undefined where they do not. */
function wholePolicy(policy: NetworkPolicy, around: Around): readonly NetworkPolicy[] | undefined {
  const by = new Set<NetworkPolicy>();
  for (const direction of DIRECTIONS) {
    if (!policy.isolates[direction]) continue;
    const isolation = subjectCoverage(policy, around.isolating(direction, policy));
    if (isolation === undefined) return undefined;
    for (const one of isolation) by.add(one);
    for (const rule of policy.rules) {
      if (rule.direction !== direction) continue;
      const one = { policy, rule };
      const covered: Covered = coverage(one, around.others(direction, one, false), around.cluster.namespaces);
      if (covered === 'no' || covered === 'unknown') return undefined;
      for (const cover of covered) by.add(cover.policy);
    }
  }
  return DIRECTIONS.some((direction) => policy.isolates[direction]) ? [...by] : undefined;
}
