import type { LocatedDocument, Path } from '../../documents/located.js';
import { validated } from '../../documents/validate.js';
import { NetctlError, throwCollected } from '../../errors/netctl-error.js';
import { type TenantEntry, type TenantsFile, tenantsValidator } from '../../generated/tenants.js';
import { parsePrefix } from '../../model/ip-prefix.js';
import { matchesGlob } from '../../util/glob.js';
import { isFields } from '../kubernetes/fields.js';
import type { Tenant, Tenants, TenantUses } from './tenants.js';

/** True for a document that says who the tenants are. */
export function isTenants(value: unknown): boolean {
  return isFields(value) && value['kind'] === 'tenants' && value['apiVersion'] === undefined;
}

/**
 * The tenants that documents name; undefined where none of them is about tenants.
 * @throws NetctlError or NetctlErrors with places for what is wrong with them
 */
export function readTenants(documents: readonly LocatedDocument[]): Tenants | undefined {
  const found = documents.filter(({ value }) => isTenants(value));
  if (found.length === 0) return undefined;
  const files = found.map((document) => ({ document, file: validated(document, tenantsValidator) }));
  const errors: NetctlError[] = [];
  const all = files.flatMap(({ document, file }) =>
    file.tenants.map((tenant, index) => readTenant(tenant, document, { path: ['tenants', index], errors })),
  );
  throwCollected(errors);
  return tenantsOf(
    all,
    files.flatMap(({ file }: { file: TenantsFile }) => file.shared ?? []),
  );
}

function tenantsOf(all: readonly Tenant[], shared: readonly string[]): Tenants {
  return {
    all,
    tenantOf: (namespace) => all.find((tenant) => tenant.owns(namespace)),
    byName: (name) => all.find((tenant) => tenant.name === name),
    isShared: (namespace) => shared.some((pattern) => matchesGlob(pattern, namespace)),
  };
}

interface Where {
  readonly path: Path;
  readonly errors: NetctlError[];
}

function readTenant(entry: TenantEntry, document: LocatedDocument, where: Where): Tenant {
  const { name, owner, namespaces = [], namespace_labels, uses = {} } = entry;
  const demanded = Object.entries(namespace_labels ?? {});
  const read: TenantUses = {
    namespaces: uses.namespaces ?? [],
    cidrs: uses.cidrs,
    vlans: uses.vlans?.map(rangeOf),
    acls: uses.acls,
    asNumbers: uses.as_numbers?.map(rangeOf),
    labels: new Map(Object.entries(uses.labels ?? {})),
  };
  for (const [index, cidr] of (uses.cidrs ?? []).entries()) {
    if (parsePrefix(cidr) !== undefined) continue;
    const message = `${cidr} is no network such as 10.1.0.0/16 or 2001:db8::/32`;
    const source = document.place([...where.path, 'uses', 'cidrs', index]);
    const details = { source, excerpt: document.excerpt(source) };
    where.errors.push(new NetctlError('NETCTL_INPUT_FIELD_VALUE', message, details));
  }
  return {
    name,
    owner,
    uses: read,
    source: document.place([...where.path, 'name']),
    owns: (namespace) =>
      namespaces.some((pattern) => matchesGlob(pattern, namespace.name)) ||
      (demanded.length > 0 &&
        demanded.every(([key, pattern]) => matchesGlob(pattern, namespace.labels.get(key) ?? ''))),
  };
}

function rangeOf(value: number | string): readonly [number, number] {
  const [first = 0, last = first] = String(value).split('-').map(Number);
  return [first, last];
}
