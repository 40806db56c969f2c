import type { BgpCheck, BgpEstablishedCheck, PeersOfCheck, PrefixesReceivedCheck } from '../../generated/intents.js';
import { BGP_FAMILIES, DEFAULT_VRF } from '../../model/bgp.js';
import type { CheckedPeers, DesiredCheck } from '../../model/check.js';
import { readIp } from '../addresses.js';
import type { Findings } from '../findings.js';
import { COMMON_CHECKS, checkKind, readCommonCheck, readWithin, refuseWithin } from '../read-checks.js';
import { fieldOf, listOf, readChoice, readNumber, type ValueContext } from '../values.js';
import type { PeerCheckWish } from './wishes.js';

const KINDS = ['bgp_established', 'prefixes_received', ...COMMON_CHECKS] as const;

/** What a document says must be true afterwards; some of it about neighbours that other documents may name. */
export function readChecks(
  checks: readonly BgpCheck[],
  findings: Findings,
): { readonly checks: readonly DesiredCheck[]; readonly peerChecks: readonly PeerCheckWish[] } {
  const common: DesiredCheck[] = [];
  const peerChecks: PeerCheckWish[] = [];
  for (const [index, check] of checks.entries()) {
    const path = ['checks', index];
    const kind = checkKind(check, KINDS, { path, findings });
    if (kind === undefined) continue;
    if (kind === 'bgp_established' || kind === 'prefixes_received') refuseWithin(check, kind, { path, findings });
    const at = { path: [...path, kind], findings };
    if (check.bgp_established !== undefined) peerChecks.push(readEstablished(check.bgp_established, at));
    else if (check.prefixes_received !== undefined) peerChecks.push(readReceived(check.prefixes_received, at));
    else common.push(readCommonCheck(check, path, findings));
  }
  return { checks: common, peerChecks };
}

function readEstablished(written: BgpEstablishedCheck, context: ValueContext): PeerCheckWish {
  return { check: { kind: 'bgp_established', ...commonOf(written, context) }, named: written.neighbors !== undefined };
}

function readReceived(written: PrefixesReceivedCheck, context: ValueContext): PeerCheckWish {
  const { family, at_least: least } = written;
  const check = {
    kind: 'prefixes_received',
    family: family === undefined ? undefined : readChoice(family, BGP_FAMILIES, fieldOf(context, 'family')),
    atLeast: least === 'unchanged' ? least : (readNumber(least, fieldOf(context, 'at_least')) ?? 1),
    ...commonOf(written, context),
  } as const;
  return { check, named: written.neighbors !== undefined };
}

function commonOf(written: BgpEstablishedCheck, context: ValueContext) {
  const { findings, path } = context;
  const { vrf = DEFAULT_VRF, neighbors, within } = written;
  return {
    peers: { vrf, names: readPeers(neighbors, fieldOf(context, 'neighbors')) },
    within: readWithin(within, [...path, 'within'], findings),
    source: findings.document.place(path),
  };
}

function readPeers(written: PeersOfCheck | undefined, context: ValueContext): CheckedPeers['names'] {
  if (written === undefined || written === 'all') return 'all';
  return listOf<string>(written, context).flatMap(([text, at]) => readIp(text, at)?.ip ?? []);
}
