import { NetctlError } from '../errors/netctl-error.js';
import { isGlob } from '../util/glob.js';
import type { SourceRef } from '../util/source.js';
import { type Token, tokenize } from './selector-lexer.js';

/** One condition of a selector. `=` and `==` are `in` with one value, `!=` is `notin` with one, as in Kubernetes. */
export interface Requirement {
  readonly key: string;
  readonly operator: 'in' | 'notin' | 'exists' | 'absent';
  /** Never empty for `in` and `notin`; the empty string is a value. */
  readonly values: readonly string[];
  /** As the user wrote it. */
  readonly text: string;
}

const KEY =
  /^(?:(?<prefix>[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?)\/)?(?<name>[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)$/;
/** A Kubernetes label value with wildcards, and as long as a host name may be. */
const VALUE = /^[A-Za-z0-9*?](?:[-A-Za-z0-9_.*?]{0,251}[A-Za-z0-9*?])?$/;

/** Whether a text can be the name of a label, alone or with a domain before a slash. */
export function isLabelKey(text: string): boolean {
  return KEY.test(text);
}

/** Whether a selector can name this value: empty, or the characters of a label value, without wildcards. */
export function isLabelValue(text: string): boolean {
  return text === '' || (VALUE.test(text) && !isGlob(text));
}

/**
 * Parses a selector into its requirements.
 * @throws NetctlError NETCTL_INVENTORY_SELECTOR with the selector and a caret under what is wrong as the excerpt.
 */
export function parseRequirements(text: string, source?: SourceRef): readonly Requirement[] {
  const parser = new Parser(text, source);
  return parser.parse();
}

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(
    readonly text: string,
    readonly source: SourceRef | undefined,
  ) {
    this.#tokens = tokenize(text);
  }

  parse(): readonly Requirement[] {
    if (this.#peek().kind === 'end') {
      throw this.#wrong(this.#peek(), 'it is empty', 'Write `all` to select every device.');
    }
    const requirements: Requirement[] = [];
    do {
      requirements.push(this.#requirement());
    } while (this.#accept(','));
    const rest = this.#peek();
    if (rest.kind !== 'end') throw this.#unexpected(rest, 'a comma or the end');
    return requirements;
  }

  #requirement(): Requirement {
    const from = this.#peek().at;
    const negated = this.#accept('!');
    const key = this.#key();
    if (negated && key.text === 'all') throw this.#wrong(key, '`all` stands for every device and cannot be negated');
    const restriction = negated ? { operator: 'absent' as const, values: [] } : this.#restriction(key);
    const text = this.text.slice(from, this.#end()).trim();
    return { key: key.text, ...restriction, text };
  }

  #key(): Token {
    const token = this.#take();
    if (token.kind !== 'word') throw this.#unexpected(token, 'a label');
    if (isLabelKey(token.text)) return token;
    throw this.#wrong(
      token,
      `"${token.text}" cannot be the name of a label`,
      'A label has letters, digits, "-", "_" and ".", at most 63, and begins and ends with a letter or digit.',
    );
  }

  #restriction(key: Token): Pick<Requirement, 'operator' | 'values'> {
    const token = this.#peek();
    if (token.kind === 'end' || token.text === ',') return { operator: 'exists', values: [] };
    if (key.text === 'all') throw this.#wrong(token, '`all` stands for every device and takes no value');
    this.#take();
    switch (token.text) {
      case '=':
      case '==':
        return { operator: 'in', values: [this.#exactValue()] };
      case '!=':
        return { operator: 'notin', values: [this.#exactValue()] };
      case 'in':
      case 'notin':
        return { operator: token.text, values: this.#valueSet() };
      case '<':
      case '>':
        throw this.#wrong(
          token,
          `"${token.text}" is not one of netctl's operators`,
          'List the values: `key in (1,2,3)`.',
        );
      default:
        throw this.#unexpected(token, '=, ==, !=, in, notin, a comma or the end');
    }
  }

  /** Nothing after the sign is the empty value, as in Kubernetes: `key=` asks for a label without a value. */
  #exactValue(): string {
    const token = this.#peek();
    if (token.kind === 'end' || token.text === ',') return '';
    return this.#value();
  }

  /** `()` and nothing between commas is the empty value, as in Kubernetes. */
  #valueSet(): readonly string[] {
    const open = this.#take();
    if (open.text !== '(') throw this.#unexpected(open, '"("');
    const values = new Set<string>();
    do {
      const token = this.#peek();
      values.add(token.text === ',' || token.text === ')' ? '' : this.#value());
    } while (this.#accept(','));
    const close = this.#take();
    if (close.text !== ')') throw this.#unexpected(close, 'a comma or ")"');
    return [...values];
  }

  #value(): string {
    const token = this.#take();
    if (token.kind !== 'word') throw this.#unexpected(token, 'a value');
    if (VALUE.test(token.text)) return token.text;
    throw this.#wrong(
      token,
      `"${token.text}" cannot be the value of a label`,
      'A value has letters, digits, "-", "_" and "."; the wildcards are "*" and "?". Write several values as `key in (a,b)`.',
    );
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', text: '', at: this.text.length };
  }

  #take(): Token {
    const token = this.#peek();
    this.#next++;
    return token;
  }

  #accept(symbol: string): boolean {
    const token = this.#peek();
    if (token.kind !== 'symbol' || token.text !== symbol) return false;
    this.#next++;
    return true;
  }

  /** Where the requirement just read ends: before the token that follows. */
  #end(): number {
    return this.#peek().at;
  }

  #unexpected(token: Token, expected: string): NetctlError {
    const found = token.kind === 'end' ? 'it ends' : `there is "${token.text}"`;
    return this.#wrong(token, `${found} where ${expected} is expected`);
  }

  #wrong(token: Token, what: string, hint?: string): NetctlError {
    const message = `The selector "${this.text}" cannot be read: at column ${token.at + 1} ${what}.`;
    return new NetctlError('NETCTL_INVENTORY_SELECTOR', printable(message), {
      hint,
      source: this.source,
      excerpt: `${printable(this.text)}\n${' '.repeat(token.at)}^`,
    });
  }
}

/** Control characters must not reach a terminal; a space in place of each keeps the columns. */
function printable(text: string): string {
  return text.replace(/\p{Cc}|\p{Bidi_Control}/gu, ' ');
}
