import { BGP_FAMILIES, type BgpInstance, type BgpPeer, type BgpState, DEFAULT_VRF, peerKey } from '../../model/bgp.js';
import { type Change, changeId } from '../../model/change.js';
import { applyToState } from '../../model/state-diff.js';
import { activateLines, activationChange } from './bgp-activate-lines.js';
import { goneEarly, leavingLine, mustGoFirst, mustLeaveFirst, removalOf, removals } from './bgp-departures.js';
import type { BgpDialect } from './bgp-dialect.js';
import { type BgpEdit, type PeerEdit, peerLabel } from './bgp-edit.js';
import {
  announceLines,
  emptyFamilyLines,
  type InstanceEdit,
  instanceLines,
  instanceRemoval,
} from './bgp-instance-lines.js';
import { familyLines, openingLines, outsideLines, sessionLines } from './bgp-peer-lines.js';
import { placementIn } from './bgp-placement.js';
import type { PlannedLine } from './policy-steps.js';

/** The lines for changes of instances and peers, on a device with the configuration given. */
export function routingLines(
  changes: readonly Change[],
  before: BgpState,
  { config, dialect }: { readonly config: readonly string[]; readonly dialect: BgpDialect },
): readonly PlannedLine[] {
  const after = applyToState({ bgp: before, config: [] }, changes).bgp ?? before;
  const edit: BgpEdit = { dialect, before, after, placement: placementIn(config, dialect) };
  const routing = changes.filter((change) => change.kind === 'bgp' || change.kind === 'bgp_peer');
  const changed = new Set(routing.map(changeId));
  const rebuilt = rebuiltVrfs(edit);
  const isGone = ({ vrf }: { readonly vrf: string }): boolean => rebuilt.has(vrf);
  const instances = [...after.instances.values()]
    .filter((instance) => changed.has(`bgp/${instance.vrf}`) || isGone(instance))
    .sort((a, b) => vrfRank(a) - vrfRank(b))
    .map((instance): InstanceEdit => {
      const old = isGone(instance) ? undefined : before.instances.get(instance.vrf);
      return { before: old, after: instance, id: idOr(`bgp/${instance.vrf}`, changed) };
    });
  const peers = peerEdits(edit, changed, isGone);
  const lost = peers.filter(({ after: peer }) => mustGoFirst(peer, edit) && !isGone(peer));
  const edits = peers.map((one): PeerEdit => {
    if (lost.includes(one)) return { ...one, before: undefined };
    return one.before !== undefined && mustLeaveFirst(one, edit)
      ? { ...one, before: { ...one.before, group: undefined } }
      : one;
  });
  const groups = edits.filter((one) => one.after.kind === 'group');
  const neighbors = edits.filter((one) => one.after.kind === 'neighbor');
  const isNew = (peer: BgpPeer): boolean =>
    isGone(peer) || !before.peers.has(peerKey(peer)) || lost.some((one) => peerKey(one.after) === peerKey(peer));
  const plan = { edit, isNew, idOf: (peer: BgpPeer) => activationChange(peer, changed) };
  const all = [...after.peers.values()];
  const withFamilies = (some: readonly PeerEdit[], kind: BgpPeer['kind']): readonly PlannedLine[] => [
    ...some.flatMap((one) => sessionLines(one, edit)),
    ...some.flatMap((one) => outsideLines(one, edit)),
    ...BGP_FAMILIES.flatMap((family) => [
      ...some.flatMap((one) => familyLines(one, family, edit)),
      ...activateLines(
        all.filter((peer) => peer.kind === kind),
        family,
        plan,
      ),
    ]),
  ];
  return [
    ...rebuildLines(rebuilt, changed, edit),
    ...instances.flatMap((one) => instanceLines(one, edit)),
    ...lost.map((one) => removalOf(one.after, one.id, edit, [peerLabel(one.after)])),
    ...peers.filter((one) => mustLeaveFirst(one, edit) && !isGone(one.after)).map((one) => leavingLine(one, edit)),
    ...goneEarly(edit)
      .filter((peer) => !isGone(peer))
      .map((peer) => removalOf(peer, `bgp_peer/${peerKey(peer)}`, edit)),
    ...withFamilies(groups, 'group'),
    ...withFamilies(neighbors, 'neighbor'),
    ...neighbors.flatMap((one) => openingLines(one, edit)),
    ...instances.flatMap((one) => BGP_FAMILIES.flatMap((family) => announceLines(one, family, edit))),
    ...removals(edit, isGone),
    ...[...after.instances.keys()]
      .filter((vrf) => before.instances.has(vrf) && !isGone({ vrf }))
      .flatMap((vrf) => BGP_FAMILIES.flatMap((family) => emptyFamilyLines(family, vrf, firstIn(vrf, routing), edit))),
  ];
}

/** A change in the VRF, for a line that all of them together bring about. */
function firstIn(vrf: string, changes: readonly Change[]): string {
  const found = changes.find((change) => 'before' in change && vrfOf(change) === vrf);
  return found === undefined ? `bgp/${vrf}` : changeId(found);
}

function vrfOf(change: Change): string | undefined {
  if (change.kind !== 'bgp' && change.kind !== 'bgp_peer') return undefined;
  return (change.after ?? change.before)?.vrf;
}

/** The VRFs whose AS changes: a router has one for life, so that it goes and comes back with all that is in it. */
function rebuiltVrfs({ before, after, dialect }: BgpEdit): ReadonlySet<string> {
  const moved = [...before.instances.values()].filter((old) => {
    const now = after.instances.get(old.vrf);
    return now !== undefined && now.asn !== old.asn;
  });
  const whole = dialect.vrfs !== 'routers' && moved.some(({ vrf }) => vrf === DEFAULT_VRF);
  return new Set(whole ? [...before.instances.keys()] : moved.map(({ vrf }) => vrf));
}

function rebuildLines(
  rebuilt: ReadonlySet<string>,
  changed: ReadonlySet<string>,
  edit: BgpEdit,
): readonly PlannedLine[] {
  const { before, dialect } = edit;
  const gone = [...before.instances.values()].filter(({ vrf }) => rebuilt.has(vrf));
  const heads = dialect.vrfs === 'routers' ? gone : gone.filter(({ vrf }) => vrf === DEFAULT_VRF);
  return heads.flatMap((instance) => {
    const inside = dialect.vrfs === 'routers' ? [instance.vrf] : [...rebuilt];
    const peers = [...before.peers.values()].filter(({ vrf, kind }) => inside.includes(vrf) && kind === 'neighbor');
    return instanceRemoval(instance, [idOr(`bgp/${instance.vrf}`, changed)], edit, peers.map(peerLabel));
  });
}

function peerEdits(
  edit: BgpEdit,
  changed: ReadonlySet<string>,
  isGone: (peer: BgpPeer) => boolean,
): readonly PeerEdit[] {
  const { before, after } = edit;
  return peersInOrder(after).flatMap((peer) => {
    const id = `bgp_peer/${peerKey(peer)}`;
    if (isGone(peer)) return [{ before: undefined, after: peer, id: idOr(id, changed, `bgp/${peer.vrf}`) }];
    return changed.has(id) || mustGoFirst(peer, edit)
      ? [{ before: before.peers.get(peerKey(peer)), after: peer, id: activationChange(peer, changed) }]
      : [];
  });
}

/** In the order in which they were read, where all of them were. */
function peersInOrder({ peers }: BgpEdit['after']): readonly BgpPeer[] {
  const all = [...peers.values()];
  return all.some(({ line }) => line === undefined) ? all : all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function vrfRank({ vrf }: BgpInstance): number {
  return vrf === DEFAULT_VRF ? 0 : 1;
}

function idOr(id: string, changed: ReadonlySet<string>, other = `bgp/${DEFAULT_VRF}`): string {
  return changed.has(id) ? id : other;
}
