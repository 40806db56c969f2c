import type { BgpPeer, BgpState } from '../../model/bgp.js';
import { bgpProblems } from '../../model/bgp-problems.js';
import { attachBgpSources } from '../../model/bgp-sources.js';
import { bgpTarget } from '../../model/bgp-target.js';
import { compareSecrets } from '../../model/secret.js';
import type { FeaturePart, PartRequest } from './feature-part.js';

/** What the intents make of BGP and its policies; undefined where they do not speak of them. */
export function bgpPart({ device, reading, desired, can, agreed }: PartRequest): FeaturePart | undefined {
  const { bgp: wanted } = desired;
  const { bgp: current } = reading.state;
  if (wanted === undefined || current === undefined || can.bgp === undefined) return undefined;
  const bgp = can.bgp;
  const target = bgpTarget(current, wanted, bgp);
  const unknown = agreed.has('set-secrets') ? [] : unknownPasswords(current, target);
  return {
    goal: { bgp: keepPasswords(current, target, unknown) },
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

/** The peers of which it cannot be told whether they have the password that is wanted. */
function unknownPasswords(current: BgpState, target: BgpState): readonly BgpPeer[] {
  return [...target.peers].flatMap(([key, peer]) => {
    const held = current.peers.get(key);
    return held !== undefined && compareSecrets(held.password, peer.password) === 'unknown' ? [peer] : [];
  });
}

/** The target with the passwords of these peers as the device shows them. */
function keepPasswords(current: BgpState, target: BgpState, unknown: readonly BgpPeer[]): BgpState {
  if (unknown.length === 0) return target;
  const left = new Set(unknown);
  const peers = new Map(
    [...target.peers].map(([key, peer]) => {
      const password = current.peers.get(key)?.password;
      return [key, left.has(peer) ? { ...peer, password } : peer] as const;
    }),
  );
  return { ...target, peers };
}
