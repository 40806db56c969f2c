import { type SearchAnswer, searchFilter } from '../acl/search.js';
import type { NetctlError } from '../errors/netctl-error.js';
import { type AskedPackets, askedRules, familyOfAsked } from './acl-asked.js';
import { type FoundList, type ListsRequest, loadLists } from './acl-lists.js';
import type { Context } from './context.js';

export interface AclSearchRequest {
  readonly lists: ListsRequest;
  readonly packets: AskedPackets;
  /** How many sets of packets to look at for one entry. */
  readonly steps: number | undefined;
}

/** What each filter does to the packets. */
export interface AclSearchResult {
  readonly lists: readonly (FoundList & { readonly answer: SearchAnswer })[];
  readonly errors: readonly NetctlError[];
}

/** What filters do to packets, with the entries that decide them. */
export async function aclSearch(
  { lists, packets, steps }: AclSearchRequest,
  context: Context,
): Promise<AclSearchResult> {
  const family = lists.family ?? familyOfAsked(packets);
  const found = await loadLists({ ...lists, family }, context);
  return {
    lists: found.lists.map((list) => ({
      ...list,
      answer: searchFilter(list.filter, askedRules(packets, list.family), steps),
    })),
    errors: found.errors,
  };
}
