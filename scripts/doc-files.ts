import { EXIT_TEXTS, type ExitCode } from '../src/commands/base/exit-codes.js';
import { COMMANDS } from '../src/commands/table.js';
import { flagName, keyPath, type Setting, variableName } from '../src/config/setting.js';
import { SETTINGS } from '../src/config/settings.js';
import type { CodeEntry } from '../src/errors/code-entry.js';
import { CODES } from '../src/errors/codes.js';
import { rulesPage } from './rules-page.js';
import { readStigMap, STIG_MAP, stigPage } from './stig-page.js';

/** What the documents need of a command class. */
interface DocumentedCommand {
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly usage?: string | readonly string[] | undefined;
  readonly examples?: readonly unknown[] | undefined;
  readonly args?: Readonly<Record<string, { readonly description?: string | undefined; readonly required?: boolean }>>;
  readonly flags?: Readonly<Record<string, DocumentedFlag>>;
  readonly baseFlags?: Readonly<Record<string, DocumentedFlag>> | undefined;
  readonly exitCodes?: readonly ExitCode[];
}

interface DocumentedFlag {
  readonly type?: 'option' | 'boolean';
  readonly char?: string | undefined;
  readonly summary?: string | undefined;
  readonly helpValue?: string | readonly string[] | undefined;
  readonly allowNo?: boolean;
  readonly required?: boolean;
}

/** Every generated document by its path. */
export function docFiles(): ReadonlyMap<string, string> {
  const commands = Object.entries(COMMANDS as unknown as Readonly<Record<string, DocumentedCommand>>);
  const pages = commands.map(([id, command]) => [`docs/commands/${fileName(id)}`, commandPage(id, command)] as const);
  return new Map([
    ['docs/errors.md', errorsPage()],
    ['docs/rules.md', rulesPage(MADE('src/compliance/rules'))],
    ['docs/stig.md', stigPage(readStigMap(), MADE(STIG_MAP))],
    ['docs/commands/readme.md', commandsIndex(commands)],
    ['docs/commands/settings.md', settingsPage()],
    ...pages,
  ]);
}

const MADE = (from: string) => `<!-- Made from ${from} by \`npm run docs\`; changes here are lost. -->`;

function errorsPage(): string {
  const entries: readonly [string, CodeEntry][] = Object.entries(CODES);
  const sections = entries.map(([code, { class: kind, summary, fix, recoverable }]) => {
    const again = recoverable ? 'may succeed' : 'will fail again';
    return `## ${code}\n\n${summary}\n\n- What to do: ${fix}\n- Class: ${kind}; trying the same again ${again}.`;
  });
  const exits = Object.entries(EXIT_TEXTS).map(([code, text]) => `| ${code} | ${text} |`);
  return join([
    '# Errors',
    MADE('src/errors/codes.ts'),
    'Every error has a stable code. `netctl explain CODE` prints its entry; in `--json` outputs it stands in `code`.',
    `## Exit codes\n\n| exit | meaning |\n| --- | --- |\n${exits.join('\n')}`,
    ...sections,
  ]);
}

function commandsIndex(commands: readonly (readonly [string, DocumentedCommand])[]): string {
  const rows = commands.map(([id, { summary }]) => `| [\`netctl ${words(id)}\`](${fileName(id)}) | ${cell(summary)} |`);
  return join([
    '# Commands',
    MADE('src/commands/table.ts'),
    `| command | what it does |\n| --- | --- |\n${rows.join('\n')}`,
    'Every setting can also be given in the environment or in `netctl.yaml`: see [settings](settings.md).',
  ]);
}

function commandPage(id: string, command: DocumentedCommand): string {
  const flags = { ...command.flags, ...command.baseFlags };
  const args = Object.entries(command.args ?? {}).map(
    ([name, { description, required }]) =>
      `| \`${name.toUpperCase()}\` | ${cell(description)}${required === true ? ' (required)' : ''} |`,
  );
  const exits = (command.exitCodes ?? []).map((code) => `| ${code} | ${EXIT_TEXTS[code]} |`);
  return join([
    `# netctl ${words(id)}`,
    MADE(`src/commands/${id.replaceAll(':', '/')}.ts`),
    `${command.summary}.`,
    ...(command.description === undefined ? [] : [command.description]),
    `\`\`\`text\nnetctl ${command.usage}\n\`\`\``,
    ...(args.length === 0 ? [] : [`## Arguments\n\n| argument | meaning |\n| --- | --- |\n${args.join('\n')}`]),
    `## Flags\n\n| flag | meaning | environment |\n| --- | --- | --- |\n${flagRows(flags).join('\n')}`,
    `## Examples\n\n\`\`\`sh\n${(command.examples ?? []).map(exampleText).join('\n\n')}\n\`\`\``,
    `## Exit codes\n\n| exit | meaning |\n| --- | --- |\n${exits.join('\n')}`,
  ]);
}

function flagRows(flags: Readonly<Record<string, DocumentedFlag>>): readonly string[] {
  const names = Object.keys(flags).sort();
  return names.map((name) => {
    const { type, char, summary, helpValue, allowNo, required } = flags[name] ?? {};
    const long = `--${allowNo === true ? '[no-]' : ''}${name}${type === 'boolean' ? '' : `=${helpValue}`}`;
    const setting = Object.keys(SETTINGS).find((key) => flagName(key) === name);
    const shown = char === undefined ? long : `-${char}, ${long}`;
    const meaning = `${cell(summary)}${required === true ? ' (required)' : ''}`;
    return `| \`${cell(shown)}\` | ${meaning} | ${setting === undefined ? '' : `\`${variableName(setting)}\``} |`;
  });
}

function exampleText(example: unknown): string {
  if (typeof example === 'string') return example;
  const { description, command } = example as { readonly description: string; readonly command: string };
  return `# ${description}\n${command}`;
}

function settingsPage(): string {
  const rows = Object.entries(SETTINGS).map(([name, setting]: [string, Setting]) => {
    const cells = [
      `\`${keyPath(name, setting).join('.')}\``,
      `\`--${flagName(name)}\``,
      `\`${variableName(name)}\``,
      takes(setting),
      fallback(setting),
    ];
    return `| ${[...cells, cell(setting.summary)].join(' | ')} |`;
  });
  return join([
    '# Settings',
    MADE('src/config/settings.ts'),
    'A flag goes before the environment, the environment before `netctl.yaml`, and that before the default. The file is ' +
      '`./netctl.yaml`, or else `netctl/netctl.yaml` in the XDG configuration folder (`~/.config`). In the environment, ' +
      'lists are separated by commas, and true and false may be written as yes, on, 1 and no, off, 0. `netctl config` ' +
      'shows every value and where it comes from.',
    `| key | flag | environment | takes | default | meaning |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`,
  ]);
}

function takes(setting: Setting): string {
  switch (setting.kind) {
    case 'integer':
      return `${setting.min} to ${setting.max}`;
    case 'choice':
      return setting.choices.join(', ');
    case 'boolean':
      return 'true, false';
    case 'list':
      return 'a list';
    case 'string':
      return 'a text';
  }
}

function fallback({ default: value }: Setting): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

function words(id: string): string {
  return id.replaceAll(':', ' ');
}

function fileName(id: string): string {
  return `${id.replaceAll(':', '-')}.md`;
}

function cell(text: string | undefined): string {
  return (text ?? '').replaceAll('|', '\\|');
}

function join(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
