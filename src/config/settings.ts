import type { Setting, ValueOf } from './setting.js';

/**
 * Every setting of netctl, by its key in netctl.yaml. Flags, environment variables, `netctl config` and the help texts are
 * made of this table; schemas/config.v1.json says the same to editors.
 */
export const SETTINGS = {
  inventory: {
    kind: 'string',
    placeholder: 'DIR',
    default: './inventory',
    char: 'i',
    group: 'ACCESS',
    summary: 'Folder with hosts.yaml, groups.yaml and defaults.yaml',
  },
  username: {
    kind: 'string',
    placeholder: 'NAME',
    default: undefined,
    char: 'u',
    group: 'ACCESS',
    summary: 'Log in as this user where the inventory names none',
  },
  ask_password: {
    kind: 'boolean',
    default: false,
    group: 'ACCESS',
    summary: 'Ask once for a password, for devices that the inventory gives none',
  },
  host_key_policy: {
    kind: 'choice',
    choices: ['strict', 'accept-new'],
    default: 'strict',
    group: 'ACCESS',
    summary: 'What to do with the key of a host that known_hosts does not list; a changed key is refused always',
  },
  concurrency: {
    kind: 'integer',
    placeholder: 'N',
    min: 1,
    max: 1000,
    default: 64,
    group: 'ACCESS',
    summary: 'How many devices are worked on at the same time',
  },
  connect_timeout: {
    kind: 'integer',
    placeholder: 'SECONDS',
    min: 1,
    max: 600,
    default: 10,
    group: 'ACCESS',
    summary: 'How long to wait for a connection',
  },
  login_timeout: {
    kind: 'integer',
    placeholder: 'SECONDS',
    min: 1,
    max: 600,
    default: 30,
    group: 'ACCESS',
    summary: 'How long to wait until logged in',
  },
  timeout: {
    kind: 'integer',
    placeholder: 'SECONDS',
    min: 1,
    max: 3600,
    default: 60,
    group: 'ACCESS',
    summary: 'How long to wait for the answer to a command',
  },
  transcript: {
    kind: 'string',
    placeholder: 'DIR',
    default: undefined,
    group: 'ACCESS',
    summary: 'Keep the dialogue with each device that failed in this folder, secrets masked',
  },
  yes: {
    kind: 'boolean',
    default: false,
    char: 'y',
    group: 'SAFETY',
    summary: 'Do not ask for a confirmation',
  },
  dry_run: {
    kind: 'boolean',
    default: false,
    group: 'SAFETY',
    summary: 'Show the plan and change nothing',
  },
  confirm_timeout: {
    kind: 'integer',
    placeholder: 'SECONDS',
    min: 10,
    max: 7200,
    default: 300,
    group: 'SAFETY',
    summary: 'After how long a device that can goes back by itself when netctl is lost',
  },
  save: {
    kind: 'choice',
    choices: ['always', 'if-clean', 'never'],
    default: 'if-clean',
    group: 'SAFETY',
    summary: "Save the change to the startup configuration; if-clean leaves someone's unsaved work unsaved",
  },
  skip_rehearsal: {
    kind: 'list',
    placeholder: 'DEVICE',
    default: [],
    group: 'SAFETY',
    summary: 'Go on with this device although its rehearsal failed; only where the device goes back by itself',
  },
  allow_in_use: {
    kind: 'boolean',
    default: false,
    group: 'SAFETY',
    summary: 'Delete VLANs that ports, VLAN interfaces or trunks outside the intents still use',
  },
  allow_vtp_domain: {
    kind: 'boolean',
    default: false,
    group: 'SAFETY',
    summary: 'Change VLANs on a VTP server, from where they travel to its whole domain',
  },
  comment: {
    kind: 'string',
    placeholder: 'TEXT',
    default: undefined,
    group: 'RUN',
    summary: 'Why the change is made; devices that keep a comment with a commit get it',
  },
  trace_id: {
    kind: 'string',
    placeholder: 'ID',
    default: undefined,
    group: 'RUN',
    summary: 'Name of the run in the results, to find it again in other systems',
  },
  detailed_exitcode: {
    kind: 'boolean',
    default: false,
    group: 'RUN',
    summary: 'End with exit code 2 where a plan has changes to make',
  },
  output: {
    kind: 'list',
    placeholder: 'FORMAT[=FILE]',
    default: ['text'],
    char: 'o',
    group: 'OUTPUT',
    summary: 'text, json, yaml or markdown, to standard output or a file; can be repeated',
  },
  color: {
    kind: 'boolean',
    default: true,
    group: 'OUTPUT',
    summary: 'Colors at a terminal; NO_COLOR turns them off too',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

/** The value of every setting. */
export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof SETTINGS)[Name]> };
