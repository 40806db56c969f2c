import { NOTHING, type Statement, statementAt, withChildren } from './statement.js';
import type { Problem } from './tokens.js';

/** A configuration with what it takes from elsewhere in it. */
export interface Inherited {
  readonly root: Statement;
  /** What is taken from elsewhere and not understood. */
  readonly problems: readonly Problem[];
}

/** A place in a group that is applied here. */
interface Source {
  readonly group: string;
  readonly at: Statement;
}

const APPLY = 'apply-groups';
const EXCEPT = 'apply-groups-except';

/**
 * The configuration with what `apply-groups` brings into it, without groups: what stands in it comes before what a group says, the
 * groups that are applied further inside before those further outside, and of several the one that is named first.
 */
export function withGroups(root: Statement): Inherited {
  const problems: Problem[] = [];
  const groups = root.children.get('groups') ?? NOTHING;
  const used = appliedIn(withoutGroups(root));
  for (const group of groups.children.values()) if (used.has(group.word)) problems.push(...oddInGroup(group));
  const known = { groups, problems };
  return { root: merged(withoutGroups(root), { sources: [], path: [], known }), problems };
}

/** Groups that apply other groups, or only at times. */
function oddInGroup(group: Statement): readonly Problem[] {
  const when = group.children.get('when');
  const inner = [...group.children.values()].flatMap((one) => applied(one));
  return [
    ...(when === undefined
      ? []
      : [{ line: when.line, message: `the group ${group.word} counts only at times (\`when\`)` }]),
    ...inner.map(({ line }) => ({ line, message: `the group ${group.word} applies other groups` })),
  ];
}

function applied(statement: Statement): readonly Statement[] {
  if (statement.word === APPLY) return [statement];
  return [...statement.children.values()].flatMap(applied);
}

/** The names of all groups that are applied somewhere. */
function appliedIn(root: Statement): ReadonlySet<string> {
  return new Set(applied(root).flatMap(({ children }) => [...children.keys()]));
}

/** The configuration without the groups themselves. */
export function withoutGroups(root: Statement): Statement {
  return root.children.has('groups')
    ? { ...root, children: new Map([...root.children].filter(([word]) => word !== 'groups')) }
    : root;
}

interface Place {
  /** The first counts most. */
  readonly sources: readonly Source[];
  readonly path: readonly string[];
  readonly known: { readonly groups: Statement; readonly problems: Problem[] };
}

function merged(own: Statement, { sources: outer, path, known }: Place): Statement {
  const sources =
    own.children.has(APPLY) || own.children.has(EXCEPT) ? sourcesOf(own, { sources: outer, path, known }) : outer;
  const children = [...own.children.values()].filter(({ word }) => word !== APPLY && word !== EXCEPT);
  if (sources.length === 0 && children.every((child) => child.children.size === 0)) return withChildren(own, children);
  const mine = children.map((child) =>
    merged(child, { sources: sourcesBelow(sources, child.word), path: [...path, child.word], known }),
  );
  const foreign = foreignTo(own, sources).map((one) =>
    merged(withChildren(one, []), { sources: sourcesBelow(sources, one.word), path: [...path, one.word], known }),
  );
  if (foreign.length > 0) known.problems.push(...doubts(own, foreign, sources));
  // What stands last counts where there can be but one.
  return withChildren(own, [...foreign, ...mine]);
}

/** What groups have and a statement has not: what counts most comes last. */
function foreignTo({ children }: Statement, sources: readonly Source[]): readonly Statement[] {
  const found = new Map<string, Statement>();
  for (const { at } of sources.toReversed()) {
    for (const one of at.children.values()) {
      if (children.has(one.word) || one.word === APPLY || one.inactive || isPattern(one.word)) continue;
      found.delete(one.word);
      found.set(one.word, one);
    }
  }
  return [...found.values()];
}

/** The groups that are applied at a statement, before those that are applied around it. */
function sourcesOf(own: Statement, { sources, path, known }: Place): readonly Source[] {
  const except = new Set([...(own.children.get(EXCEPT)?.children.keys() ?? [])]);
  const apply = own.children.get(APPLY);
  const names =
    apply === undefined || apply.inactive ? [] : [...apply.children.values()].filter((one) => !one.inactive);
  const found = ofOneEngine(names).flatMap(({ word, line }) => {
    const group = known.groups.children.get(word);
    if (group === undefined) {
      known.problems.push({ line, message: `the group ${word} is applied, and is not in the text` });
      return [];
    }
    return group.inactive ? [] : placesIn(group, path).map((at) => ({ group: word, at }));
  });
  return [...found, ...sources].filter(({ group }) => !except.has(group));
}

/** A group `re1` counts on the other routing engine than `re0`; a text is of the first, as it is of the first node of a cluster. */
function ofOneEngine(names: readonly Statement[]): readonly Statement[] {
  const first = names.some(({ word }) => word === 're0');
  return names
    .filter(({ word }) => !(first && word === 're1'))
    .map((one) => (/^\$\{node\}$/.test(one.word) ? { ...one, word: 'node0' } : one));
}

function placesIn(group: Statement, path: readonly string[]): readonly Statement[] {
  return path.reduce<readonly Statement[]>((all, word) => all.flatMap((one) => fitting(one, word)), [group]);
}

function sourcesBelow(sources: readonly Source[], word: string): readonly Source[] {
  return sources.flatMap(({ group, at }) => fitting(at, word).map((one) => ({ group, at: one })));
}

/** What of a place in a group is for a word: that word, and the patterns that it fits. */
function fitting({ children }: Statement, word: string): readonly Statement[] {
  const own = children.get(word);
  const patterns = [...children.values()].filter((one) => isPattern(one.word) && fitsPattern(word, one.word));
  return [...(own === undefined ? [] : [own]), ...patterns].filter(({ inactive }) => !inactive);
}

/** `<ge-*>`: what is so in a group is for whatever names stand there. */
function isPattern(word: string): boolean {
  return word.startsWith('<') && word.endsWith('>');
}

function fitsPattern(name: string, pattern: string): boolean {
  let expression = '';
  for (const part of pattern
    .slice(1, -1)
    .slice(0, 255)
    .match(/\[[^\]]*\]|[\s\S]/g) ?? []) {
    if (part === '*') expression += '.*';
    else if (part === '?') expression += '.';
    else if (/^\[[\w!^-]+\]$/.test(part)) expression += part.replace(/^\[!/, '[^');
    else expression += part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  }
  try {
    return new RegExp(`^${expression}$`).test(name);
  } catch {
    return false;
  }
}

/** What comes from groups in a way that this reader does not follow: the order of terms, and patterns for what comes itself. */
function doubts(own: Statement, foreign: readonly Statement[], sources: readonly Source[]): readonly Problem[] {
  const several = own.children.size > 0 || sources.length > 1;
  const named = own.word === 'term' && several ? foreign : [];
  const patterns = sources.flatMap(({ at }) => [...at.children.values()].filter(({ word }) => isPattern(word)));
  return [
    ...named.map(({ word, line }) => ({ line, message: `where the term ${word} of a group comes is not known` })),
    ...patterns
      .filter(({ word }) => foreign.some((one) => fitsPattern(one.word, word)))
      .map(({ word, line }) => ({
        line,
        message: `whether ${word} is also for what another group makes is not known`,
      })),
  ];
}

/** True where groups bring something into these hierarchies. */
export function groupsApply(root: Statement, hierarchies: readonly string[]): boolean {
  const groups = statementAt(root, 'groups');
  const used = appliedIn(withoutGroups(root));
  return [...used].some((name) => hierarchies.some((word) => groups?.children.get(name)?.children.has(word) === true));
}
