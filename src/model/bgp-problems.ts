import type { NetctlError } from '../errors/netctl-error.js';
import { type BgpPeer, peerKey } from './bgp.js';
import { bgpLacks } from './bgp-lacks.js';
import type { BgpLooked, BgpProposal } from './bgp-proposal.js';
import { bgpTextProblems } from './bgp-texts.js';
import { bgpUnknownLines } from './bgp-unknown-lines.js';
import type { DesiredBgpPeer } from './desired-bgp.js';
import { LEFT_OUT, meantHint, planErrors, shortList } from './plan-error.js';
import { policyProblems } from './policy-problems.js';

/** Why the plan must not be carried out, each with its place; none for a plan that may. */
export function bgpProblems(proposal: BgpProposal): readonly NetctlError[] {
  const { current, target, desired, device, can, replaceUnknown } = proposal;
  if (current.bgp === undefined || target.bgp === undefined) return [];
  const error = planErrors(device);
  const looked: BgpLooked = { ...proposal, before: current.bgp, after: target.bgp, error };
  const lost = replaceUnknown ? [] : bgpUnknownLines(current.bgp, target.bgp, desired);
  return [
    ...bgpLacks(desired, can).map(({ message, source }) => error('NETCTL_PLAN_UNSUPPORTED', message, source)),
    ...bgpTextProblems(looked),
    ...instanceProblems(looked),
    ...desired.peers.flatMap((wish) => peerProblems(looked, wish)),
    ...groupProblems(looked),
    ...policyProblems(looked),
    ...lost.map(({ what, lines, source }) => {
      const message = `${what} has lines on ${device} that netctl does not understand, and that would go: ${shortList(lines)}`;
      return error('NETCTL_PLAN_UNKNOWN_LINES', message, source);
    }),
  ];
}

/** BGP with another AS is another BGP: to get from one to the other everything has to be deleted. */
function instanceProblems({ desired, before, device, error }: BgpLooked): readonly NetctlError[] {
  return desired.instances.flatMap(({ vrf, asn }) => {
    const held = before.instances.get(vrf);
    if (held === undefined || held.asn === asn.value) return [];
    const message = `${device} runs BGP in VRF ${vrf} with AS ${held.asn}, and the intent says ${asn.value}`;
    return [error('NETCTL_PLAN_BGP_OTHER_AS', message, asn.source)];
  });
}

function peerProblems(looked: BgpLooked, wish: DesiredBgpPeer): readonly NetctlError[] {
  const { after, error, device, can } = looked;
  const peer = after.peers.get(peerKey(wish));
  if (wish.ensure === 'absent' || peer === undefined) return [];
  if (!after.instances.has(peer.vrf)) {
    const message = `${describe(peer)} is in VRF ${peer.vrf}, in which neither ${device} nor the intents have BGP`;
    return [error('NETCTL_PLAN_BGP_MISSING', message, wish.source)];
  }
  if (can.neighborsInGroups === true && peer.kind === 'neighbor' && peer.group === undefined) {
    const message = `${describe(peer)} is in no peer group, and on this platform every neighbour is in one`;
    const hint = 'Give it a `peer_group`.';
    return [error('NETCTL_PLAN_UNSUPPORTED', message, wish.fields.group?.source ?? wish.source, hint)];
  }
  const description = wish.fields.description;
  const length = description?.value?.length ?? 0;
  const problems: NetctlError[] = [];
  if (description !== undefined && length > can.descriptionLength) {
    const message = `the description of ${describe(peer)} has ${length} characters, the platform takes ${can.descriptionLength}`;
    problems.push(error('NETCTL_PLAN_TEXT_INVALID', message, description.source));
  }
  if (peer.ebgpMultihop !== undefined && peer.ttlSecurity !== undefined) {
    const place = wish.fields.ttlSecurity?.source ?? wish.fields.ebgpMultihop?.source ?? wish.source;
    const message = `${describe(peer)} would have both \`ebgp_multihop\` and \`ttl_security\`, which exclude each other`;
    const hint = 'Take the one that is there away in the same plan, by writing it as null.';
    problems.push(error('NETCTL_PLAN_UNSUPPORTED', message, place, hint));
  }
  return [...problems, ...asProblems(looked, wish, peer)];
}

/** A neighbour without an AS is refused or ignored by every platform. */
function asProblems(
  { after, before, error, device }: BgpLooked,
  wish: DesiredBgpPeer,
  peer: BgpPeer,
): readonly NetctlError[] {
  if (peer.kind === 'group') return [];
  if (peer.group === undefined) {
    if (peer.remoteAs !== undefined) return [];
    const message = `${describe(peer)} has no AS: no \`remote_as\`, and no peer group`;
    return [error('NETCTL_PLAN_BGP_AS', message, wish.fields.remoteAs?.source ?? wish.source)];
  }
  const key = peerKey({ vrf: peer.vrf, name: peer.group });
  const group = after.peers.get(key);
  if (group?.kind === 'group') {
    if (peer.remoteAs !== undefined || group.remoteAs !== undefined) return [];
    const message = `${describe(peer)} has no AS, and its peer group ${peer.group} has none either`;
    return [error('NETCTL_PLAN_BGP_AS', message, wish.fields.remoteAs?.source ?? wish.source)];
  }
  // A group that this plan deletes is told where it goes.
  if (before.peers.get(key)?.kind === 'group') return [];
  const known = [...after.peers.values()].filter(({ kind, vrf }) => kind === 'group' && vrf === peer.vrf);
  const message = `${describe(peer)} is put into the peer group ${peer.group}, which is neither on ${device} nor in the intents`;
  const hint = meantHint(
    peer.group,
    known.map(({ name }) => name),
  );
  return [error('NETCTL_PLAN_GROUP_MISSING', message, wish.fields.group?.source ?? wish.source, hint)];
}

/** A group that goes must have no neighbours left, and one that loses its AS none that live by it. */
function groupProblems({ before, after, desired, error, device }: BgpLooked): readonly NetctlError[] {
  return [...before.peers].flatMap(([key, held]) => {
    if (held.kind !== 'group' || !after.instances.has(held.vrf)) return [];
    const wish = desired.peers.find((one) => peerKey(one) === key);
    const source = wish?.source ?? desired.purge.groups?.get(held.vrf);
    const members = [...after.peers.values()].filter(({ vrf, group }) => vrf === held.vrf && group === held.name);
    const group = after.peers.get(key);
    if (group === undefined) {
      if (members.length === 0) return [];
      const names = shortList(members.map(({ name }) => name));
      const message = `${describe(held)} would be deleted, but ${device} has neighbours in it: ${names}`;
      return [error('NETCTL_PLAN_GROUP_IN_USE', message, source, wish === undefined ? LEFT_OUT : undefined)];
    }
    if (group.remoteAs !== undefined || held.remoteAs === undefined) return [];
    const wished = new Set(desired.peers.filter(({ ensure }) => ensure === 'present').map(peerKey));
    const orphans = members.filter((peer) => peer.remoteAs === undefined && !wished.has(peerKey(peer)));
    if (orphans.length === 0) return [];
    const message = `${describe(held)} would lose its AS, and neighbours of ${device} have none but that: ${shortList(orphans.map(({ name }) => name))}`;
    return [error('NETCTL_PLAN_BGP_AS', message, wish?.fields.remoteAs?.source ?? source)];
  });
}

function describe({ kind, name }: Pick<BgpPeer, 'kind' | 'name'>): string {
  return kind === 'group' ? `the peer group ${name}` : `the neighbour ${name}`;
}
