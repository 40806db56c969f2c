import { Flags } from '@oclif/core';
import { ALL_KINDS } from './base/apply-command.js';
import { type Given, NetctlCommand } from './base/command.js';
import type { ExitCode } from './base/exit-codes.js';
import { FILE_FLAGS, PLAN_SETTINGS, SELECTION_FLAGS, settingFlags } from './base/flags.js';
import type { Outcome } from './base/outcome.js';

export class Plan extends NetctlCommand<typeof Plan> {
  static override summary = 'Show what plans would change, and change nothing';
  static override description =
    'Reads every device, works out the difference and rehearses it on emulated devices. The same as apply with --dry-run. ' +
    'With --configs it plans from configurations kept in files, without a login or a way to the devices; what a file cannot ' +
    'tell is refused, nothing is rehearsed, and the result says of each device that its transport is a file.';
  static override usage = 'plan -f FILE... [FLAGS]';
  static override flags = {
    ...FILE_FLAGS,
    ...SELECTION_FLAGS,
    configs: Flags.string({
      helpValue: 'DIR',
      description: 'Plan from the configurations in this folder, DEVICE.cfg each, and connect to no device',
    }),
    ...settingFlags(...PLAN_SETTINGS),
  };
  static override examples = [
    'netctl plan -f plan.yaml',
    {
      description: 'For a merge request',
      command: 'netctl plan -f plans/ -o markdown=plan.md --detailed-exitcode',
    },
    {
      description: 'In CI, without a way to the devices',
      command: 'netctl plan -f plans/ --configs backups/ -o markdown=plan.md',
    },
  ];
  static exitCodes: readonly ExitCode[] = [0, 1, 2, 3, 70, 130];

  protected override async work({ flags, settings, world }: Given<typeof Plan>): Promise<Outcome> {
    const { applyRequestOf } = await import('./base/requests.js');
    const { runOutcome } = await import('./base/run-outcome.js');
    const request = applyRequestOf(world.settings, flags, { kinds: ALL_KINDS, dryRun: true });
    const run = await (flags.configs === undefined
      ? import('../services/apply.js').then(({ apply }) => apply(request, world.context))
      : import('../services/plan-configs.js').then(({ planConfigs }) =>
          planConfigs(request, flags.configs ?? '', world.context),
        ));
    return runOutcome(run, {
      agreed: undefined,
      detailedExitcode: settings.detailed_exitcode,
      allowSkipped: settings.allow_skipped,
      raw: settings.raw,
    });
  }
}
