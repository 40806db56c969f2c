import { kept } from '../../../util/kept.js';
import type { Cluster } from '../../kubernetes/cluster.js';
import { blockedDns, DNS_PROTOCOLS, type DnsServers } from '../../kubernetes/dns.js';
import { objectFinding } from '../../kubernetes/object-finding.js';
import type { NetworkPolicy } from '../../kubernetes/policy.js';
import type { Protocol } from '../../kubernetes/port-set.js';
import { reachEngine } from '../../kubernetes/reach/engine.js';
import { subjectCoverage } from '../../kubernetes/redundancy/coverage.js';
import { nearby } from '../../kubernetes/redundancy/nearby.js';
import { selectedClasses } from '../../kubernetes/selected.js';
import { judged, notApplicable, type RuleOf } from '../../rule.js';
import { namesOption, portsOption } from '../../rule-option.js';

const PORTS = portsOption({ name: 'ports', what: 'Ports of the DNS servers', usual: [53, 5353] });
const NAMESPACES = namesOption({
  name: 'namespaces',
  what: 'Namespaces of the DNS servers',
  usual: ['kube-system', 'openshift-dns'],
});

export const rule = {
  id: 'NP013',
  about: 'cluster',
  version: 1,
  title: 'Workloads that may connect to something can look up its name',
  severity: 'medium',
  what: 'Finds policies that isolate pods for egress and allow some, where no policy for these pods lets them ask for names over UDP and over TCP. Where the servers are can be set. A policy that denies all egress is all right.',
  why: 'What is allowed is mostly named, not numbered: without DNS nothing of it works. Long answers and retries go over TCP, and their loss shows only now and then.',
  fix: 'Allow port 53 over UDP and TCP to the DNS servers, best in one policy for all pods of the namespace.',
  sources: [
    'RFC 7766, DNS transport over TCP: implementations must support both',
    'Kubernetes documentation, DNS for Services and Pods',
  ],
  options: [PORTS, NAMESPACES],
  check(cluster, { options }) {
    const servers = {
      ports: PORTS.of(options),
      namespaces: NAMESPACES.of(options),
    };
    const asking = cluster.policies.filter(
      ({ isolates, rules }) => isolates.egress && rules.some(({ direction }) => direction === 'egress'),
    );
    if (asking.length === 0) return notApplicable('no policy allows some egress and no other');
    const selected = cluster.once(selectedClasses);
    const serving = servingOf(cluster, servers);
    return judged(
      asking.flatMap((policy) => {
        const blocked = selected.has(policy)
          ? ofWorkloads(policy, cluster, servers)
          : ofLabels(policy, cluster, serving);
        if (blocked.length === 0) return [];
        const message = `the pods that this is about may not ask for names over ${blocked.join(' or ')}`;
        return [objectFinding(policy.object, { message, path: ['spec', 'egress'], onKey: true, key: blocked.join() })];
      }),
    );
  },
} satisfies RuleOf<'cluster'>;

/** What is blocked for any of the workloads that a policy selects. */
function ofWorkloads(policy: NetworkPolicy, cluster: Cluster, servers: DnsServers): readonly string[] {
  const engine = cluster.once(reachEngine);
  const blocked = new Set<string>();
  for (const one of cluster.once(selectedClasses).get(policy) ?? []) {
    const { policies, opaque } = engine.effective('egress', one);
    if (opaque.length > 0) continue;
    const all = policies.map(({ item }) => item);
    for (const protocol of blockedDns(all, cluster, servers)) blocked.add(protocol);
  }
  return [...blocked];
}

/** The same without workloads: by the policies that are about all of the policy's pods at least. */
function ofLabels(policy: NetworkPolicy, cluster: Cluster, serving: Serving): readonly string[] {
  if (cluster.opaquePolicies.length > 0) return [];
  let blocked = serving.blockedBy(policy);
  for (const near of cluster.once(nearby)(policy, 'egress')) {
    for (const one of serving.amongst(near)) {
      if (blocked.length === 0) return [];
      const left = blocked.filter((protocol) => serving.blockedBy(one).includes(protocol));
      if (left.length < blocked.length && subjectCoverage(policy, [one]) !== undefined) blocked = left;
    }
  }
  return blocked;
}

/** What is known of single policies, kept: each is near many others. */
interface Serving {
  blockedBy(policy: NetworkPolicy): readonly Protocol[];
  /** Those of a list that let pods ask for names in some way. */
  amongst(policies: readonly NetworkPolicy[]): readonly NetworkPolicy[];
}

function servingOf(cluster: Cluster, servers: DnsServers): Serving {
  const blockedBy = kept((policy: NetworkPolicy) => blockedDns([policy], cluster, servers));
  const amongst = kept((policies: readonly NetworkPolicy[]) =>
    policies.filter((policy) => blockedBy(policy).length < DNS_PROTOCOLS.length),
  );
  return { blockedBy, amongst };
}
