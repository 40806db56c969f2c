import { parsePrefix } from '../../model/ip-prefix.js';
import { matchesGlob } from '../../util/glob.js';
import { rangeCovers, rangeOf } from '../kubernetes/reach/address-range.js';
import type { Tenant } from './tenants.js';

/** True where a tenant may use a VLAN; always where its file limits none. */
export function mayUseVlan({ uses }: Tenant, vlan: number): boolean {
  return uses.vlans?.some(([first, last]) => first <= vlan && vlan <= last) ?? true;
}

/** True where a tenant may use an autonomous system. */
export function mayUseAsNumber({ uses }: Tenant, asNumber: number): boolean {
  return uses.asNumbers?.some(([first, last]) => first <= asNumber && asNumber <= last) ?? true;
}

/** True where a tenant may use a filter of this name. */
export function mayUseAcl({ uses }: Tenant, name: string): boolean {
  return uses.acls?.some((pattern) => matchesGlob(pattern, name)) ?? true;
}

/** True where all addresses of a network are the tenant's to use. */
export function mayUseNetwork({ uses }: Tenant, network: string): boolean {
  const inner = parsePrefix(network);
  if (uses.cidrs === undefined || inner === undefined) return true;
  return uses.cidrs.some((cidr) => {
    const outer = parsePrefix(cidr);
    return outer !== undefined && rangeCovers(rangeOf(outer), rangeOf(inner));
  });
}

/** True where pods of a tenant may have this value of a label. */
export function mayUseLabel({ uses }: Tenant, key: string, value: string): boolean {
  return uses.labels.get(key)?.some((pattern) => matchesGlob(pattern, value)) ?? true;
}

/** True where pods of a tenant may reach a namespace that is another's. */
export function mayReachNamespace({ uses }: Tenant, namespace: string): boolean {
  return uses.namespaces.some((pattern) => matchesGlob(pattern, namespace));
}
