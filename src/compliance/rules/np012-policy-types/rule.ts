import type { RuleFinding } from '../../finding.js';
import { fieldsAt, hasKey, listAt } from '../../kubernetes/fields.js';
import { insertKey } from '../../kubernetes/insert-key.js';
import { objectFinding } from '../../kubernetes/object-finding.js';
import { DIRECTIONS, type Direction, type NetworkPolicy } from '../../kubernetes/policy.js';
import { hasSection } from '../../kubernetes/read-policy.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP012',
  about: 'cluster',
  version: 1,
  title: 'Every policy names its policyTypes, and its sections agree with them',
  severity: 'low',
  what: 'Finds policies without policyTypes, sections with rules that policyTypes does not name, and types without a section in a policy that has rules for the other one. A policy that denies by policyTypes alone is all right.',
  why: 'Without policyTypes a policy is about ingress, and about egress only as long as it has a rule for it: deleting the last rule opens everything. Rules of a section that policyTypes does not name have no effect. A type without a section denies everything, which is easily overlooked.',
  fix: 'Name the types, and write `egress: []` or `ingress: []` where everything is to be denied.',
  sources: ['Kubernetes API reference, NetworkPolicySpec v1 networking.k8s.io: policyTypes'],
  check({ policies }) {
    if (policies.length === 0) return notApplicable('there is no NetworkPolicy');
    return judged(policies.flatMap(findingsOf));
  },
} satisfies RuleOf<'cluster'>;

const TYPES = { ingress: 'Ingress', egress: 'Egress' } as const;

function findingsOf(policy: NetworkPolicy): readonly RuleFinding[] {
  const { object, isolates } = policy;
  const spec = fieldsAt(object.value, 'spec');
  if ((listAt(spec, 'policyTypes') ?? []).length === 0) return [withoutTypes(policy)];
  return DIRECTIONS.flatMap((direction) => {
    const rules = (listAt(spec, direction) ?? []).length;
    if (!isolates[direction] && rules > 0) {
      const message = `policyTypes does not name ${TYPES[direction]}, so that the ${rules === 1 ? 'rule' : `${rules} rules`} for ${direction} ${rules === 1 ? 'has' : 'have'} no effect`;
      return [objectFinding(object, { message, path: ['spec', direction], onKey: true })];
    }
    const other = direction === 'ingress' ? 'egress' : 'ingress';
    const otherRules = (listAt(spec, other) ?? []).length > 0;
    if (!isolates[direction] || hasSection(object, direction) || !otherRules) return [];
    return [typeAlone(policy, direction)];
  });
}

function withoutTypes({ object, isolates }: NetworkPolicy): RuleFinding {
  const types = DIRECTIONS.filter((direction) => isolates[direction]).map((direction) => TYPES[direction]);
  const text = { key: 'policyTypes', text: `[${types.join(', ')}]`, title: 'Name what the policy is about already' };
  return objectFinding(object, {
    message: `policyTypes is missing, which means ${types.join(' and ')}`,
    path: hasKey(object.value, 'spec') ? ['spec'] : ['metadata', 'name'],
    onKey: hasKey(object.value, 'spec'),
    key: 'policyTypes',
    fixes: insertKey(object, ['spec'], text),
  });
}

function typeAlone({ object }: NetworkPolicy, direction: Direction): RuleFinding {
  const index = (listAt(fieldsAt(object.value, 'spec'), 'policyTypes') ?? []).indexOf(TYPES[direction]);
  const text = { key: direction, text: '[]', title: `Say that all ${direction} is denied` };
  return objectFinding(object, {
    message: `policyTypes names ${TYPES[direction]} and there is no section for it: all ${direction} is denied`,
    path: ['spec', 'policyTypes', index],
    key: direction,
    fixes: insertKey(object, ['spec'], text),
  });
}
