import type { Sourced } from '../util/source.js';
import type { Clash } from './conflicts.js';

/** An ordered list as asked for: as a whole, or by single entries with their numbers. */
export interface Ordered<T> {
  readonly entries?: Sourced<readonly Sourced<T>[]>;
  readonly add: readonly Sourced<T>[];
  readonly remove: readonly Sourced<number>[];
}

interface Comparison<T> {
  /** For people, for example `the prefix list PL-LOCAL`. */
  readonly what: string;
  same(a: T, b: T): boolean;
}

/** What two documents ask of one ordered list together, or what they disagree about. A whole list is one value. */
export function uniteOrdered<T extends { readonly seq: number | undefined }>(
  a: Ordered<T>,
  b: Ordered<T>,
  comparison: Comparison<T>,
): Ordered<T> | Clash {
  const { what, same } = comparison;
  const whole = uniteWhole(a, b, comparison);
  if (whole !== undefined && 'what' in whole) return whole;
  const add = [...a.add];
  for (const entry of b.add) {
    const before = add.find(({ value }) => value.seq === entry.value.seq);
    if (before === undefined) add.push(entry);
    else if (!same(before.value, entry.value)) {
      return {
        what: `rule ${entry.value.seq} of ${what}`,
        first: said('one thing', before),
        second: said('another', entry),
      };
    }
  }
  const known = new Set(a.remove.map(({ value }) => value));
  const remove = [...a.remove, ...b.remove.filter(({ value }) => !known.has(value))];
  for (const entry of remove) {
    const added = add.find(({ value }) => value.seq === entry.value);
    if (added === undefined) continue;
    const second = b.remove.includes(entry);
    const [first, last] = second
      ? [said('to be there', added), said('to go', entry)]
      : [said('to go', entry), said('to be there', added)];
    return { what: `rule ${entry.value} of ${what}`, first, second: last };
  }
  return { ...(whole !== undefined && { entries: whole }), add, remove };
}

function uniteWhole<T>(a: Ordered<T>, b: Ordered<T>, { what, same }: Comparison<T>): Ordered<T>['entries'] | Clash {
  const [first, second] = [a.entries, b.entries];
  if (first !== undefined && second !== undefined) {
    const [one, other] = [first.value, second.value];
    const differs = one.length !== other.length || one.some((entry, index) => !isSame(entry, other[index], same));
    if (!differs) return first;
    const at = one.findIndex((entry, index) => !isSame(entry, other[index], same));
    const [left, right] = [one[at] ?? first, other[at === -1 ? one.length : at] ?? second];
    return { what, first: said('one list', left), second: said('another', right) };
  }
  const [edited, whole] = first === undefined ? [a, b] : [b, a];
  const edit = edited.add[0] ?? edited.remove[0];
  if (whole.entries === undefined || edit === undefined) return first ?? second;
  const list = said('written as a whole', whole.entries);
  const single = said('changed by single rules', edit);
  return first === undefined ? { what, first: single, second: list } : { what, first: list, second: single };
}

function isSame<T>(a: Sourced<T>, b: Sourced<T> | undefined, same: Comparison<T>['same']): boolean {
  return b !== undefined && same(a.value, b.value);
}

function said(value: string, { source }: Pick<Sourced<unknown>, 'source'>): Sourced<string> {
  return { value, source };
}
