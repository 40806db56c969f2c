/**
 * A word of a configuration with the words that follow it. Blocks in braces and lines with `set` come to the same tree of
 * words: `unit 0 { description x; }` is `unit`, below it `0`, below that `description`, below that `x`.
 */
export interface Statement {
  readonly word: string;
  /** Where the word is first written, from 1; 0 at the top. */
  readonly line: number;
  /** True for what is deactivated: it stands in the configuration and is not in force. */
  readonly inactive: boolean;
  /** By their words, in the order of the text. */
  readonly children: ReadonlyMap<string, Statement>;
}

const NONE: ReadonlyMap<string, Statement> = new Map();

/** Nothing, where a statement is asked for that is not there. */
export const NOTHING: Statement = { word: '', line: 0, inactive: false, children: NONE };

/** What is in force at a path of words; undefined where there is none, or where something on the way is deactivated. */
export function statementAt(from: Statement | undefined, ...path: readonly string[]): Statement | undefined {
  let found = from;
  for (const word of path) {
    found = found?.children.get(word);
    if (found?.inactive === true) return undefined;
  }
  return found;
}

/** What stands directly below a path and is in force. */
export function below(from: Statement | undefined, ...path: readonly string[]): readonly Statement[] {
  const found = statementAt(from, ...path);
  return found === undefined ? [] : [...found.children.values()].filter(({ inactive }) => !inactive);
}

/** The value at a path, the last one where there are several. */
export function valueAt(from: Statement | undefined, ...path: readonly string[]): Statement | undefined {
  return below(from, ...path).at(-1);
}

/** A statement with these children instead of its own. */
export function withChildren(statement: Statement, children: Iterable<Statement>): Statement {
  return { ...statement, children: new Map([...children].map((child) => [child.word, child])) };
}
