import { run } from '@oclif/core';

export { NetctlHelp } from './commands/base/help.js';
export { COMMANDS } from './commands/table.js';

/** Runs the command line and sets the exit code; never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await run([...argv], { root: __dirname });
  } catch (thrown) {
    const { fail } = await import('./commands/base/fail.js');
    await fail(thrown, argv);
  }
}
