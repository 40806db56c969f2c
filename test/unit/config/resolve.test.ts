import { describe, expect, it } from 'vitest';
import configSchema from '../../../schemas/config.v1.json' with { type: 'json' };
import { resolveSettings, type SettingSources } from '../../../src/config/resolve.js';
import { flagName, keyPath, type Setting, variableName } from '../../../src/config/setting.js';
import { SETTINGS, type SettingName } from '../../../src/config/settings.js';
import { readYaml } from '../../../src/documents/located.js';
import { errorsOf } from '../../../src/errors/netctl-error.js';

async function fileOf(text: string) {
  const [document] = await readYaml(text, 'netctl.yaml');
  return document;
}

function resolve(sources: Partial<SettingSources>) {
  return resolveSettings({ flags: {}, env: {}, file: undefined, ...sources });
}

/** A value of a setting's kind, other than its default, as flag, variable and file would give it. */
function otherValues(setting: Setting): readonly [typed: unknown, text: string, value: unknown] {
  switch (setting.kind) {
    case 'boolean':
      return [!setting.default, String(!setting.default), !setting.default];
    case 'integer':
      return [String(setting.min + 1), String(setting.min + 1), setting.min + 1];
    case 'choice': {
      const other = setting.choices.find((choice) => choice !== setting.default) ?? '';
      return [other, other, other];
    }
    case 'list':
      return [['a', 'b'], 'a, b', ['a', 'b']];
    case 'string':
      return ['other', 'other', 'other'];
  }
}

const names = Object.keys(SETTINGS) as SettingName[];

describe.each(names)('%s', (name) => {
  const setting: Setting = SETTINGS[name];
  const [typed, text, value] = otherValues(setting);
  const written = (what: unknown): string =>
    `${keyPath(name, setting)
      .toReversed()
      .reduce((inner, key) => `{ ${key}: ${inner} }`, JSON.stringify(what))}\n`;

  it('is its default where nothing else is said', () => {
    expect(resolve({}).resolved[name]).toEqual({ value: setting.default, origin: { kind: 'default' } });
  });

  it('flag goes before environment, that before the file, that before the default', async () => {
    const file = await fileOf(written(value));
    const inFile = resolve({ file }).resolved[name];
    expect(inFile).toMatchObject({ value, origin: { kind: 'file', source: { file: 'netctl.yaml', line: 1 } } });

    const env = { [variableName(name)]: text };
    const contrary = await fileOf(written(setting.default ?? otherDefault(setting)));
    const inEnv = resolve({ file: contrary, env }).resolved[name];
    expect(inEnv).toEqual({ value, origin: { kind: 'environment', variable: variableName(name) } });

    const opposite = { [variableName(name)]: defaultText(setting) };
    const flags = { [flagName(name)]: typed };
    const byFlag = resolve({ file: contrary, env: opposite, flags }).resolved[name];
    expect(byFlag).toEqual({ value, origin: { kind: 'flag', flag: `--${flagName(name)}` } });
  });

  it('stands in schemas/config.v1.json with the same limits and default', () => {
    expect(schemaAt(keyPath(name, setting))).toMatchObject(schemaOf(setting));
  });
});

function defaultText(setting: Setting): string {
  if (setting.default === undefined) return String(otherDefault(setting));
  return typeof setting.default === 'object' ? setting.default.join(',') : String(setting.default);
}

/** For a setting without a default: a value that is not the one under test. */
function otherDefault(setting: Setting): string | number {
  return setting.kind === 'integer' ? setting.max : 'different';
}

/** The part of the schema that describes a key of netctl.yaml. */
function schemaAt(path: readonly string[]): unknown {
  return path.reduce((part: unknown, key) => {
    const properties = (part as { properties?: Readonly<Record<string, unknown>> } | undefined)?.properties;
    return properties?.[key];
  }, configSchema);
}

function schemaOf(setting: Setting): object {
  const fallback = setting.default === undefined ? {} : { default: setting.default };
  switch (setting.kind) {
    case 'boolean':
      return { type: 'boolean', ...fallback };
    case 'integer':
      return { type: 'integer', minimum: setting.min, maximum: setting.max, ...fallback };
    case 'choice':
      return { enum: setting.choices, ...fallback };
    case 'list':
      return { type: 'array', ...fallback };
    case 'string':
      return { type: 'string', ...fallback };
  }
}

it('schemas/config.v1.json knows no other settings', () => {
  const keys = Object.entries(configSchema.properties).flatMap(([name, part]) =>
    'properties' in part ? Object.keys(part.properties).map((key) => `${name}.${key}`) : [name],
  );
  expect(keys.sort()).toEqual(names.map((name) => keyPath(name, SETTINGS[name]).join('.')).sort());
});

describe('values that are not taken', () => {
  it.each([
    ['--concurrency is "x"; it takes a whole number from 1 to 1000.', { flags: { concurrency: 'x' } }],
    ['--concurrency is 0; it takes a whole number from 1 to 1000.', { flags: { concurrency: '0' } }],
    ['NETCTL_CONCURRENCY is 1001; it takes', { env: { NETCTL_CONCURRENCY: '1001' } }],
    ['NETCTL_YES is "maybe"; it takes true or false.', { env: { NETCTL_YES: 'maybe' } }],
    ['--save is "sometimes"; it takes always, if-clean or never.', { flags: { save: 'sometimes' } }],
    ['--inventory is ""; it takes a text that is not empty.', { flags: { inventory: '' } }],
  ])('%s', (message, sources) => {
    expect(() => resolve(sources)).toThrow(message);
  });

  it('are told of all at once', () => {
    try {
      resolve({ flags: { concurrency: 'x', save: 'y' }, env: { NETCTL_TIMEOUT: '-1' } });
      expect.unreachable();
    } catch (thrown) {
      expect(errorsOf(thrown).map(({ code }) => code)).toEqual(Array(3).fill('NETCTL_CONFIG_VALUE'));
    }
  });
});

describe('the environment', () => {
  it.each(['true', 'YES', 'on', '1'])('%s is true', (text) => {
    expect(resolve({ env: { NETCTL_YES: text } }).values.yes).toBe(true);
  });

  it.each(['false', 'No', 'off', '0'])('%s is false', (text) => {
    expect(resolve({ env: { NETCTL_COLOR: text } }).values.color).toBe(false);
  });

  it('an empty variable says nothing', () => {
    expect(resolve({ env: { NETCTL_CONCURRENCY: '' } }).resolved.concurrency.origin.kind).toBe('default');
  });

  it('NO_COLOR turns colors off, NETCTL_COLOR goes before it', () => {
    expect(resolve({ env: { NO_COLOR: '1' } }).resolved.color).toEqual({
      value: false,
      origin: { kind: 'environment', variable: 'NO_COLOR' },
    });
    expect(resolve({ env: { NO_COLOR: '1', NETCTL_COLOR: 'true' } }).values.color).toBe(true);
    expect(resolve({ env: { NO_COLOR: '' } }).values.color).toBe(true);
  });
});
