import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/table.js';
import { flagName } from '../../src/config/setting.js';
import { SETTINGS } from '../../src/config/settings.js';

const SNAPSHOT = 'test/cli/surface.json';

/** Flags that belong to one invocation and are no settings: which files, which devices, where to, how many, and a short form. */
const PER_INVOCATION = [
  ...['file', 'targets', 'device', 'into', 'limit', 'json', 'kind', 'prune', 'configs'],
  ...['undo', 'finish', 'journal', 'allow-moved-on'],
  ...['acl', 'family', 'platform', 'steps', 'expect'],
  ...[
    'live',
    'exclude',
    'profile',
    'fail-on',
    'rule',
    'tenants',
    'waivers',
    'baseline',
    'fix',
    'certificate',
    'signing-key',
  ],
  ...['key', 'about', 'severity', 'search', 'from', 'to', 'port', 'pod-network'],
  ...['protocol', 'source', 'destination', 'source-port', 'destination-port', 'tcp-flags', 'icmp', 'dscp', 'fragment'],
];

interface AnyCommand {
  readonly summary?: string;
  readonly examples?: readonly (string | { readonly command: string })[];
  readonly exitCodes?: readonly number[];
  readonly args?: object;
  readonly flags?: Readonly<Record<string, AnyFlag>>;
  readonly baseFlags?: Readonly<Record<string, AnyFlag>>;
}

interface AnyFlag {
  readonly type: 'option' | 'boolean';
  readonly char?: string;
  readonly summary?: string;
  readonly allowNo?: boolean;
  readonly multiple?: boolean;
  readonly required?: boolean;
  readonly default?: unknown;
}

const commands = Object.entries(COMMANDS as unknown as Readonly<Record<string, AnyCommand>>);

function flagsOf(command: AnyCommand): readonly (readonly [string, AnyFlag])[] {
  return Object.entries({ ...command.flags, ...command.baseFlags }).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Commands, arguments and flags as one would type them. What stands here may not go without notice to the users. */
function surface(): object {
  return Object.fromEntries(
    commands.map(([id, command]) => {
      const flags = flagsOf(command).map(([name, { type, char, allowNo, multiple, required }]) => {
        const no = allowNo === true ? '[no-]' : '';
        const marks = [multiple === true ? 'repeatable' : '', required === true ? 'required' : ''].filter(
          (mark) => mark !== '',
        );
        return [`--${no}${name}`, char === undefined ? '' : `-${char}`, type, ...marks]
          .filter((part) => part !== '')
          .join(' ');
      });
      return [id.replaceAll(':', ' '), { arguments: Object.keys(command.args ?? {}), flags }];
    }),
  );
}

it('commands and flags are those of surface.json; UPDATE=1 writes it anew', () => {
  if (process.env['UPDATE'] === '1') {
    writeFileSync(SNAPSHOT, `${JSON.stringify(surface(), undefined, 2)}\n`);
    execFileSync('npx', ['biome', 'format', '--write', SNAPSHOT], { stdio: 'ignore' });
  }
  expect(surface()).toEqual(JSON.parse(readFileSync(SNAPSHOT, 'utf8')));
});

describe.each(commands)('%s', (_, command) => {
  it('says what it does, with examples of its own, and how it can end', () => {
    expect(command.summary).toMatch(/^[A-Z].*[^.]$/);
    const lines = (command.examples ?? []).map((example) => (typeof example === 'string' ? example : example.command));
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(/^netctl /);
    expect(command.exitCodes).toContain(70);
  });

  it('every flag is a setting, with a variable and a key of its own, or belongs to one invocation', () => {
    const settings = Object.keys(SETTINGS).map(flagName);
    const strange = flagsOf(command).filter(([name]) => !settings.includes(name) && !PER_INVOCATION.includes(name));
    expect(strange.map(([name]) => name)).toEqual([]);
  });

  it('no flag of a setting has a default that would hide environment and file', () => {
    const settings = Object.keys(SETTINGS).map(flagName);
    const fixed = flagsOf(command).filter(([name, flag]) => settings.includes(name) && flag.default !== undefined);
    expect(fixed.map(([name]) => name)).toEqual([]);
  });
});
