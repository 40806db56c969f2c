import { EntryNode, FilterLines, type ListFormat, placeList } from '../../../emulator/acl-lines.js';
import type { AclStyle, ListKind } from '../../../emulator/acl-style.js';
import type { ConfigNode } from '../../../emulator/config-tree.js';
import { nameTable } from '../../../model/name-table.js';
import { DSCP_NAMES } from '../../../model/packet-names.js';
import { TCP_NAMES, UDP_NAMES } from '../../../model/port-names.js';
import { globalRank } from './ranks.js';

const PROTOCOLS = {
  ahp: 51,
  eigrp: 88,
  esp: 50,
  gre: 47,
  icmp: 1,
  igmp: 2,
  ipinip: 4,
  nos: 94,
  ospf: 89,
  pcp: 108,
  pim: 103,
  sctp: 132,
  tcp: 6,
  udp: 17,
};

export const STYLE: AclStyle = {
  networks: 'wildcard',
  protocols: {
    ip: nameTable(PROTOCOLS),
    ipv6: nameTable({ ahp: 51, esp: 50, icmp: 58, pcp: 108, sctp: 132, tcp: 6, udp: 17 }),
  },
  tcp: TCP_NAMES,
  udp: UDP_NAMES,
  dscp: DSCP_NAMES,
  wideDeny: true,
  capitals: true,
  bareHosts: true,
  options: {
    alone: ['fragments', 'log-input'],
    valued: ['tos', 'precedence', 'time-range', 'option', 'reflect'],
  },
  group: 'object-group',
};

/** A filter as its header names it. */
export interface ListName {
  readonly kind: ListKind;
  readonly name: string;
  readonly header: string;
}

const HEADER =
  /^(?:ip access-list (?<ip>standard|extended)|(?<six>ipv6) access-list|mac access-list extended) (?<name>\S+)$/;

/** The filter that a block is; undefined for other blocks. */
export function listNamed(header: string): ListName | undefined {
  const groups = HEADER.exec(header)?.groups;
  if (groups === undefined) return undefined;
  const kind = groups['six'] !== undefined ? 'ipv6' : groups['ip'] === undefined ? 'mac' : ipKind(groups['ip']);
  return { kind, name: groups['name'] ?? '', header };
}

function ipKind(word: string): ListKind {
  return word === 'standard' ? 'ip standard' : 'ip';
}

/** The header of a list that goes by a number, where the number is one of an IP list. */
export function headerOfNumber(name: string): string | undefined {
  const number = /^\d{1,4}$/.test(name) ? Number(name) : 0;
  if ((number >= 1 && number <= 99) || (number >= 1300 && number <= 1999)) return `ip access-list standard ${name}`;
  const extended = (number >= 100 && number <= 199) || (number >= 2000 && number <= 2699);
  return extended ? `ip access-list extended ${name}` : undefined;
}

/** How the lines of a list are printed: with numbers by newer software, and one by one at the top by older for numbered lists. */
function formatOf({ kind, name }: ListName, numbers: boolean): ListFormat {
  if (!numbers && headerOfNumber(name) !== undefined) {
    return { remarks: 'none', list: name, raw: (entry) => `access-list ${name} ${entry}` };
  }
  if (!numbers || kind === 'mac') return { remarks: 'none', raw: (entry) => ` ${entry}` };
  return { remarks: 'shared', raw: (entry, seq) => ` ${kind === 'ipv6' ? 'sequence ' : ''}${seq} ${entry}` };
}

/** The lines of a list; undefined where there is no such list. */
export function linesOf(config: ConfigNode, list: ListName, numbers: boolean): FilterLines | undefined {
  const format = formatOf(list, numbers);
  if (format.list !== undefined) return new FilterLines(config, format);
  const block = config.child(list.header);
  return block === undefined ? undefined : new FilterLines(block, format);
}

/** Makes a list where there is none; the software's words where another kind has its name. */
export function makeList(config: ConfigNode, list: ListName, numbers: boolean): string {
  const other = list.kind === 'ip' ? 'standard' : 'extended';
  const ofNumber = headerOfNumber(list.name);
  const clash =
    (list.kind === 'ip' || list.kind === 'ip standard') &&
    (config.child(`ip access-list ${other} ${list.name}`) !== undefined ||
      (ofNumber !== undefined && ofNumber !== list.header));
  if (clash) return '% Access-list type conflicts with prior definition';
  if (formatOf(list, numbers).list !== undefined || config.child(list.header) !== undefined) return '';
  placeList(config, list.header, globalRank);
  return '';
}

/** Takes a whole list away. */
export function removeList(config: ConfigNode, list: ListName, numbers: boolean): void {
  if (formatOf(list, numbers).list === undefined) config.remove((text) => text === list.header);
  else
    for (const node of config.children.filter((one) => one instanceof EntryNode && one.list === list.name))
      config.removeLine(node);
}

/** True where a configuration shows the numbers of entries. */
export function showsNumbers(config: ConfigNode, version: string): boolean {
  const shown = config.children.some(
    (node) =>
      listNamed(node.text) !== undefined &&
      node.children.some((child) => /^(?:sequence )?\d+ (?:permit|deny)/.test(child.text)),
  );
  return shown || Number(/\bVersion (?<major>\d+)\./.exec(version)?.groups?.['major'] ?? 0) >= 17;
}

/** Gives the lines of all lists their numbers: those they show, those that `shown` tells, or ten by ten. */
export function numberLists(config: ConfigNode, numbers: boolean, shown: string | undefined): ConfigNode {
  const told = toldNumbers(shown ?? '');
  for (const node of config.children) {
    const list = listNamed(node.text);
    if (list === undefined) continue;
    const seqs = sequence(told.get(list.name));
    const format = formatOf({ ...list, name: '' }, numbers);
    node.children = node.children.map((child) => entryNode(child, format, seqs));
  }
  const perList = new Map<string, (text: string) => number | undefined>();
  config.children = config.children.map((node) => {
    const groups = /^access-list (?<name>\d{1,4}) (?<text>.+)$/.exec(node.text)?.groups;
    const name = groups?.['name'] ?? '';
    const header = headerOfNumber(name);
    if (header === undefined) return node;
    const seqs = perList.get(name) ?? sequence(told.get(name));
    perList.set(name, seqs);
    const text = groups?.['text'] ?? '';
    const entry = new EntryNode(node.raw, text, seqs(text), name);
    entry.after = node.after;
    return entry;
  });
  return config;
}

function entryNode(node: ConfigNode, format: ListFormat, seqs: (text: string) => number | undefined): EntryNode {
  const groups = /^(?:sequence )?(?<seq>\d+) (?<text>\S.*)$/.exec(node.text)?.groups;
  const text = groups?.['text'] ?? node.text;
  const seq = groups === undefined ? seqs(text) : Number(groups['seq']);
  const entry = new EntryNode(
    groups === undefined && format.remarks === 'shared' ? format.raw(text, seq) : node.raw,
    text,
    seq,
  );
  entry.after = node.after;
  return entry;
}

/** Numbers for the entries of a list, one after the other; remarks have none. */
function sequence(told: readonly number[] = []): (text: string) => number | undefined {
  let at = 0;
  return (text) => {
    if (text.startsWith('remark')) return undefined;
    at += 1;
    return told[at - 1] ?? at * 10;
  };
}

/** The numbers that the device showed, by list. */
function toldNumbers(shown: string): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>();
  let open: number[] | undefined;
  for (const line of shown.split('\n')) {
    const name = /^(?:(?:Standard|Extended) IP|IPv6) access list (?<name>\S+)/.exec(line)?.groups?.['name'];
    const seq = /^ +(?:(?<first>\d+) |.* sequence (?<last>\d+)$)/.exec(line)?.groups;
    if (name !== undefined) {
      open = [];
      lists.set(name, open);
    } else if (seq !== undefined) open?.push(Number(seq['first'] ?? seq['last']));
  }
  return lists;
}
