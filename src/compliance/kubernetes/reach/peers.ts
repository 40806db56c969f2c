import type { Cluster } from '../cluster.js';
import type { BlockPeer, Peer, PodsPeer } from '../policy.js';
import { maySelect } from '../selector.js';
import { both, type Truth, truthOf } from '../truth.js';
import { selectsPods } from '../workload.js';
import { type AddressRange, rangeCovers, rangeOf, rangeOfText, rangesOverlap } from './address-range.js';
import type { PodClass } from './pod-class.js';

/** Matches peers of policies with pods. */
export interface PodMatcher {
  /** How far pods of a class are what a peer of a policy means. */
  match(peer: Peer, policyNamespace: string, pods: PodClass): Truth;
  /** How far a peer means the namespace of pods. */
  meansNamespace(peer: PodsPeer, policyNamespace: string, pods: PodClass): Truth;
}

/** Matches peers with classes; each selector is held against each class only once. */
export function podMatcher(cluster: Cluster, classes: readonly PodClass[]): PodMatcher {
  const namespaces = new Map<string, ReadonlyMap<string, Truth>>();
  const pods = new Map<string, readonly Truth[]>();
  const networks = cluster.podNetworks.flatMap((text) => rangeOfText(text) ?? []);

  function namespaceTruth({ namespaces: selector }: PodsPeer, policyNamespace: string, { namespace }: PodClass): Truth {
    if (selector === null) return truthOf(namespace.name === policyNamespace);
    let known = namespaces.get(selector.text);
    if (known === undefined) {
      known = new Map([...cluster.namespaces.values()].map((one) => [one.name, maySelect(selector, one)]));
      namespaces.set(selector.text, known);
    }
    return known.get(namespace.name) ?? 'no';
  }

  function podTruth({ pods: selector }: PodsPeer, one: PodClass): Truth {
    if (selector.requirements.length === 0) return 'yes';
    let known = pods.get(selector.text);
    if (known === undefined) {
      known = classes.map((other) => selectsPods(selector, other.pod));
      pods.set(selector.text, known);
    }
    return known[one.id] ?? 'no';
  }

  function match(peer: Peer, policyNamespace: string, one: PodClass): Truth {
    if (peer.kind === 'unknown') return one.pod.hostNetwork ? 'maybe' : 'no';
    if (peer.kind === 'block') return blockTruth(peer, one, networks);
    const where = namespaceTruth(peer, policyNamespace, one);
    const truth = where === 'no' ? 'no' : both(where, podTruth(peer, one));
    // Traffic of pods on the network of their node often looks like traffic of the node.
    return one.pod.hostNetwork ? both(truth, 'maybe') : truth;
  }

  return { match, meansNamespace: namespaceTruth };
}

/**
 * Blocks are meant for what is outside of the cluster. Whether they match pods by their addresses differs from one network
 * plugin to the next, so that it is never certain; it is certain that they do not where no pod's address is in them.
 */
function blockTruth(peer: BlockPeer, { pod }: PodClass, networks: readonly AddressRange[]): Truth {
  const known = pod.addresses?.flatMap((text) => rangeOfText(text) ?? []) ?? (pod.hostNetwork ? [] : networks);
  if (known.length === 0) return 'maybe';
  const block = peer.range;
  const except = peer.except.map(rangeOf);
  const outside = known.every((range) => !rangesOverlap(block, range) || except.some((one) => rangeCovers(one, range)));
  return outside ? 'no' : 'maybe';
}

/** Whether addresses, of which a block has all or none, are in it. */
export function addressTruth(peer: Peer, range: AddressRange): Truth {
  if (peer.kind === 'pods') return 'no';
  if (peer.kind === 'unknown') return 'maybe';
  const inside = rangeCovers(peer.range, range);
  return truthOf(inside && !peer.except.some((one) => rangeCovers(rangeOf(one), range)));
}
