import type { LocatedDocument } from '../documents/located.js';
import { NetctlError } from '../errors/netctl-error.js';
import { formatSource, type Sourced, type SourceRef } from '../util/source.js';

/** Two wishes for one object that cannot both be met, each with its place. */
export interface Clash {
  /** For people, for example `access_vlan of port GigabitEthernet1/0/1`. */
  readonly what: string;
  readonly first: Sourced<string>;
  readonly second: Sourced<string>;
}

/** The error for a clash: shown at its second place, naming the first. */
export function conflictError({ what, first, second }: Clash, document: LocatedDocument, device: string): NetctlError {
  const message = `The intents ask for two things: ${what} is ${first.value} at ${formatSource(first.source)}, and ${second.value} here.`;
  return new NetctlError('NETCTL_INPUT_CONFLICT', message, {
    source: second.source,
    excerpt: document.excerpt(second.source),
    device,
  });
}

/** What both ask for, or the clash between them. The first place is kept, so that the answer does not depend on luck. */
export function uniteField<T extends { readonly value: unknown; readonly source: SourceRef }>(
  first: T | undefined,
  second: T | undefined,
  what: string,
): T | undefined | Clash {
  if (first === undefined || second === undefined) return first ?? second;
  if (first.value === second.value) return first;
  return { what, first: inWords(first), second: inWords(second) };
}

export function isClash(value: object | undefined): value is Clash {
  return value !== undefined && 'what' in value;
}

function inWords({ value, source }: { readonly value: unknown; readonly source: SourceRef }): Sourced<string> {
  return { value: value === null ? 'the default' : String(value), source };
}
