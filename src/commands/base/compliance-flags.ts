import { Args, Flags } from '@oclif/core';
import { ACCESS_SETTINGS, SELECTION_FLAGS, settingFlags } from './flags.js';

/** What to audit. */
export const AUDIT_ARGS = {
  path: Args.string({
    multiple: true,
    ignoreStdin: true,
    description: 'Files, folders, patterns with * and **, or - for standard input',
  }),
};

/** What to audit beside files, and what it is held against. */
export const AUDIT_FLAGS = {
  live: Flags.boolean({ summary: 'Read the devices of the inventory and audit them too' }),
  exclude: Flags.string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'PATTERN',
    summary: 'Leave out files that fit this pattern; can be repeated',
  }),
  platform: Flags.string({
    helpValue: 'NAME',
    summary: 'The platform of the configuration files, where it is not to be told by their text',
  }),
  profile: Flags.string({
    char: 'p',
    helpValue: 'FILE',
    summary: 'Which rules are asked, how severe they are, and what makes the audit fail',
  }),
  'fail-on': Flags.string({
    helpValue: 'info|low|medium|high|critical|never',
    options: ['info', 'low', 'medium', 'high', 'critical', 'never'],
    summary: 'The least severity that makes the audit fail, whatever the profile says; low where it says nothing',
  }),
  rule: Flags.string({
    char: 'r',
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'ID',
    summary: 'Only ask these rules, for example NP014 or "ACL*"; can be repeated',
  }),
  tenants: Flags.string({ helpValue: 'FILE', summary: 'Whose namespaces are whose, and what each tenant may use' }),
  waivers: Flags.string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'FILE',
    summary: 'Findings that are let pass for a while; can be repeated',
  }),
  baseline: Flags.string({ helpValue: 'FILE', summary: 'Findings that are accepted: only others fail' }),
  ...SELECTION_FLAGS,
  ...settingFlags(...ACCESS_SETTINGS),
};
