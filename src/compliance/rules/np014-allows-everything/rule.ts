import { objectFinding, placeName } from '../../kubernetes/object-finding.js';
import { allowsEverything } from '../../kubernetes/read-policy.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP014',
  about: 'cluster',
  version: 1,
  title: 'No rule allows everything',
  severity: 'high',
  what: 'Finds rules of NetworkPolicies that name no peers and no ports, and so allow all traffic of their direction.',
  why: 'Policies add up: one rule that allows everything makes every other rule for the same pods void.',
  fix: 'Name the peers and ports that are needed, or delete the policy where its pods are to be open.',
  sources: ['Kubernetes documentation, Network Policies: allow all ingress traffic'],
  check({ policies }) {
    if (policies.length === 0) return notApplicable('there is no NetworkPolicy');
    return judged(
      policies.flatMap(({ object, rules }) =>
        rules.filter(allowsEverything).map(({ direction, path }) => {
          const whom = direction === 'ingress' ? 'from everyone' : 'to everyone';
          return objectFinding(object, { message: `${placeName(path)} allows all traffic ${whom}`, path });
        }),
      ),
    );
  },
} satisfies RuleOf<'cluster'>;
