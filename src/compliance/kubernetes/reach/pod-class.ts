import type { Cluster } from '../cluster.js';
import { type NamespaceInfo, unknownNamespace } from '../namespace.js';
import type { BlockPeer, PolicyRule } from '../policy.js';
import type { Selector } from '../selector.js';
import type { ContainerPort, Workload } from '../workload.js';
import { type AddressRange, rangeOf, rangeOfText, rangesOverlap } from './address-range.js';

/** Workloads of one namespace that no policy of the input tells apart. */
export interface PodClass {
  readonly id: number;
  readonly namespace: NamespaceInfo;
  /** One of them at least. */
  readonly workloads: readonly Workload[];
  /** Stands for all of them. */
  readonly pod: Workload;
  /** The same for classes whose named ports are the same. */
  readonly portsKey: string;
}

/** What policies of a cluster look at. */
interface Vocabulary {
  readonly labels: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly blocks: readonly AddressRange[];
}

/** The workloads of a cluster as classes, in the order of the input. */
export function podClasses(cluster: Cluster): readonly PodClass[] {
  const words = vocabularyOf(cluster);
  const classes = new Map<string, { namespace: NamespaceInfo; workloads: Workload[]; portsKey: string }>();
  for (const workload of cluster.workloads) {
    const { namespace: name } = workload.object;
    const portsKey = namedPortsKey(workload.ports, words.names);
    const key = [name, labelsKey(workload, words.labels), portsKey, addressKey(workload, words.blocks)].join('\n');
    const known = classes.get(key);
    if (known !== undefined) known.workloads.push(workload);
    else {
      const namespace = cluster.namespaces.get(name) ?? unknownNamespace(name);
      classes.set(key, { namespace, workloads: [workload], portsKey });
    }
  }
  return [...classes.values()].flatMap(({ workloads, ...rest }, id): readonly PodClass[] => {
    const [pod] = workloads;
    return pod === undefined ? [] : [{ id, workloads, pod, ...rest }];
  });
}

/** All rules of a cluster's policies. */
export function allPolicyRules({ policies, adminPolicies }: Cluster): readonly PolicyRule[] {
  return [...policies, ...adminPolicies].flatMap(({ rules }): readonly PolicyRule[] => rules);
}

function vocabularyOf(cluster: Cluster): Vocabulary {
  const labels = new Set<string>();
  const names = new Set<string>();
  const blocks = new Map<string, AddressRange>();
  const note = ({ requirements }: Selector) => {
    for (const { key } of requirements) labels.add(key);
  };
  for (const { subject } of cluster.policies) note(subject);
  for (const { pods } of [...cluster.adminPolicies, ...cluster.opaquePolicies]) note(pods);
  for (const { peers = [], ports = [] } of allPolicyRules(cluster)) {
    for (const port of ports) if (port.kind === 'name') names.add(port.name);
    for (const peer of peers) {
      if (peer.kind === 'pods') note(peer.pods);
      else if (peer.kind === 'block') for (const [text, range] of rangesOf(peer)) blocks.set(text, range);
    }
  }
  return { labels, names, blocks: [...blocks.values()] };
}

/** The ranges whose ends a block has, by their text. */
export function rangesOf({ block, except }: BlockPeer): readonly (readonly [string, AddressRange])[] {
  return [block, ...except].map((one) => [one.prefix, rangeOf(one)]);
}

function labelsKey({ labels, object }: Workload, used: ReadonlySet<string>): string {
  const texts = [object.kind === 'Pod' ? 'pod' : 'template'];
  for (const [key, value] of labels) if (used.has(key)) texts.push(`${key}=${value}`);
  return texts.length > 2 ? texts.sort().join('\t') : texts.join('\t');
}

function namedPortsKey(ports: readonly ContainerPort[], used: ReadonlySet<string>): string {
  if (used.size === 0) return '';
  const named = ports.filter(({ name }) => name !== undefined && used.has(name));
  return named.map(({ name, protocol, port }) => `${name}=${protocol}:${port}`).join();
}

/** Which blocks have one of the pods' addresses. */
function addressKey({ addresses, hostNetwork }: Workload, blocks: readonly AddressRange[]): string {
  if (addresses === undefined) return hostNetwork ? 'host' : '';
  const ranges = addresses.flatMap((text) => rangeOfText(text) ?? []);
  const bits = blocks.map((block) => (ranges.some((range) => rangesOverlap(block, range)) ? '1' : '0'));
  return `${hostNetwork ? 'host' : 'at'} ${bits.join('')}`;
}
