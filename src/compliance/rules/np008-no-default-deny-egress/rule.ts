import { findUndeniedNamespaces } from '../../kubernetes/find-undenied-namespaces.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP008',
  about: 'cluster',
  version: 1,
  title: 'Every namespace denies egress by default',
  severity: 'low',
  what: 'Finds namespaces with workloads or policies that have no policy which selects all pods, isolates them for egress and does not allow everything. An admin policy or a policy of another kind that does so counts.',
  why: 'What no policy selects is open. A workload that comes tomorrow is protected only where the namespace denies by default.',
  fix: 'Add a policy with `podSelector: {}` and `policyTypes: [Egress]` and without rules, then allow what is needed in others.',
  sources: [
    'Kubernetes documentation, Network Policies: default policies',
    'NSA and CISA, Kubernetes Hardening Guide: network policies',
  ],
  check(cluster) {
    if (cluster.workloads.length + cluster.policies.length === 0)
      return notApplicable('the input has no workloads and no policies');
    return judged(findUndeniedNamespaces(cluster, 'egress'));
  },
} satisfies RuleOf<'cluster'>;
