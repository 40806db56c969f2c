import type { BgpState } from '../../model/bgp.js';
import type { Change } from '../../model/change.js';
import type { PrefixListChange, RouteMapChange } from '../../model/policy.js';
import type { RenderContext, Step } from '../driver.js';
import { routingLines } from './bgp-routing-lines.js';
import type { BgpDialects } from './bgp-state.js';
import { prefixListLines, prefixListRemoval } from './policy-list-lines.js';
import { routeMapLines, routeMapRemoval } from './policy-map-lines.js';
import { type PlannedLine, stepsOfLines } from './policy-steps.js';

const NOTHING: BgpState = {
  instances: new Map(),
  peers: new Map(),
  prefixLists: new Map(),
  routeMaps: new Map(),
  uses: [],
};

/** The steps for changes of BGP and its policies; changes of other features are left out. */
export function bgpSteps(changes: readonly Change[], context: RenderContext, dialects: BgpDialects): readonly Step[] {
  return stepsOfLines(bgpLines(changes, context, dialects), (block) => dialects.bgp.leave(block));
}

/**
 * The lines for changes of BGP and its policies, in an order in which nothing is named before it is there, nothing goes
 * while it is named, and nothing is reset that can be changed as it is.
 */
export function bgpLines(
  changes: readonly Change[],
  { before }: RenderContext,
  { bgp, policy }: BgpDialects,
): readonly PlannedLine[] {
  const lists = restoredInOrder(changes.filter((change) => change.kind === 'prefix_list'));
  const maps = restoredInOrder(changes.filter((change) => change.kind === 'route_map'));
  return [
    ...lists.flatMap((change) => prefixListLines(change, policy)),
    ...maps.flatMap((change) => routeMapLines(change, policy)),
    ...routingLines(changes, before.bgp ?? NOTHING, { config: before.config, dialect: bgp }),
    ...maps.flatMap((change) => routeMapRemoval(change)),
    ...lists.flatMap((change) => prefixListRemoval(change, policy)),
  ];
}

/** What comes back stands in the configuration in the order in which it was read. */
function restoredInOrder<C extends PrefixListChange | RouteMapChange>(changes: readonly C[]): readonly C[] {
  const lineOf = ({ before, after }: C): number | undefined => {
    if (before !== undefined || after === undefined) return undefined;
    return 'line' in after ? after.line : 'entries' in after ? lineIn(after.entries[0]) : undefined;
  };
  if (changes.some((change) => lineOf(change) === undefined)) return changes;
  return changes.toSorted((a, b) => (lineOf(a) ?? 0) - (lineOf(b) ?? 0));
}

function lineIn(entry: object | undefined): number | undefined {
  return entry !== undefined && 'line' in entry && typeof entry.line === 'number' ? entry.line : undefined;
}
