import type { AuditedDevice } from '../devices/audited-device.js';

/**
 * A device as plain data for paths: `vlan.ports[*].accessVlan`, `acl.acls[*].entries[*].rule.action`, `bgp.peers[*].name`,
 * `settings.telnet_server.value`, `interfaces[*].settings.proxy_arp.value`, `facts.version`. Without passwords.
 */
export function modelData({ name, facts, state, hardening }: AuditedDevice): unknown {
  const { vlan, acl, bgp } = state;
  return {
    name,
    facts,
    ...(vlan !== undefined && { vlan: plain(vlan) }),
    ...(acl !== undefined && { acl: plain(acl) }),
    ...(bgp !== undefined && { bgp: plain(bgp) }),
    ...(hardening !== undefined && {
      settings: hardening.settings,
      interfaces: [...hardening.ports.values()],
      sessions: hardening.sessions,
      accounts: hardening.accounts,
    }),
  };
}

/** Maps become lists of their values. What is in a password only says that there is one. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value.values()].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, one]) => {
    if (one === undefined) return [];
    return [[key, key === 'password' ? true : plain(one)] as const];
  });
  return Object.fromEntries(entries);
}
