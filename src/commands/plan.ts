import { ALL_KINDS } from './base/apply-command.js';
import { type Given, NetctlCommand } from './base/command.js';
import type { ExitCode } from './base/exit-codes.js';
import { FILE_FLAGS, PLAN_SETTINGS, SELECTION_FLAGS, settingFlags } from './base/flags.js';
import type { Outcome } from './base/outcome.js';

export class Plan extends NetctlCommand<typeof Plan> {
  static override summary = 'Show what plans would change, and change nothing';
  static override description =
    'Reads every device, works out the difference and rehearses it on emulated devices. The same as apply with --dry-run.';
  static override usage = 'plan -f FILE... [FLAGS]';
  static override flags = { ...FILE_FLAGS, ...SELECTION_FLAGS, ...settingFlags(...PLAN_SETTINGS) };
  static override examples = [
    'netctl plan -f plan.yaml',
    {
      description: 'For a merge request',
      command: 'netctl plan -f plans/ -o markdown=plan.md --detailed-exitcode',
    },
  ];
  static exitCodes: readonly ExitCode[] = [0, 1, 2, 3, 70, 130];

  protected override async work({ flags, settings, world }: Given<typeof Plan>): Promise<Outcome> {
    const { applyRequestOf } = await import('./base/requests.js');
    const { runOutcome } = await import('./base/run-outcome.js');
    const { apply } = await import('../services/apply.js');
    const request = applyRequestOf(world.settings, flags, { kinds: ALL_KINDS, dryRun: true });
    const run = await apply(request, world.context);
    return runOutcome(run, {
      agreed: undefined,
      detailedExitcode: settings.detailed_exitcode,
      allowSkipped: settings.allow_skipped,
    });
  }
}
