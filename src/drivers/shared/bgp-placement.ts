import { type BgpFamily, type BgpPeer, DEFAULT_VRF } from '../../model/bgp.js';
import type { BgpDialect, PeerWords } from './bgp-dialect.js';
import { bgpRouters } from './bgp-statements.js';
import { parseConfigTree, scanLines } from './config-tree.js';

/** The blocks in which lines about BGP belong, on a device with a given configuration. */
export interface Placement {
  router(asn: number, vrf: string): readonly string[];
  /** Where what is said of a peer as a whole stands. */
  session(peer: BgpPeer, asn: number): readonly string[];
  family(family: BgpFamily, vrf: string, asn: number): readonly string[];
  /** Where a line of an address family stands that begins with these words, or belongs where there is none yet. */
  announcement(line: string, family: BgpFamily, vrf: string, asn: number): readonly string[];
  hasFamily(family: BgpFamily, vrf: string): boolean;
  /** True where a peer's line with these words stands in the block of the family; outside for undefined. */
  hasPeerLine(
    name: string,
    words: string,
    place: { readonly vrf: string; readonly family: BgpFamily | undefined; readonly on: PeerWords['on'] },
  ): boolean;
}

/** Reads from a device's configuration lines where it keeps what may stand in several places. */
export function placementIn(config: readonly string[], dialect: BgpDialect): Placement {
  const routers = bgpRouters(parseConfigTree(scanLines(config.join('\n'), [])), dialect);
  const statements = routers.flatMap((one) => one.statements).filter(({ block }) => block === undefined);
  const families = new Set(statements.flatMap(({ vrf, family }) => (family === undefined ? [] : [`${vrf}/${family}`])));
  const lines = new Set(statements.map(({ vrf, family, text }) => `${vrf}/${family ?? ''}/${text}`));
  const outside = statements.filter(({ family }) => family === undefined).map(({ vrf, text }) => `${vrf}/${text} `);
  const known = new Set(routers.map(({ vrf }) => vrf));
  const hasFamily = (family: BgpFamily, vrf: string): boolean => families.has(`${vrf}/${family}`);

  function router(asn: number, vrf: string): readonly string[] {
    if (dialect.vrfs === 'routers') return [`router bgp ${asn}${vrf === DEFAULT_VRF ? '' : ` vrf ${vrf}`}`];
    const block = dialect.vrfs === 'blocks' && vrf !== DEFAULT_VRF ? [`vrf ${vrf}`] : [];
    return [`router bgp ${asn}`, ...block];
  }

  function family(name: BgpFamily, vrf: string, asn: number): readonly string[] {
    if (dialect.vrfs === 'families' && vrf !== DEFAULT_VRF) {
      return [...router(asn, vrf), `${dialect.familyBlocks[name]} vrf ${vrf}`];
    }
    const stays = dialect.keepsOutside && name === 'ipv4_unicast' && known.has(vrf) && !hasFamily(name, vrf);
    return stays ? router(asn, vrf) : [...router(asn, vrf), dialect.familyBlocks[name]];
  }

  return {
    router,
    family,
    hasFamily,
    session(peer, asn) {
      if (dialect.vrfs !== 'families' || peer.vrf === DEFAULT_VRF) return router(asn, peer.vrf);
      return family(homeFamily(peer), peer.vrf, asn);
    },
    announcement(line, name, vrf, asn) {
      const words = line.replace(/^no /, '').split(' ').slice(0, 2).join(' ');
      const isOutside =
        dialect.outsideAnnouncements?.test(words) === true || outside.some((one) => one.startsWith(`${vrf}/${words} `));
      return isOutside ? router(asn, vrf) : family(name, vrf, asn);
    },
    hasPeerLine: (name, words, { vrf, family: where, on }) =>
      lines.has(`${vrf}/${where ?? ''}/${on === true ? '' : 'no '}neighbor ${name} ${words}`),
  };
}

/** The address family in which a peer of a VRF is configured as a whole. */
export function homeFamily(peer: BgpPeer): BgpFamily {
  if (peer.kind === 'neighbor') return peer.name.includes(':') ? 'ipv6_unicast' : 'ipv4_unicast';
  return peer.families.ipv6_unicast !== undefined && peer.families.ipv4_unicast === undefined
    ? 'ipv6_unicast'
    : 'ipv4_unicast';
}
