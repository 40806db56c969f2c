import { blocksOf } from '../../kubernetes/blocks-of.js';
import { objectFinding, placeName } from '../../kubernetes/object-finding.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';
import { numberOption } from '../../rule-option.js';

const IPV4 = numberOption({ name: 'ipv4', what: 'The shortest prefix of IPv4', usual: 16, from: 1, to: 32 });
const IPV6 = numberOption({ name: 'ipv6', what: 'The shortest prefix of IPv6', usual: 48, from: 1, to: 128 });

export const rule = {
  id: 'NP016',
  about: 'cluster',
  version: 1,
  title: 'No block is broader than it should be',
  severity: 'low',
  what: 'Finds blocks with a shorter prefix than allowed, but for those of all addresses, which are another rule’s.',
  why: 'A block of a whole company or provider is open to far more machines than anyone has in mind.',
  fix: 'Name the networks that are needed, or raise the limit in the options of the rule.',
  sources: ['NSA and CISA, Kubernetes Hardening Guide: network policies'],
  options: [IPV4, IPV6],
  check(cluster, { options }) {
    const blocks = cluster.once(blocksOf);
    if (blocks.length === 0) return notApplicable('no policy has a block of addresses');
    const least = { ipv4: IPV4.of(options), ipv6: IPV6.of(options) };
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
