import { sameData } from '../util/same-data.js';
import { READ_FROM } from './read-from.js';
import { compareSecrets, type Secret } from './secret.js';

/** Fields that are one value although they have parts: half of one and half of another is neither. */
const WHOLE = new Set(['timers', 'maxPrefix', 'asPathPrepend', 'continue', 'place']);

/** What members of a list are known by. */
const KEYS = ['seq', 'prefix', 'from'] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Takes one change back from what is held now, field by field: what holds the new value gets the old one back; what holds
 * neither is someone else's and stays; a field without a value is on its way from one to the other. Lists whose members have
 * keys, and lists of words, are taken back member by member.
 * @returns `before` itself where that is what comes of it, undefined where nothing of the object is left
 */
export function backData<T>(held: T | undefined, before: T | undefined, after: T | undefined): T | undefined {
  const back = backValue(held, before, after, '') as T | undefined;
  return sameData(back, before) ? before : back;
}

function backValue(held: unknown, before: unknown, after: unknown, name: string): unknown {
  if (name === 'password') return backSecret(held as Secret | undefined, before as Secret | undefined, after as Secret);
  const same = (a: unknown, b: unknown): boolean => sameData(a, b, READ_FROM);
  if (same(before, after) || same(held, before)) return held;
  if (same(held, after) || held === undefined) return before;
  if (WHOLE.has(name)) return held;
  if (Array.isArray(held)) return backList(held, listOf(before), listOf(after));
  if (isFields(held) && !isTagged(held)) return backFields(held, before, after);
  return held;
}

/** Of the forms that devices show, few tell whether they are the new password; what was changed and is not the old one is taken for it. */
function backSecret(held: Secret | undefined, before: Secret | undefined, after: Secret | undefined): unknown {
  if (sameData(before, after) || sameData(held, before) || held === undefined) return before ?? held;
  return compareSecrets(held, after) === 'different' ? held : before;
}

function backFields(held: Fields, before: unknown, after: unknown): unknown {
  const [was, became] = [isFields(before) ? before : {}, isFields(after) ? after : {}];
  const keys = new Set([...Object.keys(held), ...Object.keys(was)]);
  const back: Record<string, unknown> = {};
  for (const key of keys) back[key] = READ_FROM.has(key) ? held[key] : backValue(held[key], was[key], became[key], key);
  return back;
}

/** Members of the new list alone go, those of the old one alone come back at their place among the others. */
function backList(held: readonly unknown[], before: readonly unknown[], after: readonly unknown[]): unknown {
  const [was, became] = [byKey(before), byKey(after)];
  const kept: unknown[] = [];
  for (const [key, member] of byKey(held)) {
    const back = was.has(key) || became.has(key) ? backMember(member, was.get(key), became.get(key)) : member;
    if (back !== undefined) kept.push(back);
  }
  const there = new Set(byKey(kept).keys());
  for (const [key, member] of was) {
    // What both had and is not there any more was taken away by someone else.
    if (!there.has(key) && !(became.has(key) && sameData(member, became.get(key), READ_FROM))) kept.push(member);
  }
  return kept.toSorted(compareMembers);
}

function backMember(held: unknown, before: unknown, after: unknown): unknown {
  // Half made it may lack what it was to have; it was not there before in any case.
  return before === undefined ? undefined : backValue(held, before, after, '');
}

function byKey(list: readonly unknown[]): ReadonlyMap<unknown, unknown> {
  return new Map(list.map((member) => [keyOf(member), member]));
}

function keyOf(member: unknown): unknown {
  if (!isFields(member)) return member;
  const key = KEYS.find((name) => member[name] !== undefined);
  return key === undefined ? JSON.stringify(member) : member[key];
}

function compareMembers(a: unknown, b: unknown): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : Number(String(one) > String(other));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One of several shapes: its parts belong together. */
function isTagged(value: Fields): boolean {
  return 'form' in value || typeof value['kind'] === 'string' ? !('name' in value) : false;
}
