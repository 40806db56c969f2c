import type { BgpFamily } from '../../model/bgp.js';
import { isIpv6 } from '../../model/ip-address.js';
import { canonicalIp } from '../../model/ip-prefix.js';
import type { BgpPeerObservation, PingAnswer, PingProbe } from '../../model/observation.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask, Observations } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { replyTo, unparsable } from '../shared/config-text.js';

const SUMMARY = 'show bgp vrf all summary json';

/** Seconds to wait for one answer. */
const PING_TIMEOUT = 2;

/** What the host tells of how it works. */
export const OBSERVE: Observations = { bgpPeers: () => BGP_PEERS, ping };

const BGP_PEERS: Ask<readonly BgpPeerObservation[]> = {
  ops: [readOp(SUMMARY)],
  read: (replies) => readSummary(replyTo(replies, SUMMARY)),
};

const FAMILIES: readonly (readonly [string, BgpFamily])[] = [
  ['ipv4Unicast', 'ipv4_unicast'],
  ['ipv6Unicast', 'ipv6_unicast'],
];

/** A neighbour stands in the summary of each address family that it takes part in. */
function readSummary(reply: Reply): readonly BgpPeerObservation[] {
  const found = new Map<string, BgpPeerObservation>();
  for (const [vrf, summary] of Object.entries(objectOf(parseJson(reply)))) {
    for (const [word, family] of FAMILIES) {
      const peers = objectOf(objectOf(objectOf(summary)[word])['peers']);
      for (const [name, about] of Object.entries(peers)) {
        const peer = canonicalIp(name) ?? name;
        const key = `${vrf} ${peer}`;
        found.set(key, observed({ vrf, peer, family }, objectOf(about), found.get(key)));
      }
    }
  }
  return [...found.values()];
}

function observed(
  { vrf, peer, family }: { readonly vrf: string; readonly peer: string; readonly family: BgpFamily },
  about: Readonly<Record<string, unknown>>,
  before: BgpPeerObservation | undefined,
): BgpPeerObservation {
  const state = String(about['state'] ?? 'unknown').toLowerCase();
  const [received, uptime] = [about['pfxRcd'], about['peerUptimeMsec']];
  const never = about['peerUptime'] === 'never' || typeof uptime !== 'number';
  return {
    vrf,
    peer,
    state,
    established: state === 'established',
    since: never ? undefined : Math.floor(uptime / 1_000),
    received: { ...before?.received, ...(typeof received === 'number' && { [family]: received }) },
  };
}

function parseJson({ op, output }: Reply): unknown {
  try {
    return JSON.parse(output);
  } catch {
    throw unparsable(`"${op.line}" was answered with "${output.trim().slice(0, 120)}"`, op.line);
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** vtysh's own ping goes on for ever: it is asked of the Unix shell beside it. */
function ping(probe: PingProbe): Ask<PingAnswer> {
  const { to, from, count } = probe;
  const source = from === undefined ? '' : ` -I ${from}`;
  const line = `ping ${isIpv6(to) ? '-6 ' : ''}-q -c ${count} -W ${PING_TIMEOUT}${source} ${to}`;
  return {
    ops: [{ ...readOp(line), apart: true, seconds: count * PING_TIMEOUT + 10 }],
    read([reply]) {
      const groups = /^(?<sent>\d{1,5}) packets transmitted, (?<received>\d{1,5}) (?:packets )?received/m.exec(
        reply?.output ?? '',
      )?.groups;
      if (groups !== undefined) return { sent: Number(groups['sent']), received: Number(groups['received']) };
      const words = `${reply?.output ?? ''} ${reply?.stderr ?? ''}`.trim().slice(0, 120);
      throw unparsable(`"${line}" was answered with "${words}"`, line);
    },
  };
}
