import { parsePrefix } from '../../../model/ip-prefix.js';
import type { FrrConfig, ListKind, RouteList } from './config.js';
import { DONE, invalid, type Outcome, says } from './outcome.js';

const LINE =
  /^(?<no>no )?(?<kind>(?:ipv6 )?access-list|ip prefix-list|ipv6 prefix-list) (?<name>\S+)(?: seq (?<seq>\d+))?(?: (?<words>\S.*))?$/;

/** Lines about access lists and prefix lists, which stand for themselves. */
export function listCommand(config: FrrConfig, line: string): Outcome | undefined {
  const groups = LINE.exec(line)?.groups;
  if (groups === undefined) return undefined;
  const { no, kind: written = '', name = '', words } = groups;
  const kind = KINDS[written];
  const seq = groups['seq'] === undefined ? undefined : Number(groups['seq']);
  if (kind === undefined || (seq !== undefined && (seq < 1 || seq > 4_294_967_295))) return undefined;
  const lists = config.lists[kind];
  if (no !== undefined) return remove({ kind, lists, name, seq, words }, line);
  if (words === undefined) return says(`% Command incomplete: ${line}`);
  return add({ kind, lists, name, seq, words });
}

const KINDS: Readonly<Record<string, ListKind>> = {
  'access-list': 'access-list',
  'ipv6 access-list': 'ipv6 access-list',
  'ip prefix-list': 'prefix-list',
  'ipv6 prefix-list': 'ipv6 prefix-list',
};

interface ListLine {
  readonly kind: ListKind;
  readonly lists: Map<string, RouteList>;
  readonly name: string;
  readonly seq: number | undefined;
  readonly words: string | undefined;
}

function remove({ kind, lists, name, seq, words }: ListLine, line: string): Outcome | undefined {
  const list = lists.get(name);
  const isText = words !== undefined && textWord(kind).test(words);
  if (seq === undefined && words === undefined) lists.delete(name);
  else if (isText) {
    if (list !== undefined) list.text = undefined;
  } else if (words === undefined && kind.endsWith('access-list')) return says(`% Command incomplete: ${line}`);
  else if (words !== undefined && canonical(kind, words) === undefined) return undefined;
  // The number alone decides; without one the entry that says the same goes.
  else if (seq !== undefined) list?.entries.delete(seq);
  else if (list !== undefined && words !== undefined) {
    const same = [...list.entries].find(([, text]) => text === canonical(kind, words)?.text);
    if (same !== undefined) list.entries.delete(same[0]);
  }
  const left = lists.get(name);
  if (left !== undefined && left.entries.size === 0 && left.text === undefined) lists.delete(name);
  return DONE;
}

function textWord(kind: ListKind): RegExp {
  return kind.endsWith('access-list') ? /^remark(?: |$)/ : /^description(?: |$)/;
}

function add({ kind, lists, name, seq, words = '' }: ListLine): Outcome | undefined {
  const list: RouteList = lists.get(name) ?? { text: undefined, entries: new Map() };
  if (seq === undefined && textWord(kind).test(words)) {
    const text = words.slice(words.indexOf(' ') + 1);
    if (text === words) return undefined;
    list.text = text;
    lists.set(name, list);
    return DONE;
  }
  const entry = canonical(kind, words);
  if (entry === undefined) return undefined;
  if (entry.refusal !== undefined) return invalid(entry.refusal);
  const twin = [...list.entries].find(([number, text]) => number !== seq && text === entry.text);
  if (twin !== undefined) {
    // Where the prefix was written with host bits, it says so; else the entry is passed over without a word.
    const what = kind.endsWith('access-list') ? 'access list' : 'prefix list';
    return entry.hostBits ? invalid(`duplicated ${what} value: ${entry.prefix}`) : DONE;
  }
  const last = Math.max(0, ...list.entries.keys());
  list.entries.set(seq ?? last - (last % 5) + 5, entry.text);
  lists.set(name, list);
  return DONE;
}

interface Entry {
  /** As it is printed. */
  readonly text: string;
  readonly prefix: string;
  readonly hostBits: boolean;
  readonly refusal?: string;
}

/** An entry as it is printed; undefined for one that vtysh does not know. */
function canonical(kind: ListKind, words: string): Entry | undefined {
  const { action, rest = '' } = /^(?<action>permit|deny) (?<rest>\S.*)$/.exec(words)?.groups ?? {};
  if (action === undefined) return undefined;
  return kind.endsWith('prefix-list') ? prefixEntry(kind, action, rest) : accessEntry(kind, action, rest);
}

function prefixEntry(kind: ListKind, action: string, rest: string): Entry | undefined {
  const v6 = kind.startsWith('ipv6');
  const bits = v6 ? 128 : 32;
  if (rest === 'any') return { text: `${action} any`, prefix: 'any', hostBits: false };
  const groups = /^(?<prefix>\S+?\/\d{1,3})(?: ge (?<ge>\d{1,3}))?(?: le (?<le>\d{1,3}))?$/.exec(rest)?.groups;
  const prefix = parsePrefix(groups?.['prefix'] ?? '');
  if (groups === undefined || prefix === undefined || (prefix.family === 'ipv6') !== v6) return undefined;
  const { ge, le } = groups;
  if (Number(ge ?? 0) > bits || Number(le ?? 0) > bits) return undefined;
  const [from, to] = [Number(ge ?? prefix.length), Number(le ?? bits)];
  const wrong = from < prefix.length || to < from;
  const refusal = `Invalid prefix range for ${prefix.prefix}: Make sure that mask length <= ge <= le`;
  return {
    text: `${action} ${prefix.prefix}${ge === undefined ? '' : ` ge ${ge}`}${le === undefined ? '' : ` le ${le}`}`,
    prefix: prefix.prefix,
    hostBits: prefix.hostBits,
    ...(wrong && { refusal }),
  };
}

const IP = String.raw`(?:\d{1,3}\.){3}\d{1,3}`;
const SIDE = `(?:any|host ${IP}|${IP} ${IP})`;
const EXTENDED = new RegExp(`^ip ${SIDE} ${SIDE}$`);
const STANDARD = new RegExp(`^(?:any|(?:host )?${IP}|${IP} ${IP})$`);

function accessEntry(kind: ListKind, action: string, rest: string): Entry | undefined {
  const v6 = kind.startsWith('ipv6');
  const plain = (words: string): Entry => ({ text: `${action} ${words}`, prefix: words, hostBits: false });
  if (!v6 && (EXTENDED.test(rest) || STANDARD.test(rest))) return plain(rest.replace(/^host /, ''));
  if (v6 && rest === 'any') return plain(rest);
  const { word = '', exact = '' } = /^(?<word>\S+\/\d{1,3})(?<exact> exact-match)?$/.exec(rest)?.groups ?? {};
  const prefix = parsePrefix(word);
  if (prefix === undefined || (prefix.family === 'ipv6') !== v6) return undefined;
  return { text: `${action} ${prefix.prefix}${exact}`, prefix: prefix.prefix, hostBits: prefix.hostBits };
}
