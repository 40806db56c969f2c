import { objectFinding, placeName } from '../../kubernetes/object-finding.js';
import { peerLookup } from '../../kubernetes/peer-matches.js';
import { selectorText } from '../../kubernetes/selector.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP004',
  about: 'cluster',
  version: 1,
  title: 'Every namespaceSelector selects at least one namespace',
  severity: 'medium',
  what: 'Finds namespaceSelectors of NetworkPolicies that no namespace of the input meets. Namespaces that every cluster has are known by name. Says nothing where the input has no Namespace objects, or one whose labels are not known may be meant.',
  why: 'The peer allows nothing. Labels of namespaces are easily forgotten: a namespace has only its name as a label by itself.',
  fix: 'Correct the labels, label the namespace, or select it by `kubernetes.io/metadata.name`.',
  sources: ['Kubernetes documentation, Network Policies: targeting a Namespace by its name'],
  check(cluster) {
    if (![...cluster.namespaces.values()].some(({ object }) => object !== undefined))
      return notApplicable('the input has no Namespace objects');
    const lookUp = cluster.once(peerLookup);
    return judged(
      cluster.policies.flatMap((policy) =>
        policy.rules.flatMap(({ peers = [] }) =>
          peers.flatMap((peer) => {
            if (peer.kind !== 'pods' || peer.namespaces === null || lookUp(peer, policy).namespaces.length > 0)
              return [];
            const message = `${placeName(peer.path)} means no namespace: none has ${selectorText(peer.namespaces)}`;
            return [objectFinding(policy.object, { message, path: [...peer.path, 'namespaceSelector'] })];
          }),
        ),
      ),
    );
  },
} satisfies RuleOf<'cluster'>;
