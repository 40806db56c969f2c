/** A piece of a selector; `at` is its offset in the text, from 0. */
export interface Token {
  readonly kind: 'word' | 'symbol' | 'end';
  readonly text: string;
  readonly at: number;
}

/** Two-character symbols stand before the one-character ones they begin with: the longest wins. */
const SYMBOLS = ['==', '!=', '=', '!', '(', ')', ',', '>', '<'] as const;
const SPACE = new Set([' ', '\t', '\r', '\n']);

/** Cuts a selector into words and symbols, with an `end` at the end. Anything that is no symbol or space is part of a word. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text, at)) {
      at++;
      continue;
    }
    const symbol = symbolAt(text, at);
    const piece = symbol ?? wordAt(text, at);
    tokens.push({ kind: symbol === undefined ? 'word' : 'symbol', text: piece, at });
    at += piece.length;
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }];
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && !isSpace(text, end) && symbolAt(text, end) === undefined) end++;
  return text.slice(start, end);
}

function symbolAt(text: string, at: number): string | undefined {
  return SYMBOLS.find((symbol) => text.startsWith(symbol, at));
}

function isSpace(text: string, at: number): boolean {
  return SPACE.has(text[at] ?? '');
}
