import { policyUses } from '../../../model/policy-uses.js';
import { notNamedElsewhere } from '../../devices/bgp.js';
import { deviceFinding } from '../../devices/findings.js';
import { intentFix } from '../../devices/intents.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Every route map is used. */
export const rule = {
  id: 'BGP014',
  version: 1,
  about: 'device',
  title: 'Every route map is used',
  severity: 'info',
  what: 'Finds route maps that no neighbour, announcement or other part of the configuration names.',
  why: 'What nobody uses nobody looks after, and it is taken for something that counts.',
  fix: 'Delete the route map, or use it.',
  sources: [],
  check(device) {
    const { bgp } = device.state;
    if (bgp === undefined || bgp.routeMaps.size === 0) return notApplicable('it has no route maps');
    const used = new Set(policyUses(bgp).flatMap(({ kind, name }) => (kind === 'route_map' ? [name] : [])));
    return judged(
      notNamedElsewhere(
        device,
        [...bgp.routeMaps.values()].filter(({ name }) => !used.has(name)),
      ).map(({ name, entries }) => {
        const fixes = intentFix(device, 'bgp', ['state: deleted', 'route_maps:', `  - { name: "${name}" }`]);
        const message = `nothing uses the route map ${name}`;
        return deviceFinding(device, { message, line: entries[0]?.line, fixes }, { kind: 'route_map', name });
      }),
    );
  },
} satisfies RuleOf<'device'>;
