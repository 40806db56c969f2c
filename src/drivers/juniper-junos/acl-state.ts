import {
  type Acl,
  type AclBinding,
  type AclEntry,
  type AclState,
  type AclUse,
  aclKey,
  bindingKey,
} from '../../model/acl.js';
import { entryMatter } from '../../model/acl-diff.js';
import { childOf, childrenOf, type XmlElement } from '../../xml/tree.js';
import { dataAt, listAt, text, texts } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import { type IpFamily, readTerm } from './acl-terms.js';
import type { ReadConfig } from './config.js';
import { lineOf, placed } from './places.js';
import { placeName } from './ports.js';

export const FAMILIES = [
  ['ipv4', 'inet'],
  ['ipv6', 'inet6'],
] as const;

const DIRECTIONS = [
  ['in', 'input'],
  ['out', 'output'],
] as const;

/** Filters and where they are bound. */
export function aclState({ data, element, places }: ReadConfig): AclState {
  const families = childOf(childOf(element, 'firewall') ?? element, 'family');
  const acls = FAMILIES.flatMap(([family, word]) => {
    const filters = families === undefined ? undefined : childOf(families, word);
    return filters === undefined
      ? []
      : childrenOf(filters, 'filter').map((filter) => readFilter(filter, family, ownWords(data, word, filter)));
  });
  const bound = listAt(data, 'interfaces', 'interface').flatMap((entry) =>
    listAt(entry, 'unit').flatMap((unit) => {
      const [port, number] = [text(entry, 'name') ?? '', text(unit, 'name') ?? ''];
      const own = `/configuration/interfaces/interface[name=${port}]/unit[name=${number}]/family`;
      return FAMILIES.flatMap(([family, word]) =>
        boundTo(
          { name: placeName(port, number), family, lineOf: (way) => places.get(`${own}/${word}/filter/${way}`) },
          dataAt(unit, 'family', word, 'filter'),
        ),
      );
    }),
  );
  return {
    acls: new Map(acls.map((acl) => [aclKey(acl), acl])),
    bindings: new Map(bound.flatMap(({ binding }) => (binding === undefined ? [] : [[bindingKey(binding), binding]]))),
    groups: new Map(),
    uses: bound.flatMap(({ use }) => use ?? []),
  };
}

/** The terms of a filter as data, by their names. */
function ownWords(data: YangData, word: string, filter: XmlElement): ReadonlyMap<string, YangData> {
  const name = childOf(filter, 'name')?.text.trim();
  const found = listAt(data, 'firewall', 'family', word, 'filter').find((one) => text(one, 'name') === name);
  return new Map(listAt(found, 'term').map((term) => [text(term, 'name') ?? '', term]));
}

function readFilter(filter: XmlElement, family: IpFamily, words: ReadonlyMap<string, YangData>): Acl {
  const terms = childrenOf(filter, 'term').map((term) => ({
    name: childOf(term, 'name')?.text.trim() ?? '',
    entry: withPlace(readTerm(term, family), term),
  }));
  const settings = filter.children.filter(({ name }) => name !== 'name' && name !== 'term').map(({ name }) => name);
  return {
    name: childOf(filter, 'name')?.text.trim() ?? '',
    ...placed(lineOf(filter)),
    family,
    kind: 'extended',
    entries: terms.map(({ entry }) => entry),
    settings,
    lines: terms.map(({ name, entry }) =>
      termLine({
        name,
        matter: entryMatter(entry),
        data: entry.type === 'rule' ? (words.get(name) ?? { name }) : { name },
      }),
    ),
  };
}

/** A term is more than the line that it begins at. */
function withPlace(entry: AclEntry, term: XmlElement): AclEntry {
  const line = lineOf(term);
  return line === undefined ? entry : { ...entry, line, spans: true };
}

/** What is kept of a term: its name, which an entry has no place for, what it says, and how the device writes it. */
export interface HeldTerm {
  readonly name: string;
  readonly matter: string;
  readonly data: YangData;
}

const TERM = /^term \S{1,255} (?<held>\{.*\})$/s;

function termLine(held: HeldTerm): string {
  return `term ${held.name} ${JSON.stringify(held)}`;
}

/** The terms in the lines of a filter. */
export function heldTerms(lines: readonly string[]): readonly HeldTerm[] {
  return lines.flatMap((line) => {
    const held = TERM.exec(line)?.groups?.['held'];
    return held === undefined ? [] : [JSON.parse(held) satisfies HeldTerm];
  });
}

interface Bound {
  readonly binding?: AclBinding;
  readonly use?: AclUse;
}

interface BoundPlace {
  readonly name: string;
  readonly family: IpFamily;
  lineOf(way: string): number | undefined;
}

function boundTo(
  { name: place, family, lineOf: line }: BoundPlace,
  filter: Parameters<typeof text>[0],
): readonly Bound[] {
  return DIRECTIONS.flatMap(([direction, word]): readonly Bound[] => {
    const acl = text(filter, word, 'filter-name');
    return [
      ...(acl === undefined
        ? []
        : [
            {
              binding: { place: { kind: 'interface', name: place }, direction, family, acl, ...placed(line(word)) },
            } as const,
          ]),
      ...texts(filter, `${word}-list`).map((name) => ({
        use: { family, acl: name, user: `interface ${place} ${word}-list` },
      })),
    ];
  });
}
