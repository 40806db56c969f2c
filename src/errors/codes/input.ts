import type { CodeEntry } from '../code-entry.js';

/** What is wrong with what the user wrote: flags, files, inventory, intents. */
export const INPUT_CODES = {
  NETCTL_INPUT_FLAG: {
    class: 'input',
    summary: 'A flag, an argument or an environment variable has a value that cannot be used.',
    fix: 'See `netctl COMMAND --help` for what each flag takes.',
    recoverable: false,
  },
  NETCTL_INPUT_CONFIRM: {
    class: 'input',
    summary: 'There is no terminal to ask for a confirmation, and none was given beforehand.',
    fix: 'Look at the plan with --dry-run, then run again with --yes. Nothing was changed.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
