import { run } from '@oclif/core';
import { COMMANDS } from './commands/table.js';

export { NetctlHelp } from './commands/base/help.js';
export { COMMANDS };

/** Runs the command line and sets the exit code; never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await run([...argv], { root: __dirname });
  } catch (thrown) {
    const { fail } = await import('./commands/base/fail.js');
    fail(thrown, argv, Object.keys(COMMANDS));
  }
}
