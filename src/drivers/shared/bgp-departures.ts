import { type BgpInstance, type BgpPeer, DEFAULT_VRF, peerKey } from '../../model/bgp.js';
import { asnOf, type BgpEdit, type PeerEdit, peerLabel } from './bgp-edit.js';
import { instanceRemoval } from './bgp-instance-lines.js';
import type { PlannedLine } from './policy-steps.js';

/**
 * True for a neighbour that its platform drops as soon as it leaves its group, or the group that gives it its AS, or when
 * that group gives none any more.
 */
export function mustGoFirst(peer: BgpPeer, { before, after, dialect }: BgpEdit): boolean {
  const old = before.peers.get(peerKey(peer));
  if (old?.group === undefined) return false;
  if (dialect.leavingGroupDrops === true && peer.group !== old.group) return true;
  if (!dialect.remoteAsMakesPeer || old.remoteAs !== undefined) return false;
  return groupAs(old, before) !== undefined && (peer.group !== old.group || groupAs(old, after) === undefined);
}

/** The AS that a neighbour's group says. */
function groupAs({ vrf, group }: BgpPeer, { peers }: BgpEdit['before']): BgpPeer['remoteAs'] {
  return group === undefined ? undefined : peers.get(peerKey({ vrf, name: group }))?.remoteAs;
}

/**
 * True for a neighbour with an AS of its own whose group gets one while the neighbour leaves it: in the group it would lose
 * its own, and without one it would go.
 */
export function mustLeaveFirst({ before: old, after: peer }: PeerEdit, { before, after, dialect }: BgpEdit): boolean {
  if (!dialect.remoteAsMakesPeer || dialect.leavingGroupDrops === true) return false;
  if (old?.group === undefined || old.group === peer.group) return false;
  return old.remoteAs !== undefined && groupAs(old, before) === undefined && groupAs(old, after) !== undefined;
}

/** The line by which a neighbour leaves its group. */
export function leavingLine({ before, after, id }: PeerEdit, edit: BgpEdit): PlannedLine {
  const { dialect, placement } = edit;
  return {
    text: `no neighbor ${after.name} ${dialect.groupWords} ${before?.group ?? ''}`.trimEnd(),
    context: placement.session(after, asnOf(after.vrf, edit)),
    changes: [id],
    ...(dialect.resets.has('group') && { resets: [peerLabel(after)] }),
  };
}

/** Neighbours that go, and would be gone before their turn: with the AS of a group that stays. */
export function goneEarly({ before, after, dialect }: BgpEdit): readonly BgpPeer[] {
  if (!dialect.remoteAsMakesPeer) return [];
  return [...before.peers.values()].filter((peer) => {
    if (after.peers.has(peerKey(peer)) || peer.group === undefined || peer.remoteAs !== undefined) return false;
    const stays = after.peers.has(peerKey({ vrf: peer.vrf, name: peer.group }));
    return stays && groupAs(peer, before) !== undefined && groupAs(peer, after) === undefined;
  });
}

/** What goes: neighbours, then groups, then instances with all that is left in them. */
export function removals(edit: BgpEdit, isGone: (peer: { readonly vrf: string }) => boolean): readonly PlannedLine[] {
  const { before, after, dialect } = edit;
  const instances = [...before.instances.values()].filter(({ vrf }) => !after.instances.has(vrf) && !isGone({ vrf }));
  const wholeRouter = dialect.vrfs !== 'routers' && instances.some(({ vrf }) => vrf === DEFAULT_VRF);
  const goesWith = (vrf: string): boolean => instances.some((one) => one.vrf === vrf);
  const peers = [...before.peers.values()].filter((peer) => !after.peers.has(peerKey(peer)) && !isGone(peer));
  const early = new Set(goneEarly(edit));
  const single = peers
    .filter((peer) => !goesWith(peer.vrf) && !early.has(peer))
    .sort((a, b) => groupRank(a) - groupRank(b));
  const heads = wholeRouter ? instances.filter(({ vrf }) => vrf === DEFAULT_VRF) : instances;
  const idsIn = (instance: BgpInstance): readonly string[] => [
    ...(wholeRouter ? instances : [instance]).map(({ vrf }) => `bgp/${vrf}`),
    ...peers
      .filter(({ vrf }) => (wholeRouter ? goesWith(vrf) : vrf === instance.vrf))
      .map((peer) => `bgp_peer/${peerKey(peer)}`),
  ];
  return [
    ...single.map((peer) => removalOf(peer, `bgp_peer/${peerKey(peer)}`, edit)),
    ...heads.flatMap((instance) => instanceRemoval(instance, idsIn(instance), edit)),
  ];
}

/** One line takes a neighbour away, with all that was said of it. */
export function removalOf(peer: BgpPeer, id: string, edit: BgpEdit, resets: readonly string[] = []): PlannedLine {
  const { dialect, placement } = edit;
  const words = peer.kind === 'group' ? ` ${dialect.groupRemoval}`.trimEnd() : '';
  return {
    text: `no neighbor ${peer.name}${words}`,
    context: placement.session(peer, asnOf(peer.vrf, edit)),
    changes: [id],
    ...(resets.length > 0 && { resets }),
  };
}

function groupRank({ kind }: BgpPeer): number {
  return kind === 'group' ? 1 : 0;
}
