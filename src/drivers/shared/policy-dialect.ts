import type { IpFamily, RouteMapEntry, RouteMatch, RouteSet } from '../../model/policy.js';

/** What one line of a route map says; the lists of its parts are added up. */
export interface RouteTerms {
  readonly match?: Partial<RouteMatch>;
  readonly set?: Partial<RouteSet>;
  readonly description?: string;
  readonly continue?: 'next' | number;
}

/** A line that an entry of a route map has. Of lines with the same key there is one: the next takes its place. */
export interface RouteLine {
  readonly key: string;
  readonly line: string;
  /** What takes it away, where that is not `no` and all its words. */
  readonly removal?: string;
  /** Present where an entry that denies takes it not. */
  readonly onlyPermits?: true;
}

/** One kind of line of route maps, both ways. */
export interface RouteTerm {
  /** Undefined where the line is of another kind. */
  read(line: string): RouteTerms | undefined;
  lines(entry: RouteMapEntry): readonly RouteLine[];
}

/** How a platform writes prefix lists and route maps. */
export interface PolicyDialect {
  /** How prefix lists begin, and whether their entries stand in a block of their own. */
  readonly prefixLists: Readonly<Record<IpFamily, { readonly words: string; readonly block: boolean }>>;
  /** True where `no … seq 5` is enough; elsewhere an entry is taken away by all its words. */
  readonly removesByNumber: boolean;
  /** Present where a prefix list says `any` for all prefixes, and keeps it apart from the prefix of no length. */
  readonly anyWord?: true;
  /** True where an entry at a number that is taken replaces the one there; elsewhere it is refused. */
  readonly replacesEntries: boolean;
  /** True where lines take effect together, so that no state between two of them exists. */
  readonly staged: boolean;
  readonly terms: readonly RouteTerm[];
  /** Lines of route maps that say nothing, anchored. */
  readonly ignored: RegExp | undefined;
}
