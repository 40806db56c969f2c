import { blocksOf } from '../../kubernetes/blocks-of.js';
import { objectFinding, placeName } from '../../kubernetes/object-finding.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP015',
  about: 'cluster',
  version: 1,
  title: 'No block is all addresses without an exception',
  severity: 'medium',
  what: 'Finds blocks 0.0.0.0/0 and ::/0 without `except`.',
  why: 'All addresses are also those of the cluster, of its nodes and of the metadata service of a cloud, which hands out credentials. Many network plugins match blocks with pods too.',
  fix: 'Name the networks that are needed, or take private networks and 169.254.0.0/16 out with `except`.',
  sources: [
    'Kubernetes documentation, Network Policies: behavior of ipBlock',
    'RFC 1918 and RFC 4193, private networks',
  ],
  check(cluster) {
    const blocks = cluster.once(blocksOf);
    if (blocks.length === 0) return notApplicable('no policy has a block of addresses');
    return judged(
      blocks
        .filter(({ peer }) => peer.block.length === 0 && peer.except.length === 0)
        .map(({ policy, direction, peer }) => {
          const message = `${placeName(peer.path)} is ${direction === 'ingress' ? 'from' : 'to'} any address: ${peer.block.prefix}`;
          return objectFinding(policy.object, { message, path: [...peer.path, 'ipBlock', 'cidr'] });
        }),
    );
  },
} satisfies RuleOf<'cluster'>;
