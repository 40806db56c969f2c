import { splitOrigin } from '../../yang/path.js';
import type { GnmiEdits, GnmiUpdate } from '../transport.js';

const NONE: GnmiEdits = { deletes: [], replaces: [], updates: [], unionReplaces: [] };

/** Edits that wait to be sent as one Set. */
export interface Staged {
  /** @throws Error where the edits cannot be part of the same Set as those before */
  add(edits: GnmiEdits): void;
  all(): GnmiEdits;
  clear(): void;
}

/**
 * A Set knows no order but delete, replace, update (gNMI specification, 3.4.3). What is staged later must therefore take back
 * what it undoes of the edits before it: a path that is deleted or replaced is not updated any more.
 */
export function stageEdits(): Staged {
  let staged = NONE;

  function add(edits: GnmiEdits): void {
    const replaced = edits.replaces.map(({ path }) => path);
    const gone = [...edits.deletes, ...replaced];
    const kept = (path: string): boolean => !gone.some((one) => pathBelow(one, path) !== undefined);
    const replaces = staged.replaces.filter(({ path }) => kept(path));
    const updates = staged.updates.filter(({ path }) => kept(path));
    for (const one of replaces) refuseHolder(one, edits.deletes);
    for (const one of updates) refuseHolder(one, gone);
    staged = {
      deletes: [...staged.deletes.filter(kept), ...edits.deletes],
      replaces: [...replaces, ...edits.replaces],
      updates: [...updates, ...edits.updates],
      unionReplaces: [...(staged.unionReplaces ?? []), ...(edits.unionReplaces ?? [])],
    };
  }

  return {
    add,
    all: () => staged,
    clear: () => {
      staged = NONE;
    },
  };
}

/** What goes before an edit in a Set cannot take back a part of its value. */
function refuseHolder({ path, value }: GnmiUpdate, gone: readonly string[]): void {
  for (const one of gone) {
    const rest = pathBelow(path, one);
    if (rest === undefined || !holds(value, rest)) continue;
    throw new Error(`${one} is staged after ${path}, whose value has it: that cannot be one Set.`);
  }
}

/** What is left of a path below another one: empty where they are the same, undefined where it is elsewhere. */
function pathBelow(upper: string, path: string): string | undefined {
  const [a, b] = [splitOrigin(upper), splitOrigin(path)];
  if (a.origin !== b.origin || !b.path.startsWith(a.path)) return undefined;
  const rest = b.path.slice(a.path.length);
  return rest === '' || /^[/[]/.test(rest) || a.path === '/' ? rest : undefined;
}

/** Whether a value has something at the path below it, by names alone: entries of lists are not told apart. */
function holds(value: unknown, rest: string): boolean {
  const name = /^\/?(?:[\w.-]{1,255}:)?(?<name>[\w.-]{1,255})/.exec(rest)?.groups?.['name'];
  if (name === undefined || typeof value !== 'object' || value === null) return false;
  return Object.keys(value).some((member) => member.replace(/^[^:]{0,255}:/, '') === name);
}
