import { run } from '@oclif/core';
import { COMMANDS } from './commands/table.js';

export { NetctlHelp } from './commands/base/help.js';
export { COMMANDS };

/** Runs the command line and sets the exit code; never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  process.once('uncaughtException', (thrown) => void crash(thrown, argv));
  try {
    await run([...argv], { root: __dirname });
  } catch (thrown) {
    const { fail } = await import('./commands/base/fail.js');
    fail(thrown, argv, Object.keys(COMMANDS));
  }
}

/** What nobody caught, in a callback or a promise that nobody waits for: a bug, and no state to go on from. */
async function crash(thrown: unknown, argv: readonly string[]): Promise<void> {
  const { failAsBug } = await import('./commands/base/fail.js');
  failAsBug(thrown, argv);
  process.exit();
}
