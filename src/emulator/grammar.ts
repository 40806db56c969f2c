/**
 * The words a mode of a command line understands. Each rule is a line of words:
 * `show version`, `(add|remove)` for one of several words, `(how=add|remove)` where the handler must know which,
 * `<name>` for any one word, `<text...>` for the rest of the line, `[text...]` for a rest that may be missing.
 * Words may be shortened as long as they stay unambiguous, and are read without regard to case.
 */
export type Rules<H> = Readonly<Record<string, H>>;

/** What a line means: the handler with its arguments, or where it stops being understood. */
export type Match<H> =
  | {
      readonly kind: 'match';
      readonly handler: H;
      readonly args: Args;
      readonly columns: Columns;
      /** The line with shortened words in full. */
      readonly full: string;
    }
  | { readonly kind: 'invalid'; readonly column: number }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'ambiguous' };

export type Args = Readonly<Record<string, string>>;
export type Columns = Readonly<Record<string, number>>;

export interface Grammar<H> {
  match(line: string): Match<H>;
}

interface Node<H> {
  readonly words: Map<string, { readonly node: Node<H>; readonly capture: string | undefined }>;
  param: { readonly name: string; readonly node: Node<H> } | undefined;
  rest: { readonly name: string; readonly handler: H } | undefined;
  handler: H | undefined;
}

interface Word {
  readonly text: string;
  readonly column: number;
}

/** How many lines a grammar remembers. */
const REMEMBERED = 1_000;

/** Builds the grammar of one mode. @throws Error where a rule is badly written. */
export function compileGrammar<H>(rules: Rules<H>): Grammar<H> {
  const root = newNode<H>();
  for (const [pattern, handler] of Object.entries(rules)) addRule(root, pattern.split(' '), handler);
  // The same lines are typed again and again, at many devices that share a grammar.
  const known = new Map<string, Match<H>>();
  return {
    match(line) {
      const found = known.get(line);
      if (found !== undefined) return found;
      const match = walk(root, splitWords(line), line);
      if (known.size === REMEMBERED) known.clear();
      known.set(line, match);
      return match;
    },
  };
}

function newNode<H>(): Node<H> {
  return { words: new Map(), param: undefined, rest: undefined, handler: undefined };
}

function addRule<H>(node: Node<H>, pattern: readonly string[], handler: H): void {
  const [first, ...others] = pattern;
  if (first === undefined) {
    node.handler = handler;
    return;
  }
  const rest = /^(?:<(?<needed>\w+)\.\.\.>|\[(?<optional>\w+)\.\.\.\])$/.exec(first)?.groups;
  if (rest !== undefined) {
    node.rest = { name: rest['needed'] ?? rest['optional'] ?? '', handler };
    if (rest['optional'] !== undefined) node.handler = handler;
    return;
  }
  const param = /^<(?<name>\w+)>$/.exec(first)?.groups?.['name'];
  if (param !== undefined) {
    node.param ??= { name: param, node: newNode() };
    addRule(node.param.node, others, handler);
    return;
  }
  const choice = /^\((?:(?<capture>\w+)=)?(?<words>[^()]+)\)$/.exec(first)?.groups;
  for (const word of (choice?.['words'] ?? first).split('|')) {
    const entry = node.words.get(word) ?? { node: newNode<H>(), capture: choice?.['capture'] };
    node.words.set(word, entry);
    addRule(entry.node, others, handler);
  }
}

function splitWords(line: string): Word[] {
  return [...line.matchAll(/\S+/g)].map((match) => ({ text: match[0], column: match.index }));
}

function walk<H>(root: Node<H>, words: readonly Word[], line: string): Match<H> {
  const args: Record<string, string> = {};
  const columns: Record<string, number> = {};
  const full: string[] = [];
  let node = root;
  for (const word of words) {
    const found = keywordOf(node, word.text.toLowerCase());
    if (found === 'ambiguous') return { kind: 'ambiguous' };
    if (found !== undefined) {
      if (found.capture !== undefined) {
        args[found.capture] = found.word;
        columns[found.capture] = word.column;
      }
      full.push(found.word);
      node = found.node;
    } else if (node.param !== undefined) {
      args[node.param.name] = word.text;
      columns[node.param.name] = word.column;
      full.push(word.text);
      node = node.param.node;
    } else if (node.rest !== undefined) {
      args[node.rest.name] = line.slice(word.column).trimEnd();
      columns[node.rest.name] = word.column;
      full.push(line.slice(word.column).trim());
      return { kind: 'match', handler: node.rest.handler, args, columns, full: full.join(' ') };
    } else {
      return { kind: 'invalid', column: word.column + understood(node, word.text.toLowerCase()) };
    }
  }
  if (node.handler === undefined) return { kind: 'incomplete' };
  return { kind: 'match', handler: node.handler, args, columns, full: full.join(' ') };
}

function keywordOf<H>(node: Node<H>, typed: string) {
  const exact = node.words.get(typed);
  if (exact !== undefined) return { ...exact, word: typed };
  const candidates = [...node.words].filter(([word]) => word.toLowerCase().startsWith(typed));
  const [first, second] = candidates;
  if (first === undefined) return undefined;
  if (second !== undefined) return 'ambiguous';
  return { ...first[1], word: first[0] };
}

/** How many characters of a word the device understood before it gave up: as many as begin any word it knows there. */
function understood<H>(node: Node<H>, typed: string): number {
  let most = 0;
  for (const word of node.words.keys()) {
    let same = 0;
    while (same < typed.length && word[same]?.toLowerCase() === typed[same]) same++;
    most = Math.max(most, same);
  }
  return Math.min(most, Math.max(typed.length - 1, 0));
}
