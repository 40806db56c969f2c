import type { Path, PathElem } from '../generated/gnmi/gnmi.js';
import { formatPath, type PathStep, parsePath, splitOrigin } from './path.js';

/** The message for a path in text form, with its origin: `openconfig:/a/b[k=v]`. @throws Error where it is no path */
export function gnmiPath(text: string): Path {
  const { origin, path } = splitOrigin(text);
  return { ...(origin !== undefined && { origin }), elem: parsePath(path).map(elemOf) };
}

function elemOf({ name, module, keys }: PathStep): PathElem {
  return { name: module === undefined ? name : `${module}:${name}`, key: Object.fromEntries(keys) };
}

/** The text form of a path, what its prefix says going first; keys in alphabetical order, for messages have none. */
export function gnmiPathText(path: Path | undefined, prefix?: Path): string {
  const origin = path?.origin || prefix?.origin || '';
  const text = `${written(prefix)}${written(path)}`;
  return `${origin === '' ? '' : `${origin}:`}${text === '' ? '/' : text}`;
}

function written(path: Path | undefined): string {
  const elements = path?.elem ?? [];
  // Before version 0.4 paths were strings, one for each step.
  if (elements.length === 0) return (path?.element ?? []).map((step) => `/${step}`).join('');
  return formatPath(elements.map(stepOf));
}

function stepOf({ name, key }: PathElem): PathStep {
  const keys = Object.entries(key ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return { name: name ?? '', module: undefined, keys };
}
