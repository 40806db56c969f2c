import { NO_MATCH } from '../../../model/policy.js';
import { deviceFinding } from '../../devices/findings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** A route can come to every entry of a route map. */
export const rule = {
  id: 'BGP019',
  version: 1,
  about: 'device',
  title: 'A route can come to every entry of a route map',
  severity: 'medium',
  what: 'Finds entries of route maps behind one that has no match and so takes every route.',
  why: 'What the entry says never happens.',
  fix: 'Move the entry up, or delete it.',
  sources: [],
  check(device) {
    const maps = [...(device.state.bgp?.routeMaps.values() ?? [])];
    if (maps.length === 0) return notApplicable('it has no route maps');
    return judged(
      maps.flatMap(({ name, entries }) => {
        const all = entries.findIndex(
          ({ match, opaque, continue: next }) =>
            opaque.length === 0 &&
            next === undefined &&
            JSON.stringify(match) === JSON.stringify({ ...match, ...NO_MATCH }),
        );
        const catchAll = entries[all];
        if (catchAll === undefined) return [];
        return entries.slice(all + 1).map(({ seq, line }) => {
          const message = `no route comes to entry ${seq} of the route map ${name}: entry ${catchAll.seq} takes them all`;
          const related = [{ message: `entry ${catchAll.seq}`, line: catchAll.line }];
          return deviceFinding(
            device,
            { message, line, related, flow: 'no route is left for it', key: String(seq) },
            { kind: 'route_map', name },
          );
        });
      }),
    );
  },
} satisfies RuleOf<'device'>;
