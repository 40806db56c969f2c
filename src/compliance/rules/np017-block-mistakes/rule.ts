import type { RuleFinding } from '../../finding.js';
import { blocksOf, type PlacedBlock } from '../../kubernetes/blocks-of.js';
import { isOfBlock, mistakesOf } from '../../kubernetes/mistakes-of.js';
import { objectFinding, placeName } from '../../kubernetes/object-finding.js';
import { wholeOf } from '../../kubernetes/whole-block.js';
import { judged, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP017',
  about: 'cluster',
  version: 1,
  title: 'Blocks are networks, and exceptions lie within them',
  severity: 'medium',
  what: 'Finds blocks and exceptions that are no networks, exceptions outside of their block, of another family, or that together leave nothing of it, and networks with bits set behind their length.',
  why: 'Kubernetes refuses most of these, and then the whole policy is missing. A network with bits behind its length may have been meant as a host.',
  fix: 'Correct the network. An exception has to lie within its block and be smaller.',
  sources: ['Kubernetes API reference, IPBlock v1 networking.k8s.io'],
  check(cluster) {
    return judged([
      ...cluster
        .once(mistakesOf)
        .flatMap(({ object, mistake }) =>
          isOfBlock(mistake) ? [objectFinding(object, { message: mistake.message, path: mistake.path })] : [],
        ),
      ...cluster.once(blocksOf).flatMap(emptyFindings),
      ...cluster.once(blocksOf).flatMap(hostFindings),
    ]);
  },
} satisfies RuleOf<'cluster'>;

function emptyFindings({ policy, peer }: PlacedBlock): readonly RuleFinding[] {
  if (!wholeOf(peer)) return [];
  const message = `${placeName(peer.path)}: the exceptions leave nothing of ${peer.block.prefix}`;
  return [objectFinding(policy.object, { message, path: [...peer.path, 'ipBlock', 'except'] })];
}

function hostFindings({ policy: { object }, peer }: PlacedBlock): readonly RuleFinding[] {
  if (!peer.block.hostBits) return [];
  const path = [...peer.path, 'ipBlock', 'cidr'];
  const message = `${placeName(path)} has bits set behind its length, and means ${peer.block.prefix}`;
  return [objectFinding(object, { message, path })];
}
