import { aclTarget } from '../../acl/target/acl-target.js';
import type { FeaturePart, PartRequest } from './feature-part.js';

/** What the intents make of filters and where they are bound; undefined where they do not speak of them. */
export function aclPart({ reading, desired, can }: PartRequest): FeaturePart | undefined {
  const { acl: wanted } = desired;
  const { acl: current } = reading.state;
  if (wanted === undefined || current === undefined || can.acl === undefined) return undefined;
  const target = aclTarget(current, wanted, can.acl);
  return {
    goal: { acl: target },
    problems: () => [],
    attach: (changes) => changes,
    warnings: [],
  };
}
