import { findOpenWorkloads } from '../../kubernetes/find-open-workloads.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP005',
  about: 'cluster',
  version: 1,
  title: 'Every workload is isolated for ingress',
  severity: 'high',
  what: 'Finds workloads that no policy selects for ingress. Policies of Cilium and Calico that select them count, and so do admin policies that deny everything. Workloads on the network of their node are left out, for policies need not act on them.',
  why: 'A pod that no policy selects takes connections from every pod of the cluster, and from outside where its address is reachable. One pod that is taken over reaches all others.',
  fix: 'Add a NetworkPolicy that selects the workload with policyTypes Ingress, or a default deny for its namespace.',
  sources: [
    'Kubernetes documentation, Network Policies: the two sorts of pod isolation',
    'NSA and CISA, Kubernetes Hardening Guide: network separation',
  ],
  check(cluster) {
    if (cluster.workloads.length === 0) return notApplicable('the input has no workloads');
    return judged(findOpenWorkloads(cluster, 'ingress'));
  },
} satisfies RuleOf<'cluster'>;
