import type { ConfigLine } from '../../../model/config-line.js';
import type { Setting } from '../../../model/hardening.js';

/**
 * How one thing is written. Lines are patterns without `^` and `$` that begin with a word, `no` in front or not; `value` ones
 * have a group of that name, read as a number where it is one.
 */
export interface SettingWords<Name extends string> {
  readonly name: Name;
  /** What counts where no line says anything; left out where that is not known, or differs between releases. */
  readonly byDefault?: boolean | number | string;
  readonly on?: readonly string[];
  readonly off?: readonly string[];
  readonly value?: readonly string[];
  /** The lines that make it safe. */
  readonly remedy?: readonly string[];
}

interface Pattern {
  readonly setting: number;
  readonly pattern: RegExp;
  readonly value: boolean | undefined;
}

/** Words that are ready to be looked for. */
export interface Vocabulary<Name extends string> {
  readonly words: readonly SettingWords<Name>[];
  /** What counts where nothing is written: the same object for the thousands of ports that say nothing. */
  readonly defaults: Readonly<Partial<Record<Name, Setting>>>;
  /** By the first word of the line, without `no`. */
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
}

/** Most lines begin with a word that no pattern begins with, and need no further look. */
export function vocabulary<Name extends string>(words: readonly SettingWords<Name>[]): Vocabulary<Name> {
  const patterns = new Map<string, Pattern[]>();
  for (const [setting, { on = [], off = [], value = [] }] of words.entries()) {
    for (const line of on) add(patterns, line, setting, true);
    for (const line of off) add(patterns, line, setting, false);
    for (const line of value) add(patterns, line, setting, undefined);
  }
  const defaults: Partial<Record<Name, Setting>> = {};
  for (const word of words)
    if (word.byDefault !== undefined) defaults[word.name] = settingOf({ value: word.byDefault }, word);
  // V8 copies a copy many times faster than an object that grew, and each port has one.
  return { words, patterns, defaults: { ...defaults } };
}

function add(patterns: Map<string, Pattern[]>, line: string, setting: number, value: boolean | undefined): void {
  const first = firstWord(line);
  const known = patterns.get(first) ?? [];
  known.push({ setting, pattern: new RegExp(`^${line}$`), value });
  patterns.set(first, known);
}

function firstWord(line: string): string {
  return /^(?:no |default )?(?<word>[\w-]+)/.exec(line)?.groups?.['word'] ?? '';
}

type Settings<Name extends string> = Readonly<Partial<Record<Name, Setting>>>;

/** What some lines, of which the last word counts, say of each thing. */
export type SettingsReader<Name extends string> = (
  lines: readonly Pick<ConfigLine, 'text' | 'line'>[],
) => Settings<Name>;

/** Reads blocks that are much alike, as those of ports: what a line says is worked out when it is first seen. */
export function settingsReader<Name extends string>(vocabulary: Vocabulary<Name>): SettingsReader<Name> {
  const seen = new Map<string, readonly Said<Name>[]>();
  function saidIn(text: string): readonly Said<Name>[] {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const said = readLine(text, vocabulary);
    seen.set(text, said);
    return said;
  }
  return (lines) => {
    const settings: Partial<Record<Name, Setting>> = { ...vocabulary.defaults };
    for (const { text, line } of lines)
      for (const { word, value } of saidIn(text)) settings[word.name] = settingOf({ value, line }, word);
    return settings;
  };
}

/** The same for lines that are read once. */
export function readSettings<Name extends string>(
  lines: readonly Pick<ConfigLine, 'text' | 'line'>[],
  vocabulary: Vocabulary<Name>,
): Settings<Name> {
  return settingsReader(vocabulary)(lines);
}

/** What a line says of one thing. */
interface Said<Name extends string> {
  readonly word: SettingWords<Name>;
  readonly value: Setting['value'];
}

function readLine<Name extends string>(text: string, { words, patterns }: Vocabulary<Name>): readonly Said<Name>[] {
  return (patterns.get(firstWord(text)) ?? []).flatMap(({ setting, pattern, value }) => {
    const match = pattern.exec(text);
    const word = words[setting];
    if (match === null || word === undefined) return [];
    return [{ word, value: value ?? readValue(match.groups?.['value']) }];
  });
}

function settingOf(said: Setting, { remedy }: SettingWords<string>): Setting {
  return remedy === undefined ? said : { ...said, remedy };
}

function readValue(text: string | undefined): string | number | undefined {
  if (text === undefined) return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
