import { objectFinding, placeName } from '../../kubernetes/object-finding.js';
import { peerLookup } from '../../kubernetes/peer-matches.js';
import { selectorText } from '../../kubernetes/selector.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP003',
  about: 'cluster',
  version: 1,
  title: 'Every peer selects at least one workload',
  severity: 'low',
  what: 'Finds peers of NetworkPolicies whose podSelector meets no workload in the namespaces that the peer means: that of the policy, or those of its namespaceSelector. Says nothing of namespaces that the input has no workloads of, and so nothing of system pods that are not in it.',
  why: 'The rule allows nothing, and whoever relies on it finds out in production. Mostly the label is misspelt, or a namespaceSelector is missing.',
  fix: 'Correct the labels, add the namespaceSelector, or delete the peer.',
  sources: ['Kubernetes documentation, Network Policies: a podSelector alone means pods of the policy’s own namespace'],
  check(cluster) {
    if (cluster.workloads.length === 0) return notApplicable('the input has no workloads');
    const lookUp = cluster.once(peerLookup);
    return judged(
      cluster.policies.flatMap((policy) =>
        policy.rules.flatMap(({ peers = [] }) =>
          peers.flatMap((peer) => {
            if (peer.kind !== 'pods' || peer.pods.requirements.length === 0) return [];
            const { namespaces, described, workloads } = lookUp(peer, policy);
            if (namespaces.length === 0 || !described || workloads.length > 0) return [];
            const where = namespaces.map(({ name }) => name);
            const place = where.length > 3 ? `any of ${where.length} namespaces` : where.join(', ');
            const message = `${placeName(peer.path)} means no workload: none in ${place} has ${selectorText(peer.pods)}`;
            return [objectFinding(policy.object, { message, path: [...peer.path, 'podSelector'] })];
          }),
        ),
      ),
    );
  },
} satisfies RuleOf<'cluster'>;
