import type { CodeEntry } from '../code-entry.js';

/** What is wrong with what tells others of a run: logs and notifications. */
export const TELEMETRY_CODES = {
  NETCTL_LOG_FILE: {
    class: 'input',
    summary: 'The log file cannot be opened.',
    fix: 'Give --log-file a file in a folder that exists and that you may write to. Nothing was changed.',
    recoverable: false,
  },
  NETCTL_NOTIFY_TARGET: {
    class: 'input',
    summary: 'The program or the address that is to be told of runs cannot be used.',
    fix: 'Correct `notify:` in netctl.yaml: `command` is a list with a program and its arguments, `url` an http or https address, env:NAME or file:PATH. Nothing was changed.',
    recoverable: false,
  },
  NETCTL_NOTIFY_FAILED: {
    class: 'system',
    summary: 'The run is over, and the program or address that was to be told of it did not take its result.',
    fix: 'The run itself is as its result says. Look at what `notify:` in netctl.yaml names.',
    recoverable: true,
  },
} as const satisfies Record<string, CodeEntry>;
