import { Args, Flags } from '@oclif/core';
import { NetctlError } from '../errors/netctl-error.js';
import { type Given, NetctlCommand } from './base/command.js';
import type { ExitCode } from './base/exit-codes.js';
import { PLAN_SETTINGS, settingFlags } from './base/flags.js';
import type { Outcome } from './base/outcome.js';

export class Rollback extends NetctlCommand<typeof Rollback> {
  static override summary = 'Undo a whole earlier run as a new one, on all its devices or on none';
  static override description =
    'Plans the opposite of what the run changed for good, shows it, asks, and changes the devices like any other run: they ' +
    'are read back, and all go back where one refuses. Refused where a device was changed since by someone else.';
  static override usage = 'rollback RUN [FLAGS]';
  static override args = {
    run: Args.string({
      description: 'The run, as netctl history lists it; the beginning or the end of its name is enough',
      required: true,
      ignoreStdin: true,
    }),
  };
  static override flags = {
    'allow-moved-on': Flags.boolean({
      helpGroup: 'SAFETY',
      summary: 'Take back what is still as the run left it, and leave what was changed since as it is',
    }),
    ...settingFlags(...PLAN_SETTINGS, 'yes', 'dry_run'),
  };
  static override examples = [
    { description: 'Show what would be taken back', command: 'netctl rollback 20260105T100000-abc123 --dry-run' },
    'netctl rollback abc123 --comment "phones lost their VLAN"',
  ];
  static exitCodes: readonly ExitCode[] = [0, 1, 2, 3, 4, 70, 130];

  protected override async work({ args, flags, settings, world }: Given<typeof Rollback>): Promise<Outcome> {
    const { hasTerminal } = await import('./base/terminal.js');
    if (!settings.dry_run && !settings.yes && !hasTerminal()) {
      const message = 'there is no terminal to ask for a confirmation, and --yes was not given';
      throw new NetctlError('NETCTL_INPUT_CONFIRM', message);
    }
    const { applyRequestOf } = await import('./base/requests.js');
    const { inventoryOf } = await import('./base/run-inventory.js');
    const { runOutcome } = await import('./base/run-outcome.js');
    const { rollback } = await import('../services/rollback.js');
    const request = {
      ...applyRequestOf(world.settings, { file: [] }, { kinds: [], dryRun: settings.dry_run }),
      run: args.run,
      inventory: inventoryOf(world.settings),
      allowMovedOn: flags['allow-moved-on'],
    };
    const run = await rollback(request, world.context);
    return runOutcome(run, {
      agreed: world.agreed(),
      detailedExitcode: settings.detailed_exitcode,
      allowSkipped: settings.allow_skipped,
      raw: settings.raw,
    });
  }
}
