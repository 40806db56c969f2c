import { blocksOf } from '../../kubernetes/blocks-of.js';
import { objectFinding, placeName } from '../../kubernetes/object-finding.js';
import { numberOption } from '../../kubernetes/option.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP016',
  about: 'cluster',
  version: 1,
  title: 'No block is broader than it should be',
  severity: 'low',
  what: 'Finds blocks with a shorter prefix than the options `ipv4` (usual: 16) and `ipv6` (usual: 48) allow, but for those of all addresses, which are another rule’s.',
  why: 'A block of a whole company or provider is open to far more machines than anyone has in mind.',
  fix: 'Name the networks that are needed, or raise the limit in the options of the rule.',
  sources: ['NSA and CISA, Kubernetes Hardening Guide: network policies'],
  check(cluster, { options }) {
    const blocks = cluster.once(blocksOf);
    if (blocks.length === 0) return notApplicable('no policy has a block of addresses');
    const least = { ipv4: numberOption(options, 'ipv4', 16), ipv6: numberOption(options, 'ipv6', 48) };
    return judged(
      blocks
        .filter(({ peer: { block } }) => block.length > 0 && block.length < least[block.family])
        .map(({ policy, peer }) => {
          const { prefix, family } = peer.block;
          const message = `${placeName(peer.path)} is ${prefix}, broader than /${least[family]}`;
          return objectFinding(policy.object, { message, path: [...peer.path, 'ipBlock', 'cidr'] });
        }),
    );
  },
} satisfies RuleOf<'cluster'>;
