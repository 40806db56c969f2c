import type { CodeEntry } from '../code-entry.js';

/** What is wrong with settings: netctl.yaml and environment variables. */
export const CONFIG_CODES = {
  NETCTL_CONFIG_FILE: {
    class: 'input',
    summary: 'The configuration file netctl.yaml cannot be read.',
    fix: 'Check that it is a file you may read; `netctl config` says which file is used.',
    recoverable: false,
  },
  NETCTL_CONFIG_VALUE: {
    class: 'input',
    summary: 'A setting has a value that it does not take.',
    fix: '`netctl config` lists every setting with its value and where that comes from.',
    recoverable: false,
  },
  NETCTL_CONFIG_OUTPUT: {
    class: 'input',
    summary: 'Results are asked for in a format that does not exist, or cannot be written to the file named.',
    fix: 'Use -o FORMAT or -o FORMAT=FILE, with text, json, yaml or markdown.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
