import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpInstance,
  type BgpPeer,
  type BgpPeerFamily,
  type MaxPrefix,
  peerKey,
  plainPeerFamily,
} from '../../model/bgp.js';
import { type Activation, isActive, withoutInherited } from '../../model/bgp-activation.js';
import { sameData } from '../../util/same-data.js';
import { at, dataAt, text, texts } from '../../yang/read-data.js';
import { isData, type YangData } from '../../yang/schema.js';
import { FAMILY_WORDS } from './bgp-families.js';
import type { FoundPeer } from './bgp-peer-state.js';

/** A limit that the device has, and a neighbour with address families of its own does not. */
export const UNLIMITED = 'without the prefix-limit of its group';

/** The peers with what they say of address families, and their policies, which the device has for all families at once. */
export function readFamilies(
  found: readonly FoundPeer[],
  instances: ReadonlyMap<string, BgpInstance>,
): readonly BgpPeer[] {
  const said = new Map(found.map(({ peer, data }) => [peerKey(peer), { ...peer, families: activations(data) }]));
  const held = new Map(found.map(({ peer, data }) => [peerKey(peer), data]));
  const lean = new Map([...said].map(([key, peer]) => [key, withoutInherited(peer, { instances, peers: said })]));
  const state = { instances, peers: lean };
  return [...lean].map(([key, peer]) => {
    const group = peer.group === undefined ? undefined : held.get(peerKey({ vrf: peer.vrf, name: peer.group }));
    return withSettings(peer, state, { data: held.get(key) ?? {}, group });
  });
}

/** Where an address family stands, none counts that stands above. */
function activations(data: YangData): BgpPeer['families'] {
  const own = dataAt(data, 'family');
  if (Object.keys(own).length === 0) return {};
  return Object.fromEntries(
    BGP_FAMILIES.map((family) => {
      const activate = at(own, FAMILY_WORDS[family], 'unicast') !== undefined;
      return [family, plainPeerFamily({ activate })];
    }),
  );
}

interface Held {
  readonly data: YangData;
  readonly group: YangData | undefined;
}

function withSettings(peer: BgpPeer, state: Activation, { data, group }: Held): BgpPeer {
  const policies = { importPolicy: only(data, 'import'), exportPolicy: only(data, 'export') };
  const homeless = BGP_FAMILIES.every((family) => !isActive(peer, family, state));
  const families: Partial<Record<BgpFamily, BgpPeerFamily>> = {};
  for (const family of BGP_FAMILIES) {
    const active = isActive(peer, family, state);
    const read = plainPeerFamily({
      ...peer.families[family],
      ...(active && policies),
      ...limitOf(family, data, group),
    });
    const { opaque, ...fields } = read;
    if (opaque.length > 0 || Object.values(fields).some((value) => value !== undefined)) families[family] = read;
  }
  const lost = Object.entries({ import: policies.importPolicy, export: policies.exportPolicy }).flatMap(
    ([which, name]) => (homeless && name !== undefined ? [`${which} = ${name}`] : []),
  );
  return { ...peer, families, opaque: [...peer.opaque, ...lost] };
}

function only(data: YangData, which: string): string | undefined {
  const policies = texts(data, which);
  return policies.length === 1 ? policies[0] : undefined;
}

/** The limit of a family; where a neighbour says the one of its group again, because it must, it is the group's. */
function limitOf(
  family: BgpFamily,
  data: YangData,
  group: YangData | undefined,
): Partial<Pick<BgpPeerFamily, 'maxPrefix' | 'opaque'>> {
  const word = FAMILY_WORDS[family];
  const own = at(data, 'family', word, 'unicast');
  const above = at(group, 'family', word, 'unicast', 'prefix-limit');
  const limit = at(own, 'prefix-limit');
  if (own === undefined || sameData(limit, above)) return {};
  if (!isData(limit)) return { opaque: [UNLIMITED] };
  const maxPrefix = readLimit(limit);
  return maxPrefix === undefined ? { opaque: [`prefix-limit ${JSON.stringify(limit)}`] } : { maxPrefix };
}

/** Undefined for a session that is torn down and comes back at once, which nothing else does. */
function readLimit(data: YangData): MaxPrefix | undefined {
  const limit = numberAt(data, 'maximum');
  if (limit === undefined) return undefined;
  const teardown = at(data, 'teardown');
  if (!isData(teardown)) return { limit, threshold: undefined, warningOnly: true, restart: undefined };
  const restart = numberAt(teardown, 'idle-timeout', 'timeout');
  if (restart === undefined && at(teardown, 'idle-timeout', 'forever') === undefined) return undefined;
  return { limit, threshold: numberAt(teardown, 'limit-threshold'), warningOnly: false, restart };
}

function numberAt(data: YangData, ...members: readonly string[]): number | undefined {
  const shown = text(data, ...members) ?? '';
  return /^\d{1,10}$/.test(shown) ? Number(shown) : undefined;
}
