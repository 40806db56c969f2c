import type { BgpFamily } from '../../model/bgp.js';
import { canonicalIp } from '../../model/ip-prefix.js';
import type { BgpPeerObservation } from '../../model/observation.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { replyTo } from '../shared/config-text.js';
import { field, readJson, strange } from './json.js';

const NEIGHBORS = 'show ip bgp neighbors vrf all | json';
const IPV6_NEIGHBORS = 'show ipv6 bgp peers vrf all | json';

/** The sessions of all VRFs. */
export function askBgpPeers(): Ask<readonly BgpPeerObservation[]> {
  return {
    ops: [readOp(NEIGHBORS), readOp(IPV6_NEIGHBORS)],
    read(replies) {
      const found = [
        ...readNeighbors(replyTo(replies, NEIGHBORS)),
        // Where the first command tells of all neighbours, there may be no second one.
        ...readNeighbors(replyTo(replies, IPV6_NEIGHBORS)),
      ];
      return [...new Map(found.map((one) => [`${one.vrf}/${one.peer}`, one])).values()];
    },
  };
}

function readNeighbors(reply: Reply): readonly BgpPeerObservation[] {
  if (/^\s*%|BGP inactive|Not supported/i.test(reply.output.slice(0, 200))) return [];
  const json = readJson(reply);
  if (Array.isArray(field(json, 'errors'))) return [];
  const vrfs = field(json, 'vrfs');
  if (typeof vrfs !== 'object' || vrfs === null) throw strange(reply);
  return Object.entries(vrfs).flatMap(([vrf, held]: [string, unknown]) => {
    const peers = field(held, 'peerList');
    return Array.isArray(peers) ? peers.flatMap((peer: unknown) => observed(vrf, peer)) : [];
  });
}

function observed(vrf: string, peer: unknown): readonly BgpPeerObservation[] {
  const address = canonicalIp(String(field(peer, 'peerAddress') ?? ''));
  if (address === undefined) return [];
  const state = String(field(peer, 'state') ?? 'unknown').toLowerCase();
  const shut = /shut/i.test(String(field(peer, 'idleReason') ?? ''));
  const established = state === 'established';
  const since = field(peer, 'establishedTime');
  return [
    {
      vrf,
      peer: address,
      state: shut ? `${state} (admin)` : state,
      established,
      since: established && typeof since === 'number' ? since : undefined,
      received: established ? receivedOf(peer) : {},
    },
  ];
}

/** Counted for the address families that both sides agreed on. */
function receivedOf(peer: unknown): BgpPeerObservation['received'] {
  const agreed = field(field(peer, 'neighborCapabilities'), 'multiprotocolCaps');
  const counts: readonly (readonly [BgpFamily, string, string])[] = [
    ['ipv4_unicast', 'ipv4Unicast', 'prefixesReceived'],
    ['ipv6_unicast', 'ipv6Unicast', 'v6PrefixesReceived'],
  ];
  return Object.fromEntries(
    counts.flatMap(([family, capability, count]) => {
      const value = field(peer, count);
      const isAgreed = agreed === undefined || field(field(agreed, capability), 'enabled') === true;
      return typeof value === 'number' && isAgreed ? [[family, value] as const] : [];
    }),
  );
}
