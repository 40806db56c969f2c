import type { Wishes } from '../../model/desired-bgp.js';
import { sameData } from '../../util/same-data.js';
import type { Sourced } from '../../util/source.js';
import type { Clash } from '../conflicts.js';

/** How fields are called in intents, where that is not their name with underscores. */
const NAMES: Readonly<Record<string, string>> = { group: 'peer_group' };

/** Fields that both ask for, or the first clash between them. The first place is kept. */
export function uniteWishes<T>(a: Wishes<T>, b: Wishes<T>, what: string): Wishes<T> | Clash {
  for (const field of Object.keys(b) as (keyof T & string)[]) {
    const [first, second] = [a[field], b[field]];
    if (first === undefined || second === undefined || sameData(first.value, second.value)) continue;
    // The value of a password must not be told, not even in an error.
    const secret = field === 'password';
    return {
      what: `${nameOf(field)} of ${what}`,
      first: inWords(first, secret ? 'one secret' : undefined),
      second: inWords(second, secret ? 'another one' : undefined),
    };
  }
  return { ...b, ...a };
}

function nameOf(field: string): string {
  return NAMES[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function inWords({ value, source }: Sourced<unknown>, secret: string | undefined): Sourced<string> {
  if (value === null) return { value: 'the default', source };
  return { value: secret ?? (typeof value === 'object' ? JSON.stringify(value) : String(value)), source };
}
