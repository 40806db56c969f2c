import type { Filter } from '../../acl/filter.js';
import { findRedundant, type Redundancy } from '../../acl/redundant.js';
import { findShadows, type Shadow } from '../../acl/shadow.js';
import type { Acl, AclState } from '../../model/acl.js';

/** A filter of a device, with what of it no packet comes to. */
export interface AuditedFilter {
  readonly acl: Acl;
  readonly filter: Filter;
  /** By entry; undefined for remarks. */
  readonly shadows: readonly (Shadow | undefined)[];
  readonly redundancy: Redundancy;
}

/** Gives the filters of a device; the work is done once, when first asked. */
export function filtersOf(state: AclState | undefined): () => readonly AuditedFilter[] {
  let filters: readonly AuditedFilter[] | undefined;
  return () => {
    filters ??= state === undefined ? [] : [...state.acls.values()].map((acl) => auditedFilter(acl, state));
    return filters;
  };
}

function auditedFilter(acl: Acl, { groups }: AclState): AuditedFilter {
  const filter: Filter = { family: acl.family, entries: acl.entries, groups };
  const shadows = findShadows(filter);
  return { acl, filter, shadows, redundancy: findRedundant(filter, shadows) };
}
