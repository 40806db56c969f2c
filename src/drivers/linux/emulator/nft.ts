import { checkRule } from './rule-grammar.js';
import { calledBy, type Ruleset } from './ruleset.js';

/** A mistake, and the words of the script that it is in. */
class NftError extends Error {
  constructor(
    message: string,
    readonly at: number,
    readonly length: number,
  ) {
    super(message);
  }
}

interface Command {
  readonly text: string;
  /** Where it begins in the script. */
  readonly at: number;
}

const NOT_THERE = 'Could not process rule: No such file or directory';
const BUSY = 'Could not process rule: Device or resource busy';

/** What a call of nft with a script leaves: other rules, or words of what is wrong with it and the rules as they were. */
export function runScript(
  script: string,
  ruleset: Ruleset,
): { readonly ruleset: Ruleset; readonly stdout: string } | { readonly stderr: string } {
  const copy = ruleset.copy();
  let stdout = '';
  try {
    for (const command of splitScript(script)) stdout += runCommand(command, copy);
    return { ruleset: copy, stdout };
  } catch (error) {
    if (!(error instanceof NftError)) throw error;
    const start = script.lastIndexOf('\n', error.at - 1) + 1;
    const line = script.slice(start).split('\n', 1)[0] ?? '';
    const marks = `${' '.repeat(error.at - start)}${'^'.repeat(error.length)}`;
    return { stderr: `Error: ${error.message}\n${line}\n${marks}\n` };
  }
}

/** Commands end at a semicolon or a line end that stands in neither quotation marks nor braces. */
function splitScript(script: string): readonly Command[] {
  const commands: Command[] = [];
  for (const match of script.matchAll(/(?:"[^"]*"|\{[^{}]*\}|[^;\n"{}])+/g)) {
    const text = match[0];
    const at = match.index + (text.length - text.trimStart().length);
    if (text.trim() !== '') commands.push({ text: text.trim(), at });
  }
  return commands;
}

const FORMS: readonly (readonly [
  RegExp,
  (command: Command, groups: Readonly<Record<string, string>>, ruleset: Ruleset) => string,
])[] = [
  [/^list tables$/, (_, __, { chains }) => (chains === undefined ? '' : 'table inet netctl\n')],
  [
    /^list table inet (?<table>\S+)$/,
    (command, { table = '' }, ruleset) => {
      if (table !== 'netctl' || ruleset.chains === undefined)
        throw missing(command, table, 'No such file or directory');
      return ruleset.print();
    },
  ],
  [
    /^add table inet netctl$/,
    (_, __, ruleset) => {
      ruleset.chains ??= [];
      return '';
    },
  ],
  [
    /^delete table inet netctl$/,
    (command, _, ruleset) => {
      if (ruleset.chains === undefined) throw missing(command, 'netctl', NOT_THERE);
      ruleset.chains = undefined;
      return '';
    },
  ],
  [/^add chain inet netctl (?<chain>[A-Za-z][\w./-]*)(?: \{ (?<body>[^{}]*) \})?$/, addChain],
  [/^add rule inet netctl (?<chain>\S+) (?<rule>.+)$/, addRule],
  [
    /^flush chain inet netctl (?<chain>\S+)$/,
    (command, { chain = '' }, ruleset) => {
      const found = ruleset.find(chain);
      if (found === undefined) throw missing(command, chain, NOT_THERE);
      found.rules = [];
      return '';
    },
  ],
  [
    /^delete chain inet netctl (?<chain>\S+)$/,
    (command, { chain = '' }, ruleset) => {
      if (ruleset.find(chain) === undefined) throw missing(command, chain, NOT_THERE);
      if (ruleset.isCalled(chain)) throw missing(command, chain, BUSY);
      ruleset.chains = ruleset.chains?.filter(({ name }) => name !== chain);
      return '';
    },
  ],
];

function runCommand(command: Command, ruleset: Ruleset): string {
  for (const [form, run] of FORMS) {
    const match = form.exec(command.text);
    if (match === null) continue;
    if (ruleset.chains === undefined && /^(?:(?:flush|delete) chain|add rule) /.test(command.text)) {
      throw missing(command, 'netctl', NOT_THERE);
    }
    return run(command, match.groups ?? {}, ruleset);
  }
  const [word = ''] = command.text.split(/\s/, 1);
  throw new NftError('syntax error, unexpected string', command.at, word.length);
}

function addChain(command: Command, { chain = '', body }: Readonly<Record<string, string>>, ruleset: Ruleset): string {
  if (ruleset.chains === undefined) throw missing(command, 'netctl', 'No such file or directory');
  if (ruleset.find(chain) !== undefined) return '';
  const header = (body ?? '').split(/(?<=policy accept;) ?|(?<="); ?/).filter(Boolean);
  ruleset.chains.push({ name: chain, header, rules: [] });
  return '';
}

function addRule(
  command: Command,
  { chain = '', rule = '' }: Readonly<Record<string, string>>,
  ruleset: Ruleset,
): string {
  const start = command.text.length - rule.length;
  const checked = checkRule(rule);
  if ('unexpected' in checked) {
    const { word, at } = checked.unexpected;
    throw new NftError('syntax error, unexpected string', command.at + start + at, word.length);
  }
  const found = ruleset.find(chain);
  if (found === undefined) throw missing(command, chain, NOT_THERE);
  const called = calledBy(rule);
  if (called !== undefined && ruleset.find(called) === undefined) {
    throw new NftError(NOT_THERE, command.at + command.text.lastIndexOf(called), called.length);
  }
  found.rules.push(checked.printed);
  return '';
}

/** About a name behind the words of the command. */
function missing({ text, at }: Command, name: string, message: string): NftError {
  const words = /^\w+ \w+ inet (?:netctl (?=\S))?/.exec(text)?.[0] ?? '';
  const place = name === 'netctl' ? text.indexOf('netctl') : words.length;
  return new NftError(message, at + Math.max(place, 0), name.length);
}
