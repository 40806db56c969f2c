/** What an exit code means, as help shows it. */
export const EXIT_TEXTS = {
  0: 'done, or nothing to do',
  1: 'refused with nothing sent, or failed and undone; batches done before stay',
  2: 'there are changes to make (with --detailed-exitcode), or something was found that should not be',
  3: 'the input is wrong: a flag, a file, the inventory',
  4: 'a device is in an unknown state: run netctl recover',
  70: 'a bug in netctl',
  130: 'cancelled; what was in flight was undone first',
} as const satisfies Record<number, string>;

export type ExitCode = keyof typeof EXIT_TEXTS;

/** What commands that only look at files can end with. */
export const LOCAL_EXITS: readonly ExitCode[] = [0, 3, 70];

/** What commands that read devices can end with. */
export const READING_EXITS: readonly ExitCode[] = [0, 1, 3, 70, 130];

/** What commands can end with that look for something in files or on devices. */
export const FINDING_EXITS: readonly ExitCode[] = [0, 1, 2, 3, 70, 130];
