import { Command, type Interfaces } from '@oclif/core';
import type { Settings } from '../../config/settings.js';
import type { Format } from '../../report/outputs.js';
import { OUTPUT_FLAGS } from './flags.js';
import type { Outcome } from './outcome.js';
import type { World } from './world.js';

/** What a command is given: its flags and arguments, the settings, and the world around it. */
export interface Given<C extends typeof Command> {
  readonly flags: Interfaces.InferredFlags<C['flags']>;
  readonly args: Interfaces.InferredArgs<C['args']>;
  readonly settings: Settings;
  readonly world: World;
}

/**
 * What all commands do alike: read flags and settings, work, write the result in every form asked for, and end with the
 * exit code. A command itself only turns flags into a request and a result into a report.
 */
export abstract class NetctlCommand<C extends typeof Command> extends Command {
  static override baseFlags = OUTPUT_FLAGS;

  /** The forms that the command can write; those of every command where it says nothing. */
  static formats: readonly Format[] | undefined;

  /** Does the work. Whatever it throws becomes an error output and an exit code. */
  protected abstract work(given: Given<C>): Promise<Outcome>;

  async run(): Promise<void> {
    // Loaded only here: help and completion of a command need none of it.
    const { perform } = await import('./perform.js');
    const { flags, args } = await this.parse(this.ctor as C);
    await perform({
      typed: flags,
      formats: (this.ctor as typeof NetctlCommand).formats,
      work: (settings, world) =>
        this.work({
          flags: flags as Given<C>['flags'],
          args: args as Given<C>['args'],
          settings,
          world,
        }),
    });
  }

  protected override async catch(thrown: Error): Promise<void> {
    const { fail } = await import('./fail.js');
    fail(thrown, this.argv);
  }
}
