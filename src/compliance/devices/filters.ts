import { type Filter, filterPackets } from '../../acl/filter.js';
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

/** The filters of a device. */
export function auditedFilters(state: AclState | undefined): readonly AuditedFilter[] {
  return state === undefined ? [] : [...state.acls.values()].map((acl) => auditedFilter(acl, state));
}

function auditedFilter(acl: Acl, { groups }: AclState): AuditedFilter {
  const filter: Filter = { family: acl.family, entries: acl.entries, groups };
  const packets = filterPackets(filter);
  const shadows = findShadows(packets);
  return { acl, filter, shadows, redundancy: findRedundant(packets, shadows) };
}
