import type { Sourced, SourceRef } from '../util/source.js';
import { BGP_FAMILIES, type BgpInstanceChange, type BgpPeerChange, peerKey } from './bgp.js';
import { written } from './bgp-lacks.js';
import type { Change } from './change.js';
import type { DesiredBgp, DesiredBgpInstance, DesiredBgpPeer, DesiredInstanceFamily } from './desired-bgp.js';
import { prefixListKey } from './policy.js';

type Places = Record<string, SourceRef>;

/** The same changes, those of BGP and policies with the places in the intents that ask for them, by field. */
export function attachBgpSources(changes: readonly Change[], desired: DesiredBgp): readonly Change[] {
  const instances = new Map(desired.instances.map((wish) => [wish.vrf, wish]));
  const peers = new Map(desired.peers.map((wish) => [peerKey(wish), wish]));
  const lists = new Map(desired.prefixLists.map((wish) => [prefixListKey(wish), wish]));
  const maps = new Map(desired.routeMaps.map((wish) => [wish.name, wish]));
  return changes.map((change) => {
    switch (change.kind) {
      case 'bgp':
        return { ...change, sources: instanceSources(instances.get(change.id)) };
      case 'bgp_peer':
        return { ...change, sources: peerSources(change, peers.get(change.id), desired) };
      case 'prefix_list': {
        const wish = lists.get(change.id);
        const description = wish?.description?.source;
        const own = orderedSources(change.before?.entries, wish, desired.purge.prefixLists);
        return { ...change, sources: description === undefined ? own : { ...own, description } };
      }
      case 'route_map':
        return {
          ...change,
          sources: orderedSources(change.before?.entries, maps.get(change.id), desired.purge.routeMaps),
        };
      default:
        return change;
    }
  });
}

function instanceSources(wish: DesiredBgpInstance | undefined): BgpInstanceChange['sources'] {
  if (wish === undefined) return {};
  const sources: Places = { object: wish.source, asn: wish.asn.source };
  if (wish.routerId !== undefined) sources['router_id'] = wish.routerId.source;
  if (wish.defaultIpv4Unicast !== undefined) sources['default_ipv4_unicast'] = wish.defaultIpv4Unicast.source;
  for (const family of BGP_FAMILIES) Object.assign(sources, fieldSources(wish.families[family] ?? {}, family));
  return sources;
}

function peerSources(
  { before, after }: BgpPeerChange,
  wish: DesiredBgpPeer | undefined,
  { purge, instances }: DesiredBgp,
): BgpPeerChange['sources'] {
  const held = before ?? after;
  if (wish === undefined) {
    const purged = (held?.kind === 'group' ? purge.groups : purge.neighbors)?.get(held?.vrf ?? '');
    const source = purged ?? instances.find(({ vrf }) => vrf === held?.vrf)?.source;
    return source === undefined ? {} : { object: source };
  }
  const sources: Places = { object: wish.source, ...fieldSources(wish.fields) };
  for (const family of BGP_FAMILIES) Object.assign(sources, fieldSources(wish.families[family] ?? {}, family));
  return sources;
}

/** By the name of the field in plans, behind that of its address family. */
function fieldSources(fields: DesiredBgpPeer['fields'] | DesiredInstanceFamily | object, family?: string): Places {
  const sources: Places = {};
  for (const [field, said] of Object.entries<Sourced<unknown> | undefined>({ ...fields })) {
    if (said === undefined) continue;
    // The row of a group is named as the model names it.
    const name = field === 'group' ? field : written(field);
    sources[family === undefined ? name : `${family}/${name}`] = said.source;
  }
  return sources;
}

/** By number; what goes because a list is written as a whole is asked for by the list. */
function orderedSources(
  before: readonly { readonly seq: number }[] | undefined,
  wish:
    | {
        readonly source: SourceRef;
        readonly entries?: Sourced<readonly Sourced<{ readonly seq: number }>[]>;
        readonly add: readonly Sourced<{ readonly seq: number }>[];
        readonly remove: readonly Sourced<number>[];
      }
    | undefined,
  purge: SourceRef | undefined,
): Places {
  const object = wish?.source ?? purge;
  const sources: Places = object === undefined ? {} : { object };
  if (wish === undefined) return sources;
  if (wish.entries !== undefined) for (const { seq } of before ?? []) sources[seq] = wish.entries.source;
  for (const { value, source } of wish.remove) sources[value] = source;
  for (const { value, source } of [...(wish.entries?.value ?? []), ...wish.add]) sources[value.seq] = source;
  return sources;
}
