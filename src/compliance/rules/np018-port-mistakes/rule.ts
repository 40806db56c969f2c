import type { RuleFinding } from '../../finding.js';
import type { Cluster } from '../../kubernetes/cluster.js';
import { isOfRange, mistakesOf } from '../../kubernetes/mistakes-of.js';
import { objectFinding, placeName } from '../../kubernetes/object-finding.js';
import { peerLookup } from '../../kubernetes/peer-matches.js';
import type { NetworkPolicy, PolicyRule, PortMatch } from '../../kubernetes/policy.js';
import { selectedClasses } from '../../kubernetes/selected.js';
import type { Workload } from '../../kubernetes/workload.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';

export const rule = {
  id: 'NP018',
  about: 'cluster',
  version: 1,
  title: 'Ports are ports that something listens on',
  severity: 'medium',
  what: 'Finds ranges of ports that Kubernetes refuses, names of ports that no container has which the rule lets connect to, and numbers that none of these containers declares although all of them declare ports of that protocol.',
  why: 'Such a rule allows nothing that anyone listens to. Ports of a Service are not meant: policies see the port of the container.',
  fix: 'Write the port of the container, or its name as the container has it.',
  sources: [
    'Kubernetes documentation, Network Policies: targeting a range of ports',
    'Kubernetes API reference, NetworkPolicyPort v1 networking.k8s.io',
  ],
  check(cluster) {
    if (cluster.policies.length + cluster.opaquePolicies.length === 0)
      return notApplicable('there is no NetworkPolicy');
    const refused = cluster
      .once(mistakesOf)
      .flatMap(({ object, mistake }) =>
        isOfRange(mistake) ? [objectFinding(object, { message: mistake.message, path: mistake.path })] : [],
      );
    return judged([
      ...refused,
      ...cluster.policies.flatMap((policy) => policy.rules.flatMap((one) => ruleFindings(cluster, policy, one))),
    ]);
  },
} satisfies RuleOf<'cluster'>;

function ruleFindings(cluster: Cluster, policy: NetworkPolicy, rule: PolicyRule): readonly RuleFinding[] {
  if (rule.ports === undefined) return [];
  const targets = targetsOf(cluster, policy, rule);
  if (targets.length === 0) return [];
  return rule.ports.flatMap((port, index) => {
    const message = mistakeOf(port, targets);
    if (message === undefined) return [];
    const path = [...rule.path, 'ports', index, 'port'];
    return [objectFinding(policy.object, { message: `${placeName(path)}: ${message}`, path })];
  });
}

/** The workloads that a rule lets connect to; none where they are not all known. */
function targetsOf(cluster: Cluster, policy: NetworkPolicy, { direction, peers }: PolicyRule): readonly Workload[] {
  if (direction === 'ingress')
    return [...(cluster.once(selectedClasses).get(policy) ?? [])].flatMap(({ workloads }) => workloads);
  const lookUp = cluster.once(peerLookup);
  const found: Workload[] = [];
  for (const peer of peers ?? []) {
    if (peer.kind !== 'pods') return [];
    const { described, workloads } = lookUp(peer, policy);
    if (!described) return [];
    found.push(...workloads);
  }
  return found;
}

function mistakeOf(port: PortMatch, targets: readonly Workload[]): string | undefined {
  const names = targets.map(({ object }) => object.name);
  const whom = names.length > 3 ? `any of ${names.length} workloads` : names.join(', ');
  if (port.kind === 'name') {
    const there = targets.some(({ ports }) =>
      ports.some(({ name, protocol }) => name === port.name && protocol === (port.protocol ?? protocol)),
    );
    return there ? undefined : `no container of ${whom} has a ${port.protocol ?? ''} port named ${port.name}`;
  }
  const declared = targets.map(({ ports }) => ports.filter(({ protocol }) => protocol === port.protocol));
  if (declared.some((ports) => ports.length === 0)) return undefined;
  const there = declared.flat().some((one) => port.first <= one.port && one.port <= port.last);
  const text = port.first === port.last ? port.first : `${port.first}-${port.last}`;
  return there ? undefined : `no container of ${whom} declares ${port.protocol} ${text}`;
}
