import { type BgpPeer, DEFAULT_VRF, peerKey } from '../../model/bgp.js';
import type { Activation } from '../../model/bgp-activation.js';
import type { BgpDialect, PeerWords } from './bgp-dialect.js';
import type { Placement } from './bgp-placement.js';
import type { PlannedLine } from './policy-steps.js';

/** What all lines about BGP are made from. */
export interface BgpEdit {
  readonly dialect: BgpDialect;
  readonly before: Activation;
  readonly after: Activation;
  readonly placement: Placement;
}

/** A peer as it is and as it is to be; without `before` it is made, from nothing. */
export interface PeerEdit {
  readonly before: BgpPeer | undefined;
  readonly after: BgpPeer;
  /** The change it serves. */
  readonly id: string;
}

/** The AS number of the router that a VRF belongs to. */
export function asnOf(vrf: string, { after, before }: BgpEdit): number {
  const instance = after.instances.get(vrf) ?? after.instances.get(DEFAULT_VRF) ?? before.instances.get(vrf);
  return instance?.asn ?? before.instances.get(DEFAULT_VRF)?.asn ?? 0;
}

/** A line about a peer. */
export function peerLine(
  name: string,
  { on, words }: PeerWords,
  place: { readonly context: readonly string[]; readonly id: string; readonly resets?: readonly string[] },
  { dialect }: BgpEdit,
): PlannedLine {
  const lead = on === true ? '' : on === false ? 'no ' : `${dialect.unset} `;
  const { context, id, resets = [] } = place;
  return {
    text: `${lead}neighbor ${name} ${words}`.trimEnd(),
    context,
    changes: [id],
    ...(resets.length > 0 && { resets }),
  };
}

/** A neighbour for people. */
export function peerLabel({ name, vrf }: Pick<BgpPeer, 'name' | 'vrf'>): string {
  return vrf === DEFAULT_VRF ? name : `${name} vrf ${vrf}`;
}

/**
 * The neighbours with a session that a change of a setting resets: the neighbour itself, or the members of the group which
 * do not say the setting themselves.
 */
export function resetBy(
  { before, after }: PeerEdit,
  overrides: (member: BgpPeer) => boolean,
  edit: Pick<BgpEdit, 'before' | 'after'>,
): readonly string[] {
  if (before === undefined) return [];
  if (after.kind === 'neighbor') return hasSession(before, edit) ? [peerLabel(before)] : [];
  return [...edit.before.peers.values()]
    .filter(({ vrf, group }) => vrf === after.vrf && group === after.name)
    .filter(
      (member) =>
        hasSession(member, edit) && !overrides(member) && edit.after.peers.get(peerKey(member))?.group === after.name,
    )
    .map(peerLabel);
}

function hasSession(peer: BgpPeer, { before }: Pick<BgpEdit, 'before'>): boolean {
  const group = peer.group === undefined ? undefined : before.peers.get(peerKey({ vrf: peer.vrf, name: peer.group }));
  return (peer.shutdown ?? group?.shutdown) !== true;
}
