import { findRedundantRules } from '../../kubernetes/find-redundant-rules.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP020',
  about: 'cluster',
  version: 1,
  title: 'No rule is contained in other rules of its policy',
  severity: 'low',
  what: 'Finds rules of NetworkPolicies that other rules of the same policy allow already, one alone or several together, for pods and namespaces with any labels, whether the input has such or not. Labels of namespaces that a policy names are taken from the input. All that are found can go at once.',
  why: 'Such a rule is a promise that cannot be kept: who deletes it to close the way closes nothing.',
  fix: 'Delete the rule, or narrow the ones that have it. Where the policy has no policyTypes, name them first.',
  sources: ['Kubernetes documentation, Network Policies: policies do not conflict; they are additive'],
  check(cluster) {
    if (cluster.policies.length === 0) return notApplicable('there is no NetworkPolicy');
    return judged(findRedundantRules(cluster, 'own'));
  },
} satisfies RuleOf<'cluster'>;
