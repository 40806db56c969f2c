import { aclTarget } from '../../acl/target/acl-target.js';
import { aclProblems } from '../../model/acl-problems.js';
import { attachAclSources } from '../../model/acl-sources.js';
import type { FeaturePart, PartRequest } from './feature-part.js';

/** What the intents make of filters and where they are bound; undefined where they do not speak of them. */
export function aclPart({ device, reading, desired, can, agreed }: PartRequest): FeaturePart | undefined {
  const { acl: wanted } = desired;
  const { acl: current } = reading.state;
  if (wanted === undefined || current === undefined || can.acl === undefined) return undefined;
  const acl = can.acl;
  return {
    goal: { acl: aclTarget(current, wanted, acl) },
    problems: (target) =>
      aclProblems({
        device,
        current: reading.state,
        target,
        desired: wanted,
        can: acl,
        allowInUse: agreed.has('in-use'),
        replaceUnknown: agreed.has('replace-unknown'),
      }),
    attach: (changes) => attachAclSources(changes, wanted),
    warnings: [],
  };
}
