import { FAMILIES, type FrrConfig, type Router, takesPart } from './config.js';

/** What an emulated host knows of a session. */
export interface SessionNote {
  /** Milliseconds on the emulator's clock since it is up. */
  readonly since: number;
  readonly received: Readonly<Record<string, number>>;
}

/** `show version`. */
export function versionText(hostname: string, version: string): string {
  return [
    `FRRouting ${version} (${hostname}) on Linux(6.1.0).`,
    'Copyright 1996-2005 Kunihiro Ishiguro, et al.',
    'configured with:',
    "    '--prefix=/usr' '--sysconfdir=/etc' '--localstatedir=/var/run/frr'",
    '',
  ].join('\n');
}

const WORDS = { 'ipv4 unicast': 'ipv4Unicast', 'ipv6 unicast': 'ipv6Unicast' } as const;

/** `show bgp vrf all summary json`, as far as anyone looks. */
export function summaryJson(
  config: FrrConfig,
  now: number,
  noteOf: (vrf: string, peer: string) => SessionNote | undefined,
): string {
  const summary = Object.fromEntries(
    [...config.routers.values()].map((router) => [
      router.vrf,
      Object.fromEntries(
        FAMILIES.flatMap((family) => {
          const peers = [...router.peers.values()].filter((peer) => !peer.isGroup && takesPart(router, peer, family));
          if (peers.length === 0) return [];
          const entries = peers.map((peer) => {
            const note = isShut(router, peer.name) ? undefined : noteOf(router.vrf, peer.name);
            return [peer.name, about(note, now, WORDS[family], isShut(router, peer.name))] as const;
          });
          return [
            [WORDS[family], { as: router.asn, vrfName: router.vrf, peers: Object.fromEntries(entries) }] as const,
          ];
        }),
      ),
    ]),
  );
  return `${JSON.stringify(summary, null, 2)}\n`;
}

function isShut(router: Router, name: string): boolean {
  const peer = router.peers.get(name);
  const group = peer?.group === undefined ? undefined : router.peers.get(peer.group);
  return peer?.session.has('shutdown') === true || group?.session.has('shutdown') === true;
}

function about(note: SessionNote | undefined, now: number, family: string, shut: boolean) {
  const up = note !== undefined;
  return {
    peerUptime: up ? 'up' : 'never',
    peerUptimeMsec: up ? now - note.since : 0,
    pfxRcd: note?.received[family] ?? 0,
    pfxSnt: 0,
    state: up ? 'Established' : shut ? 'Idle (Admin)' : 'Active',
    peerState: shut ? 'Admin' : 'OK',
  };
}
