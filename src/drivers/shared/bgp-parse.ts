import {
  BGP_FAMILIES,
  type BgpFamily,
  type BgpInstance,
  type BgpInstanceFamily,
  type BgpPeer,
  type BgpPeerFamily,
  peerKey,
  plainPeerFamily,
} from '../../model/bgp.js';
import { type Activation, inheritedActivate, isActive } from '../../model/bgp-activation.js';
import { familyOfAnnouncement, joinAnnouncements, readAnnouncement } from './bgp-announce.js';
import type { BgpDialect } from './bgp-dialect.js';
import { isPeerLine, PeerDrafts } from './bgp-peer-drafts.js';
import { asNumber } from './bgp-settings.js';
import { type BgpStatement, bgpRouters } from './bgp-statements.js';
import type { ConfigNode } from './config-tree.js';

/** The instances and peers of a configuration. Lines that are not understood are kept where they belong. */
export function readBgp(tree: readonly ConfigNode[], dialect: BgpDialect): Activation {
  const instances = new Map<string, BgpInstance>();
  const drafts = new PeerDrafts(dialect);
  const announced = new Announcements();
  const routers = bgpRouters(tree, dialect);
  for (const { statements } of routers) drafts.name(statements);
  for (const { asn, vrf, line, statements } of routers) {
    const number = asNumber(asn) ?? 0;
    instances.set(vrf, emptyInstance(vrf, number, line));
    for (const statement of statements) {
      const instance = instances.get(statement.vrf) ?? emptyInstance(statement.vrf, number, statement.line);
      instances.set(statement.vrf, withStatement(instance, statement, { drafts, announced, dialect }));
    }
  }
  for (const [vrf, instance] of instances) instances.set(vrf, { ...instance, families: announced.of(vrf) });
  const said = { instances, peers: drafts.peers(instances) };
  return { instances, peers: canonicalPeers(said, dialect) };
}

/** Gathers what is announced, so that thousands of networks are sorted once. */
class Announcements {
  private readonly parts = new Map<string, Partial<BgpInstanceFamily>[]>();

  add(vrf: string, family: BgpFamily, part: Partial<BgpInstanceFamily>): void {
    const key = `${vrf}/${family}`;
    const parts = this.parts.get(key) ?? [];
    parts.push(part);
    this.parts.set(key, parts);
  }

  of(vrf: string): BgpInstance['families'] {
    return Object.fromEntries(
      BGP_FAMILIES.flatMap((family) => {
        const parts = this.parts.get(`${vrf}/${family}`);
        return parts === undefined ? [] : [[family, joinAnnouncements(parts)] as const];
      }),
    );
  }
}

function emptyInstance(vrf: string, asn: number, line: number): BgpInstance {
  return { vrf, asn, routerId: undefined, defaultIpv4Unicast: true, families: {}, opaque: [], line };
}

const DEFAULT_LINE = /^(?<no>no )?bgp default ipv4-unicast$/;

function withStatement(
  instance: BgpInstance,
  statement: BgpStatement,
  {
    drafts,
    announced,
    dialect,
  }: { readonly drafts: PeerDrafts; readonly announced: Announcements; readonly dialect: BgpDialect },
): BgpInstance {
  const { text, family, block } = statement;
  if (block !== undefined) return drafts.takesFromBlock(statement) ? instance : withBlockLine(instance, block, text);
  if (text === '' || dialect.ignored.test(text)) return instance;
  const byDefault = family === undefined ? DEFAULT_LINE.exec(text) : null;
  if (byDefault !== null) return { ...instance, defaultIpv4Unicast: byDefault.groups?.['no'] === undefined };
  if (isPeerLine(text)) return drafts.take(statement) ? instance : { ...instance, opaque: [...instance.opaque, text] };
  const routerId = text.startsWith(`${dialect.routerIdWords} `)
    ? text.slice(dialect.routerIdWords.length + 1)
    : undefined;
  if (routerId !== undefined) return { ...instance, routerId };
  const part = readAnnouncement(text);
  const place = family ?? (part === undefined ? undefined : familyOfAnnouncement(part));
  if (place === undefined) return { ...instance, opaque: [...instance.opaque, text] };
  announced.add(statement.vrf, place, part ?? { opaque: [text] });
  return instance;
}

/** Adds a line of a block that is not managed, behind the block's header. */
function withBlockLine(instance: BgpInstance, block: string, text: string): BgpInstance {
  const { opaque } = instance;
  const lastHeader = opaque.findLast((line) => !line.startsWith(' '));
  const header = lastHeader === block ? [] : [block];
  return { ...instance, opaque: [...opaque, ...header, ...(text === '' ? [] : [` ${text}`])] };
}

/** Peers say whether they take part only where it is not what counts anyway, and have no address family that says nothing. */
function canonicalPeers(said: Activation, dialect: BgpDialect): ReadonlyMap<string, BgpPeer> {
  const canonical = new Map<string, BgpPeer>();
  // Groups first: what a member inherits is what is left of its group.
  for (const peer of [...said.peers.values()].sort((a, b) => kindRank(a) - kindRank(b))) {
    const families: Partial<Record<BgpFamily, BgpPeerFamily>> = {};
    for (const family of BGP_FAMILIES) {
      const own = peer.families[family] ?? plainPeerFamily();
      const active = own.activate ?? deviceDefault(peer, family, { ...said, dialect });
      const inherited = inheritedActivate(peer, family, { instances: said.instances, peers: canonical });
      const now = { ...own, activate: active === inherited ? undefined : active };
      if (saysSomething(now)) families[family] = now;
    }
    canonical.set(peerKey(peer), { ...peer, families });
  }
  return new Map([...said.peers].map(([key, peer]) => [key, canonical.get(key) ?? peer]));
}

function kindRank({ kind }: BgpPeer): number {
  return kind === 'group' ? 0 : 1;
}

/** Whether a peer of which the device shows nothing takes part. */
export function deviceDefault(
  peer: BgpPeer,
  family: BgpFamily,
  { dialect, ...state }: Activation & { readonly dialect: BgpDialect },
): boolean {
  if (dialect.activationInherited && peer.group !== undefined) {
    const group = state.peers.get(peerKey({ vrf: peer.vrf, name: peer.group }));
    // Where the default is for both versions, a member does what its group does by that default too.
    if (dialect.defaultCoversIpv6 && group !== undefined) return isActive(group, family, state);
    return inheritedActivate(peer, family, state);
  }
  const byDefault = state.instances.get(peer.vrf)?.defaultIpv4Unicast ?? false;
  if (family !== 'ipv4_unicast' || !byDefault) return false;
  return dialect.defaultCoversIpv6 || peer.kind === 'group' || !peer.name.includes(':');
}

function saysSomething({ opaque, ...fields }: BgpPeerFamily): boolean {
  return opaque.length > 0 || Object.values(fields).some((value) => value !== undefined);
}
