import { entriesOf } from './data.js';
import { isData, isEntries, type YangData, type YangValue } from './schema.js';

/** What stands at a path of members, for example `at(entry, 'ethernet', 'config')`. */
export function at(value: YangValue | undefined, ...members: readonly string[]): YangValue | undefined {
  return members.reduce<YangValue | undefined>((held, member) => (isData(held) ? held[member] : undefined), value);
}

/** The same as an object with members; empty where there is none. */
export function dataAt(value: YangValue | undefined, ...members: readonly string[]): YangData {
  const held = at(value, ...members);
  return isData(held) ? held : {};
}

/** The entries of a list at a path of members. */
export function listAt(value: YangValue | undefined, ...members: readonly string[]): readonly YangData[] {
  return entriesOf(at(value, ...members));
}

/** The text of a leaf, a number as text. */
export function text(value: YangValue | undefined, ...members: readonly string[]): string | undefined {
  const held = at(value, ...members);
  return typeof held === 'string' || typeof held === 'number' ? String(held) : undefined;
}

/** The texts of a leaf-list. */
export function texts(value: YangValue | undefined, ...members: readonly string[]): readonly string[] {
  const held = at(value, ...members);
  return isEntries(held) ? held.map(String) : [];
}

/** A leaf that is a number. */
export function numberAt(value: YangValue | undefined, ...members: readonly string[]): number | undefined {
  const held = at(value, ...members);
  return typeof held === 'number' ? held : undefined;
}

/** Data without what is not said. */
export function said(members: Readonly<Record<string, YangValue | undefined>>): YangData {
  const data: Record<string, YangValue> = {};
  for (const [member, value] of Object.entries(members)) if (value !== undefined) data[member] = value;
  return data;
}
