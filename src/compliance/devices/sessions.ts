import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpInstance,
  type BgpPeer,
  type BgpPeerFamily,
  type BgpState,
  peerKey,
  plainPeerFamily,
} from '../../model/bgp.js';

/** A neighbour with what it takes from its group, and the instance it belongs to. */
export interface BgpSession {
  readonly peer: BgpPeer;
  readonly instance: BgpInstance;
  /** `undefined` where nothing says it. */
  readonly remoteAs: BgpPeer['remoteAs'];
  readonly external: boolean;
  /** The address families that it takes part in, with what counts there. */
  readonly families: readonly (readonly [BgpFamily, BgpPeerFamily])[];
}

/** All neighbours that are not shut down, each with its group's settings where it has none of its own. */
export function bgpSessions(bgp: BgpState | undefined): readonly BgpSession[] {
  if (bgp === undefined) return [];
  return [...bgp.peers.values()].flatMap((own) => {
    const instance = bgp.instances.get(own.vrf);
    if (own.kind !== 'neighbor' || instance === undefined) return [];
    const group = own.group === undefined ? undefined : bgp.peers.get(peerKey({ vrf: own.vrf, name: own.group }));
    const peer = group === undefined ? own : merged(group, own);
    if (peer.shutdown === true) return [];
    const { remoteAs } = peer;
    const external = remoteAs === 'external' || (typeof remoteAs === 'number' && remoteAs !== instance.asn);
    return [{ peer, instance, remoteAs, external, families: activeFamilies(peer, instance) }];
  });
}

/** Those with another AS. */
export function externalPeers(bgp: BgpState | undefined): readonly BgpSession[] {
  return bgpSessions(bgp).filter(({ external }) => external);
}

/** Those with the same AS. */
export function internalPeers(bgp: BgpState | undefined): readonly BgpSession[] {
  return bgpSessions(bgp).filter(({ remoteAs, external }) => remoteAs !== undefined && !external);
}

function merged(group: BgpPeer, own: BgpPeer): BgpPeer {
  const families: Partial<Record<BgpFamily, BgpPeerFamily>> = {};
  for (const family of BGP_FAMILIES) {
    const [below, above] = [group.families[family], own.families[family]];
    const both = below === undefined ? above : above === undefined ? below : said(below, above);
    if (both !== undefined) families[family] = { ...both, opaque: together(below, above) };
  }
  return { ...said(group, own), families, opaque: together(group, own) };
}

/** Lines that are not understood may say anything, at the group too. */
function together(
  below: { readonly opaque: readonly string[] } | undefined,
  above: { readonly opaque: readonly string[] } | undefined,
): readonly string[] {
  return [...(below?.opaque ?? []), ...(above?.opaque ?? [])];
}

/** True where a line of a neighbour that is not understood is about this: what a rule misses is said there in another way. */
export function saysOtherwise({ peer }: BgpSession, what: RegExp, settings?: BgpPeerFamily): boolean {
  return [...peer.opaque, ...(settings?.opaque ?? [])].some((line) => what.test(line));
}

/** The second, with what only the first says. */
function said<T extends object>(below: T, above: T): T {
  const fields = Object.entries(above).filter(([, value]) => value !== undefined);
  return { ...below, ...Object.fromEntries(fields) };
}

function activeFamilies(peer: BgpPeer, { defaultIpv4Unicast }: BgpInstance): BgpSession['families'] {
  return BGP_FAMILIES.flatMap((family) => {
    const settings = peer.families[family];
    const byDefault = family === 'ipv4_unicast' && defaultIpv4Unicast && !peer.name.includes(':');
    const active = settings?.activate ?? byDefault;
    return active ? [[family, settings ?? plainPeerFamily()] as const] : [];
  });
}
