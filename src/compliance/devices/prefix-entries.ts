import { bitsOf, familyOfIp, parseIp } from '../../model/ip-prefix.js';
import type { PrefixListEntry } from '../../model/policy.js';

/** By entry the first one above it that has all of its prefixes; undefined where none has. */
export function coveredEntries(entries: readonly PrefixListEntry[]): readonly (PrefixListEntry | undefined)[] {
  const spans = entries.map(spanOf);
  return spans.map((span, index) => {
    if (span === undefined) return undefined;
    for (let above = 0; above < index; above++) {
      const one = spans[above];
      if (one !== undefined && covers(one, span)) return entries[above];
    }
    return undefined;
  });
}

function covers(a: Span, b: Span): boolean {
  if (a.length > b.length || a.least > b.least || b.most > a.most || a.bits !== b.bits) return false;
  const shift = BigInt(a.bits - a.length);
  return a.value >> shift === b.value >> shift;
}

interface Span {
  readonly value: bigint;
  readonly length: number;
  readonly bits: number;
  readonly least: number;
  readonly most: number;
}

function spanOf({ prefix, ge, le }: PrefixListEntry): Span | undefined {
  const [address = '', text = ''] = prefix.split('/');
  const ip = parseIp(address);
  if (ip === undefined) return undefined;
  const bits = bitsOf(familyOfIp(address));
  const length = Number(text);
  const most = le ?? (ge === undefined ? length : bits);
  return { value: ip.value, length, bits, least: ge ?? length, most };
}
