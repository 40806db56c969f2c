import type { SourceRef } from '../../util/source.js';
import type { NamespaceInfo } from '../kubernetes/namespace.js';

/** What a tenant may use beyond its own namespaces; undefined where the file does not limit it. */
export interface TenantUses {
  /** Namespaces of others that it may reach, as patterns. */
  readonly namespaces: readonly string[];
  readonly cidrs: readonly string[] | undefined;
  /** First and last of each range. */
  readonly vlans: readonly (readonly [number, number])[] | undefined;
  /** Names of filters, as patterns. */
  readonly acls: readonly string[] | undefined;
  /** First and last of each range. */
  readonly asNumbers: readonly (readonly [number, number])[] | undefined;
  /** By key of a label, the patterns of the values that its workloads may have. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
}

/** Who owns namespaces, and what they may use. */
export interface Tenant {
  readonly name: string;
  readonly owner: string;
  readonly uses: TenantUses;
  readonly source: SourceRef;
  /** Whether a namespace belongs to it. */
  owns(namespace: Pick<NamespaceInfo, 'name' | 'labels'>): boolean;
}

/** The tenants of the input. */
export interface Tenants {
  readonly all: readonly Tenant[];
  /** The tenant that a namespace belongs to; the first in the file where several claim it. */
  tenantOf(namespace: Pick<NamespaceInfo, 'name' | 'labels'>): Tenant | undefined;
  byName(name: string): Tenant | undefined;
  /** True for namespaces of no tenant that all may reach. */
  isShared(namespace: string): boolean;
}
