import { entriesOf, type Unit, unitAt, unitsOf } from '../../acl/target/units.js';
import type { Acl, AclAddress, AclGroup, AclKind, AclState } from '../../model/acl.js';
import { prefixAddress, wildcardAddress } from '../../model/acl-address.js';
import { parsePrefix } from '../../model/ip-prefix.js';
import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import { byKey, entryFrom, type ListHeader, listFromBlock } from '../shared/acl-lists.js';
import { type PlaceWords, readBindings } from '../shared/acl-places.js';
import { readUses, type UseWords } from '../shared/acl-uses.js';
import type { ConfigNode } from '../shared/config-tree.js';
import { ACL_DIALECT } from './acl-dialect.js';
import { LISTS, readShownLists, type ShownLists, withNumbers } from './acl-numbers.js';
import { remarkNumbersOf } from './capabilities-acl.js';

const PLACES: PlaceWords = {
  interface: [
    { family: 'ipv4', pattern: /^ip access-group (?<acl>\S+) (?<direction>in|out)$/ },
    { family: 'ipv6', pattern: /^ipv6 traffic-filter (?<acl>\S+) (?<direction>in|out)$/ },
    { family: 'mac', pattern: /^mac access-group (?<acl>\S+) (?<direction>in|out)$/ },
  ],
  line: [
    { family: 'ipv4', pattern: /^access-class (?<acl>\S+) (?<direction>in|out)\b/ },
    { family: 'ipv6', pattern: /^ipv6 access-class (?<acl>\S+) (?<direction>in|out)\b/ },
  ],
  lineOf: (header) => /^line (?<name>.+)$/.exec(header)?.groups?.['name'],
};

const USES: readonly UseWords[] = [
  { family: 'ipv4', pattern: /^match ip (?:address|next-hop|route-source) (?!prefix-list )(?<acl>\S.*)$/ },
  { family: 'ipv6', pattern: /^match ipv6 (?:address|next-hop|route-source) (?!prefix-list )(?<acl>\S.*)$/ },
  { family: 'ipv4', pattern: /^match access-group (?:name )?(?<acl>\S+)$/ },
  { family: 'ipv4', pattern: /^match address (?<acl>\S+)$/ },
  { family: 'ipv4', pattern: /^ip nat (?:inside|outside) (?:source|destination) list (?<acl>\S+)/ },
  { family: 'ipv4', pattern: /^(?:neighbor \S+ )?distribute-list (?!prefix |gateway |route-map )(?<acl>\S+)/ },
  { family: 'ipv4', pattern: /^ntp access-group (?:ipv4 )?\S+ (?<acl>\S+)/ },
  { family: 'ipv4', pattern: /^snmp-server community \S+(?: view \S+)? (?:RO|RW|ro|rw) (?<acl>\S+)$/ },
  { family: 'ipv4', pattern: /^ip http (?:secure-)?access-class (?:ipv4 )?(?<acl>\S+)/ },
  {
    family: 'ipv4',
    pattern: /^ip (?:pim|igmp|multicast|msdp|tftp|ftp|ssh|domain|dhcp) .*\b(?:list|access-group|acl) (?<acl>\S+)/,
  },
];

/** The filters of a configuration, where they were asked for. */
export function readAclState(
  tree: readonly ConfigNode[],
  replies: readonly Reply[],
  facts: Facts,
): AclState | undefined {
  if (!replies.some(({ op }) => op.line === LISTS)) return undefined;
  const shown = readShownLists(replies);
  const lists = byKey([...tree.flatMap(blockOf), ...numberedLists(tree)]);
  return {
    acls: new Map([...lists].map(([key, acl]) => [key, numbered(acl, shown, facts)])),
    bindings: readBindings(tree, PLACES),
    groups: new Map(tree.flatMap(groupOf)),
    uses: readUses(tree, USES),
  };
}

const BLOCK =
  /^(?:ip access-list (?<kind>standard|extended)|(?<six>ipv6) access-list|(?<mac>mac) access-list extended) (?<name>\S+)$/;

function blockOf(node: ConfigNode): readonly Acl[] {
  const groups = BLOCK.exec(node.text)?.groups;
  if (groups === undefined) return [];
  const family = groups['six'] !== undefined ? 'ipv6' : groups['mac'] !== undefined ? 'mac' : 'ipv4';
  const kind = groups['kind'] === 'standard' ? 'standard' : 'extended';
  return [listFromBlock(node, { name: groups['name'] ?? '', family, kind }, ACL_DIALECT, () => false)];
}

const NUMBERED = /^access-list (?<name>\d{1,4}) (?<text>.+)$/;

/** `access-list 101 permit …`, one line for each entry. */
function numberedLists(tree: readonly ConfigNode[]): readonly Acl[] {
  const lists = new Map<string, { readonly header: ListHeader; readonly nodes: ConfigNode[] }>();
  for (const node of tree) {
    const groups = NUMBERED.exec(node.text)?.groups;
    const name = groups?.['name'] ?? '';
    const kind = kindOf(Number(name));
    if (groups === undefined || kind === undefined) continue;
    const list = lists.get(name) ?? { header: { name, family: 'ipv4', kind }, nodes: [] };
    lists.set(name, list);
    list.nodes.push({ ...node, text: groups['text'] ?? '' });
  }
  return [...lists.values()].map(({ header, nodes }) => ({
    ...header,
    entries: nodes.map((node) => entryFrom(node, header, ACL_DIALECT)),
    settings: [],
    lines: nodes.map(({ text }) => `access-list ${header.name} ${text}`),
    ...(nodes[0] === undefined ? {} : { line: nodes[0].line }),
  }));
}

/** What the number of a list says of it; undefined for those of other protocols. */
function kindOf(number: number): AclKind | undefined {
  if ((number >= 1 && number <= 99) || (number >= 1300 && number <= 1999)) return 'standard';
  return (number >= 100 && number <= 199) || (number >= 2000 && number <= 2699) ? 'extended' : undefined;
}

/** Where the configuration shows no numbers the answer to another command does; remarks get what the software gives them. */
function numbered(acl: Acl, shown: ShownLists, facts: Facts): Acl {
  const isRule = ({ type }: { readonly type: string }) => type !== 'remark';
  const told = acl.entries.some((entry) => isRule(entry) && entry.seq !== undefined);
  const partly = told && acl.entries.some((entry) => isRule(entry) && entry.seq === undefined);
  const remarkNumbers = remarkNumbersOf(facts);
  // Numbers of an IPv6 list are printed only where they are not the usual ones.
  const entries =
    acl.family === 'mac' || (told && !partly)
      ? acl.entries
      : withNumbers(acl.entries, shown.get(`${acl.family}/${acl.name}`));
  if (isPlain(entries)) return { ...acl, entries };
  const units = unitsOf(remarkNumbers === 'none' ? entries.map(withoutRemarkNumber) : entries, remarkNumbers);
  const placed = units.map((unit) => unitAt(unit, unit.rule === undefined ? unit.seq : unit.rule.seq, remarkNumbers));
  return { ...acl, entries: entriesOf(placed.every(hasNumber) ? byNumber(placed) : placed) };
}

/** True for entries without remarks whose numbers rise: most of the long lists are so. */
function isPlain(entries: Acl['entries']): boolean {
  let last = -1;
  return entries.every(({ type, seq }) => {
    const rises = type !== 'remark' && seq !== undefined && seq > last;
    last = seq ?? last;
    return rises;
  });
}

function withoutRemarkNumber(entry: Acl['entries'][number]): Acl['entries'][number] {
  return entry.type === 'remark' ? { ...entry, seq: undefined } : entry;
}

function hasNumber({ seq, rule }: Unit): boolean {
  return rule === undefined || seq !== undefined;
}

/** Standard lists are printed in an order of their own; what is looked at first has the lower number. */
function byNumber(units: readonly Unit[]): readonly Unit[] {
  const rising = units.every(({ seq }, index) => index === 0 || (seq ?? Infinity) >= (units[index - 1]?.seq ?? 0));
  return rising ? units : [...units].sort((a, b) => (a.seq ?? Infinity) - (b.seq ?? Infinity));
}

/** `object-group network NAME`. Groups of services say protocols and ports at once, and are not read. */
function groupOf(node: ConfigNode): readonly (readonly [string, AclGroup])[] {
  const name = /^object-group network (?<name>\S+)$/.exec(node.text)?.groups?.['name'];
  if (name === undefined) return [];
  const lines = node.children.map(({ text }) => text).filter((text) => !text.startsWith('description '));
  const members = lines.map(memberOf);
  const known = members.filter((member) => member !== undefined);
  return [[`address/${name}`, { kind: 'address', name, members: known, opaque: known.length < members.length }]];
}

function memberOf(line: string): AclAddress | undefined {
  const [first = '', second = ''] = line.split(/\s+/);
  if (first === 'any') return { kind: 'any' };
  if (first === 'group-object') return { kind: 'group', name: second };
  const prefix = parsePrefix(first === 'host' ? second : first);
  if (prefix === undefined) return undefined;
  if (first === 'host' || first.includes('/')) return prefixAddress(prefix);
  const inverted = second.split('.').map((part) => 255 - Number(part));
  return wildcardAddress(first, inverted.join('.'))?.address;
}
