import type { Cluster } from './cluster.js';
import type { BlockPeer, Direction, NetworkPolicy } from './policy.js';

/** A block of addresses with the policy that has it. */
export interface PlacedBlock {
  readonly policy: NetworkPolicy;
  readonly direction: Direction;
  readonly peer: BlockPeer;
}

/** All blocks of NetworkPolicies. */
export function blocksOf({ policies }: Cluster): readonly PlacedBlock[] {
  return policies.flatMap((policy) =>
    policy.rules.flatMap(({ direction, peers = [] }) =>
      peers.flatMap((peer) => (peer.kind === 'block' ? [{ policy, direction, peer }] : [])),
    ),
  );
}
