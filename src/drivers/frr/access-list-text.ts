import { type AclAddress, type AclEntry, type AclRule, plainRule } from '../../model/acl.js';
import { ANY, prefixAddress, wildcardAddress } from '../../model/acl-address.js';
import { formatIp, parseIp, parsePrefix } from '../../model/ip-prefix.js';

export type ListFamily = 'ipv4' | 'ipv6';

/** What stands behind the number of an entry; what is not understood (`exact-match` …) is kept word for word. */
export function readEntry(words: string, family: ListFamily, seq: number | undefined): AclEntry {
  const { action, rest = '' } = /^(?<action>permit|deny) (?<rest>\S.*)$/.exec(words)?.groups ?? {};
  const known = action === 'permit' || action === 'deny' ? action : undefined;
  const addresses = known === undefined ? undefined : readAddresses(rest.split(/\s+/), family);
  if (known === undefined || addresses === undefined) return { type: 'opaque', text: words, action: known, seq };
  return { type: 'rule', rule: plainRule(known, addresses), seq };
}

/** True for an entry of an extended list, which says `ip` and two addresses. */
export function isExtended(words: string): boolean {
  return /^(?:permit|deny) ip /.test(words);
}

function readAddresses(words: readonly string[], family: ListFamily): Partial<AclRule> | undefined {
  if (family === 'ipv6') {
    const source = words.length === 1 ? plainAddress(words[0] ?? '', 'ipv6') : undefined;
    return source === undefined ? undefined : { source };
  }
  if (words[0] !== 'ip') {
    const [source, ...rest] = takeAddress(words);
    return source === undefined || rest.length > 0 ? undefined : { source };
  }
  const [source, ...others] = takeAddress(words.slice(1));
  const [destination, ...rest] = takeAddress(others);
  return source === undefined || destination === undefined || rest.length > 0 ? undefined : { source, destination };
}

/** The address that the words begin with, and the words behind it. */
function takeAddress(words: readonly string[]): readonly [AclAddress | undefined, ...string[]] {
  const [first = '', second = '', ...rest] = words;
  if (first === 'host') return [hostAddress(second), ...rest];
  const wildcard = wildcardAddress(first, second);
  if (wildcard !== undefined) return [wildcard.address, ...rest];
  return [plainAddress(first, 'ipv4'), ...words.slice(1)];
}

function plainAddress(word: string, family: ListFamily): AclAddress | undefined {
  if (word === 'any') return ANY;
  if (!word.includes('/')) return family === 'ipv4' ? hostAddress(word) : undefined;
  const prefix = parsePrefix(word);
  return prefix?.family === family ? prefixAddress(prefix) : undefined;
}

function hostAddress(word: string): AclAddress | undefined {
  const ip = parseIp(word);
  return ip?.family === 'ipv4' ? { kind: 'prefix', prefix: `${formatIp(ip)}/32` } : undefined;
}

/** What stands behind the number of an entry. */
export function writeEntry(entry: AclEntry, extended: boolean): string {
  if (entry.type !== 'rule') return entry.type === 'opaque' ? entry.text : `remark ${entry.text}`;
  const { action, source, destination } = entry.rule;
  if (!extended && destination.kind === 'any') return `${action} ${shortAddress(source)}`;
  return `${action} ip ${longAddress(source)} ${longAddress(destination)}`;
}

function shortAddress(address: AclAddress): string {
  return address.kind === 'prefix' ? address.prefix : longAddress(address);
}

function longAddress(address: AclAddress): string {
  if (address.kind === 'wildcard') return `${address.address} ${address.wildcard}`;
  if (address.kind !== 'prefix') return 'any';
  const [base = '', length = '32'] = address.prefix.split('/');
  return length === '32' ? `host ${base}` : `${base} ${inverse(Number(length))}`;
}

/** The wildcard that leaves so many bits in front. */
function inverse(length: number): string {
  return formatIp({ family: 'ipv4', value: (1n << BigInt(32 - length)) - 1n });
}
