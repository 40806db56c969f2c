import type { BgpState } from '../../model/bgp.js';
import type { RouteMap, RouteMapEntry } from '../../model/policy.js';
import type { YangData } from '../../yang/schema.js';
import { ownLines, policyPath } from './bgp-paths.js';
import { type Communities, communitiesIn, membersFor, nameFor, ownName } from './communities.js';
import { namesFor, termNames } from './policy-names.js';
import { ACCEPTS, decidesAll, isEnd } from './policy-state.js';
import { termData } from './policy-term.js';
import { prefixListData } from './prefix-lists.js';

/** Prefix lists, policies and the communities that netctl made for them; `config` tells what terms and communities are called. */
export function policyTree({ prefixLists, routeMaps }: BgpState, config: readonly string[]): YangData {
  const lines = ownLines(config);
  const known = communitiesIn(config);
  const lists = [...prefixLists.values()].map(prefixListData);
  const maps = [...routeMaps.values()];
  const policies = maps.map((map) => policyData(map, termNames(lines.get(policyPath(map.name)) ?? []), known));
  const communities = ownCommunities(maps, known);
  const options = {
    ...(lists.length > 0 && { 'prefix-list': lists }),
    ...(policies.length > 0 && { 'policy-statement': policies }),
    ...(communities.length > 0 && { community: communities }),
  };
  return Object.keys(options).length === 0 ? {} : { 'policy-options': options };
}

/** What is not understood of a policy is moved and deleted by its name, and never written. */
function policyData({ name, entries }: RouteMap, held: readonly string[], known: Communities): YangData {
  const terms = entries.filter((entry) => !isEnd(entry));
  const names = namesFor(terms, held);
  const term = terms.map((entry, index) => ({
    name: names[index] ?? String(entry.seq),
    ...(entry.opaque.length === 0 && termData(entry, known)),
  }));
  const then = endData(entries);
  return { name, ...(term.length > 0 && { term }), ...(then !== undefined && { then }) };
}

function endData(entries: readonly RouteMapEntry[]): YangData | undefined {
  const end = entries.find(isEnd);
  if (end !== undefined) return end.opaque[0] === ACCEPTS ? { accept: {} } : undefined;
  const last = entries.at(-1);
  return last !== undefined && decidesAll(last) ? undefined : { reject: {} };
}

function ownCommunities(maps: readonly RouteMap[], known: Communities): readonly YangData[] {
  const sets = maps.flatMap(({ entries }) => entries.flatMap(({ set }) => (set.communities.length > 0 ? [set] : [])));
  const made = new Map(
    sets.flatMap(({ communities }) => {
      const members = membersFor(communities);
      const name = nameFor(members, known);
      return name === ownName(members) ? [[name, members] as const] : [];
    }),
  );
  return [...made].map(([name, members]) => ({ name, members }));
}
