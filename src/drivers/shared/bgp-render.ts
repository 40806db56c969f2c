import { type BgpInstance, type BgpPeer, type BgpState, DEFAULT_VRF, peerKey } from '../../model/bgp.js';
import { type Change, changeId } from '../../model/change.js';
import type { PrefixListChange, RouteMapChange } from '../../model/policy.js';
import { applyToState } from '../../model/state-diff.js';
import type { RenderContext, Step } from '../driver.js';
import { activateLines, activationChange, FAMILIES } from './bgp-activate-lines.js';
import type { BgpDialect } from './bgp-dialect.js';
import { asnOf, type BgpEdit, type PeerEdit, peerLabel } from './bgp-edit.js';
import {
  announceLines,
  emptyFamilyLines,
  type InstanceEdit,
  instanceLines,
  instanceRemoval,
} from './bgp-instance-lines.js';
import { familyLines, openingLines, outsideLines, sessionLines } from './bgp-peer-lines.js';
import { placementIn } from './bgp-placement.js';
import type { BgpDialects } from './bgp-state.js';
import { prefixListLines, prefixListRemoval } from './policy-list-lines.js';
import { routeMapLines, routeMapRemoval } from './policy-map-lines.js';
import { type PlannedLine, stepsOfLines } from './policy-steps.js';

const NOTHING: BgpState = {
  instances: new Map(),
  peers: new Map(),
  prefixLists: new Map(),
  routeMaps: new Map(),
  uses: [],
};

/** The steps for changes of BGP and its policies; changes of other features are left out. */
export function bgpSteps(changes: readonly Change[], context: RenderContext, dialects: BgpDialects): readonly Step[] {
  return stepsOfLines(bgpLines(changes, context, dialects), (block) => dialects.bgp.leave(block));
}

/**
 * The lines for changes of BGP and its policies, in an order in which nothing is named before it is there, nothing goes
 * while it is named, and nothing is reset that can be changed as it is.
 */
export function bgpLines(
  changes: readonly Change[],
  { before }: RenderContext,
  { bgp, policy }: BgpDialects,
): readonly PlannedLine[] {
  const lists = restoredInOrder(changes.filter((change) => change.kind === 'prefix_list'));
  const maps = restoredInOrder(changes.filter((change) => change.kind === 'route_map'));
  return [
    ...lists.flatMap((change) => prefixListLines(change, policy)),
    ...maps.flatMap((change) => routeMapLines(change, policy)),
    ...routingLines(changes, before.bgp ?? NOTHING, { config: before.config, dialect: bgp }),
    ...maps.flatMap((change) => routeMapRemoval(change)),
    ...lists.flatMap((change) => prefixListRemoval(change, policy)),
  ];
}

/** What comes back stands in the configuration in the order in which it was read. */
function restoredInOrder<C extends PrefixListChange | RouteMapChange>(changes: readonly C[]): readonly C[] {
  const lineOf = ({ before, after }: C): number | undefined => {
    if (before !== undefined || after === undefined) return undefined;
    return 'line' in after ? after.line : 'entries' in after ? lineIn(after.entries[0]) : undefined;
  };
  if (changes.some((change) => lineOf(change) === undefined)) return changes;
  return changes.toSorted((a, b) => (lineOf(a) ?? 0) - (lineOf(b) ?? 0));
}

function lineIn(entry: object | undefined): number | undefined {
  return entry !== undefined && 'line' in entry && typeof entry.line === 'number' ? entry.line : undefined;
}

function routingLines(
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
    ...FAMILIES.flatMap((family) => [
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
    ...instances.flatMap((one) => FAMILIES.flatMap((family) => announceLines(one, family, edit))),
    ...removals(edit, isGone),
    ...[...after.instances.keys()]
      .filter((vrf) => before.instances.has(vrf) && !isGone({ vrf }))
      .flatMap((vrf) => FAMILIES.flatMap((family) => emptyFamilyLines(family, vrf, firstIn(vrf, routing), edit))),
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

/**
 * True for a neighbour that its platform drops as soon as it leaves its group, or the group that gives it its AS, or when
 * that group gives none any more.
 */
function mustGoFirst(peer: BgpPeer, { before, after, dialect }: BgpEdit): boolean {
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
function mustLeaveFirst({ before: old, after: peer }: PeerEdit, { before, after, dialect }: BgpEdit): boolean {
  if (!dialect.remoteAsMakesPeer || old?.group === undefined || old.group === peer.group) return false;
  return old.remoteAs !== undefined && groupAs(old, before) === undefined && groupAs(old, after) !== undefined;
}

function leavingLine({ before, after, id }: PeerEdit, edit: BgpEdit): PlannedLine {
  const { dialect, placement } = edit;
  return {
    text: `no neighbor ${after.name} ${dialect.groupWords} ${before?.group ?? ''}`.trimEnd(),
    context: placement.session(after, asnOf(after.vrf, edit)),
    changes: [id],
    ...(dialect.resets.has('group') && { resets: [peerLabel(after)] }),
  };
}

/** Neighbours that go, and would be gone before their turn: with the AS of a group that stays. */
function goneEarly({ before, after, dialect }: BgpEdit): readonly BgpPeer[] {
  if (!dialect.remoteAsMakesPeer) return [];
  return [...before.peers.values()].filter((peer) => {
    if (after.peers.has(peerKey(peer)) || peer.group === undefined || peer.remoteAs !== undefined) return false;
    const stays = after.peers.has(peerKey({ vrf: peer.vrf, name: peer.group }));
    return stays && groupAs(peer, before) !== undefined && groupAs(peer, after) === undefined;
  });
}

/** What goes: neighbours, then groups, then instances with all that is left in them. */
function removals(edit: BgpEdit, isGone: (peer: { readonly vrf: string }) => boolean): readonly PlannedLine[] {
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
function removalOf(peer: BgpPeer, id: string, edit: BgpEdit, resets: readonly string[] = []): PlannedLine {
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

function vrfRank({ vrf }: BgpInstance): number {
  return vrf === DEFAULT_VRF ? 0 : 1;
}

function idOr(id: string, changed: ReadonlySet<string>, other = `bgp/${DEFAULT_VRF}`): string {
  return changed.has(id) ? id : other;
}
