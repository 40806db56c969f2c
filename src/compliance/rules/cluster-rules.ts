import type { RuleOf } from '../rule.js';

/** All rules about objects of clusters, by their ids. */
export const CLUSTER_RULES: readonly RuleOf<'cluster'>[] = [];
