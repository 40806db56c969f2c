import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpInstance,
  type BgpPeer,
  type BgpPeerFamily,
  type BgpState,
  EMPTY_FAMILY,
  peerKey,
  plainPeer,
  plainPeerFamily,
} from '../../model/bgp.js';
import type { DesiredBgp, DesiredBgpInstance, DesiredBgpPeer, ListWish, Wishes } from '../../model/desired-bgp.js';
import { prefixListKey } from '../../model/policy.js';
import type { PlaceBook } from './places.js';

/** BGP as it is asked for. A neighbour of which no AS and no group is said is left out: the rest of it only its device knows. */
export function wishedBgp(desired: DesiredBgp, book: PlaceBook): BgpState {
  const instances = desired.instances.filter(({ ensure }) => ensure === 'present').map((one) => instanceOf(one, book));
  const peers = desired.peers.filter(({ ensure }) => ensure === 'present').map((one) => peerOf(one, book));
  return {
    instances: new Map(instances.map((one) => [one.vrf, one])),
    peers: new Map(peers.filter(isDefined).map((one) => [peerKey(one), one])),
    prefixLists: new Map(
      desired.prefixLists.flatMap(({ name, family, ensure, entries, description, source }) => {
        if (ensure === 'absent' || entries === undefined) return [];
        const own = entries.value.map(({ value }) => value);
        const list = { name, family, description: description?.value ?? undefined, entries: own, opaque: [] };
        return [[prefixListKey(list), { ...list, line: book.number(source) }] as const];
      }),
    ),
    routeMaps: new Map(
      desired.routeMaps.flatMap(({ name, ensure, entries }) => {
        if (ensure === 'absent' || entries === undefined) return [];
        const own = entries.value.map(({ value, source }) => ({ ...value, line: book.number(source) }));
        return [[name, { name, entries: own }] as const];
      }),
    ),
    uses: [],
  };
}

function instanceOf(
  { vrf, asn, routerId, defaultIpv4Unicast, families, source }: DesiredBgpInstance,
  book: PlaceBook,
): BgpInstance {
  const said = BGP_FAMILIES.flatMap((family) => {
    const wish = families[family];
    if (wish === undefined) return [];
    const networks = members(wish.networks?.value);
    const aggregates = members(wish.aggregates?.value);
    return [[family, { ...EMPTY_FAMILY, networks, aggregates }] as const];
  });
  return {
    vrf,
    asn: asn.value,
    routerId: routerId?.value ?? undefined,
    defaultIpv4Unicast: defaultIpv4Unicast?.value ?? false,
    families: Object.fromEntries(said),
    opaque: [],
    line: book.number(source),
  };
}

function members<T>(wish: ListWish<T> | null | undefined): readonly T[] {
  if (wish == null) return [];
  return wish.kind === 'exactly' ? wish.members : wish.add;
}

function peerOf({ vrf, kind, name, fields, families, source }: DesiredBgpPeer, book: PlaceBook): BgpPeer {
  const own: Partial<Record<BgpFamily, BgpPeerFamily>> = {};
  for (const family of BGP_FAMILIES) {
    const wish = families[family];
    // A family that is written is one that the neighbour takes part in.
    if (wish !== undefined)
      own[family] = { ...plainPeerFamily(valuesOf(wish)), activate: wish.activate?.value ?? true };
  }
  return { ...plainPeer(kind, name, { vrf, ...valuesOf(fields) }), families: own, line: book.number(source) };
}

/** The values that are asked for. */
function valuesOf<T extends object>(wishes: Wishes<T>): Partial<T> {
  const values: Partial<T> = {};
  for (const key in wishes) {
    const value = wishes[key]?.value;
    if (value != null) values[key] = value;
  }
  return values;
}

function isDefined({ kind, remoteAs, group }: BgpPeer): boolean {
  return kind === 'group' || remoteAs !== undefined || group !== undefined;
}
