import { TCP_FLAGS, type TcpFlag, type TcpFlagMatch } from '../../model/acl.js';

/** The flags that the platform can look at. */
export const KNOWN_FLAGS: readonly TcpFlag[] = ['syn', 'rst', 'ack'];

/** `ack|rst`, `syn&!ack`: one level, with one kind of joint; undefined for other expressions. */
export function flagsIn(text: string): TcpFlagMatch | undefined {
  const bare = text.replace(/[()\s]/g, '');
  const any = bare.includes('|');
  if (any && bare.includes('&')) return undefined;
  const parts = bare
    .split(any ? '|' : '&')
    .map((part) => ({ clear: part.startsWith('!'), word: part.replace('!', '') }));
  if (!parts.every(({ word }) => KNOWN_FLAGS.some((flag) => flag === word))) return undefined;
  const those = (clear: boolean): readonly TcpFlag[] =>
    TCP_FLAGS.filter((flag) => parts.some((part) => part.clear === clear && part.word === flag));
  // A bracket that is negated as a whole says something else.
  if (text.includes('!(')) return undefined;
  return { match: any ? 'any' : 'all', set: those(false), clear: those(true) };
}

/** The flags as an expression. */
export function flagsText({ match, set, clear }: TcpFlagMatch): string {
  return [...set, ...clear.map((flag) => `!${flag}`)].join(match === 'any' ? '|' : '&');
}
