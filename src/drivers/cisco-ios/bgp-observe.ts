import { type BgpFamily, DEFAULT_VRF } from '../../model/bgp.js';
import { canonicalIp } from '../../model/ip-prefix.js';
import type { BgpPeerObservation } from '../../model/observation.js';
import type { Reply } from '../../transports/transport.js';
import type { Ask } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { replyTo, unparsable } from '../shared/config-text.js';

const NEIGHBORS = 'show ip bgp all neighbors';
const SUMMARIES: Readonly<Record<BgpFamily, string>> = {
  ipv4_unicast: 'show bgp ipv4 unicast summary',
  ipv6_unicast: 'show bgp ipv6 unicast summary',
};

/** The sessions, from what is told of each neighbour; the prefixes of the default VRF from the summaries. */
export function askBgpPeers(): Ask<readonly BgpPeerObservation[]> {
  return {
    ops: [NEIGHBORS, ...Object.values(SUMMARIES)].map(readOp),
    read(replies) {
      const neighbors = replyTo(replies, NEIGHBORS);
      if (isOff(neighbors)) return [];
      const received = {
        ipv4_unicast: readReceived(replyTo(replies, SUMMARIES.ipv4_unicast)),
        ipv6_unicast: readReceived(replyTo(replies, SUMMARIES.ipv6_unicast)),
      };
      return readNeighbors(neighbors).map((one) => (one.vrf === DEFAULT_VRF ? withReceived(one, received) : one));
    },
  };
}

/** A device on which BGP does not run has no neighbours. */
function isOff({ output }: Reply): boolean {
  return /^\s*% ?BGP not active|^\s*$/.test(output);
}

const HEAD =
  /^BGP neighbor is \*?(?<address>[0-9A-Fa-f.:]{2,45}),(?:\s+vrf (?<vrf>[^\s,]{1,100}),)?\s+remote AS (?<as>[\d.]{1,21}),/;
const STATE = /^ +BGP state = (?<state>[A-Za-z]{4,20})(?:, (?:up|down) for (?<since>[\w:]{1,16}))?/;

function readNeighbors(reply: Reply): readonly BgpPeerObservation[] {
  if (!/^For address family: /m.test(reply.output) && !HEAD.test(reply.output)) throw strange(reply);
  const found = new Map<string, BgpPeerObservation>();
  let last: { readonly vrf: string; readonly peer: string; shut: boolean } | undefined;
  for (const line of reply.output.split('\n')) {
    const head = HEAD.exec(line)?.groups;
    const state = STATE.exec(line)?.groups;
    if (head !== undefined) {
      const peer = canonicalIp(head['address'] ?? '');
      if (peer === undefined) throw strange(reply);
      last = { vrf: head['vrf'] ?? DEFAULT_VRF, peer, shut: false };
    } else if (/^ +Administratively shut down/.test(line) && last !== undefined) last.shut = true;
    else if (state !== undefined && last !== undefined) {
      const { vrf, peer, shut } = last;
      const told = (state['state'] ?? '').toLowerCase();
      found.set(`${vrf}/${peer}`, {
        vrf,
        peer,
        state: shut ? `${told} (admin)` : told,
        established: told === 'established',
        since: secondsOf(state['since']),
        received: {},
      });
      last = undefined;
    }
  }
  return [...found.values()];
}

/** `00:13:51`, `1d02h`, `2w3d`, `1y4w` in seconds. */
function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const clock = /^(?<hours>\d{1,3}):(?<minutes>\d\d):(?<seconds>\d\d)$/.exec(text)?.groups;
  if (clock !== undefined) {
    return Number(clock['hours']) * 3_600 + Number(clock['minutes']) * 60 + Number(clock['seconds']);
  }
  const units: Readonly<Record<string, number>> = { y: 31_536_000, w: 604_800, d: 86_400, h: 3_600, m: 60, s: 1 };
  const parts = [...text.matchAll(/(\d{1,4})([ywdhms])/g)];
  if (parts.length === 0) return undefined;
  return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? 0), 0);
}

/** How many prefixes came from each neighbour: the last column, a number where the session is up. */
function readReceived({ output }: Reply): ReadonlyMap<string, number> {
  // A long address stands on a line of its own.
  const rows = output.replace(/^([0-9A-Fa-f:]{3,45})\n\s+/gm, '$1 ').split('\n');
  return new Map(
    rows.flatMap((row) => {
      const groups = /^\*?(?<address>[0-9A-Fa-f.:]{2,45})\s+4\s.*\s(?<count>\d{1,10})\s*$/.exec(row)?.groups;
      const address = canonicalIp(groups?.['address'] ?? '');
      return address === undefined ? [] : [[address, Number(groups?.['count'])] as const];
    }),
  );
}

function withReceived(
  one: BgpPeerObservation,
  received: Readonly<Record<BgpFamily, ReadonlyMap<string, number>>>,
): BgpPeerObservation {
  const [v4, v6] = [received.ipv4_unicast.get(one.peer), received.ipv6_unicast.get(one.peer)];
  return {
    ...one,
    received: { ...(v4 !== undefined && { ipv4_unicast: v4 }), ...(v6 !== undefined && { ipv6_unicast: v6 }) },
  };
}

function strange({ op, output }: Reply) {
  return unparsable(`"${op.line}" was answered with "${output.trim().slice(0, 120)}"`, op.line);
}
