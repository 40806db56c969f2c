import { filterPackets } from '../acl/filter.js';
import { findRedundant, type Redundancy } from '../acl/redundant.js';
import { findShadows, type Shadow } from '../acl/shadow.js';
import type { NetctlError } from '../errors/netctl-error.js';
import { type FoundList, type ListsRequest, loadLists } from './acl-lists.js';
import type { Context } from './context.js';

export interface AclShadowRequest {
  readonly lists: ListsRequest;
  readonly steps: number | undefined;
}

export interface ShadowedList extends FoundList {
  /** By entry; undefined for remarks. */
  readonly shadows: readonly (Shadow | undefined)[];
  readonly redundancy: Redundancy;
}

export interface AclShadowResult {
  readonly lists: readonly ShadowedList[];
  readonly errors: readonly NetctlError[];
}

/** The entries of filters that no packet comes to, and those that others make unnecessary. */
export async function aclShadow({ lists, steps }: AclShadowRequest, context: Context): Promise<AclShadowResult> {
  const found = await loadLists(lists, context);
  return {
    lists: found.lists.map((list) => {
      const packets = filterPackets(list.filter);
      const shadows = findShadows(packets, steps);
      return { ...list, shadows, redundancy: findRedundant(packets, shadows, steps) };
    }),
    errors: found.errors,
  };
}
