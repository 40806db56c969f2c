import type { AclAddress, AclEntry, AclFamily, AclGroup, AclPorts, AclRule } from '../model/acl.js';
import { addressWords } from './address-words.js';
import { addressMembers, portMembers } from './group-members.js';
import { type Layout, packetLayout } from './packet-layout.js';
import type { Cube } from './packets/cube.js';
import type { Row } from './packets/rows.js';
import { type Names, ruleCubes, type Side, withUnknown } from './rule-cubes.js';

/** A list to ask about. Two lists with the same `groups` are taken to be of one device. */
export interface Filter {
  readonly family: AclFamily;
  readonly entries: readonly AclEntry[];
  /** The groups of its device, by kind and name (`address/SERVERS`). */
  readonly groups: ReadonlyMap<string, AclGroup>;
}

/** What becomes of packets, as decisions of rows; what no entry matches is denied. */
export const DENY = 0;
export const PERMIT = 1;

/** A list as rows; entries that may match anything are rows of packets of which an unknown is so. */
export interface FilterRows {
  readonly rows: readonly Row[];
  /** By entry: what it matches. Remarks match nothing. */
  readonly cubes: readonly (readonly Cube[])[];
}

/** Several lists in one space. */
export interface FilterSpace {
  readonly layout: Layout;
  readonly filters: readonly FilterRows[];
  /** By unknown: the entries that depend on it, as list and index of the entry. */
  readonly unknowns: readonly (readonly EntryPlace[])[];
}

export interface EntryPlace {
  /** Which of the lists, from 0. */
  readonly list: number;
  /** Which of its entries, from 0. */
  readonly entry: number;
}

/** A list with its packets, ready for more than one question. */
export interface FilterPackets {
  readonly filter: Filter;
  readonly space: FilterSpace;
  readonly own: FilterRows;
}

/** Brings one list into a space of its own. */
export function filterPackets(filter: Filter): FilterPackets {
  const space = filterSpace(filter.family, [filter]);
  const [own = { rows: [], cubes: [] }] = space.filters;
  return { filter, space, own };
}

/** Brings lists of one family into one space, in which their packets can be compared. */
export function filterSpace(family: AclFamily, filters: readonly Filter[]): FilterSpace {
  const scopes = [...new Set(filters.map(({ groups }) => groups))];
  const unknowns = new Map<string, EntryPlace[]>();
  for (const [list, { entries, groups }] of filters.entries()) {
    const scope = scopes.indexOf(groups);
    for (const [entry, one] of entries.entries()) {
      for (const key of unknownKeys(one, groups)) addPlace(unknowns, `${scope} ${key}`, { list, entry });
    }
  }
  const numbers = new Map([...unknowns.keys()].map((key, number) => [key, number]));
  const layout = packetLayout(family, numbers.size);
  const makers = scopes.map((groups, scope) => {
    const unknownOf = (key: string): number => numbers.get(`${scope} ${key}`) ?? 0;
    return { unknownOf, names: namesOf(family, groups, unknownOf), cached: new Map<AclEntry, readonly Cube[]>() };
  });
  return {
    layout,
    unknowns: [...unknowns.values()],
    filters: filters.flatMap((filter) => {
      const maker = makers[scopes.indexOf(filter.groups)];
      return maker === undefined ? [] : [rowsOf(filter, layout, maker)];
    }),
  };
}

/** What makes cubes of the entries of one device. */
interface Maker {
  readonly unknownOf: (key: string) => number;
  readonly names: Names;
  /** The cubes of entries that were seen before: lists of one device share most. */
  readonly cached: Map<AclEntry, readonly Cube[]>;
}

function addPlace(unknowns: Map<string, EntryPlace[]>, key: string, place: EntryPlace): void {
  const places = unknowns.get(key);
  if (places === undefined) unknowns.set(key, [place]);
  else places.push(place);
}

function rowsOf({ entries }: Filter, layout: Layout, { unknownOf, names, cached }: Maker): FilterRows {
  const rows: Row[] = [];
  const cubes = entries.map((entry, line) => {
    const own = cached.get(entry) ?? entryCubes(entry, layout, names, unknownOf);
    cached.set(entry, own);
    for (const { cube, decision } of decided(entry, own, layout, unknownOf)) rows.push({ cube, decision, line });
    return own;
  });
  return { rows, cubes };
}

function entryCubes(
  entry: AclEntry,
  layout: Layout,
  names: Names,
  unknownOf: (key: string) => number,
): readonly Cube[] {
  if (entry.type === 'remark') return [];
  if (entry.type === 'rule') return ruleCubes(entry.rule, layout, names);
  return [withUnknown(layout.whole, layout, unknownOf(entryKey(entry.text)))];
}

/** An entry of which even the action is not known permits where one more unknown is so, and denies elsewhere. */
function decided(
  entry: AclEntry,
  cubes: readonly Cube[],
  layout: Layout,
  unknownOf: (key: string) => number,
): readonly { readonly cube: Cube; readonly decision: number }[] {
  const action = entry.type === 'rule' ? entry.rule.action : entry.type === 'opaque' ? entry.action : 'deny';
  if (action !== undefined || entry.type !== 'opaque') {
    return cubes.map((cube) => ({ cube, decision: action === 'permit' ? PERMIT : DENY }));
  }
  const unknown = unknownOf(actionKey(entry.text));
  return cubes.flatMap((cube) => [
    { cube: withUnknown(cube, layout, unknown), decision: PERMIT },
    { cube, decision: DENY },
  ]);
}

function namesOf(family: AclFamily, groups: ReadonlyMap<string, AclGroup>, unknownOf: (key: string) => number): Names {
  return {
    words: (address) => addressWords(address, family),
    addresses(name, side) {
      const { members, more } = addressMembers(name, groups);
      return { members, unknown: more ? unknownOf(groupKey('address', name, side)) : undefined };
    },
    ports(name, side) {
      const { ranges, more } = portMembers(name, groups);
      return { ranges, unknown: more ? unknownOf(groupKey('port', name, side)) : undefined };
    },
  };
}

/** What of an entry is not known. */
function unknownKeys(entry: AclEntry, groups: ReadonlyMap<string, AclGroup>): readonly string[] {
  if (entry.type === 'remark') return [];
  if (entry.type === 'rule') return ruleKeys(entry.rule, groups);
  return [entryKey(entry.text), ...(entry.action === undefined ? [actionKey(entry.text)] : [])];
}

function ruleKeys(rule: AclRule, groups: ReadonlyMap<string, AclGroup>): readonly string[] {
  const { source, destination, sourcePorts, destinationPorts } = rule;
  return [
    ...addressKeys(source, 'source', groups),
    ...addressKeys(destination, 'destination', groups),
    ...portKeys(sourcePorts, 'source', groups),
    ...portKeys(destinationPorts, 'destination', groups),
  ];
}

function addressKeys(address: AclAddress, side: Side, groups: ReadonlyMap<string, AclGroup>): readonly string[] {
  if (address.kind !== 'group' || !addressMembers(address.name, groups).more) return [];
  return [groupKey('address', address.name, side)];
}

function portKeys(ports: AclPorts | undefined, side: Side, groups: ReadonlyMap<string, AclGroup>): readonly string[] {
  if (ports?.kind !== 'group' || !portMembers(ports.name, groups).more) return [];
  return [groupKey('port', ports.name, side)];
}

function entryKey(text: string): string {
  return `entry ${text}`;
}

function actionKey(text: string): string {
  return `action ${text}`;
}

function groupKey(kind: 'address' | 'port', name: string, side: Side): string {
  return `${kind} ${side} ${name}`;
}
