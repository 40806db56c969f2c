import { objectFinding } from '../../kubernetes/object-finding.js';
import { populatedNamespaces, selectedClasses } from '../../kubernetes/selected.js';
import { selectorText } from '../../kubernetes/selector.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP002',
  about: 'cluster',
  version: 1,
  title: 'Every policy selects at least one workload',
  severity: 'medium',
  what: 'Finds NetworkPolicies whose podSelector meets none of the workloads that the input has in the namespace of the policy. Says nothing where the input has no workloads at all.',
  why: 'A policy that selects nothing protects nothing. Mostly a label was renamed, or the policy went to another namespace than its pods.',
  fix: 'Correct the labels or the namespace, or delete the policy.',
  sources: [
    'Kubernetes documentation, Network Policies: the podSelector is about the pods of the policy’s own namespace',
  ],
  check(cluster) {
    if (cluster.policies.length === 0) return notApplicable('there is no NetworkPolicy');
    if (cluster.workloads.length === 0) return notApplicable('the input has no workloads');
    const selected = cluster.once(selectedClasses);
    const populated = cluster.once(populatedNamespaces);
    return judged(
      cluster.policies.flatMap((policy) => {
        if (selected.has(policy)) return [];
        const { object, subject } = policy;
        const { namespace } = object;
        const message = populated.has(namespace)
          ? `no workload in ${namespace} has ${selectorText(subject)}`
          : `the input has no workloads in ${namespace}`;
        return [objectFinding(object, { message, path: ['spec', 'podSelector'] })];
      }),
    );
  },
} satisfies RuleOf<'cluster'>;
