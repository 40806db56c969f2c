import { BGP_FAMILIES, type BgpFamily, type BgpPeer, type BgpState, DEFAULT_VRF } from '../../model/bgp.js';
import { isActive } from '../../model/bgp-activation.js';
import { familyName } from './bgp-words.js';
import { instanceLine } from './config-lines.js';

/** The group of neighbours that are in none, since the platform wants one for each; it says nothing. */
export const NO_GROUP = 'netctl';

/** True for what takes over from its instance what it does not say itself: a group, and a neighbour that is in none. */
export function isTop({ kind, group }: Pick<BgpPeer, 'kind' | 'group'>): boolean {
  return kind === 'group' || group === undefined;
}

/** What the instances of a device say of families, as it was read. */
export interface Levels {
  /** The families that an instance lets take part, unless a group or neighbour says otherwise. */
  families(vrf: string): readonly BgpFamily[];
  /** What a group or neighbour on top is to say of a family: nothing where it said nothing and none is needed. */
  word(peer: BgpPeer, family: BgpFamily): 'enable' | 'disable' | undefined;
}

/** The levels for a state, on a device with this configuration. */
export function levelsOf(state: BgpState, config: readonly string[]): Levels {
  const lines = new Set(config);
  const heads = new Set(config.flatMap((line) => PEER.exec(line)?.[0] ?? []));
  const known = new Map<string, readonly BgpFamily[]>();
  function families(vrf: string): readonly BgpFamily[] {
    const found = known.get(vrf) ?? familiesIn(vrf);
    known.set(vrf, found);
    return found;
  }
  function familiesIn(vrf: string): readonly BgpFamily[] {
    const peers = [...state.peers.values()].filter((peer) => peer.vrf === vrf);
    const found = BGP_FAMILIES.filter(
      (family) =>
        lines.has(`${bgpLine(vrf)}/${familyStep(family)}/admin-state = enable`) ||
        peers.some((peer) => isActive(peer, family, state)),
    );
    // Without any the platform takes no BGP.
    return found.length === 0 ? ['ipv4_unicast'] : found;
  }
  return {
    families,
    word(peer, family) {
      const own = peerLine(peer);
      const said = ['enable', 'disable'].some((word) =>
        lines.has(`${own}/${familyStep(family)}/admin-state = ${word}`),
      );
      const inherits = families(peer.vrf).includes(family);
      const active = isActive(peer, family, state);
      if (!said && active === inherits && (heads.has(own) || !active)) return undefined;
      return active ? 'enable' : 'disable';
    },
  };
}

const PEER =
  /^\/srl_nokia-network-instance:network-instance\[name=[^\]]{1,255}\]\/protocols\/srl_nokia-bgp:bgp\/(?:group\[group-name=[^\]]{1,64}\]|neighbor\[peer-address=[^\]]{1,64}\])/;

function bgpLine(vrf: string): string {
  return `${instanceLine(vrf === DEFAULT_VRF ? 'default' : vrf)}/protocols/srl_nokia-bgp:bgp`;
}

function peerLine({ kind, name, vrf }: BgpPeer): string {
  return `${bgpLine(vrf)}/${kind === 'group' ? `group[group-name=${name}]` : `neighbor[peer-address=${name}]`}`;
}

function familyStep(family: BgpFamily): string {
  return `afi-safi[afi-safi-name=${familyName(family)}]`;
}
