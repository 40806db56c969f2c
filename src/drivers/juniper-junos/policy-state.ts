import { NO_MATCH, NO_SET, type PrefixList, type RouteMap, type RouteMapEntry } from '../../model/policy.js';
import { childOf, childrenOf, type XmlElement } from '../../xml/tree.js';
import { at, listAt, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { policyPath } from './bgp-paths.js';
import { communitiesIn } from './communities.js';
import type { ReadConfig } from './config.js';
import { lineOf, placed } from './places.js';
import { nextTen, numberOf } from './policy-names.js';
import { actionOf, readTerm, type TermContext } from './policy-term.js';
import { wordsOf } from './words.js';

/** What stands for a policy that does not end by itself: routes that no term decides are left to the next policy, or to BGP. */
export const OPEN_END = 'no last `then`: what no term decides is left to the next policy, or to the protocol';
/** What stands for a policy that accepts what no term decides. */
export const ACCEPTS = 'last `then`: accept';
/** How the line of a last part begins that netctl could not write. */
export const OTHER_END = 'last: ';

/** A policy with the names of the terms that an entry says all of. */
export interface FoundPolicy {
  readonly map: RouteMap;
  readonly understood: ReadonlySet<string>;
}

/** The policies as route maps. A route map rejects what it does not decide, and so does a policy that ends in `then reject`. */
export function readPolicies(
  { data, element, lines, places }: ReadConfig,
  own: { readonly lines: ReadonlyMap<string, readonly string[]>; readonly prefixLists: readonly PrefixList[] },
): readonly FoundPolicy[] {
  const context = { prefixLists: own.prefixLists, communities: communitiesIn(lines) };
  const elements = childrenOf(childOf(element, 'policy-options') ?? { ...element, children: [] }, 'policy-statement');
  const words = new Map(elements.map((one) => [childOf(one, 'name')?.text.trim(), one]));
  return listAt(data, 'policy-options', 'policy-statement').map((policy) => {
    const name = text(policy, 'name') ?? '';
    const terms = readTerms(policy, words.get(name), context);
    const last = readEnd(policy, terms.at(-1)?.entry, own.lines.get(policyPath(name)) ?? []);
    const end = last && { ...last, ...placed(places.get(policyPath(name))) };
    const entries = [...terms.map(({ entry }) => entry), ...(end === undefined ? [] : [end])];
    const understood = terms.filter(({ entry }) => entry.opaque.length === 0).map((term) => term.name);
    return { map: { name, entries }, understood: new Set(understood) };
  });
}

interface FoundTerm {
  readonly name: string;
  readonly entry: RouteMapEntry;
}

function readTerms(policy: YangData, element: XmlElement | undefined, context: TermContext): readonly FoundTerm[] {
  const elements = element === undefined ? [] : childrenOf(element, 'term');
  let previous = 0;
  return listAt(policy, 'term').map((term, index) => {
    const name = text(term, 'name') ?? '';
    const seq = numberOf(name, previous);
    previous = seq;
    const found = elements[index];
    const said = (found?.children ?? []).filter((child) => child.name !== 'name').map(wordsOf);
    const kept = `term ${name}: ${said.join('; ')}`;
    const entry = readTerm(term, seq, context) ?? opaqueEntry(seq, kept, actionOf(term));
    return { name, entry: { ...entry, ...placed(found && lineOf(found)) } };
  });
}

function readEnd(
  policy: YangData,
  last: RouteMapEntry | undefined,
  lines: readonly string[],
): RouteMapEntry | undefined {
  const seq = nextTen(last?.seq ?? 0);
  const other = lines.filter((line) => !/^(?:term\[|then\/(?:accept|reject)$)/.test(line));
  if (other.length > 0) return opaqueEntry(seq, `${OTHER_END}${other.join('; ')}`, actionOf(policy));
  if (at(policy, 'then', 'accept') !== undefined) return opaqueEntry(seq, ACCEPTS, 'permit');
  if (at(policy, 'then', 'reject') !== undefined || (last !== undefined && decidesAll(last))) return undefined;
  return opaqueEntry(seq, OPEN_END, 'permit');
}

/** True for an entry that every route matches. */
export function decidesAll({ match, opaque }: RouteMapEntry): boolean {
  const narrows = Object.values(match).some((one) => (Array.isArray(one) ? one.length > 0 : one !== undefined));
  return !narrows && opaque.length === 0;
}

function opaqueEntry(seq: number, line: string, action: RouteMapEntry['action'] = 'permit'): RouteMapEntry {
  return {
    seq,
    action,
    description: undefined,
    match: NO_MATCH,
    set: NO_SET,
    continue: undefined,
    opaque: [line],
  };
}

/** True for what stands at the end of a policy and is no term. */
export function isEnd({ opaque }: RouteMapEntry): boolean {
  const [line = ''] = opaque;
  return line === OPEN_END || line === ACCEPTS || line.startsWith(OTHER_END);
}
