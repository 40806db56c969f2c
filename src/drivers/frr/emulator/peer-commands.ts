import { canonicalIp } from '../../../model/ip-prefix.js';
import type { Ends } from './bgp-commands.js';
import { FAMILIES, type Family, newPeer, type Peer, type Router, takesPart } from './config.js';
import { DONE, type Outcome, says } from './outcome.js';
import { FAMILY, isAsNumber, SESSION, type Setting } from './settings.js';

const LINE = /^(?<no>no )?neighbor (?<name>\S+)(?: (?<words>\S.*))?$/;

/** What a line about a peer is typed at. */
export interface PeerPlace {
  readonly router: Router;
  /** Undefined outside address families, where those of IPv4 unicast are understood too. */
  readonly family: Family | undefined;
  readonly knowsRouteMap: (name: string) => boolean;
  readonly ends: Ends;
}

/** Lines about a neighbour or group. */
export function peerCommand(place: PeerPlace, line: string): Outcome | undefined {
  const groups = LINE.exec(line)?.groups;
  if (groups === undefined) return undefined;
  const { no, words } = groups;
  const name = canonicalIp(groups['name'] ?? '') ?? groups['name'] ?? '';
  if (no === undefined) return words === undefined ? says(`% Command incomplete: ${line}`) : say(place, name, words);
  return words === undefined ? forget(place, name) : unsay(place, name, words, line);
}

function isAddress(name: string): boolean {
  return canonicalIp(name) !== undefined;
}

function say(place: PeerPlace, name: string, words: string): Outcome | undefined {
  const { router } = place;
  const asn = /^remote-as (?<asn>\S+)$/.exec(words)?.groups?.['asn'];
  if (asn !== undefined) {
    return isAsNumber(asn) || /^(?:in|ex)ternal$/.test(asn) ? setRemoteAs(place, name, asn) : undefined;
  }
  if (words === 'remote-as') return says(`% Command incomplete: neighbor ${name} ${words}`);
  const group = /^peer-group(?: (?<group>\S+))?$/.exec(words)?.groups;
  if (group !== undefined) {
    const joined = group['group'];
    if (joined !== undefined) return isAddress(name) ? join(place, name, joined) : undefined;
    if (isAddress(name)) return undefined;
    if (!router.peers.has(name)) addPeer(router, name, true);
    return DONE;
  }
  return withPeer(place, name, (peer) =>
    words === 'activate' ? activate(place, peer, true) : setWords(place, peer, words),
  );
}

function addPeer(router: Router, name: string, isGroup: boolean): Peer {
  const peer = newPeer(name, isGroup);
  if (router.defaultIpv4) peer.active['ipv4 unicast'] = true;
  router.peers.set(name, peer);
  return peer;
}

function setRemoteAs({ router, ends }: PeerPlace, name: string, asn: string): Outcome {
  const known = router.peers.get(name);
  if (known === undefined && !isAddress(name)) return says('% Create the peer-group or interface first');
  if (known?.group !== undefined && router.peers.get(known.group)?.remoteAs !== undefined) {
    return says('% Peer-group member cannot override remote-as of peer-group.');
  }
  if (known !== undefined && known.remoteAs === asn) return DONE;
  const peer = known ?? addPeer(router, name, false);
  peer.remoteAs = asn;
  for (const one of concerned(router, peer)) {
    if (one !== peer) one.remoteAs = undefined;
    ends(router.vrf, one.name);
  }
  return DONE;
}

/** A peer, or the members of a group. */
function concerned(router: Router, peer: Peer): readonly Peer[] {
  return peer.isGroup ? [...router.peers.values()].filter(({ group }) => group === peer.name) : [peer];
}

function join({ router, ends }: PeerPlace, name: string, group: string): Outcome {
  const target = router.peers.get(group);
  if (target?.isGroup !== true) return says('% Configure the peer-group first');
  const known = router.peers.get(name);
  if (known?.group === group) return DONE;
  if (known?.group !== undefined) return says('% Cannot change the peer-group. Deconfigure first');
  if (known === undefined && target.remoteAs === undefined)
    return says('% Specify remote-as or peer-group commands first');
  if (known !== undefined && target.remoteAs === undefined) {
    const others = concerned(router, target);
    if (others.some((one) => isInternal(router, one) !== isInternal(router, known))) {
      return says('% Peer-group members must be all internal or all external.');
    }
  }
  const peer = known ?? addPeer(router, name, false);
  peer.group = group;
  if (target.remoteAs !== undefined) peer.remoteAs = undefined;
  for (const family of FAMILIES) delete peer.active[family];
  ends(router.vrf, name);
  return DONE;
}

function withPeer({ router }: PeerPlace, name: string, act: (peer: Peer) => Outcome | undefined): Outcome | undefined {
  const peer = router.peers.get(name);
  if (peer !== undefined) return act(peer);
  return says(
    isAddress(name) ? '% Specify remote-as or peer-group commands first' : '% Create the peer-group or interface first',
  );
}

function activate({ router, family, ends }: PeerPlace, peer: Peer, on: boolean): Outcome {
  const which = family ?? 'ipv4 unicast';
  if (takesPart(router, peer, which) === on) return DONE;
  for (const one of concerned(router, peer)) {
    delete one.active[which];
    ends(router.vrf, one.name);
  }
  if (peer.group === undefined || takesPart(router, peer, which) !== on) peer.active[which] = on;
  return DONE;
}

function setWords(place: PeerPlace, peer: Peer, words: string): Outcome | undefined {
  const { router, family } = place;
  const communities = communityKinds(words);
  if (communities !== undefined) return sendCommunity(peer.families[family ?? 'ipv4 unicast'], communities, true);
  const session = family === undefined ? SESSION.find(({ on }) => on.test(words)) : undefined;
  if (session !== undefined) return store(place, peer, session, words);
  const setting = FAMILY.find(({ on }) => on.test(words));
  if (setting === undefined) return undefined;
  if (setting.key === 'route-reflector-client' && !isInternal(router, peer)) {
    return says('% Invalid command. Not an internal neighbor');
  }
  const map = /^route-map (?<map>\S+) (?:in|out)$/.exec(words)?.groups?.['map'];
  const missing = map !== undefined && !place.knowsRouteMap(map);
  const outcome = store(place, peer, setting, words);
  return missing && outcome.printed === '' ? says(`The route-map '${map}' does not exist.`) : outcome;
}

function isInternal(router: Router, { remoteAs, group }: Peer): boolean {
  const asn = remoteAs ?? (group === undefined ? undefined : router.peers.get(group)?.remoteAs);
  return asn === undefined || asn === 'internal' || asn === String(router.asn);
}

function store(place: PeerPlace, peer: Peer, setting: Setting, words: string): Outcome {
  const { router, family, ends } = place;
  const refusal = setting.refuse?.(words) ?? conflict(router, peer, setting, words);
  if (refusal !== undefined) return { printed: refusal };
  const held = setting.key in KEYS_OF_SESSION ? peer.session : peer.families[family ?? 'ipv4 unicast'];
  const before = held.get(setting.key);
  const printed = setting.print === undefined ? words : setting.print(words);
  // A neighbour of one's own AS may be any number of hops away.
  const pointless = setting.key === 'ebgp-multihop' && !peer.isGroup && isInternal(router, peer);
  if (printed === undefined || pointless) held.delete(setting.key);
  else held.set(setting.key, printed);
  if (setting.resets === true && before !== held.get(setting.key)) {
    for (const one of concerned(router, peer)) ends(router.vrf, one.name);
  }
  return DONE;
}

const KEYS_OF_SESSION: Readonly<Record<string, true>> = Object.fromEntries(SESSION.map(({ key }) => [key, true]));

function conflict(router: Router, peer: Peer, { key }: Setting, words: string): string | undefined {
  if (key === 'local-as' && words.split(' ')[1] === String(router.asn)) {
    return '% Cannot have local-as same as BGP AS number\n';
  }
  const other = key === 'ebgp-multihop' ? 'ttl-security' : key === 'ttl-security' ? 'ebgp-multihop' : undefined;
  if (other === undefined || !peer.session.has(other)) return undefined;
  return '% ebgp-multihop and ttl-security cannot be configured together\n';
}

function forget({ router, ends }: PeerPlace, name: string): Outcome {
  const peer = router.peers.get(name);
  if (peer === undefined) return isAddress(name) ? DONE : says('% Create the peer-group first');
  for (const one of concerned(router, peer)) {
    router.peers.delete(one.name);
    ends(router.vrf, one.name);
  }
  router.peers.delete(name);
  return DONE;
}

function unsay(place: PeerPlace, name: string, words: string, line: string): Outcome | undefined {
  const { router, family } = place;
  if (words === 'remote-as') return says(`% Command incomplete: ${line}`);
  const peer = router.peers.get(name);
  if (/^remote-as \S+$/.test(words)) {
    if (peer?.isGroup !== true) return forget(place, name);
    // The members of a group have their AS from it, and go with it.
    for (const member of concerned(router, peer)) forget(place, member.name);
    peer.remoteAs = undefined;
    return DONE;
  }
  if (words === 'peer-group') return isAddress(name) ? undefined : forget(place, name);
  if (/^peer-group \S+$/.test(words)) {
    return router.peers.has(words.split(' ')[1] ?? '') ? forget(place, name) : says('% Configure the peer-group first');
  }
  return withPeer(place, name, (known) => {
    if (words === 'activate') return activate(place, known, false);
    const communities = communityKinds(words);
    if (communities !== undefined) return sendCommunity(known.families[family ?? 'ipv4 unicast'], communities, false);
    return clear(place, known, words);
  });
}

function clear({ router, family, ends }: PeerPlace, peer: Peer, words: string): Outcome | undefined {
  const session = family === undefined ? SESSION.find(({ off }) => off.test(words)) : undefined;
  const setting = session ?? FAMILY.find(({ off }) => off.test(words));
  if (setting === undefined) return undefined;
  const held = session === undefined ? peer.families[family ?? 'ipv4 unicast'] : peer.session;
  if (held.delete(setting.key) && setting.resets === true) {
    for (const one of concerned(router, peer)) ends(router.vrf, one.name);
  }
  return DONE;
}

const KINDS = ['standard', 'extended', 'large'] as const;

function communityKinds(words: string): readonly string[] | undefined {
  const groups = /^send-community(?: (?<kind>standard|extended|large|both|all))?$/.exec(words)?.groups;
  if (groups === undefined) return undefined;
  const kind = groups['kind'] ?? 'standard';
  if (kind === 'all') return KINDS;
  return kind === 'both' ? ['standard', 'extended'] : [kind];
}

/** What is not sent is kept, as that is what is printed. */
function sendCommunity(held: Map<string, string>, kinds: readonly string[], on: boolean): Outcome {
  for (const kind of kinds) {
    if (on) held.delete(`no send-community ${kind}`);
    else held.set(`no send-community ${kind}`, '');
  }
  return DONE;
}

/** The lines about the communities that a peer is not sent. */
export function communityLines(held: ReadonlyMap<string, string>): readonly string[] {
  const off = KINDS.filter((kind) => held.has(`no send-community ${kind}`));
  if (off.length === KINDS.length) return ['send-community all'];
  return off.map((kind) => (kind === 'standard' ? 'send-community' : `send-community ${kind}`));
}
