import type { Cluster } from './cluster.js';
import { NAME_LABEL, type NamespaceInfo } from './namespace.js';
import type { NetworkPolicy, PodsPeer } from './policy.js';
import { populatedNamespaces } from './selected.js';
import { maySelect, type Selector } from './selector.js';
import { selectsPods, type Workload } from './workload.js';

/** What a peer of pods comes to in the input. */
export interface PeerMatches {
  /** Namespaces that it means, or may mean. */
  readonly namespaces: readonly NamespaceInfo[];
  /** True where the input has workloads in all of them, so that it is known what is in there. */
  readonly described: boolean;
  readonly workloads: readonly Workload[];
}

/** Looks up what peers come to; each pair of selectors once. Take it with `cluster.once`. */
export function peerLookup(cluster: Cluster): (peer: PodsPeer, policy: NetworkPolicy) => PeerMatches {
  const populated = cluster.once(populatedNamespaces);
  const namespaces = [...cluster.namespaces.values(), ...systemNamespaces(cluster)];
  const workloads = new Map<string, Workload[]>();
  for (const workload of cluster.workloads) {
    const { namespace } = workload.object;
    workloads.set(namespace, [...(workloads.get(namespace) ?? []), workload]);
  }
  const bySelector = new Map<string, readonly NamespaceInfo[]>();
  const known = new Map<string, PeerMatches>();

  function namespacesOf(selector: Selector): readonly NamespaceInfo[] {
    const found = bySelector.get(selector.text) ?? namespaces.filter((one) => maySelect(selector, one) !== 'no');
    bySelector.set(selector.text, found);
    return found;
  }

  return ({ namespaces: selector, pods }, { object }) => {
    const key = `${selector === null ? object.namespace : `{${selector.text}}`}\n${pods.text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const meant =
      selector === null ? namespaces.filter(({ name }) => name === object.namespace) : namespacesOf(selector);
    const matches = {
      namespaces: meant,
      described: meant.every(({ name }) => populated.has(name)),
      workloads: meant.flatMap(({ name }) =>
        (workloads.get(name) ?? []).filter((workload) => selectsPods(pods, workload) !== 'no'),
      ),
    };
    known.set(key, matches);
    return matches;
  };
}

/** Namespaces that every cluster has, with no labels of their own but the name. */
const SYSTEM = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

function systemNamespaces({ namespaces }: Cluster): readonly NamespaceInfo[] {
  return SYSTEM.filter((name) => !namespaces.has(name)).map((name) => ({
    name,
    object: undefined,
    labels: new Map([[NAME_LABEL, name]]),
    complete: true,
  }));
}
