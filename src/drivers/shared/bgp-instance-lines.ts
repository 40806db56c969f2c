import { BGP_FAMILIES, type BgpFamily, type BgpInstance, DEFAULT_VRF, EMPTY_FAMILY, peerKey } from '../../model/bgp.js';
import { type Activation, isActive } from '../../model/bgp-activation.js';
import { announcementLines } from './bgp-announce.js';
import { asnOf, type BgpEdit, peerLabel } from './bgp-edit.js';
import { opaqueLines } from './bgp-peer-lines.js';
import type { PlannedLine } from './policy-steps.js';

/** An instance as it is and as it is to be; without `before` it is made, from nothing. */
export interface InstanceEdit {
  readonly before: BgpInstance | undefined;
  readonly after: BgpInstance;
  readonly id: string;
}

/** The lines about an instance itself: its block, its router id, its default. */
export function instanceLines({ before, after, id }: InstanceEdit, edit: BgpEdit): readonly PlannedLine[] {
  const { dialect } = edit;
  const context = instanceContext(after, edit);
  const header = context.at(-1) ?? '';
  const opens: PlannedLine[] =
    before === undefined ? [{ text: header, context: context.slice(0, -1), changes: [id], opens: true }] : [];
  const line = (text: string): PlannedLine => ({ text, context, changes: [id] });
  const routerId =
    before?.routerId === after.routerId
      ? []
      : [
          line(
            after.routerId === undefined ? `no ${dialect.routerIdWords}` : `${dialect.routerIdWords} ${after.routerId}`,
          ),
        ];
  // A VRF that is an address family has no default of its own.
  const hasDefault = after.vrf === DEFAULT_VRF || dialect.vrfs !== 'families';
  const sameDefault = (before?.defaultIpv4Unicast ?? true) === after.defaultIpv4Unicast;
  const resets = before === undefined || sameDefault ? [] : resetByDefault(after, edit);
  const byDefault =
    sameDefault || !hasDefault
      ? []
      : [
          {
            ...line(`${after.defaultIpv4Unicast ? '' : 'no '}bgp default ipv4-unicast`),
            ...(resets.length > 0 && { resets }),
          },
        ];
  const opaque = opaqueLines(before ?? { opaque: [] }, after, { context, id, edit });
  return [...opens, ...routerId, ...byDefault, ...opaque];
}

/**
 * The neighbours that begin or cease to take part in IPv4 unicast by the default alone, where it is for those that are there
 * too; elsewhere lines of their own say so.
 */
function resetByDefault({ vrf }: BgpInstance, edit: BgpEdit): readonly string[] {
  const { dialect, before, after } = edit;
  if (dialect.defaultIsForNewPeers || !dialect.familyResets.has('activate')) return [];
  return [...after.peers.values()].flatMap((peer) => {
    const old = before.peers.get(peerKey(peer));
    if (peer.vrf !== vrf || peer.kind === 'group' || old === undefined) return [];
    const moves = isActive(old, 'ipv4_unicast', before) !== isActive(peer, 'ipv4_unicast', after);
    return moves && peer.families.ipv4_unicast?.activate === undefined ? [peerLabel(peer)] : [];
  });
}

/** What an instance announces in an address family. */
export function announceLines(
  { before, after, id }: InstanceEdit,
  family: BgpFamily,
  edit: BgpEdit,
): readonly PlannedLine[] {
  const { dialect, placement } = edit;
  const [old, now] = [before?.families[family] ?? EMPTY_FAMILY, after.families[family] ?? EMPTY_FAMILY];
  const asn = asnOf(after.vrf, edit);
  const context = placement.family(family, after.vrf, asn);
  const paths =
    old.maximumPaths === now.maximumPaths
      ? []
      : [now.maximumPaths === undefined ? 'no maximum-paths' : `maximum-paths ${now.maximumPaths}`];
  const lines = [...announcementLines(old, now, dialect), ...paths];
  return [
    ...lines.map((text) => ({ text, context: placement.announcement(text, family, after.vrf, asn), changes: [id] })),
    ...opaqueLines(old, now, { context, id, edit }),
  ];
}

/** The line that takes the block of an address family away when nothing is left in it. */
export function emptyFamilyLines(
  family: BgpFamily,
  vrf: string,
  change: string,
  edit: BgpEdit,
): readonly PlannedLine[] {
  const { dialect, placement, before, after } = edit;
  if (dialect.leavesEmptyFamilies === undefined || !isFilled(family, vrf, before) || isFilled(family, vrf, after))
    return [];
  const blocks = placement.family(family, vrf, asnOf(vrf, edit));
  // A VRF that is an address family goes with its instance; what stands outside has no block.
  const own = instanceContext(after.instances.get(vrf), edit);
  const header = blocks.at(-1) ?? '';
  if (!header.startsWith('address-family ') || own.at(-1) === header) return [];
  return [{ text: `no ${header}`, context: blocks.slice(0, -1), changes: [change] }];
}

/** True where something is said in an address family, or some peer takes part in it. */
function isFilled(family: BgpFamily, vrf: string, state: Activation): boolean {
  if (state.instances.get(vrf)?.families[family] !== undefined) return true;
  return [...state.peers.values()].some(
    (peer) => peer.vrf === vrf && (peer.families[family] !== undefined || isActive(peer, family, state)),
  );
}

/** The lines that take an instance away, with all that is in it. */
export function instanceRemoval(
  instance: BgpInstance,
  changes: readonly string[],
  edit: BgpEdit,
  resets: readonly string[] = [],
): readonly PlannedLine[] {
  const { dialect, placement } = edit;
  const { vrf, asn } = instance;
  const rest = { changes, ...(resets.length > 0 && { resets }) };
  if (vrf === DEFAULT_VRF || dialect.vrfs !== 'families') {
    const blocks = placement.router(asn, vrf);
    return [{ text: `no ${blocks.at(-1) ?? ''}`, context: blocks.slice(0, -1), ...rest }];
  }
  const context = placement.router(asn, DEFAULT_VRF);
  const held = BGP_FAMILIES.filter((family) => placement.hasFamily(family, vrf));
  return (held.length > 0 ? held : BGP_FAMILIES.slice(0, 1)).map((family) => ({
    text: `no ${dialect.familyBlocks[family]} vrf ${vrf}`,
    context,
    ...rest,
  }));
}

/** The block that is an instance's own: its first address family where that is all that a VRF has. */
function instanceContext(instance: BgpInstance | undefined, edit: BgpEdit): readonly string[] {
  if (instance === undefined) return [];
  const { dialect, placement, after } = edit;
  const asn = asnOf(instance.vrf, edit);
  if (instance.vrf === DEFAULT_VRF || dialect.vrfs !== 'families') return placement.router(asn, instance.vrf);
  const used = BGP_FAMILIES.filter((family) => instance.families[family] !== undefined);
  const peers = [...after.peers.values()].filter(({ vrf }) => vrf === instance.vrf);
  const onlyIpv6 = peers.length > 0 && peers.every(({ name, kind }) => kind === 'neighbor' && name.includes(':'));
  const family = used[0] ?? (onlyIpv6 ? 'ipv6_unicast' : 'ipv4_unicast');
  return placement.family(family, instance.vrf, asn);
}
