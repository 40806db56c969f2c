import type { BgpState } from '../../model/bgp.js';
import { peerPath } from './bgp-paths.js';
import type { FoundPolicy } from './policy-state.js';

type Use = BgpState['uses'][number];

const POLICY = /^(?<at>.*)\/(?<word>(?:[\w-]{1,40}-)?(?:import|export|policy)|policy-name) = (?<name>\S{1,255})$/;
const LIST = /^(?<at>.*)\/(?<word>[\w-]{0,40}prefix-list)\[name=(?<name>[^\]]{1,255})\]/;
const FILTER = /^(?<at>.*)\/(?<word>prefix-list-filter)\/list_name = (?<name>\S{1,255})$/;
const TERM =
  /^\/configuration\/policy-options\/policy-statement\[name=(?<policy>[^\]]{1,255})\]\/term\[name=(?<term>[^\]]{1,255})\]/;

/** Who names policies and prefix lists beside the neighbours and terms that netctl understands. */
export function usesElsewhere(
  config: readonly string[],
  { peers, routeMaps, prefixLists }: Pick<BgpState, 'peers' | 'routeMaps' | 'prefixLists'>,
  policies: readonly FoundPolicy[],
): readonly Use[] {
  const own = new Set(
    [...peers.values()].filter(({ opaque }) => !opaque.some((line) => /^(?:im|ex)port = /.test(line))).map(peerPath),
  );
  const understood = new Map(policies.map(({ map, understood }) => [map.name, understood]));
  const lists = new Set([...prefixLists.values()].map(({ name }) => name));
  return config.flatMap((line): readonly Use[] => {
    const { policy = '', term = '' } = TERM.exec(line)?.groups ?? {};
    if (understood.get(policy)?.has(term) === true) return [];
    const user = line.replace(/^(?<off>inactive: )?\/configuration\//, '$<off>');
    const list = (LIST.exec(line) ?? FILTER.exec(line))?.groups;
    if (list !== undefined && list['at'] !== '/configuration/policy-options') {
      return lists.has(list['name'] ?? '') ? [{ kind: 'prefix_list', name: list['name'] ?? '', user }] : [];
    }
    const { at = '', name = '' } = POLICY.exec(line)?.groups ?? {};
    return routeMaps.has(name) && !own.has(at) ? [{ kind: 'route_map', name, user }] : [];
  });
}
