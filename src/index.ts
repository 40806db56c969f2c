import { run } from '@oclif/core';
import { Completion } from './commands/completion.js';
import { Config } from './commands/config.js';
import { Explain } from './commands/explain.js';

/** Every command by its id, where `:` stands for a space: the one place where commands are registered. */
export const COMMANDS = { completion: Completion, config: Config, explain: Explain };

/** Runs the command line and sets the exit code; never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await run([...argv], { root: __dirname });
  } catch (thrown) {
    const { fail } = await import('./commands/base/fail.js');
    await fail(thrown, argv);
  }
}
