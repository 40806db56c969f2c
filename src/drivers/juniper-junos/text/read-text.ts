import { NOTHING, type Statement } from './statement.js';
import { type Problem, tokensOf, wordsOfLine } from './tokens.js';

/** A configuration as it is written, and what of the text is not understood. */
export interface ReadText {
  readonly root: Statement;
  readonly problems: readonly Problem[];
  /** Why the text may not be the whole configuration; for people. */
  readonly cutOff: readonly string[];
}

/** Deeper than any configuration; a text that goes on is none. */
const DEEPEST = 64;

const COMMAND =
  /^\s*(?<verb>set|deactivate|activate|delete|protect|unprotect|annotate|insert|rename|copy|edit|top|up|exit)(?=\s|$)(?<rest>.*)$/s;
/** What devices print around a configuration: prompts, the place in it, the member of a stack. */
const NOISE = /^\s*(?:[\w.-]{1,64}@[\w.:-]{1,64}[>#%].*|\{[\w:]{1,32}\}(?:\[edit.*\])?|\[edit[^\]]*\]|#.*)\s*$/s;
const MARK = /^(?:inactive|protect|replace|delete):$/;

/** More statements than one line ever stands for. */
const MOST = 10_000;

interface Draft extends Statement {
  inactive: boolean;
  readonly depth: number;
  readonly children: Map<string, Draft>;
}

/** Reads a configuration in braces, or as lines with `set` and `deactivate`. Takes any text. */
export function readText(text: string): ReadText {
  const root: Draft = { ...NOTHING, depth: 0, children: new Map() };
  const problems: Problem[] = [];
  const cutOff: string[] = [];
  const lines = text.split('\n');
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const command = COMMAND.exec(line)?.groups;
    if (command === undefined && (line.trim() === '' || NOISE.test(line))) at += 1;
    else if (command === undefined) {
      const end = endOfBlocks(lines, at);
      readBlocks(root, lines.slice(at, end).join('\n'), { firstLine: at + 1, problems, cutOff });
      at = end;
    } else {
      obey(root, command['verb'] ?? '', command['rest'] ?? '', { line: at + 1, problems, cutOff });
      at += 1;
    }
  }
  const last = lines.at(-1) ?? '';
  if (/^\s*(?:set|deactivate)\s/.test(last)) cutOff.push('the last line has no end, and may be cut off');
  return { root, problems, cutOff };
}

/** What stands at the left where blocks in braces have ended: a command, or what the device prints behind them. */
const BEHIND = /^(?:(?:set|deactivate) |\{[\w:]{1,32}\}\s*$|[\w.-]{1,64}@[\w.:-]{1,64}[>#%])/;

function endOfBlocks(lines: readonly string[], from: number): number {
  const next = lines.findIndex((line, index) => index > from && BEHIND.test(line));
  return next === -1 ? lines.length : next;
}

interface Notes {
  readonly problems: Problem[];
  readonly cutOff: string[];
}

function readBlocks(
  root: Draft,
  text: string,
  { firstLine, problems, cutOff }: Notes & { readonly firstLine: number },
): void {
  const { tokens, problems: odd } = tokensOf(text, firstLine);
  cutOff.push(...odd.map(({ message, line }) => `${message} that begins at line ${line}`));
  const open: { readonly at: Draft; readonly line: number; readonly word: string }[] = [];
  let words: Word[] = [];
  let list: Word[] | undefined;
  let mark: string | undefined;
  const here = (): Draft => open.at(-1)?.at ?? root;
  const close = (): readonly Draft[] => {
    const ends = place(here(), list === undefined ? words : [...words, ...list], problems);
    if (mark === 'inactive:') for (const end of ends) end.inactive = true;
    words = [];
    list = undefined;
    mark = undefined;
    return ends;
  };
  for (const { kind, text: word, line } of tokens) {
    if (kind === 'word' && words.length === 0 && list === undefined && MARK.test(word)) {
      if (word === 'delete:') problems.push({ line, message: '`delete:` is an edit, and no configuration' });
      mark = word;
    } else if (kind === 'word') (list ?? words).push({ word, line });
    else if (kind === 'list') list = [];
    else if (kind === 'unlist') {
      words.push({ word: list ?? [], line });
      list = undefined;
    } else if (kind === 'end') close();
    else if (kind === 'open') {
      const head = words.at(-1);
      const [end] = close();
      open.push({ at: end ?? here(), line, word: typeof head?.word === 'string' ? head.word : '' });
    } else {
      if (words.length > 0) {
        problems.push({ line: words[0]?.line ?? line, message: 'a statement does not end with `;`' });
        close();
      }
      mark = undefined;
      if (open.pop() === undefined) problems.push({ line, message: '`}` closes nothing' });
    }
  }
  const [first] = open;
  if (first !== undefined) {
    cutOff.push(
      `the configuration is cut off: ${first.word} of line ${first.line} and what stands in it is not closed`,
    );
  } else if (words.length > 0) {
    cutOff.push(`the configuration is cut off: the statement of line ${words[0]?.line} has no end`);
  }
}

/** A word, or several that each take its place. */
interface Word {
  readonly word: string | readonly Word[];
  readonly line: number;
}

/** Puts a path of words below a statement, and returns what it ends in. */
function place(from: Draft, path: readonly Word[], problems: Problem[]): readonly Draft[] {
  if (from.depth + path.length > DEEPEST) {
    problems.push({ line: path[0]?.line ?? 0, message: `a statement stands deeper than ${DEEPEST} words` });
    return [];
  }
  let ends: readonly Draft[] = [from];
  for (const { word, line } of path) {
    const words = typeof word === 'string' ? [{ word, line }] : word;
    // A list without members says nothing.
    if (words.length === 0) continue;
    if (ends.length * words.length > MOST) {
      problems.push({ line, message: `a line stands for more than ${MOST} statements` });
      return [];
    }
    ends = ends.flatMap((end) => words.map((one) => childOf(end, String(one.word), one.line)));
  }
  return ends;
}

function childOf({ children, depth }: Draft, word: string, line: number): Draft {
  const known = children.get(word);
  if (known !== undefined) return known;
  const child: Draft = { word, line, inactive: false, depth: depth + 1, children: new Map() };
  children.set(word, child);
  return child;
}

function obey(
  root: Draft,
  verb: string,
  rest: string,
  { line, problems, cutOff }: Notes & { readonly line: number },
): void {
  const words = wordsOfLine(rest);
  if (words === undefined) {
    cutOff.push(`line ${line} is cut off in a text in quotes or a list`);
    return;
  }
  if (verb === 'set') set(root, words, { line, problems });
  else if (verb === 'deactivate' || verb === 'activate') {
    for (const found of existing(root, words)) found.inactive = verb === 'deactivate';
  } else if (verb === 'delete' && words.length > 0) {
    const last = words.at(-1);
    const doomed = typeof last === 'string' ? [last] : (last ?? []);
    for (const parent of existing(root, words.slice(0, -1))) for (const word of doomed) parent.children.delete(word);
  } else if (!/^(?:protect|unprotect|annotate|top)$/.test(verb)) {
    problems.push({ line, message: `\`${verb}\` is an edit, and no configuration` });
  }
}

function set(
  root: Draft,
  words: readonly (string | readonly string[])[],
  { line, problems }: Pick<Notes, 'problems'> & { readonly line: number },
): void {
  if (words.length <= DEEPEST && words.every((word) => typeof word === 'string')) {
    words.reduce((at, word) => childOf(at, word, line), root);
    return;
  }
  const path = words.map((word) => ({
    line,
    word: typeof word === 'string' ? word : word.map((one) => ({ word: one, line })),
  }));
  place(root, path, problems);
}

function existing(root: Draft, path: readonly (string | readonly string[])[]): readonly Draft[] {
  return path.reduce<readonly Draft[]>(
    (found, word) => {
      const words = typeof word === 'string' ? [word] : word;
      return found.flatMap((one) => words.flatMap((each) => one.children.get(each) ?? []));
    },
    [root],
  );
}
