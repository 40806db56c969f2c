import type { LocatedDocument } from '../documents/located.js';
import { NetctlError, throwCollected } from '../errors/netctl-error.js';
import { formatSource, type SourceRef } from '../util/source.js';
import { flagName, keyPath, type Setting, variableName } from './setting.js';
import { SETTINGS, type SettingName, type Settings } from './settings.js';
import { parseValue, type SettingValue, valueProblem } from './value.js';

/** Where the value of a setting comes from. */
export type Origin =
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'environment'; readonly variable: string }
  | { readonly kind: 'file'; readonly source: SourceRef }
  | { readonly kind: 'default' };

/** One setting with its value and where that comes from. */
export interface Resolved {
  readonly value: SettingValue;
  readonly origin: Origin;
}

/** Where settings are looked for, the strongest first. */
export interface SettingSources {
  /** What the command line says, by flag name; a flag that was not given is absent or undefined. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** netctl.yaml, already validated; undefined where there is none. */
  readonly file: LocatedDocument | undefined;
}

export interface ResolvedSettings {
  readonly values: Settings;
  /** The same by name, with the origins. */
  readonly resolved: Readonly<Record<SettingName, Resolved>>;
}

/**
 * Decides every setting: flag before environment before file before default.
 * @throws NetctlError or NetctlErrors NETCTL_CONFIG_VALUE for all values that are not taken, each with its origin.
 */
export function resolveSettings(sources: SettingSources): ResolvedSettings {
  const errors: NetctlError[] = [];
  const resolved: Record<string, Resolved> = {};
  const values: Record<string, SettingValue> = {};
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const found = findValue(name, setting, sources);
    const problem = valueProblem(setting, found.value);
    if (problem !== undefined) errors.push(valueError(name, problem, found.origin, sources.file));
    resolved[name] = found;
    values[name] = found.value;
  }
  throwCollected(errors);
  // Every name of the table is set, and valueProblem has compared each value with its setting's kind.
  return { values: values as unknown as Settings, resolved: resolved as Record<SettingName, Resolved> };
}

function findValue(name: string, setting: Setting, { flags, env, file }: SettingSources): Resolved {
  const flag = flagName(name);
  const given = flags[flag];
  if (given !== undefined) {
    const value = typeof given === 'string' ? parseValue(setting, given) : (given as SettingValue);
    return { value, origin: { kind: 'flag', flag: `--${flag}` } };
  }
  const variable = variableName(name);
  const text = env[variable];
  if (text !== undefined && text !== '') {
    return { value: parseValue(setting, text), origin: { kind: 'environment', variable } };
  }
  // https://no-color.org: any value but the empty one counts.
  if (name === 'color' && env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') {
    return { value: false, origin: { kind: 'environment', variable: 'NO_COLOR' } };
  }
  const path = keyPath(name, setting);
  const written = valueInFile(file, path);
  if (file !== undefined && written !== undefined) {
    return { value: written, origin: { kind: 'file', source: file.place(path) } };
  }
  return { value: setting.default, origin: { kind: 'default' } };
}

function valueInFile(file: LocatedDocument | undefined, path: readonly string[]): SettingValue {
  let value = file?.value;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  // The file was validated: what stands there is a value of the setting.
  return value as SettingValue;
}

function valueError(name: string, problem: string, origin: Origin, file: LocatedDocument | undefined): NetctlError {
  const message = `${describeOrigin(origin, name)} ${problem}`;
  if (origin.kind !== 'file' || file === undefined) return new NetctlError('NETCTL_CONFIG_VALUE', message);
  return new NetctlError('NETCTL_CONFIG_VALUE', message, {
    source: origin.source,
    excerpt: file.excerpt(origin.source),
  });
}

/** Names the origin for people: `--concurrency`, `NETCTL_CONCURRENCY`, `concurrency in netctl.yaml:3:14` or `default`. */
export function describeOrigin(origin: Origin, name: string): string {
  if (origin.kind === 'flag') return origin.flag;
  if (origin.kind === 'environment') return origin.variable;
  return origin.kind === 'file' ? `${name} in ${formatSource(origin.source)}` : 'default';
}
