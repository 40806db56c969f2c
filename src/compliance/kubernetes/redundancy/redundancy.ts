import type { Cluster } from '../cluster.js';
import { DIRECTIONS, type Direction, type NetworkPolicy } from '../policy.js';
import { alikeIn } from './alike.js';
import { type Covered, coverage, subjectCoverage } from './coverage.js';
import { coverageByKind } from './coverage-by-kind.js';
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
  const coverageOf = coverageByKind(cluster.namespaces);

  /** True for a policy that no other is near. */
  function isAlone(policy: NetworkPolicy, direction: Direction): boolean {
    return finder(policy, direction).every((near) => near.every((one) => one === policy));
  }

  function covered(one: SubjectRule, withOwn: boolean): Covered {
    const { policy: own, rule } = one;
    if (
      isAlone(own, rule.direction) &&
      own.rules.every((other) => other === rule || other.direction !== rule.direction)
    )
      return coverage(one, [], cluster.namespaces);
    const others = firstOfKinds(
      alike.rules(own, rule.direction),
      (other) =>
        other.rule !== rule &&
        (withOwn || other.policy !== own) &&
        !gone.has(other.policy) &&
        !goneRules.has(other.rule),
    );
    return coverageOf(one, others);
  }

  function isolating(direction: Direction, own: NetworkPolicy): readonly NetworkPolicy[] {
    if (isAlone(own, direction)) return [];
    return firstOfKinds(alike.policies(own, direction), (one) => one !== own && !gone.has(one)).map(
      ({ thing }) => thing,
    );
  }

  for (const policy of cluster.policies.toReversed()) {
    const by = wholePolicy(policy, { isolating, covered });
    if (by === undefined) continue;
    gone.add(policy);
    policies.push({ policy, by });
  }
  for (const policy of cluster.policies.toReversed()) {
    if (gone.has(policy)) continue;
    for (const rule of policy.rules.toReversed()) {
      const one = { policy, rule };
      const by = covered(one, true);
      if (by === 'unknown') unsettled.push(one);
      if (by === 'no' || by === 'unknown') continue;
      goneRules.add(rule);
      rules.push({ ...one, by });
    }
  }
  return { policies: policies.reverse(), rules: rules.reverse(), unsettled };
}

interface Around {
  isolating(direction: Direction, policy: NetworkPolicy): readonly NetworkPolicy[];
  covered(rule: SubjectRule, withOwn: boolean): Covered;
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
      const covered = around.covered({ policy, rule }, false);
      if (covered === 'no' || covered === 'unknown') return undefined;
      for (const cover of covered) by.add(cover.policy);
    }
  }
  return DIRECTIONS.some((direction) => policy.isolates[direction]) ? [...by] : undefined;
}
