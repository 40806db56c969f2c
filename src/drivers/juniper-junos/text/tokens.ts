/** What a configuration in braces is made of. `open` and `close` are braces, `list` and `unlist` brackets. */
export interface Token {
  readonly kind: 'word' | 'open' | 'close' | 'end' | 'list' | 'unlist';
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Something in a text that is not understood, at a line from 1. */
export interface Problem {
  readonly message: string;
  readonly line: number;
}

const MARKS = new Map<string, Token['kind']>([
  ['{', 'open'],
  ['}', 'close'],
  [';', 'end'],
]);

/** Blanks, or a comment to the end of its line. */
const NOTHING_SAID = /(?:\s+|#[^\n]*)+/y;
/** A word without anything in it that could mean more. */
const PLAIN_WORD = /[^\s{}[\];"#/][^\s{}[\];"]*/y;

/** The tokens of a text in braces, without comments. */
export function tokensOf(
  text: string,
  firstLine = 1,
): { readonly tokens: readonly Token[]; readonly problems: readonly Problem[] } {
  const tokens: Token[] = [];
  const problems: Problem[] = [];
  let line = firstLine;
  let at = 0;
  let inList = false;
  while (at < text.length) {
    const start = at;
    const char = text[at] ?? '';
    const blank = endOf(NOTHING_SAID, text, at);
    const plain = blank === undefined ? endOf(PLAIN_WORD, text, at) : undefined;
    if (blank !== undefined) at = blank;
    else if (plain !== undefined && text[plain] !== '[' && text[plain] !== ']') {
      at = plain;
      tokens.push({ kind: 'word', text: text.slice(start, at), line });
      // Words have no ends of lines in them.
      continue;
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      if (end === -1) problems.push({ line, message: 'the configuration is cut off in a comment' });
      at = end === -1 ? text.length : end + 2;
    } else if (MARKS.has(char)) {
      tokens.push({ kind: MARKS.get(char) ?? 'end', text: char, line });
      inList = false;
      at += 1;
      continue;
    } else if (char === '[' || (char === ']' && inList)) {
      tokens.push({ kind: char === '[' ? 'list' : 'unlist', text: char, line });
      inList = char === '[';
      at += 1;
      continue;
    } else if (char === '"') {
      const end = endOfQuote(text, at);
      if (end === undefined) problems.push({ line, message: 'the configuration is cut off in a text in quotes' });
      at = end ?? endOfLine(text, at);
      tokens.push({ kind: 'word', text: unquoted(text.slice(start + 1, end === undefined ? at : at - 1)), line });
    } else {
      at = endOfWord(text, at, inList);
      tokens.push({ kind: 'word', text: text.slice(start, at), line });
    }
    line += lineEndsIn(text, start, at);
  }
  return { tokens, problems };
}

/** Where what a sticky pattern has ends; undefined where it has nothing there. */
function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function endOfQuote(text: string, from: number): number | undefined {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return undefined;
}

function unquoted(text: string): string {
  return text.replace(/\\(?<char>["\\])/g, '$<char>');
}

/** Brackets in a word belong to it (`ge-0/0/[0-3]`); only one too many ends a list. */
function endOfWord(text: string, from: number, inList: boolean): number {
  let depth = 0;
  let at = from;
  for (; at < text.length; at++) {
    const char = text[at] ?? '';
    if (/[\s{};"]/.test(char)) break;
    if (char === '[') depth += 1;
    if (char === ']' && depth === 0 && inList) break;
    if (char === ']') depth -= 1;
  }
  // A word is at least one character long, whatever that is.
  return Math.max(at, from + 1);
}

function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text[at] === '\n') count += 1;
  return count;
}

/** The words of a line with `set`: what is in brackets stands for one word each. `undefined` where a quote has no end. */
export function wordsOfLine(text: string): readonly (string | readonly string[])[] | undefined {
  // Most lines have nothing but words.
  if (!/["#[\]]/.test(text)) return text.trim() === '' ? [] : text.trim().split(/\s+/);
  const words: (string | readonly string[])[] = [];
  let list: string[] | undefined;
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (/\s/.test(char)) {
      at += 1;
      continue;
    }
    if (char === '#') break;
    if (char === '[' && list === undefined) {
      list = [];
      at += 1;
      continue;
    }
    if (char === ']' && list !== undefined) {
      words.push(list);
      list = undefined;
      at += 1;
      continue;
    }
    const quoted = char === '"';
    const end = quoted ? endOfQuote(text, at) : endOfPlainWord(text, at, list !== undefined);
    if (end === undefined) return undefined;
    (list ?? words).push(quoted ? unquoted(text.slice(at + 1, end - 1)) : text.slice(at, end));
    at = end;
  }
  return list === undefined ? words : undefined;
}

function endOfPlainWord(text: string, from: number, inList: boolean): number {
  let depth = 0;
  let at = from;
  for (; at < text.length; at++) {
    const char = text[at] ?? '';
    if (/\s/.test(char)) break;
    if (char === '[') depth += 1;
    if (char === ']' && depth === 0 && inList) break;
    if (char === ']') depth -= 1;
  }
  return Math.max(at, from + 1);
}
