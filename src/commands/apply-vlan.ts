import { NetctlError } from '../errors/netctl-error.js';
import { type Given, NetctlCommand } from './base/command.js';
import type { ExitCode } from './base/exit-codes.js';
import { FILE_FLAGS, PLAN_SETTINGS, SELECTION_FLAGS, settingFlags } from './base/flags.js';
import type { Outcome } from './base/outcome.js';

export class ApplyVlan extends NetctlCommand<typeof ApplyVlan> {
  static override summary = 'Make devices hold the VLANs that plans ask for, all of them or none';
  static override description =
    'Reads every device, shows what would change, asks, changes the devices and reads them back over a fresh connection. ' +
    'Where one device refuses or is not as it should be afterwards, its whole batch goes back to what it was; unless split ' +
    'by `batches` in the plans or by --batch-size, --canary or --batch-by, all devices are one batch.';
  static override usage = 'apply-vlan -f FILE... [FLAGS]';
  static override flags = {
    ...FILE_FLAGS,
    ...SELECTION_FLAGS,
    ...settingFlags(...PLAN_SETTINGS, 'yes', 'dry_run'),
  };
  static override examples = [
    { description: 'Show what would change', command: 'netctl apply-vlan -f plan.yaml --dry-run' },
    {
      description: 'Change the access switches of one site without being asked, and keep the result as JSON',
      command: 'netctl apply-vlan -f plan.yaml -t "role=access,site=ams1" --yes -o text -o json=result.json',
    },
  ];
  static exitCodes: readonly ExitCode[] = [0, 1, 2, 3, 4, 70, 130];

  protected override async work({ flags, settings, world }: Given<typeof ApplyVlan>): Promise<Outcome> {
    const { hasTerminal } = await import('./base/terminal.js');
    if (!settings.dry_run && !settings.yes && !hasTerminal()) {
      const message = 'there is no terminal to ask for a confirmation, and --yes was not given';
      throw new NetctlError('NETCTL_INPUT_CONFIRM', message);
    }
    const { applyRequestOf } = await import('./base/requests.js');
    const { runOutcome } = await import('./base/run-outcome.js');
    const { apply } = await import('../services/apply.js');
    const request = applyRequestOf(world.settings, flags, { kinds: ['vlan'], dryRun: settings.dry_run });
    const run = await apply(request, world.context);
    return runOutcome(run, {
      agreed: world.agreed(),
      detailedExitcode: settings.detailed_exitcode,
      allowSkipped: settings.allow_skipped,
    });
  }
}
