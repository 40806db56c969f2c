import type { LocatedDocument } from '../../documents/located.js';
import { NetctlError } from '../../errors/netctl-error.js';
import type { AclAddress } from '../../model/acl.js';
import { likelyMeant } from '../../util/did-you-mean.js';
import { formatSource, type Sourced } from '../../util/source.js';
import { errorIn } from '../findings.js';
import type { AddressTerm, IntentGroup, PortTerm } from './rule-wish.js';
import type { AclWishes, GroupWish } from './wishes.js';

/** An address that is no group of the intents. */
export type PlainAddress = AclAddress;
/** Ports that are no group of the intents. */
export type PlainPorts = Exclude<PortTerm, IntentGroup>;

/** What the groups of all documents for a device stand for. */
export interface Groups {
  /** The terms with groups replaced by what they stand for, each once. */
  addresses(terms: readonly AddressTerm[]): readonly PlainAddress[];
  ports(terms: readonly PortTerm[]): readonly PlainPorts[];
}

/** Something wrong with a group, at the place that names it. */
type GroupProblem = (group: Sourced<string>, message: string, hint?: string) => void;

/** Unites the groups of documents. Two groups of one name must be the same, and errors go to `errors`. */
export function uniteGroups(
  wishes: readonly AclWishes[],
  { errors, device }: { readonly errors: NetctlError[]; readonly device: string },
): Groups {
  const documents = new Map<string, LocatedDocument>(wishes.map(({ document }) => [document.file, document]));
  const refuse: GroupProblem = ({ source }, message, hint) => {
    const document = documents.get(source.file);
    if (document === undefined) return;
    errors.push(errorIn(document, source, { code: 'NETCTL_INPUT_GROUP', message, hint, device }));
  };
  const of = <Term>(kind: 'addresses' | 'ports', groups: readonly (readonly [LocatedDocument, GroupWish<Term>])[]) =>
    byName(kind, groups, (error) => errors.push(error));
  const addresses = of<AddressTerm>(
    'addresses',
    wishes.flatMap(({ document, groups }) => groups.addresses.map((one) => [document, one] as const)),
  );
  const ports = of<PortTerm>(
    'ports',
    wishes.flatMap(({ document, groups }) => groups.ports.map((one) => [document, one] as const)),
  );
  return {
    addresses: (terms) => distinct(flatten<PlainAddress>(terms, addresses, refuse)),
    ports: (terms) => distinct(flatten<PlainPorts>(terms, ports, refuse)),
  };
}

function byName<Term>(
  kind: string,
  groups: readonly (readonly [LocatedDocument, GroupWish<Term>])[],
  report: (error: NetctlError) => void,
): ReadonlyMap<string, GroupWish<Term>> {
  const found = new Map<string, GroupWish<Term>>();
  for (const [document, group] of groups) {
    const before = found.get(group.name);
    if (before === undefined) found.set(group.name, group);
    else if (bare(before.terms) !== bare(group.terms)) {
      const message = `The intents ask for two things: the group ${group.name} of ${kind} is another one at ${formatSource(before.source)}.`;
      const { source } = group;
      report(new NetctlError('NETCTL_INPUT_CONFLICT', message, { source, excerpt: document.excerpt(source) }));
    }
  }
  return found;
}

function flatten<Plain>(
  terms: readonly (Plain | IntentGroup)[],
  groups: ReadonlyMap<string, GroupWish<Plain | IntentGroup>>,
  refuse: GroupProblem,
  within: readonly string[] = [],
): readonly Plain[] {
  return terms.flatMap((term): readonly Plain[] => {
    if (!isIntentGroup(term)) return [term];
    const { value: name } = term.group;
    const group = groups.get(name);
    if (group === undefined) {
      const meant = likelyMeant(name, groups.keys());
      const guess = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
      const known = groups.size === 0 ? undefined : `There are ${[...groups.keys()].slice(0, 20).join(', ')}.`;
      refuse(term.group, `The intents have no group \`${name}\`.${guess}`, known);
      return [];
    }
    if (within.includes(name)) {
      refuse(term.group, `The group \`${name}\` contains itself: ${[...within, name].join(', ')}.`);
      return [];
    }
    return flatten<Plain>(group.terms, groups, refuse, [...within, name]);
  });
}

function isIntentGroup<Plain>(term: Plain | IntentGroup): term is IntentGroup {
  return typeof term === 'object' && term !== null && 'kind' in term && term.kind === 'intent';
}

/** Platforms refuse an entry that is there already, so the same address in two groups is said once. */
function distinct<T>(items: readonly T[]): readonly T[] {
  return items.length < 2 ? items : [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** What a group says, without the places where it says so. */
function bare(terms: readonly unknown[]): string {
  return JSON.stringify(terms, (key, value: unknown) => (key === 'source' ? undefined : value));
}
