import type { RelatedPlace, RuleFinding } from '../../finding.js';
import { blocksOf } from '../../kubernetes/blocks-of.js';
import type { Cluster } from '../../kubernetes/cluster.js';
import { nameOf } from '../../kubernetes/object.js';
import { objectFinding, placeName, relatedTo } from '../../kubernetes/object-finding.js';
import type { Direction } from '../../kubernetes/policy.js';
import { hasPort, portText } from '../../kubernetes/port-set.js';
import { reachEngine } from '../../kubernetes/reach/engine.js';
import { type ToldReason, tellReason } from '../../kubernetes/reach/reason-place.js';
import { judged, notApplicable, type RuleOf, undecided } from '../../rule.js';
import { type Crossing, findCrossings } from '../../tenants/crossings.js';
import type { Tenants } from '../../tenants/tenants.js';
import { mayUseLabel, mayUseNetwork } from '../../tenants/uses.js';

export const rule = {
  id: 'NP024',
  about: 'cluster',
  version: 1,
  title: 'Tenants do not reach each other, and use what is theirs',
  severity: 'critical',
  what: 'Finds workloads of one tenant that workloads of another can connect to, unless the tenants file grants it or the namespace is shared; blocks of a tenant’s policies outside of its networks; and labels of its pods with values that are not its own. Which namespaces are whose is said in a document of `kind: tenants`.',
  why: 'Tenants share a cluster because they are promised to be apart. Both sides have to let a connection through, so that the hole is often where nobody looks: in the namespace that isolates nothing for ingress.',
  fix: 'Close one side: name the tenant’s own namespaces in the peer that lets it in, or deny ingress by default. Where the way is meant, grant it in the tenants file.',
  sources: ['Kubernetes documentation, Multi-tenancy: network isolation'],
  check(cluster) {
    const { tenants } = cluster;
    if (tenants === undefined) return notApplicable('no tenants are named');
    const { sure, possible } = findCrossings(cluster, tenants);
    const findings = [
      ...byTarget(sure).map((crossings) => crossingFinding(cluster, crossings)),
      ...networkFindings(cluster, tenants),
      ...labelFindings(cluster, tenants),
    ];
    const [open] = possible;
    if (findings.length > 0 || open === undefined) return judged(findings);
    const [from, to] = [nameOf(open.from.pod.object), nameOf(open.to.pod.object)];
    return undecided(`it cannot be told whether ${from} reaches ${to}; ask \`netctl compliance reach\` why`);
  },
} satisfies RuleOf<'cluster'>;

/** The ways to one workload from one tenant. */
function byTarget(crossings: readonly Crossing[]): readonly (readonly Crossing[])[] {
  const groups = new Map<string, Crossing[]>();
  for (const crossing of crossings) {
    const key = `${crossing.to.id} ${crossing.tenants[0].name}`;
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [crossing]);
    else others.push(crossing);
  }
  return [...groups.values()];
}

function crossingFinding(cluster: Cluster, crossings: readonly Crossing[]): RuleFinding {
  const [first] = crossings;
  if (first === undefined) throw new TypeError('a group of crossings has one at least');
  const { from, to, tenants, ports } = first;
  const [source, target] = [from.pod.object, to.pod.object];
  const count = crossings.reduce((sum, one) => sum + one.from.workloads.length, 0);
  const more = count > 1 ? ` and ${count - 1} more` : '';
  const message = `${source.kind} ${nameOf(source)}${more} of tenant ${tenants[0].name} can reach ${target.kind} ${nameOf(target)} of tenant ${tenants[1].name}: ${portText(ports)}`;
  const [into] = reasonsOf(cluster, 'ingress', first);
  const [out] = reasonsOf(cluster, 'egress', first);
  return {
    message,
    subject: { kind: target.kind, name: nameOf(target) },
    source: into?.source ?? null,
    key: tenants[0].name,
    related: [into, out].flatMap((one) => (one === undefined ? [] : [placeOfReason(one)])),
    flow: [
      relatedTo(source, ['metadata', 'name'], `connections of ${nameOf(source)} begin`),
      ...(out === undefined ? [] : [placeOfReason(out)]),
      ...(into === undefined ? [] : [placeOfReason(into)]),
      relatedTo(target, ['metadata', 'name'], `${nameOf(target)} is reached`),
    ],
  };
}

function placeOfReason({ text, source }: ToldReason): RelatedPlace {
  return { message: text, source };
}

/** What lets the first of the ports through on one side. */
function reasonsOf(cluster: Cluster, direction: Direction, { from, to, ports }: Crossing): readonly ToldReason[] {
  const [subject, other] = direction === 'ingress' ? [to, from] : [from, to];
  const [point = 0] = ports;
  return cluster
    .once(reachEngine)
    .decisions(direction, subject, { kind: 'pods', pods: other })
    .filter((one) => one.outcome === 'allow' && hasPort(one.ports, point))
    .flatMap(({ reason }) => tellReason(reason, direction, subject));
}

function networkFindings(cluster: Cluster, tenants: Tenants): readonly RuleFinding[] {
  return cluster.once(blocksOf).flatMap(({ policy: { object }, peer }) => {
    const namespace = cluster.namespaces.get(object.namespace);
    const tenant = namespace && tenants.tenantOf(namespace);
    if (tenant === undefined || mayUseNetwork(tenant, peer.block.prefix)) return [];
    const message = `${placeName(peer.path)}: ${peer.block.prefix} is no network of tenant ${tenant.name}`;
    return [objectFinding(object, { message, path: [...peer.path, 'ipBlock', 'cidr'] })];
  });
}

function labelFindings(cluster: Cluster, tenants: Tenants): readonly RuleFinding[] {
  return cluster.workloads.flatMap(({ object, labels, labelsPath }) => {
    const namespace = cluster.namespaces.get(object.namespace);
    const tenant = namespace && tenants.tenantOf(namespace);
    if (tenant === undefined) return [];
    return [...labels].flatMap(([key, value]) => {
      if (mayUseLabel(tenant, key, value)) return [];
      const message = `${key}=${value} is no label of tenant ${tenant.name}`;
      return [objectFinding(object, { message, path: [...labelsPath, key], key: `label ${key}` })];
    });
  });
}
