import { BGP_FAMILIES, type BgpPeer, type BgpPeerChange, type BgpState, peerKey } from '../../model/bgp.js';
import { sameData } from '../../util/same-data.js';
import { activeFamilies } from './bgp-families.js';
import { timersOf } from './bgp-peer-state.js';
import { isInternal, membersOf } from './bgp-tree.js';
import type { Reason } from './reason.js';

interface States {
  readonly before: BgpState;
  readonly after: BgpState;
}

/** What speaks against a peer as it is to be, and against what its neighbours would become where it is a group. */
export function peerReasons({ before, after }: BgpPeerChange, states: States): readonly Reason[] {
  if (after === undefined) return [];
  const members = after.kind === 'group' ? membersOf(after, states.after) : [];
  return [
    ...globalReasons(after, states),
    ...[after, ...members].flatMap((peer) => policyReasons(peer, states.after)),
    ...ownReasons(after, states.after),
    ...moveReasons(before, after),
  ];
}

/** What counts for all groups where it stands above them. */
const ABOVE =
  /^(?:family|import|export|local-as|local-address|authentication|hold-time|multihop|passive|shutdown|peer-as|type)\b/;

function globalReasons({ vrf }: BgpPeer, { before }: States): readonly Reason[] {
  const line = before.instances.get(vrf)?.opaque.find((one) => ABOVE.test(one));
  if (line === undefined) return [];
  return [
    {
      message: `groups take settings from \`protocols bgp\` itself, which netctl does not follow: ${line}`,
      hint: 'Write it to the groups.',
    },
  ];
}

function ownReasons(peer: BgpPeer, state: BgpState): readonly Reason[] {
  const { kind, name, timers, password } = peer;
  const who = `the ${kind === 'group' ? 'group' : 'neighbour'} ${name}`;
  const found: (Reason | false)[] = [
    activeFamilies(peer, state).length === 0 &&
      kind === 'neighbor' && {
        message: `${who} would take part in no address family`,
        hint: 'Activate one, or say `shutdown`.',
      },
    timers !== undefined &&
      !sameData(timers, timersOf(timers.hold)) && {
        message: `${who} would send keepalives every ${timers.keepalive} s at a hold time of ${timers.hold} s, and Junos sends three in it`,
        hint: `Say ${timersOf(timers.hold).keepalive} for \`keepalive\`.`,
        field: 'timers',
      },
    password?.form === 'plain' &&
      /^\$\d{1,2}\$/.test(password.text) && {
        message: `the password of ${who} looks like an encrypted one, and the device would take it for that`,
        hint: 'Choose one that does not begin with `$9$` or the like.',
        field: 'password',
      },
    mixed(peer, state) && {
      message: `${name} would have neighbours of the own AS and of others, which Junos has in groups of their own`,
      hint: 'Put them into two groups.',
      field: 'remote_as',
    },
    ...(['passive', 'shutdown'] as const).map(
      (field) =>
        peer[field] === false && {
          message: `${who} cannot be without \`${field}\` where its group has it`,
          hint: 'Take it from the group.',
          field,
        },
    ),
    ...limitReasons(peer, who),
  ];
  return found.flatMap((one) => (one === false ? [] : [one]));
}

function mixed(peer: BgpPeer, state: BgpState): boolean {
  const group = peer.kind === 'group' ? peer : state.peers.get(peerKey({ vrf: peer.vrf, name: peer.group ?? '' }));
  if (group === undefined) return false;
  const own = state.instances.get(peer.vrf)?.asn;
  const internal = isInternal(group, state);
  return membersOf(group, state).some(({ remoteAs }) => remoteAs !== undefined && (remoteAs === own) !== internal);
}

function limitReasons({ families }: BgpPeer, who: string): readonly Reason[] {
  return BGP_FAMILIES.flatMap((family) => {
    const { maxPrefix } = families[family] ?? {};
    if (maxPrefix?.warningOnly !== true) return [];
    if (maxPrefix.threshold === undefined && maxPrefix.restart === undefined) return [];
    return [
      {
        message: `${who} cannot have \`threshold\` or \`restart\` where it is only warned`,
        hint: 'Leave them or `warning_only` out.',
        field: `${family}/max_prefix`,
      },
    ];
  });
}

/** A policy counts for all address families of a peer. */
function policyReasons(peer: BgpPeer, state: BgpState): readonly Reason[] {
  const active = activeFamilies(peer, state);
  return (['importPolicy', 'exportPolicy'] as const).flatMap((field) => {
    const word = field === 'importPolicy' ? 'import' : 'export';
    const names = new Set(active.map((family) => peer.families[family]?.[field]));
    const idle = BGP_FAMILIES.find(
      (family) => !active.includes(family) && peer.families[family]?.[field] !== undefined,
    );
    const chain = peer.opaque.find((line) => line.startsWith(`${word} = `));
    const said = [...names].some((name) => name !== undefined);
    const at = (family: string): Pick<Reason, 'field'> => ({ field: `${family}/${word}_policy` });
    if (chain !== undefined && said) {
      return [{ message: `${peer.name} has a chain of policies (${chain})`, hint: 'Change that on the device.' }];
    }
    if (idle !== undefined) {
      return [
        {
          message: `${peer.name} would have a policy for ${idle}, in which it takes no part`,
          hint: 'Activate the address family, or leave the policy out.',
          ...at(idle),
        },
      ];
    }
    if (names.size < 2) return [];
    return [
      {
        message: `${peer.name} has one ${word} policy for all its address families on Junos, not one for each`,
        hint: 'Say the same policy in each of them.',
        ...at(active[0] ?? ''),
      },
    ];
  });
}

/** In another group a neighbour is another one, and what is not understood of it would be lost. */
function moveReasons(before: BgpPeer | undefined, after: BgpPeer): readonly Reason[] {
  if (before === undefined || before.group === after.group) return [];
  const line = [...before.opaque, ...BGP_FAMILIES.flatMap((family) => before.families[family]?.opaque ?? [])][0];
  if (line === undefined) return [];
  return [
    {
      message: `${after.name} would move to ${after.group} and lose what netctl could not write again: ${line}`,
      hint: 'Move it on the device, or take that out first.',
      field: 'peer_group',
    },
  ];
}
