import { type Acl, type AclBinding, type AclState, type AclUse, aclKey, bindingKey } from '../../model/acl.js';
import { entryMatter } from '../../model/acl-diff.js';
import { childOf, childrenOf, type XmlElement } from '../../xml/tree.js';
import { type IpFamily, readTerm } from './acl-terms.js';
import type { ReadConfig } from './config.js';
import { placeName } from './ports.js';
import { dataAt, listAt, text, texts } from './read-data.js';

export const FAMILIES = [
  ['ipv4', 'inet'],
  ['ipv6', 'inet6'],
] as const;

const DIRECTIONS = [
  ['in', 'input'],
  ['out', 'output'],
] as const;

/** Filters and where they are bound. */
export function aclState({ data, element }: ReadConfig): AclState {
  const families = childOf(childOf(element, 'firewall') ?? element, 'family');
  const acls = FAMILIES.flatMap(([family, word]) => {
    const filters = families === undefined ? undefined : childOf(families, word);
    return filters === undefined ? [] : childrenOf(filters, 'filter').map((filter) => readFilter(filter, family));
  });
  const bound = listAt(data, 'interfaces', 'interface').flatMap((entry) =>
    listAt(entry, 'unit').flatMap((unit) => {
      const place = placeName(text(entry, 'name') ?? '', text(unit, 'name') ?? '');
      return FAMILIES.flatMap(([family, word]) => boundTo(place, family, dataAt(unit, 'family', word, 'filter')));
    }),
  );
  return {
    acls: new Map(acls.map((acl) => [aclKey(acl), acl])),
    bindings: new Map(bound.flatMap(({ binding }) => (binding === undefined ? [] : [[bindingKey(binding), binding]]))),
    groups: new Map(),
    uses: bound.flatMap(({ use }) => use ?? []),
  };
}

function readFilter(filter: XmlElement, family: IpFamily): Acl {
  const terms = childrenOf(filter, 'term').map((term) => ({
    name: childOf(term, 'name')?.text.trim() ?? '',
    entry: readTerm(term, family),
  }));
  const settings = filter.children.filter(({ name }) => name !== 'name' && name !== 'term').map(({ name }) => name);
  return {
    name: childOf(filter, 'name')?.text.trim() ?? '',
    family,
    kind: 'extended',
    entries: terms.map(({ entry }) => entry),
    settings,
    lines: terms.map(({ name, entry }) => termLine(name, entryMatter(entry))),
  };
}

/** What is kept of a term: its name, which an entry has no place for, and what it says. */
export function termLine(name: string, matter: string): string {
  return `term ${name} ${matter}`;
}

interface Bound {
  readonly binding?: AclBinding;
  readonly use?: AclUse;
}

function boundTo(place: string, family: IpFamily, filter: Parameters<typeof text>[0]): readonly Bound[] {
  return DIRECTIONS.flatMap(([direction, word]): readonly Bound[] => {
    const acl = text(filter, word, 'filter-name');
    return [
      ...(acl === undefined
        ? []
        : [{ binding: { place: { kind: 'interface', name: place }, direction, family, acl } } as const]),
      ...texts(filter, `${word}-list`).map((name) => ({
        use: { family, acl: name, user: `interface ${place} ${word}-list` },
      })),
    ];
  });
}
