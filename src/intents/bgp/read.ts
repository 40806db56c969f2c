import type { LocatedDocument } from '../../documents/located.js';
import { throwCollected } from '../../errors/netctl-error.js';
import type { BgpIntent } from '../../generated/intents.js';
import { collectFindings } from '../findings.js';
import { refuseEmpty, sectionOf } from '../sections.js';
import { present } from '../wished.js';
import { readChecks } from './read-checks.js';
import { readInstances } from './read-instances.js';
import { readPrefixList } from './read-prefix-list.js';
import { readRouteMap } from './read-route-map.js';
import type { BgpWishes } from './wishes.js';

/**
 * What a document asks, its variables filled in already.
 * @throws NetctlError or NetctlErrors for all that is wrong beyond its schema; they name `device` where its data took part.
 */
export function readBgpIntent(document: LocatedDocument, intent: BgpIntent, device?: string): BgpWishes {
  const findings = collectFindings(document, device);
  const state = intent.state ?? 'merged';
  const { bgp, prefix_lists, route_maps, checks } = intent;
  if ([bgp, prefix_lists, route_maps, checks].every((section) => section === undefined)) {
    const message =
      'This document asks for nothing: it has neither `bgp` nor `prefix_lists` nor `route_maps` nor `checks`.';
    findings.at([], { code: 'NETCTL_INPUT_FIELD_MISSING', message });
  }
  for (const section of ['prefix_lists', 'route_maps'] as const) {
    refuseEmpty(intent[section], [section], { state, findings });
  }
  const instances = bgp === undefined ? undefined : readInstances(bgp, { path: ['bgp'], state, findings });
  const purged = (section: 'prefix_lists' | 'route_maps') =>
    state === 'overridden' && intent[section] !== undefined ? document.keyPlace([section]) : undefined;
  const wishes: BgpWishes = {
    kind: 'bgp',
    document,
    instances: instances?.instances ?? [],
    peers: instances?.peers ?? [],
    prefixLists: sectionOf(prefix_lists, ['prefix_lists'], findings).map((list, index) =>
      readPrefixList(list, { path: ['prefix_lists', index], state, findings }),
    ),
    routeMaps: sectionOf(route_maps, ['route_maps'], findings).map((map, index) =>
      readRouteMap(map, { path: ['route_maps', index], state, findings }),
    ),
    purge: {
      ...instances?.purge,
      ...present({ prefixLists: purged('prefix_lists'), routeMaps: purged('route_maps') }),
    },
    ...readChecks(checks ?? [], findings),
  };
  throwCollected(findings.all());
  return wishes;
}
