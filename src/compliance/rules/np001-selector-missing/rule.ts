import { fieldsAt, hasKey, isFields, valueAt } from '../../kubernetes/fields.js';
import { insertKey } from '../../kubernetes/insert-key.js';
import { objectFinding } from '../../kubernetes/object-finding.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP001',
  about: 'cluster',
  version: 1,
  title: 'Every policy says which pods it is about',
  severity: 'medium',
  what: 'Finds NetworkPolicies without `spec.podSelector`, or with nothing behind it.',
  why: 'Without the key a policy is about every pod of its namespace. Whoever reads it cannot tell whether that was meant, and a key that was lost in a merge isolates pods that never were.',
  fix: 'Write `podSelector: {}` where all pods are meant, or the labels of those that are.',
  sources: ['Kubernetes API reference, NetworkPolicySpec v1 networking.k8s.io'],
  check({ policies }) {
    if (policies.length === 0) return notApplicable('there is no NetworkPolicy');
    return judged(
      policies.flatMap(({ object }) => {
        const spec = fieldsAt(object.value, 'spec');
        if (isFields(valueAt(spec, 'podSelector'))) return [];
        const empty = hasKey(spec, 'podSelector');
        const text = { key: 'podSelector', text: '{}', title: 'Say that all pods of the namespace are meant' };
        return [
          objectFinding(object, {
            message: `podSelector ${empty ? 'has no value' : 'is missing'}, so that the policy is about every pod of ${object.namespace}`,
            path: hasKey(object.value, 'spec') ? (empty ? ['spec', 'podSelector'] : ['spec']) : ['metadata', 'name'],
            onKey: hasKey(object.value, 'spec'),
            key: 'podSelector',
            fixes: empty ? [] : insertKey(object, ['spec'], text),
          }),
        ];
      }),
    );
  },
} satisfies RuleOf<'cluster'>;
