import type { LocatedDocument } from '../../documents/located.js';
import type { CheckedPeers, DesiredCheck } from '../../model/check.js';
import type {
  BgpPeerFields,
  DesiredBgp,
  DesiredBgpInstance,
  DesiredBgpPeer,
  DesiredPrefixList,
  DesiredRouteMap,
  Wishes,
} from '../../model/desired-bgp.js';
import type { Sourced } from '../../util/source.js';
import type { SecretReference } from '../target.js';

/** What a document asks of one peer; its secret and the interface of its session get known with the device. */
export interface PeerWish extends Omit<DesiredBgpPeer, 'fields'> {
  readonly fields: Wishes<Omit<BgpPeerFields, 'password' | 'updateSource'>>;
  readonly password?: Sourced<SecretReference | null>;
  readonly updateSource?: Sourced<string | null>;
}

type PeerCheck = Extract<DesiredCheck, { readonly peers: CheckedPeers }>;

/** A check of neighbours; without names those that all documents name. */
export interface PeerCheckWish {
  readonly check: PeerCheck;
  readonly named: boolean;
}

/** What one document asks, before it is united with others. */
export interface BgpWishes {
  readonly kind: 'bgp';
  readonly document: LocatedDocument;
  readonly instances: readonly DesiredBgpInstance[];
  readonly peers: readonly PeerWish[];
  readonly prefixLists: readonly DesiredPrefixList[];
  readonly routeMaps: readonly DesiredRouteMap[];
  readonly purge: DesiredBgp['purge'];
  readonly peerChecks: readonly PeerCheckWish[];
  readonly checks: readonly DesiredCheck[];
}
