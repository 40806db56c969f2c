import { type BgpFamily, type BgpPeer, DEFAULT_VRF, peerKey } from '../../model/bgp.js';
import { inheritedActivate, isActive } from '../../model/bgp-activation.js';
import { asnOf, type BgpEdit, peerLine, resetBy } from './bgp-edit.js';
import { deviceDefault } from './bgp-parse.js';
import type { PlannedLine } from './policy-steps.js';

/**
 * The lines by which peers take part in an address family as they are to. They are made for all peers, also those that
 * nothing else changes: a group or the default of the instance may say another thing than before.
 */
export function activateLines(
  peers: readonly BgpPeer[],
  family: BgpFamily,
  { edit, idOf, isNew }: ActivationPlan,
): readonly PlannedLine[] {
  return peers.flatMap((peer) => {
    const before = isNew(peer) ? undefined : edit.before.peers.get(peerKey(peer));
    const wanted = isActive(peer, family, edit.after);
    const holds = held(peer, before, family, edit);
    // Where a platform keeps what it was told apart from what counts anyway, it is told no more.
    const unsaid =
      edit.dialect.unset === 'default' &&
      before?.families[family]?.activate !== undefined &&
      peer.families[family]?.activate === undefined;
    // A group of no effect on its members holds what it was told, and nothing else.
    const own = peer.families[family]?.activate;
    const told = peer.kind === 'neighbor' || edit.dialect.activationInherited;
    if (told ? holds === wanted && !unsaid : own === before?.families[family]?.activate) return [];
    const context = edit.placement.family(family, peer.vrf, asnOf(peer.vrf, edit));
    const one = { before, after: peer, id: idOf(peer) };
    const was = before !== undefined && isActive(before, family, edit.before);
    const resets =
      was !== wanted && edit.dialect.familyResets.has('activate')
        ? resetBy(one, (member) => member.families[family]?.activate !== undefined, edit)
        : [];
    return [
      peerLine(peer.name, { on: unsaid ? 'unset' : wanted, words: 'activate' }, { context, id: one.id, resets }, edit),
    ];
  });
}

export interface ActivationPlan {
  readonly edit: BgpEdit;
  /** The change that a line about the peer serves. */
  idOf(peer: BgpPeer): string;
  isNew(peer: BgpPeer): boolean;
}

/** Whether the peer takes part where no line says so in this plan. */
function held(peer: BgpPeer, before: BgpPeer | undefined, family: BgpFamily, edit: BgpEdit): boolean {
  const { dialect, after } = edit;
  if (before === undefined) return deviceDefault(peer, family, { ...after, dialect });
  const group = peer.group === undefined ? undefined : after.peers.get(peerKey({ vrf: peer.vrf, name: peer.group }));
  if (group !== undefined && dialect.joiningTakesActivation === true) {
    if (before.group !== peer.group) return deviceDefault(peer, family, { ...after, dialect });
    // A line about the group is for its members too, whatever they said.
    const wanted = isActive(group, family, after);
    if (held(group, edit.before.peers.get(peerKey(group)), family, edit) !== wanted) return wanted;
  }
  const said = before.families[family]?.activate;
  if (said !== undefined) return said;
  const followsGroup = dialect.activationInherited && group?.families[family]?.activate !== undefined;
  if (followsGroup || !dialect.defaultIsForNewPeers) return inheritedActivate(peer, family, after);
  return isActive(before, family, edit.before);
}

/** The change that touches whether a peer takes part: its own, its group's, or that of its instance. */
export function activationChange(peer: BgpPeer, changed: ReadonlySet<string>): string {
  const own = `bgp_peer/${peerKey(peer)}`;
  const group = peer.group === undefined ? own : `bgp_peer/${peerKey({ vrf: peer.vrf, name: peer.group })}`;
  const candidates = [own, group, `bgp/${peer.vrf}`, `bgp/${DEFAULT_VRF}`];
  return candidates.find((id) => changed.has(id)) ?? own;
}
