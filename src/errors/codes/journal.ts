import type { CodeEntry } from '../code-entry.js';

/** What goes wrong with the files that netctl keeps of its runs, and what earlier runs left open. */
export const JOURNAL_CODES = {
  NETCTL_JOURNAL_WRITE: {
    class: 'system',
    summary: 'The journal of the run cannot be written, and without it no device is changed.',
    fix: 'Make room on the disk, or name a folder that can be written with --state-dir. Devices changed before it were taken back.',
    recoverable: true,
  },
  NETCTL_JOURNAL_READ: {
    class: 'input',
    summary: 'There is no journal at the path given, or it cannot be read.',
    fix: 'Name the folder of a run or its file `journal`; `netctl history` lists the runs of this state folder.',
    recoverable: false,
  },
  NETCTL_JOURNAL_DAMAGED: {
    class: 'system',
    summary: 'A line of a journal was changed or lost after it was written: what follows it cannot be trusted.',
    fix: 'Take the journal from a backup, or look at its devices by hand and then move the folder of the run away.',
    recoverable: false,
  },
  NETCTL_JOURNAL_KEY: {
    class: 'system',
    summary: 'The key that seals secrets in journals cannot be used, or is not the one a journal was sealed with.',
    fix: 'It stands in `netctl/journal.key` of the configuration folder (~/.config) and only its owner may read it. A journal of another machine or user needs the key from there.',
    recoverable: false,
  },
  NETCTL_STATE_FOLDER: {
    class: 'system',
    summary: 'The state folder, where netctl keeps what it did, cannot be read or written.',
    fix: 'Check its permissions, or name another folder with --state-dir.',
    recoverable: false,
  },
  NETCTL_RUN_OPEN: {
    class: 'lock',
    summary: 'An earlier run ended in the middle, so that nobody knows what its devices hold.',
    fix: 'Run `netctl recover`: it reads the devices, and finishes or undoes what that run began. Nothing was sent.',
    recoverable: false,
  },
  NETCTL_RUN_NOT_FOUND: {
    class: 'input',
    summary: 'There is no run of that name in the state folder, or there are several.',
    fix: '`netctl history` lists the runs; the beginning or the end of a name is enough where only one run has it.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
