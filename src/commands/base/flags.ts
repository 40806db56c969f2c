import { Flags } from '@oclif/core';
import { flagName, type Setting } from '../../config/setting.js';
import { SETTINGS, type SettingName } from '../../config/settings.js';

/** The settings that decide how devices are found, reached and logged in to. */
export const ACCESS_SETTINGS = [
  'inventory',
  'username',
  'ask_password',
  'host_key_policy',
  'concurrency',
  'connect_timeout',
  'login_timeout',
  'timeout',
  'transcript',
  'log_level',
  'log_format',
  'log_file',
] as const satisfies readonly SettingName[];

/** The settings of whatever plans a change. */
export const PLAN_SETTINGS = [
  ...ACCESS_SETTINGS,
  'save',
  'confirm_timeout',
  'batch_size',
  'canary',
  'batch_by',
  'max_failures',
  'on_unreachable',
  'allow_skipped',
  'max_batch',
  'max_devices',
  'max_deletions',
  'max_resets',
  'max_session_resets',
  'skip_rehearsal',
  'allow_in_use',
  'allow_vtp_domain',
  'allow_management_change',
  'allow_sessions_down',
  'allow_acl_gap',
  'replace_unknown',
  'set_secrets',
  'comment',
  'notify_command',
  'notify_url',
  'state_dir',
  'history_keep',
  'trace_id',
  'detailed_exitcode',
  'raw',
] as const satisfies readonly SettingName[];

/**
 * The flags of settings, without defaults of their own: resolveSettings must tell what was typed from what was not. Typed as
 * `object`, because commands read their values from the settings, never from the flags.
 */
export function settingFlags(...names: readonly SettingName[]): object {
  return Object.fromEntries(names.map((name) => [flagName(name), settingFlag(SETTINGS[name])]));
}

function settingFlag(setting: Setting): object {
  const char = setting.char === undefined ? {} : { char: setting.char as 'a' };
  const common = { summary: summaryOf(setting), helpGroup: setting.group, ...char };
  // What a value may be is checked by resolveSettings, in the same words for flags, environment and file.
  switch (setting.kind) {
    case 'boolean':
      return Flags.boolean({ ...common, allowNo: true });
    case 'choice':
      return Flags.string({ ...common, helpValue: setting.choices.join('|') });
    case 'list':
      return Flags.string({ ...common, helpValue: setting.placeholder, multiple: true, multipleNonGreedy: true });
    default:
      return Flags.string({ ...common, helpValue: setting.placeholder });
  }
}

function summaryOf(setting: Setting): string {
  const { default: value, summary } = setting;
  if (value === undefined || typeof value === 'boolean') return summary;
  const shown = typeof value === 'object' ? value.join(', ') : String(value);
  return shown === '' ? summary : `${summary} [default: ${shown}]`;
}

/** Which plans. */
export const FILE_FLAGS = {
  file: Flags.string({
    char: 'f',
    required: true,
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'FILE',
    summary: 'Plan to read: a file, a folder (its *.yaml), or - for standard input; can be repeated',
  }),
};

/** Which devices: these only narrow what documents and inventory say. */
export const SELECTION_FLAGS = {
  targets: Flags.string({
    char: 't',
    helpValue: 'SELECTOR',
    summary: 'Only devices that a label selector matches, for example "role=access,site in (ams1,ams2)"',
  }),
  device: Flags.string({
    char: 'd',
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'NAME',
    summary: 'Only this device, with * and ? for any characters; can be repeated',
  }),
};

/** How results are written; every command has these. */
export const OUTPUT_FLAGS = {
  json: Flags.boolean({ helpGroup: 'OUTPUT', summary: 'Short for -o json' }),
  ...settingFlags('output', 'color'),
};
