import type { Cluster } from './cluster.js';
import { unknownNamespace } from './namespace.js';
import type { NetworkPolicy, Peer, PolicyRule } from './policy.js';
import type { Protocol } from './port-set.js';
import { maySelect } from './selector.js';

/** What names are asked for over. */
export const DNS_PROTOCOLS = ['UDP', 'TCP'] as const satisfies readonly Protocol[];

/** Where names are looked up: the port, and the namespaces of the servers. */
export interface DnsServers {
  readonly ports: readonly number[];
  readonly namespaces: readonly string[];
}

/** The protocols by which no rule of some policies lets pods ask for names. DNS needs both (RFC 7766). */
export function blockedDns(
  policies: readonly NetworkPolicy[],
  cluster: Cluster,
  servers: DnsServers,
): readonly Protocol[] {
  return DNS_PROTOCOLS.filter(
    (protocol) =>
      !policies.some((policy) =>
        policy.rules.some((rule) => rule.direction === 'egress' && allowsDns(rule, policy, protocol)),
      ),
  );

  function allowsDns(rule: PolicyRule, policy: NetworkPolicy, protocol: Protocol): boolean {
    return hasDnsPort(rule, protocol, servers) && (rule.peers?.some((peer) => mayServe(peer, policy)) ?? true);
  }

  function mayServe(peer: Peer, { object }: NetworkPolicy): boolean {
    if (peer.kind !== 'pods') return true;
    const { namespaces } = peer;
    if (namespaces === null) return servers.namespaces.includes(object.namespace);
    return servers.namespaces.some(
      (name) => maySelect(namespaces, cluster.namespaces.get(name) ?? unknownNamespace(name)) !== 'no',
    );
  }
}

/** A port by its name may be any. */
function hasDnsPort({ ports }: PolicyRule, protocol: Protocol, servers: DnsServers): boolean {
  if (ports === undefined) return true;
  return ports.some((port) => {
    if ((port.protocol ?? protocol) !== protocol) return false;
    return port.kind === 'name' || servers.ports.some((one) => port.first <= one && one <= port.last);
  });
}
