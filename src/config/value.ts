import type { Setting } from './setting.js';

/** A value of any setting. */
export type SettingValue = string | number | boolean | readonly string[] | undefined;

const WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  '1': true,
  false: false,
  no: false,
  off: false,
  '0': false,
};

/** Reads the text of an environment variable. What does not fit is returned as it is, for valueProblem to name. */
export function parseValue(setting: Setting, text: string): SettingValue {
  switch (setting.kind) {
    case 'integer':
      return /^-?\d{1,15}$/.test(text.trim()) ? Number(text) : text;
    case 'boolean':
      return WORDS[text.trim().toLowerCase()] ?? text;
    case 'list':
      return text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
    default:
      return text;
  }
}

/** Says what is wrong with a value, to stand after its name; undefined where nothing is. */
export function valueProblem(setting: Setting, value: unknown): string | undefined {
  const shown = JSON.stringify(value);
  switch (setting.kind) {
    case 'integer': {
      if (value === undefined && setting.default === undefined) return undefined;
      const fits = typeof value === 'number' && Number.isInteger(value) && value >= setting.min && value <= setting.max;
      return fits ? undefined : `is ${shown}; it takes a whole number from ${setting.min} to ${setting.max}.`;
    }
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `is ${shown}; it takes true or false.`;
    case 'choice':
      if (typeof value === 'string' && setting.choices.includes(value)) return undefined;
      return `is ${shown}; it takes ${setting.choices.slice(0, -1).join(', ')} or ${setting.choices.at(-1)}.`;
    case 'list': {
      const fits = Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
      return fits ? undefined : `is ${shown}; it takes a list of texts.`;
    }
    case 'string':
      if (value === undefined && setting.default === undefined) return undefined;
      return typeof value === 'string' && value !== '' ? undefined : `is ${shown}; it takes a text that is not empty.`;
  }
}

/** A value as it may be shown: of an address that may hold a secret, only where it leads. */
export function shownValue(setting: Setting, value: SettingValue): SettingValue {
  if (setting.secret !== true || typeof value !== 'string' || /^(?:env|file):/.test(value)) return value;
  const host = /^(?<host>https?:\/\/[\w.:[\]-]{1,255})(?:[/?#]|$)/.exec(value)?.groups?.['host'];
  return host === undefined ? '<secret>' : `${host}/<secret>`;
}
