import { Args, Flags } from '@oclif/core';
import { NetctlError } from '../errors/netctl-error.js';
import { type Given, NetctlCommand } from './base/command.js';
import type { ExitCode } from './base/exit-codes.js';
import { ACCESS_SETTINGS, settingFlags } from './base/flags.js';
import type { Outcome } from './base/outcome.js';

export class Recover extends NetctlCommand<typeof Recover> {
  static override summary = 'Finish or undo a run that ended in the middle';
  static override description =
    'Reads the journal of the run and every device it had begun with, says what each of them holds, asks, and then undoes ' +
    'the change everywhere, or finishes it where the run had decided to keep it. Can be run again at any time. Without a ' +
    'terminal and without --yes it only shows what was found.';
  static override usage = 'recover [RUN] [FLAGS]';
  static override args = {
    run: Args.string({
      description: 'The run, as netctl history lists it; can be left out where only one ended in the middle',
      ignoreStdin: true,
    }),
  };
  static override flags = {
    undo: Flags.boolean({ exclusive: ['finish'], summary: 'Undo the change, also where it was decided to keep it' }),
    finish: Flags.boolean({ exclusive: ['undo'], summary: 'Finish the change, also where that was not decided yet' }),
    journal: Flags.string({
      helpValue: 'PATH',
      summary: 'Recover the run of this journal, kept elsewhere: the folder of a run or its file',
    }),
    ...settingFlags(...ACCESS_SETTINGS, 'confirm_timeout', 'yes', 'state_dir', 'notify_command', 'notify_url'),
  };
  static override examples = [
    'netctl recover',
    { description: 'Without being asked, as a job after one that was killed', command: 'netctl recover --yes' },
    {
      description: 'From a journal that a pipeline has kept, with the inventory of this machine',
      command: 'netctl recover --journal artefacts/20260105T100000-abc123 -i inventory',
    },
  ];
  static exitCodes: readonly ExitCode[] = [0, 1, 3, 4, 70, 130];

  protected override async work({ args, flags, settings, world }: Given<typeof Recover>): Promise<Outcome> {
    if (args.run !== undefined && flags.journal !== undefined) {
      throw new NetctlError('NETCTL_INPUT_FLAG', `--journal says which run to recover: leave ${args.run} out.`);
    }
    const { accessOf } = await import('./base/requests.js');
    const { inventoryOf } = await import('./base/run-inventory.js');
    const { recover } = await import('../services/recover.js');
    const { recoverReport } = await import('../report/recover.js');
    const { recoverPlanBlocks } = await import('../report/recover-blocks.js');
    const { recoverExitCode } = await import('./base/recover-exit-code.js');
    const request = {
      access: accessOf(settings),
      run: args.run,
      journal: flags.journal,
      direction: flags.undo ? ('undo' as const) : flags.finish ? ('finish' as const) : undefined,
      inventory: inventoryOf(world.settings, { elsewhere: flags.journal !== undefined }),
      stateDir: settings.state_dir,
      confirmTimeout: settings.confirm_timeout,
      notify: { command: settings.notify_command, url: settings.notify_url },
    };
    const result = await recover(request, world.context, (plan) => {
      const what = plan.direction === 'undo' ? 'Undo' : 'Finish';
      return world.propose(recoverPlanBlocks(plan), `\n${what} this run?`).catch(onlyLooked);
    });
    return { ...recoverReport(result), exitCode: recoverExitCode(result) };
  }
}

/** Without anybody to ask, this was a look. */
function onlyLooked(thrown: unknown): never {
  if (!(thrown instanceof NetctlError) || thrown.code !== 'NETCTL_INPUT_CONFIRM') throw thrown;
  throw new NetctlError(thrown.code, thrown.message, { hint: 'Nothing was done. Run again with --yes to do it.' });
}
