import { isOfBlock, isOfRange, mistakesOf } from '../../kubernetes/mistakes-of.js';
import { objectFinding, placeName } from '../../kubernetes/object-finding.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP027',
  about: 'cluster',
  version: 1,
  title: 'Policies have no fields and values that Kubernetes does not know',
  severity: 'high',
  what: 'Finds unknown fields in NetworkPolicies and admin policies, values of the wrong type, and what Kubernetes refuses in selectors and peers. Blocks and ranges of ports have rules of their own.',
  why: 'An unknown field is dropped without a word by many ways to apply it: with `podSelectors` a policy is about all pods. What is refused is not there at all.',
  fix: 'Correct the spelling or the value.',
  sources: [
    'Kubernetes documentation, API concepts: field validation',
    'Kubernetes API reference, NetworkPolicy v1 networking.k8s.io',
    'Network Policy API, AdminNetworkPolicy v1alpha1',
  ],
  check(cluster) {
    if (cluster.policies.length + cluster.adminPolicies.length + cluster.opaquePolicies.length === 0)
      return notApplicable('there is no policy');
    return judged(
      mistakesOf(cluster).flatMap(({ object, mistake }) => {
        if (isOfBlock(mistake) || isOfRange(mistake)) return [];
        const { path, kind } = mistake;
        const where = placeName(kind === 'unknown' ? path.slice(0, -1) : path);
        const message = where === '' ? mistake.message : `${where}: ${mistake.message}`;
        return [objectFinding(object, { message, path, onKey: kind === 'unknown' })];
      }),
    );
  },
} satisfies RuleOf<'cluster'>;
