import type { KubernetesObject } from '../../kubernetes/object.js';
import { nameOf } from '../../kubernetes/object.js';
import { objectFinding, relatedTo } from '../../kubernetes/object-finding.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP019',
  about: 'cluster',
  version: 1,
  title: 'No two policies have one name',
  severity: 'high',
  what: 'Finds policies of the same kind, namespace and name as another one of the input.',
  why: 'The cluster keeps one of them, the one that was applied last. What the other allows or denies is silently gone.',
  fix: 'Rename one of them, or put their rules together.',
  sources: ['Kubernetes documentation, Object Names and IDs'],
  check({ policies, adminPolicies, opaquePolicies }) {
    const objects = [...new Set([...policies, ...adminPolicies, ...opaquePolicies].map(({ object }) => object))];
    if (objects.length === 0) return notApplicable('there is no policy');
    const first = new Map<string, KubernetesObject>();
    let count = 0;
    return judged(
      objects.flatMap((object) => {
        const key = `${object.apiVersion.split('/')[0]} ${object.kind} ${nameOf(object)}`;
        const before = first.get(key);
        if (before === undefined) first.set(key, object);
        if (before === undefined || object.name === '' || object.name.endsWith('*')) return [];
        const message = `there is another ${object.kind} ${nameOf(object)}`;
        const related = [relatedTo(before, ['metadata', 'name'], 'the other one')];
        return [objectFinding(object, { message, path: ['metadata', 'name'], key: `${++count}`, related })];
      }),
    );
  },
} satisfies RuleOf<'cluster'>;
