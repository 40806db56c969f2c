import type { BgpState } from '../../model/bgp.js';
import type { BgpDialect } from './bgp-dialect.js';
import { readBgp } from './bgp-parse.js';
import { policyUsesElsewhere } from './bgp-uses.js';
import type { ConfigNode } from './config-tree.js';
import type { PolicyDialect } from './policy-dialect.js';
import { readPrefixLists, readRouteMaps } from './policy-parse.js';

/** How a platform writes BGP and what belongs to it. */
export interface BgpDialects {
  readonly bgp: BgpDialect;
  readonly policy: PolicyDialect;
}

/** All that a configuration says of BGP and of the policies it uses. */
export function readBgpState(tree: readonly ConfigNode[], { bgp, policy }: BgpDialects): BgpState {
  const routeMaps = readRouteMaps(tree, policy);
  const said = readBgp(tree, bgp);
  return {
    ...said,
    prefixLists: readPrefixLists(tree),
    routeMaps,
    uses: policyUsesElsewhere(tree, { ...said, routeMaps }),
  };
}
