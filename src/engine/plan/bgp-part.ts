import { type BgpPeer, type BgpState, peerKey } from '../../model/bgp.js';
import { bgpProblems } from '../../model/bgp-problems.js';
import { attachBgpSources } from '../../model/bgp-sources.js';
import { bgpTarget } from '../../model/bgp-target.js';
import { compareSecrets } from '../../model/secret.js';
import type { SentPassword } from '../passwords.js';
import type { FeaturePart, PartRequest } from './feature-part.js';

/** What the intents make of BGP and its policies; undefined where they do not speak of them. */
export function bgpPart({ device, reading, desired, can, agreed, passwords }: PartRequest): FeaturePart | undefined {
  const { bgp: wanted } = desired;
  const { bgp: current } = reading.state;
  if (wanted === undefined || current === undefined || can.bgp === undefined) return undefined;
  const bgp = can.bgp;
  const target = bgpTarget(current, wanted, bgp);
  const compare = (peer: BgpPeer) => compareShown(peer, current, (sent) => passwords?.(device, sent));
  const same = [...target.peers.values()].filter((peer) => compare(peer) === 'same');
  const unknown = agreed.has('set-secrets')
    ? []
    : [...target.peers.values()].filter((peer) => compare(peer) === 'unknown');
  return {
    goal: { bgp: keepPasswords(current, target, [...same, ...unknown]) },
    problems: (goal) =>
      bgpProblems({
        device,
        current: reading.state,
        target: goal,
        desired: wanted,
        can: bgp,
        allowInUse: agreed.has('in-use'),
        replaceUnknown: agreed.has('replace-unknown'),
      }),
    attach: (changes) => attachBgpSources(changes, wanted),
    warnings: unknown.map(
      ({ kind, name }) =>
        `the password of ${kind} ${name} cannot be compared with what the device shows, so it is left as it is: ` +
        '--set-secrets sends it',
    ),
  };
}

/**
 * Whether the device shows the password that is wanted of a peer. Where the forms do not tell, what was last sent may; undefined
 * where there is nothing to ask of that.
 */
function compareShown(
  { password, ...peer }: BgpPeer,
  current: BgpState,
  ask: (sent: SentPassword) => ReturnType<typeof compareSecrets> | undefined,
): ReturnType<typeof compareSecrets> | undefined {
  const id = peerKey(peer);
  const held = current.peers.get(id)?.password;
  if (held === undefined || compareSecrets(held, password) !== 'unknown') return undefined;
  if (password?.form !== 'plain' || held.form !== 'hidden') return 'unknown';
  return ask({ id, plain: password.text, shown: held.text }) ?? 'unknown';
}

/** The target with the passwords of these peers as the device shows them. */
function keepPasswords(current: BgpState, target: BgpState, peers: readonly BgpPeer[]): BgpState {
  if (peers.length === 0) return target;
  const left = new Set(peers);
  const kept = new Map(
    [...target.peers].map(([key, peer]) => {
      const password = current.peers.get(key)?.password;
      return [key, left.has(peer) ? { ...peer, password } : peer] as const;
    }),
  );
  return { ...target, peers: kept };
}
