import { NO_PORTS, type PortSet, sharedPorts } from '../port-set.js';
import type { End, ReachEngine } from './engine.js';
import type { SideSets } from './side.js';

/** What goes from one end to another. */
export type Between = (from: End, to: End) => SideSets;

/** Nothing at all, for an end that is not there. */
export const NOTHING: SideSets = { sure: NO_PORTS, possible: NO_PORTS };

/** Looks up what goes between ends of a cluster: what both sides let through. */
export function betweenOf(engine: ReachEngine): Between {
  const known = new Map<SideSets, Map<SideSets, SideSets>>();

  function together(a: SideSets, b: SideSets): SideSets {
    let row = known.get(a);
    if (row === undefined) {
      row = new Map();
      known.set(a, row);
    }
    let both = row.get(b);
    if (both === undefined) {
      both = { sure: sharedPorts(a.sure, b.sure), possible: sharedPorts(a.possible, b.possible) };
      row.set(b, both);
    }
    return both;
  }

  return (from, to) => {
    const out = from.kind === 'pods' ? engine.row('egress', from.pods).of(to) : undefined;
    const into = to.kind === 'pods' ? engine.row('ingress', to.pods).of(from) : undefined;
    if (out !== undefined && into !== undefined) return together(out, into);
    return out ?? into ?? NOTHING;
  };
}

/** How far some ports go through. */
export function outcomeOf(ports: PortSet, { sure, possible }: SideSets): 'allowed' | 'denied' | 'mixed' | 'undecided' {
  const [certain, open] = [sharedPorts(ports, sure), sharedPorts(ports, possible)];
  if (certain.join() === ports.join()) return 'allowed';
  if (open.length === 0) return 'denied';
  return certain.join() === open.join() ? 'mixed' : 'undecided';
}
