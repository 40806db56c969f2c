import type { Setting } from './setting.js';

/** Who is told of a run when it is over. */
export const NOTIFY_SETTINGS = {
  notify_command: {
    kind: 'list',
    placeholder: 'WORD',
    default: [],
    group: 'RUN',
    inFile: ['notify', 'command'],
    summary:
      'Program to run after every run that changed or tried to change something, the result on standard input; then its arguments, one each',
  },
  notify_url: {
    kind: 'string',
    placeholder: 'URL',
    default: undefined,
    group: 'RUN',
    inFile: ['notify', 'url'],
    summary: 'Address to POST the result to after every such run; env:NAME or file:PATH where it holds a secret',
    secret: true,
  },
} as const satisfies Record<string, Setting>;

/** What is logged while it goes on. */
export const LOG_SETTINGS = {
  log_level: {
    kind: 'choice',
    choices: ['off', 'error', 'warn', 'info', 'debug'],
    default: 'info',
    group: 'OUTPUT',
    summary: 'Log events from this level on, to --log-file, or to standard error where this is given and no file',
  },
  log_format: {
    kind: 'choice',
    choices: ['text', 'json'],
    default: 'text',
    group: 'OUTPUT',
    summary: 'Log lines for people, or JSON as pino writes it',
  },
  log_file: {
    kind: 'string',
    placeholder: 'FILE',
    default: undefined,
    group: 'OUTPUT',
    summary: 'File that log lines are appended to',
  },
} as const satisfies Record<string, Setting>;
