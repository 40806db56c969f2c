import { isGlob, matchesGlob } from './glob.js';

/**
 * Whether a path with `/` between its parts matches a pattern in which `*` and `?` stay within a part and `**` is for any
 * number of parts. A pattern without `/` matches by the last part alone.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const wanted = partsOf(pattern);
  const parts = partsOf(path);
  if (wanted.length === 1 && wanted[0] !== '**') return matchesGlob(wanted[0] ?? '', parts.at(-1) ?? '');
  return matchesParts(wanted, parts);
}

/** The same for patterns that always mean the whole path, also where they have one part only. */
export function matchesWholePath(pattern: string, path: string): boolean {
  return matchesParts(partsOf(pattern), partsOf(path));
}

/** The folder that all paths of a pattern are in, and whether the pattern is one at all. */
export function globBase(pattern: string): { readonly folder: string; readonly rest: string } | undefined {
  const parts = pattern.split('/');
  const first = parts.findIndex(isGlob);
  if (first === -1) return undefined;
  const folder = parts.slice(0, first).join('/');
  return { folder: folder === '' ? (pattern.startsWith('/') ? '/' : '.') : folder, rest: parts.slice(first).join('/') };
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

/** For each number of parts of the path from its end, whether the pattern's remaining parts match them: no backtracking. */
function matchesParts(pattern: readonly string[], path: readonly string[]): boolean {
  let reachable = path.map((_, index) => index === 0);
  reachable.push(path.length === 0);
  for (const wanted of pattern) {
    const next = new Array<boolean>(path.length + 1).fill(false);
    for (let at = 0; at <= path.length; at++) {
      if (wanted === '**') next[at] = reachable[at] === true || (at > 0 && next[at - 1] === true);
      else if (at > 0) next[at] = reachable[at - 1] === true && matchesGlob(wanted, path[at - 1] ?? '');
    }
    reachable = next;
  }
  return reachable[path.length] === true;
}
