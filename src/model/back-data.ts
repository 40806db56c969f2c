import { sameData } from '../util/same-data.js';
import { READ_FROM } from './read-from.js';
import { compareSecrets, type Secret } from './secret.js';

/** Fields that pass through other values on their way from one to the other. */
const PASSING: ReadonlySet<string> = new Set(['sendCommunity']);

/** Fields that are one value although they have parts: half of one and half of another is neither. */
const WHOLE = new Set(['timers', 'maxPrefix', 'asPathPrepend', 'continue', 'place']);

/** What members of a list are known by. */
const KEYS = ['seq', 'prefix', 'from'] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Takes one change back from what is held now, field by field: what holds the new value gets the old one back; what holds
 * neither is someone else's and stays; a field without a value is on its way from one to the other. Lists whose members have
 * keys, and lists of words, are taken back member by member.
 * @param cutShort true where the change may be on its way: what is changed may lack for a moment what the change leaves alone
 * @returns `before` itself where that is what comes of it, undefined where nothing of the object is left
 */
export function backData<T>(
  held: T | undefined,
  { before, after }: { readonly before: T | undefined; readonly after: T | undefined },
  cutShort: boolean,
): T | undefined {
  const way = { name: '', cutShort };
  const back = backValue(held, before, after, way) as T | undefined;
  return sameData(back, before) ? before : back;
}

/** Which field it is, and whether the change may have been cut short. */
interface Way {
  readonly name: string;
  readonly cutShort: boolean;
}

function backValue(held: unknown, before: unknown, after: unknown, way: Way): unknown {
  const { name } = way;
  if (name === 'password') return backSecret(held as Secret | undefined, before as Secret | undefined, after as Secret);
  const same = (a: unknown, b: unknown): boolean => sameData(a, b, READ_FROM);
  if (same(before, after) || same(held, before)) return held;
  if (same(held, after) || held === undefined) return before;
  if (PASSING.has(name)) return before;
  if (WHOLE.has(name)) return held;
  if (Array.isArray(held)) return backList(held, listOf(before), listOf(after), way);
  if (isFields(held) && !isTagged(held)) return backFields(held, before, after, way);
  return held;
}

/** Of the forms that devices show, few tell whether they are the new password; what was changed and is not the old one is taken for it. */
function backSecret(held: Secret | undefined, before: Secret | undefined, after: Secret | undefined): unknown {
  if (sameData(before, after) || sameData(held, before) || held === undefined) return before ?? held;
  return compareSecrets(held, after) === 'different' ? held : before;
}

function backFields(held: Fields, before: unknown, after: unknown, { cutShort }: Way): unknown {
  const [was, became] = [isFields(before) ? before : {}, isFields(after) ? after : {}];
  const keys = new Set([...Object.keys(held), ...Object.keys(was)]);
  const back: Record<string, unknown> = {};
  for (const key of keys) {
    if (READ_FROM.has(key)) back[key] = held[key];
    else if (held[key] === undefined && cutShort) back[key] = was[key];
    else back[key] = backValue(held[key], was[key], became[key], { name: key, cutShort });
  }
  return back;
}

/** Members of the new list alone go, those of the old one alone come back at their place among the others. */
function backList(held: readonly unknown[], before: readonly unknown[], after: readonly unknown[], way: Way): unknown {
  const [was, became] = [byKey(before), byKey(after)];
  const kept: unknown[] = [];
  for (const [key, member] of byKey(held)) {
    if (isStandIn(member) && !was.has(key)) continue;
    const back = was.has(key) || became.has(key) ? backMember(member, was.get(key), became.get(key), way) : member;
    if (back !== undefined) kept.push(back);
  }
  const there = new Set(byKey(kept).keys());
  for (const [key, member] of was) {
    // What both had and is not there any more was taken away by someone else.
    const stays = became.has(key) && sameData(member, became.get(key), READ_FROM);
    if (!there.has(key) && (way.cutShort || !stays)) kept.push(member);
  }
  return kept.toSorted(compareMembers);
}

function backMember(held: unknown, before: unknown, after: unknown, way: Way): unknown {
  // Half made it may lack what it was to have; it was not there before in any case.
  return before === undefined ? undefined : backValue(held, before, after, { ...way, name: '' });
}

/** An entry that no route matches, which stands in for others while a list has none. */
function isStandIn(member: unknown): boolean {
  if (!isFields(member) || member['action'] !== 'deny') return false;
  const [prefix, ge, le] = [member['prefix'], member['ge'], member['le']];
  return (prefix === '0.0.0.0/32' || prefix === '::/128') && ge === undefined && le === undefined;
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
