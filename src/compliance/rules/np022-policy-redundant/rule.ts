import { deleteLines } from '../../kubernetes/delete-lines.js';
import { objectFinding, relatedTo } from '../../kubernetes/object-finding.js';
import { findRedundancy } from '../../kubernetes/redundancy/redundancy.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP022',
  about: 'cluster',
  version: 1,
  title: 'No policy is contained in others',
  severity: 'low',
  what: 'Finds NetworkPolicies without which nothing would change: others isolate all of its pods in the same directions, and allow all that it allows, whatever labels pods and namespaces have. All that are found can go at once.',
  why: 'Every policy has to be read, tested and owned. One that does nothing hides the ones that do.',
  fix: 'Delete the policy, or narrow the others.',
  sources: ['Kubernetes documentation, Network Policies: policies do not conflict; they are additive'],
  check(cluster) {
    if (cluster.policies.length === 0) return notApplicable('there is no NetworkPolicy');
    return judged(
      cluster.once(findRedundancy).policies.flatMap(({ policy: { object }, by }) => {
        if (by.length === 0) return [];
        const names = by.map((one) => one.object.name);
        const message = `without the policy nothing would change: ${names.join(' and ')} ${names.length === 1 ? 'does' : 'do'} all that it does`;
        const related = by.map((one) => relatedTo(one.object, ['metadata', 'name'], 'does it too'));
        const fixes = deleteLines(object, [], 'Delete the policy');
        return [objectFinding(object, { message, path: ['metadata', 'name'], key: '', related, fixes })];
      }),
    );
  },
} satisfies RuleOf<'cluster'>;
