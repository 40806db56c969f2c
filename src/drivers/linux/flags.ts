import { TCP_FLAGS, type TcpFlag, type TcpFlagMatch } from '../../model/acl.js';

const ALL = 0xff;

/**
 * A match of TCP flags in the one form in which nft prints it. `any` of some set and others not is: what counts of them is
 * not just the others.
 */
export function writeFlags({ match, set, clear }: TcpFlagMatch): string {
  const value = bitsOf(match === 'all' ? set : clear);
  const mask = bitsOf([...set, ...clear]);
  const sign = match === 'all' ? '==' : '!=';
  if (mask === ALL) return `tcp flags ${sign} ${hex(value)}`;
  if (value === 0) return match === 'all' ? `tcp flags ! ${list(mask)}` : `tcp flags ${list(mask)}`;
  if ((mask & (mask - 1)) === 0) return `tcp flags & ${hex(mask)} ${sign} ${hex(value)}`;
  return `tcp flags ${match === 'all' ? '' : '!= '}${list(value)} / ${list(mask)}`;
}

const WORDS =
  /^tcp flags (?:(?<sign>==|!=) (?<whole>0x[0-9a-f]{1,2})|& (?<bit>0x[0-9a-f]{1,2}) (?<bitSign>==|!=) (?<bitValue>0x[0-9a-f]{1,2})|(?<not>!= |! |)(?<value>0x[0-9a-f]{1,2}(?:,0x[0-9a-f]{1,2}){0,7})(?: \/ (?<mask>0x[0-9a-f]{1,2}(?:,0x[0-9a-f]{1,2}){0,7}))?)$/;

/** The match that nft prints so; undefined for what is none. */
export function readFlags(text: string): TcpFlagMatch | undefined {
  const groups = WORDS.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { sign, whole, bit, bitSign, bitValue, not, value, mask } = groups;
  if (whole !== undefined) return flagMatch(sign === '==', Number(whole), ALL);
  if (bit !== undefined) return flagMatch(bitSign === '==', Number(bitValue), Number(bit));
  const bits = sum(value);
  if (mask !== undefined) return not === '! ' ? undefined : flagMatch(not === '', bits, sum(mask));
  if (not === '! ') return flagMatch(true, 0, bits);
  return not === '' ? flagMatch(false, 0, bits) : undefined;
}

function flagMatch(equal: boolean, value: number, mask: number): TcpFlagMatch | undefined {
  if ((value & ~mask) !== 0) return undefined;
  const [those, others] = [flagsOf(value), flagsOf(mask & ~value)];
  return equal ? { match: 'all', set: those, clear: others } : { match: 'any', set: others, clear: those };
}

function bitsOf(flags: readonly TcpFlag[]): number {
  return flags.reduce((bits, flag) => bits | (1 << TCP_FLAGS.indexOf(flag)), 0);
}

function flagsOf(bits: number): readonly TcpFlag[] {
  return TCP_FLAGS.filter((_, index) => (bits >> index) & 1);
}

function sum(text = ''): number {
  return text.split(',').reduce((bits, word) => bits | Number(word), 0);
}

function list(bits: number): string {
  return flagsOf(bits)
    .map((flag) => hex(bitsOf([flag])))
    .join(',');
}

function hex(bits: number): string {
  return `0x${bits.toString(16)}`;
}
