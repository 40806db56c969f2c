import type { Path } from '../../../documents/located.js';
import type { RuleFinding } from '../../finding.js';
import { fieldsAt, hasKey, listAt, valueAt } from '../../kubernetes/fields.js';
import { objectFinding, pathText } from '../../kubernetes/object-finding.js';
import type { NetworkPolicy, PolicyRule } from '../../kubernetes/policy.js';
import { PEERS_KEY } from '../../kubernetes/read-policy.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP026',
  about: 'cluster',
  version: 1,
  title: 'No list of peers or ports is empty',
  severity: 'high',
  what: 'Finds `from`, `to` and `ports` of rules that are there and have nothing in them.',
  why: 'An empty list looks like nobody and means everybody: Kubernetes takes it as if it were not there.',
  fix: 'Delete the rule to allow nothing, delete the key to allow all, or name what is meant.',
  sources: [
    'Kubernetes API reference, NetworkPolicyIngressRule v1 networking.k8s.io: if this field is empty or missing, this rule matches all',
  ],
  check({ policies }) {
    if (policies.length === 0) return notApplicable('there is no NetworkPolicy');
    return judged(policies.flatMap((policy) => policy.rules.flatMap((one) => ruleFindings(policy, one))));
  },
} satisfies RuleOf<'cluster'>;

function ruleFindings({ object }: NetworkPolicy, { direction, index, path }: PolicyRule): readonly RuleFinding[] {
  const rule = (listAt(fieldsAt(object.value, 'spec'), direction) ?? [])[index];
  return [PEERS_KEY[direction], 'ports'].flatMap((key) => {
    if (!hasKey(rule, key) || (listAt(rule, key) ?? []).length > 0) return [];
    const where: Path = [...path, key];
    const empty = valueAt(rule, key) === null ? 'has no value' : 'is empty';
    const what = key === 'ports' ? 'every port' : direction === 'ingress' ? 'everyone' : 'every destination';
    return [
      objectFinding(object, {
        message: `${pathText(where.slice(1))} ${empty}, which means ${what}`,
        path: where,
        onKey: true,
      }),
    ];
  });
}
