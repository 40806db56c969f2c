import type { NameTable } from '../model/name-table.js';

/** How an emulated platform prints the entries of filters, whatever way they were typed. */
export interface AclStyle {
  /** `10.0.0.0 0.255.255.255` or `10.0.0.0/8`. */
  readonly networks: 'wildcard' | 'length';
  readonly protocols: Readonly<Record<'ip' | 'ipv6', NameTable>>;
  readonly tcp: NameTable;
  readonly udp: NameTable;
  readonly dscp: NameTable;
  /** `deny` with blanks behind it, as wide as `permit`. */
  readonly wideDeny: boolean;
  /** IPv6 addresses in capital letters. */
  readonly capitals: boolean;
  /** A host of a standard list without the word `host`. */
  readonly bareHosts: boolean;
  /** Words behind the addresses that take one word more, and those that stand alone. */
  readonly options: { readonly valued: readonly string[]; readonly alone: readonly string[] };
  /** The word before the name of a group of addresses; undefined where there is none. */
  readonly group: string | undefined;
}

/** Which entries a list has. */
export type ListKind = 'ip' | 'ip standard' | 'ipv6' | 'mac';

/** A line as the device prints it, or which of its words it did not understand. */
export type Printed = { readonly text: string } | { readonly strange: number };

/** Words of a typed line, and where the reader is. */
export interface Typed {
  readonly words: readonly string[];
  at: number;
}

/** A word that is not understood stops the reader. */
export class Strange extends Error {
  constructor(readonly at: number) {
    super(`Word ${at} is not understood.`);
  }
}

export function word(typed: Typed): string {
  return typed.words[typed.at]?.toLowerCase() ?? '';
}

export function next(typed: Typed): string {
  const found = typed.words[typed.at];
  if (found === undefined) throw new Strange(typed.at);
  typed.at += 1;
  return found;
}
