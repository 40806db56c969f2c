import {
  BGP_FAMILIES,
  type BgpInstance,
  type BgpPeer,
  type BgpState,
  DEFAULT_VRF,
  EMPTY_FAMILY,
  plainPeerFamily,
} from '../../../model/bgp.js';
import { isActive } from '../../../model/bgp-activation.js';
import { equalInstances, equalPeers, equalPrefixLists, equalRouteMaps } from '../../../model/bgp-diff.js';
import { type Change, changeId } from '../../../model/change.js';
import type { DeviceState } from '../../../model/state.js';
import { applyToState } from '../../../model/state-diff.js';
import { sameData } from '../../../util/same-data.js';
import type { Objection } from '../../driver.js';
import { bgpObjections } from '../../shared/bgp-objections.js';
import { BGP_LIMITS } from '../bgp-limits.js';
import { isSource } from './bgp-capabilities.js';
import { bgpState, isMore } from './bgp-state.js';
import { bgpTree } from './bgp-tree.js';

const SSH = 'Make this change over ssh-cli, which the inventory chooses by `transport: ssh-cli`.';

/** What speaks against changes of BGP and its policies by the native model. */
export function nativeBgpObjections(changes: readonly Change[], before: DeviceState): readonly Objection[] {
  if (before.bgp === undefined) return [];
  const { bgp: after } = applyToState(before, changes);
  if (after === undefined) return [];
  const said = bgpState(bgpTree(after, before.config));
  const own = changes.flatMap((change): readonly Objection[] => {
    const base = {
      change: changeId(change),
      allowedBy: undefined,
      hint: SSH,
    } as const;
    const message = whyLost(change) ?? whyQuiet(change, before.bgp, after) ?? whyUnsaid(change, after, said);
    if (message !== undefined) return [{ ...base, message, code: 'NETCTL_PLAN_UNSUPPORTED' }];
    return unknownUses(change);
  });
  return [...own, ...bgpObjections(changes, before, BGP_LIMITS)];
}

/** What was read, and could not be written again. */
function whyLost(change: Change): string | undefined {
  const lost = (was: readonly string[] | undefined, now: readonly string[] | undefined): boolean =>
    was?.some(isMore) === true && now?.some(isMore) !== true;
  const what = (who: string): string => `${who} would lose settings that netctl does not read by the native model`;
  switch (change.kind) {
    case 'bgp':
      return lost(change.before?.opaque, change.after?.opaque) ? what('BGP') : undefined;
    case 'bgp_peer': {
      const { before, after } = change;
      const gone =
        lost(before?.opaque, after?.opaque) ||
        BGP_FAMILIES.some((family) => lost(before?.families[family]?.opaque, after?.families[family]?.opaque));
      return gone ? what(labelOf(before ?? after)) : undefined;
    }
    case 'route_map': {
      const stays = new Map(change.after?.entries.map((entry) => [entry.seq, entry.opaque]));
      const gone = change.before?.entries.some(({ seq, opaque }) => lost(opaque, stays.get(seq)));
      return gone === true ? what(`the route map ${change.before?.name ?? ''}`) : undefined;
    }
    default:
      return undefined;
  }
}

/** Where neighbours take part by default, one that comes does so at once, and the native model has no word against it. */
function whyQuiet(change: Change, before: BgpState | undefined, after: BgpState): string | undefined {
  if (change.kind !== 'bgp_peer' || change.before !== undefined || change.after === undefined) return undefined;
  const { kind, name, vrf } = change.after;
  const comes = kind === 'neighbor' && !name.includes(':') && before?.instances.get(vrf)?.defaultIpv4Unicast !== false;
  if (!comes || after.instances.get(vrf)?.defaultIpv4Unicast === false) return undefined;
  if (isActive(change.after, 'ipv4_unicast', after)) return undefined;
  return `the neighbour ${name} would take part in IPv4 unicast by default, which the native model cannot say otherwise of a new one: say \`default_ipv4_unicast: false\``;
}

/** What is not the same when it is read again from what would be written. */
function whyUnsaid(change: Change, after: BgpState, said: BgpState): string | undefined {
  switch (change.kind) {
    case 'bgp': {
      const wanted = change.after;
      // A VRF is told of by the capabilities.
      if (wanted === undefined || wanted.vrf !== DEFAULT_VRF) return undefined;
      const held = said.instances.get(wanted.vrf);
      const same = held !== undefined && equalInstances(sayable(held), sayable(wanted));
      return same ? undefined : `what is asked of BGP cannot be said by the native model as netctl knows it`;
    }
    case 'bgp_peer': {
      if (change.after === undefined || change.after.vrf !== DEFAULT_VRF) return undefined;
      const wanted = after.peers.get(change.id.slice(change.id.indexOf('/') + 1)) ?? change.after;
      const held = [...said.peers.values()].find(({ vrf, name }) => vrf === wanted.vrf && name === wanted.name);
      const fields = held === undefined ? ['vrf'] : differing(comparable(held, said), comparable(wanted, after));
      if (fields.length === 0) return undefined;
      const apart = BGP_FAMILIES.find(
        (family) => wanted.families[family] !== undefined && !isActive(wanted, family, after),
      );
      if (wanted.kind === 'neighbor' && apart !== undefined)
        return `${labelOf(wanted)} takes no part in ${apart}, where the native model has no place for what is said of it`;
      return `what is asked of ${labelOf(wanted)} cannot be said by the native model as netctl knows it: ${fields.join(', ')}`;
    }
    case 'prefix_list': {
      const wanted = change.after;
      const held = wanted === undefined ? undefined : said.prefixLists.get(`${wanted.family}/${wanted.name}`);
      if (wanted === undefined || (held !== undefined && equalPrefixLists(held, wanted))) return undefined;
      return `the prefix list ${wanted.name} cannot be said by the native model as netctl knows it`;
    }
    case 'route_map': {
      const wanted = change.after;
      const held = wanted === undefined ? undefined : said.routeMaps.get(wanted.name);
      if (wanted === undefined) return undefined;
      const bare = {
        ...wanted,
        entries: wanted.entries.map((entry) => ({
          ...entry,
          opaque: withoutMoreIn(entry.opaque),
        })),
      };
      if (held !== undefined && equalRouteMaps(held, bare)) return undefined;
      return `the route map ${wanted.name} cannot be said by the native model as netctl knows it: lists of AS paths by number, one IPv6 prefix list, one tag, one next hop of each family, no origin egp`;
    }
    default:
      return undefined;
  }
}

/** The fields of a peer that are not the same. */
function differing(held: BgpPeer, wanted: BgpPeer): readonly string[] {
  if (equalPeers(held, wanted)) return [];
  return [...new Set([...Object.keys(held), ...Object.keys(wanted)])].filter((field) => {
    const pick = (peer: BgpPeer): unknown => Object.entries(peer).find(([name]) => name === field)?.[1];
    return field !== 'line' && JSON.stringify(pick(held)) !== JSON.stringify(pick(wanted));
  });
}

/** An instance without what limits tell of, and without what stays as it is. */
function sayable(instance: BgpInstance): BgpInstance {
  const families = BGP_FAMILIES.flatMap((family) => {
    const own = instance.families[family];
    const redistribute = own?.redistribute.filter(({ from }) => isSource(from)) ?? [];
    const bare = own === undefined ? undefined : { ...own, redistribute };
    return bare === undefined || sameData(bare, EMPTY_FAMILY) ? [] : [[family, bare] as const];
  });
  return { ...instance, opaque: withoutMoreIn(instance.opaque), families: Object.fromEntries(families) };
}

/** A peer with what counts in each address family, said or not, and without what stays as it is. */
function comparable(peer: BgpPeer, state: BgpState): BgpPeer {
  const families = BGP_FAMILIES.map((family) => {
    const own = peer.families[family] ?? plainPeerFamily();
    const activate = peer.kind === 'neighbor' ? isActive(peer, family, state) : own.activate;
    return [family, { ...own, activate, opaque: withoutMoreIn(own.opaque) }] as const;
  });
  return { ...peer, opaque: withoutMoreIn(peer.opaque), families: Object.fromEntries(families) };
}

function withoutMoreIn(opaque: readonly string[]): readonly string[] {
  return opaque.filter((line) => !isMore(line));
}

function labelOf(peer: BgpPeer | undefined): string {
  return `the ${peer?.kind === 'group' ? 'peer group' : 'neighbour'} ${peer?.name ?? ''}`;
}

/** A list or map that is gone lets everything pass where something still names it. */
function unknownUses(change: Change): readonly Objection[] {
  if ((change.kind !== 'prefix_list' && change.kind !== 'route_map') || change.after !== undefined) return [];
  const what = `the ${change.kind === 'prefix_list' ? 'prefix list' : 'route map'} ${change.before?.name ?? ''}`;
  return [
    {
      change: changeId(change),
      message: `${what} would be deleted, and netctl does not read by the native model what beside BGP may name it: OSPF, policy routing, NAT …`,
      hint: 'Look on the device, and run again with --allow-in-use where nothing else does; ssh-cli looks by itself.',
      allowedBy: 'in-use',
      code: 'NETCTL_PLAN_UNSUPPORTED',
    },
  ];
}
