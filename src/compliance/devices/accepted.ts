import type { BgpState } from '../../model/bgp.js';
import { bitsOf } from '../../model/ip-prefix.js';
import { judged, notApplicable, undecided, type Verdict } from '../rule.js';
import type { AuditedDevice } from './audited-device.js';
import { peerFinding } from './bgp.js';
import { type PolicyNames, policiesOf, type RoutePolicies, routePolicies } from './route-policies.js';
import { type BgpSession, externalPeers, saysOtherwise } from './sessions.js';

/** Those of some IPv4 prefixes that the inbound policies of a neighbour let in for certain. */
type Accepted = readonly string[] | 'no policy' | 'unknown';

/** What to ask the inbound policies of external neighbours. */
export interface InboundQuestion {
  /** IPv4 prefixes that should not come in, or why there are none to ask for. */
  prefixes(bgp: BgpState): readonly string[] | Verdict;
  /** What those that are let in are: `prefixes that no one may announce`. */
  readonly what: string;
}

/** What a rule about prefixes that should not come in says. */
export function judgeInbound(device: AuditedDevice, { prefixes, what }: InboundQuestion): Verdict {
  const { bgp } = device.state;
  const sessions = externalPeers(bgp).filter(({ families }) => families.some(([family]) => family === 'ipv4_unicast'));
  if (bgp === undefined || sessions.length === 0) return notApplicable('it has no external BGP neighbours for IPv4');
  const probes = prefixes(bgp);
  if ('outcome' in probes) return probes;
  const asked = acceptedPrefixes(bgp, sessions, probes);
  if (asked.every(({ answer }) => answer === 'no policy'))
    return notApplicable('no external neighbour has an inbound policy for IPv4');
  if (asked.every(({ answer }) => answer === 'no policy' || answer === 'unknown'))
    return undecided('what the policies let in hangs on more than prefixes, or on what is not understood');
  return judged(
    asked.flatMap(({ session, answer }) => {
      if (typeof answer === 'string' || answer.length === 0) return [];
      const more = answer.length > 3 ? ` and ${answer.length - 3} more` : '';
      const list = `${answer.slice(0, 3).join(', ')}${more}`;
      return [peerFinding(device, session, `the policy for ${session.peer.name} takes ${what}: ${list}`)];
    }),
  );
}

/** Asks the inbound policies of each of some neighbours for the same prefixes; neighbours with the same policies share an answer. */
function acceptedPrefixes(
  bgp: BgpState,
  sessions: readonly BgpSession[],
  prefixes: readonly string[],
): readonly { readonly session: BgpSession; readonly answer: Accepted }[] {
  const policies = routePolicies(bgp);
  const known = new Map<string, Accepted>();
  return sessions.map((session) => {
    const settings = session.families.find(([family]) => family === 'ipv4_unicast')?.[1];
    const names = settings === undefined ? undefined : policiesOf(settings, 'import');
    if (names === undefined || (names.policy === undefined && names.list === undefined))
      return { session, answer: saysOtherwise(session, /^import\b/) ? 'unknown' : 'no policy' };
    const key = JSON.stringify([names.policy, names.list]);
    const answer = known.get(key) ?? acceptedBy(policies, names, prefixes);
    known.set(key, answer);
    return { session, answer };
  });
}

function acceptedBy(policies: RoutePolicies, names: PolicyNames, prefixes: readonly string[]): Accepted {
  const verdicts = prefixes.map((prefix) => ({ prefix, verdict: policies.verdict('ipv4_unicast', names, prefix) }));
  const accepted = verdicts.flatMap(({ prefix, verdict }) => (verdict === 'accepted' ? [prefix] : []));
  if (accepted.length === 0 && verdicts.some(({ verdict }) => verdict === 'unknown')) return 'unknown';
  return accepted;
}

/** Networks of anyone, to ask for with more bits. */
const ANYONE = ['8.8.8.0', '93.184.216.0'];

/**
 * Prefixes that are longer than they should be: of anyone, and for each prefix list of the device of the networks that it
 * permits with more bits.
 */
export function probesIn(bgp: BgpState, longest: number): readonly string[] {
  const listed = [...bgp.prefixLists.values()].flatMap(({ family, entries }) =>
    entries.flatMap(({ action, prefix, ge, le }) => {
      if (family !== 'ipv4' || action !== 'permit') return [];
      const [network = '', length = '0'] = prefix.split('/');
      const most = le ?? (ge === undefined ? Number(length) : bitsOf(family));
      return most > longest ? [`${network}/${Math.max(ge ?? 0, longest + 1, Number(length))}`] : [];
    }),
  );
  const anyone = ANYONE.map((network) => `${network}/${longest + 1}`);
  return [...new Set([...anyone, ...listed.filter((prefix) => !prefix.startsWith('0.0.0.0/'))])];
}
