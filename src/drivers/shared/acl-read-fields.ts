import { type AclPorts, type AclRule, TCP_FLAGS, type TcpFlag, type TcpFlagMatch } from '../../model/acl.js';
import { icmpOf, UDP, wholeNumber } from '../../model/packet-names.js';
import { MAX_PORT, otherPorts, portRanges } from '../../model/port-ranges.js';
import type { AclDialect } from './acl-dialect.js';
import type { Words } from './acl-words.js';

/** What was not understood; the entry is kept word for word then. */
export const STRANGE = Symbol('strange');

const SINGLE = ['eq', 'neq', 'lt', 'gt'];

/** The ports that the next words mean: undefined where they speak of something else. */
export function readPorts(
  words: Words,
  protocol: number | undefined,
  dialect: AclDialect,
): AclPorts | undefined | typeof STRANGE {
  const names = protocol === UDP ? dialect.ports.udp : dialect.ports.tcp;
  const portOf = (word: string) => wholeNumber(word, MAX_PORT) ?? names.numberOf(word);
  if (words.skip('range')) {
    const [first, last] = [portOf(words.take()), portOf(words.take())];
    if (first === undefined || last === undefined || first > last) return STRANGE;
    return { kind: 'ranges', ranges: [[first, last]] };
  }
  const operator = words.next;
  if (!SINGLE.includes(operator)) return undefined;
  words.take();
  const ports: number[] = [];
  for (let port = portOf(words.next); port !== undefined && !words.done; port = portOf(words.next)) {
    ports.push(port);
    words.take();
    if (operator === 'lt' || operator === 'gt') break;
  }
  const [first] = ports;
  if (first === undefined) return STRANGE;
  const found = portRanges(ports.map((port) => [port, port] as const));
  if (operator === 'eq') return { kind: 'ranges', ranges: found };
  if (operator === 'neq') return { kind: 'ranges', ranges: otherPorts(found) };
  if (operator === 'lt') return first === 0 ? STRANGE : { kind: 'ranges', ranges: [[0, first - 1]] };
  return first === MAX_PORT ? STRANGE : { kind: 'ranges', ranges: [[first + 1, MAX_PORT]] };
}

/** `established`: a segment of a connection that is there already. */
export const ESTABLISHED: TcpFlagMatch = { match: 'any', set: ['rst', 'ack'], clear: [] };

/** The TCP flags that the next words ask for: undefined where they speak of something else. */
export function readFlags(words: Words, dialect: AclDialect): TcpFlagMatch | undefined | typeof STRANGE {
  if (words.skip('established')) return isFlag(words.next) ? STRANGE : ESTABLISHED;
  if (dialect.signedFlags && (words.next === 'match-all' || words.next === 'match-any')) return readSigned(words);
  const set: TcpFlag[] = [];
  while (isFlag(words.next)) set.push(flagNamed(words.take()));
  if (set.length === 0) return undefined;
  // What several mean differs.
  if (set.length > 1 && !dialect.anyOfFlags) return STRANGE;
  return set.length === 1 ? { match: 'all', set, clear: [] } : { match: 'any', set: inOrder(set), clear: [] };
}

function readSigned(words: Words): TcpFlagMatch | typeof STRANGE {
  const match = words.take() === 'match-all' ? 'all' : 'any';
  const set: TcpFlag[] = [];
  const clear: TcpFlag[] = [];
  while (/^[+-]/.test(words.next)) {
    const word = words.take();
    if (!isFlag(word.slice(1))) return STRANGE;
    (word.startsWith('+') ? set : clear).push(flagNamed(word.slice(1)));
  }
  const count = set.length + clear.length;
  if (count === 0) return STRANGE;
  // One flag is all of them and any of them.
  return { match: count === 1 ? 'all' : match, set: inOrder(set), clear: inOrder(clear) };
}

function isFlag(word: string): boolean {
  return TCP_FLAGS.some((flag) => flag === word);
}

function flagNamed(word: string): TcpFlag {
  return TCP_FLAGS.find((flag) => flag === word) ?? 'fin';
}

function inOrder(flags: readonly TcpFlag[]): readonly TcpFlag[] {
  return TCP_FLAGS.filter((flag) => flags.includes(flag));
}

/** The ICMP message that the next words mean: undefined where they speak of something else. */
export function readIcmp(words: Words, family: 'ipv4' | 'ipv6'): AclRule['icmp'] | typeof STRANGE {
  const type = wholeNumber(words.next, 255);
  if (type === undefined) {
    const message = icmpOf(words.next, family);
    if (message !== undefined) words.take();
    return message;
  }
  words.take();
  const code = wholeNumber(words.next, 255);
  if (code !== undefined) words.take();
  return { type, code };
}
