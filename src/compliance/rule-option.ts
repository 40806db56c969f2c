import { parsePrefix } from '../model/ip-prefix.js';

/** What a profile says for the options of a rule. */
export type Options = Readonly<Record<string, unknown>>;

/** An option of a rule: what a profile may say for it, and how the rule reads it. */
export interface RuleOption<T = unknown> {
  readonly name: string;
  /** What it is for, in a few words. */
  readonly what: string;
  /** What it takes, in words: `a whole number from 1`. */
  readonly takes: string;
  /** What counts where no profile says anything, as a profile would say it. */
  readonly usual: unknown;
  /** The value of a profile, or the usual one. @throws OptionMistake for what it does not take */
  of(options: Options): T;
}

/** A value that an option does not take, and where within the value that is. */
export class OptionMistake extends Error {
  readonly value: unknown;
  readonly path: readonly (string | number)[];

  constructor(value: unknown, path: readonly (string | number)[] = []) {
    super(`${JSON.stringify(value)} is not taken`);
    this.value = value;
    this.path = path;
  }
}

type Words = Pick<RuleOption, 'name' | 'what'>;

function option<T>(words: Words & Pick<RuleOption, 'takes' | 'usual'>, read: (value: unknown) => T): RuleOption<T> {
  const { name, usual } = words;
  return { ...words, of: (options) => read(Object.hasOwn(options, name) ? options[name] : usual) };
}

/** A whole number between two limits. */
export function numberOption({
  from,
  to,
  ...words
}: Words & { readonly usual: number; readonly from: number; readonly to: number }): RuleOption<number> {
  return option({ ...words, takes: `a whole number from ${from} to ${to}` }, (value) => wholeNumber(value, from, to));
}

/** A list of port numbers. */
export function portsOption(words: Words & { readonly usual: readonly number[] }): RuleOption<readonly number[]> {
  return option({ ...words, takes: 'a list of port numbers' }, (value) =>
    listOf(value, (one) => wholeNumber(one, 1, 65_535)),
  );
}

/** A list of names; a single one may stand by itself. */
export function namesOption(
  words: Words & { readonly usual?: readonly string[]; readonly takes?: string },
): RuleOption<readonly string[]> {
  return option({ takes: 'a list of names', usual: [], ...words }, (value) => listOf(value, text));
}

/** A list of words of which only these make sense. */
export function choicesOption(words: Words & { readonly choices: readonly string[] }): RuleOption<readonly string[]> {
  const { choices, name, what } = words;
  return option({ name, what, usual: [], takes: `a list of ${choices.join(', ')}` }, (value) =>
    listOf(value, (one) => {
      if (choices.some((choice) => choice === one)) return text(one);
      throw new OptionMistake(one);
    }),
  );
}

/** A list of IPv4 prefixes. */
export function prefixesOption(words: Words): RuleOption<readonly string[]> {
  return option({ ...words, usual: [], takes: 'a list of IPv4 prefixes, such as 192.0.2.0/24' }, (value) =>
    listOf(value, (one) => {
      const prefix = typeof one === 'string' && one.includes('/') ? parsePrefix(one) : undefined;
      if (prefix?.family === 'ipv4' && !prefix.hostBits) return prefix.prefix;
      throw new OptionMistake(one);
    }),
  );
}

/** A list of regular expressions; a single one may stand by itself. */
export function patternsOption(words: Words): RuleOption<readonly RegExp[]> {
  return option({ ...words, usual: [], takes: 'a list of regular expressions' }, (value) =>
    listOf(value, (one) => pattern(text(one), (source) => source)),
  );
}

/** Regular expressions by key, each of which has to match the whole of a value. */
export function wholePatternsOption(words: Words): RuleOption<ReadonlyMap<string, RegExp>> {
  return option({ ...words, usual: {}, takes: 'a map from keys to regular expressions' }, (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new OptionMistake(value);
    const entries = Object.entries(value).map(([key, one]) =>
      within(key, () => [key, pattern(text(one), (source) => `^(?:${source})$`)] as const),
    );
    return new Map(entries);
  });
}

function listOf<T>(value: unknown, read: (one: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) return [read(value)];
  return value.map((one: unknown, index) => within(index, () => read(one)));
}

/** What is wrong with a part is wrong there. */
function within<T>(step: string | number, read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof OptionMistake) throw new OptionMistake(thrown.value, [step, ...thrown.path]);
    throw thrown;
  }
}

function wholeNumber(value: unknown, from: number, to: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
  throw new OptionMistake(value);
}

function text(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new OptionMistake(value);
}

function pattern(source: string, whole: (source: string) => string): RegExp {
  try {
    // By itself first: `a)(b` would be whole within the brackets of another one.
    return new RegExp(source, 'u') && new RegExp(whole(source), 'u');
  } catch {
    throw new OptionMistake(source);
  }
}
