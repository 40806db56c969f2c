import type { FrrConfig, MapEntry } from './config.js';
import { DONE, invalid, type Outcome, says } from './outcome.js';

const HEADER = /^(?<no>no )?route-map (?<name>\S+) (?<action>permit|deny) (?<seq>\d{1,5})$/;

/** Lines that make and remove route maps and their entries. */
export function mapCommand(config: FrrConfig, line: string): Outcome | undefined {
  const whole = /^no route-map (?<name>\S+)$/.exec(line)?.groups?.['name'];
  if (whole !== undefined) {
    config.routeMaps.delete(whole);
    return DONE;
  }
  const { no, name = '', action, seq: number } = HEADER.exec(line)?.groups ?? {};
  const seq = Number(number);
  if (action === undefined || seq < 1 || seq > 65_535) return undefined;
  const entries = config.routeMaps.get(name) ?? new Map<number, MapEntry>();
  if (no !== undefined) {
    entries.delete(seq);
    if (entries.size === 0) config.routeMaps.delete(name);
    return DONE;
  }
  const entry: MapEntry = entries.get(seq) ?? { action: 'permit', lines: new Map() };
  entry.action = action === 'deny' ? 'deny' : 'permit';
  entries.set(seq, entry);
  config.routeMaps.set(name, entries);
  return { printed: '', enter: { mode: 'config-route-map', map: name, seq } };
}

interface Term {
  /** What an entry has one of, also the words that take it away. */
  readonly key: string;
  readonly on: RegExp;
  readonly off: RegExp;
  readonly print?: (line: string) => string;
}

const NAME = String.raw`\S+`;
const NUMBER = String.raw`\d{1,10}`;

function term(key: string, value: string, off = `(?: ${value})?`): Term {
  return { key, on: new RegExp(`^${key} ${value}$`), off: new RegExp(`^${key}${off}$`) };
}

const TERMS: readonly Term[] = [
  { key: 'description', on: /^description \S.*$/, off: /^description$/ },
  term('match as-path', NAME),
  term('match community', `${NAME}(?: exact-match)?`),
  term('match interface', NAME),
  term('match ip address prefix-list', NAME),
  term('match ip next-hop prefix-list', NAME),
  term('match ipv6 address prefix-list', NAME),
  { key: 'match ip address', on: /^match ip address (?!prefix-)\S+$/, off: /^match ip address(?: (?!prefix-)\S+)?$/ },
  {
    key: 'match ipv6 address',
    on: /^match ipv6 address (?!prefix-)\S+$/,
    off: /^match ipv6 address(?: (?!prefix-)\S+)?$/,
  },
  term('match metric', NUMBER),
  { ...term('match tag', NUMBER), on: /^match tag [1-9]\d{0,9}$/ },
  { key: 'call', on: /^call \S+$/, off: /^call$/ },
  { key: 'set as-path prepend', on: /^set as-path prepend \d+(?: \d+)*$/, off: /^set as-path prepend(?: \d+)?$/ },
  { key: 'set community', on: /^set community \S.*$/, off: /^set community(?: .*)?$/, print: sortedCommunities },
  term('set ip next-hop', String.raw`(?:peer-address|(?:\d{1,3}\.){3}\d{1,3})`),
  term('set ipv6 next-hop global', '[0-9a-fA-F:.]+', ' [0-9a-fA-F:.]+'),
  term('set local-preference', String.raw`[+-]?\d{1,10}`),
  term('set metric', String.raw`[+-]?\d{1,10}`),
  term('set origin', '(?:egp|igp|incomplete)'),
  term('set tag', NUMBER),
  term('set weight', NUMBER),
];

/** Lines within an entry of a route map. */
export function mapEntryCommand(entry: MapEntry, seq: number, line: string): Outcome | undefined {
  const jump = jumpCommand(entry, seq, line);
  if (jump !== undefined) return jump;
  const off = /^no (?<words>.+)$/.exec(line)?.groups?.['words'];
  if (off !== undefined) {
    const found = TERMS.find((one) => one.off.test(off));
    if (found === undefined)
      return /^set ipv6 next-hop global$/.test(off) ? says(`% Command incomplete: ${line}`) : undefined;
    entry.lines.delete(found.key);
    return DONE;
  }
  const found = TERMS.find((one) => one.on.test(line));
  if (found === undefined) return undefined;
  const bad = refusalOf(line);
  if (bad !== undefined) return bad;
  entry.lines.set(found.key, found.print?.(line) ?? line);
  return DONE;
}

function refusalOf(line: string): Outcome | undefined {
  const words = /^set community (?<words>.+)$/.exec(line)?.groups?.['words'];
  if (words !== undefined && !words.split(' ').every(isCommunity)) {
    return says(`% Malformed communities attribute '${words}'`);
  }
  return /^set ip next-hop 0\.0\.0\.0$|^set ipv6 next-hop global fe80:/i.test(line) ? invalid() : undefined;
}

function isCommunity(word: string): boolean {
  const [high, low] = word.split(':').map(Number);
  if (/^\d+:\d+$/.test(word)) return (high ?? 0) <= 65_535 && (low ?? 0) <= 65_535;
  return /^[a-z][a-z-]+$/i.test(word);
}

/** Numbers before names, as the 32 bits they stand for are sorted. */
function sortedCommunities(line: string): string {
  const words = line.split(' ').slice(2);
  const rank = (word: string): number => {
    const [high = 0, low = 0] = word.split(':').map(Number);
    return /^\d/.test(word) ? high * 65_536 + low : (WELL_KNOWN[word] ?? 4_294_901_760);
  };
  const names = words.filter((word) => word !== 'additive').sort((a, b) => rank(a) - rank(b));
  return ['set community', ...names, ...(words.includes('additive') ? ['additive'] : [])].join(' ');
}

const WELL_KNOWN: Readonly<Record<string, number>> = {
  'no-export': 4_294_967_041,
  'no-advertise': 4_294_967_042,
  'local-as': 4_294_967_043,
};

/** Where matching goes on; `continue 30` is `on-match goto 30`. */
function jumpCommand(entry: MapEntry, seq: number, line: string): Outcome | undefined {
  if (/^no (?:on-match (?:next|goto)|continue(?: \d+)?)$/.test(line)) {
    entry.lines.delete('on-match');
    return DONE;
  }
  if (line === 'continue') return says(`% Command incomplete: ${line}`);
  const goto = /^(?:on-match goto|continue) (?<seq>\d{1,5})$/.exec(line)?.groups?.['seq'];
  if (goto === undefined && line !== 'on-match next') return undefined;
  if (entry.action === 'deny' || (goto !== undefined && Number(goto) <= seq)) return invalid();
  entry.lines.set('on-match', goto === undefined ? line : `on-match goto ${goto}`);
  return DONE;
}
