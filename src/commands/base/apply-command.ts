import type { Settings } from '../../config/settings.js';
import { NetctlError } from '../../errors/netctl-error.js';
import type { ExitCode } from './exit-codes.js';
import { FILE_FLAGS, PLAN_SETTINGS, SELECTION_FLAGS, settingFlags } from './flags.js';
import type { Outcome } from './outcome.js';
import type { Kind, SelectionFlags } from './requests.js';
import type { World } from './world.js';

/** The flags of every command that changes devices to what intents ask. */
export const APPLY_FLAGS = {
  ...FILE_FLAGS,
  ...SELECTION_FLAGS,
  ...settingFlags(...PLAN_SETTINGS, 'yes', 'dry_run', 'require_certificate', 'certificate_key'),
};

export const APPLY_EXITS: readonly ExitCode[] = [0, 1, 2, 3, 4, 70, 130];

/** How all of them work, for their help. */
export const APPLY_DESCRIPTION =
  'Reads every device, shows what would change, asks, changes the devices and reads them back over a fresh connection. ' +
  'Where one device refuses or is not as it should be afterwards, its whole batch goes back to what it was; unless split ' +
  'by `batches` in the plans or by --batch-size, --canary or --batch-by, all devices are one batch.';

/** All kinds of documents that there are. */
export const ALL_KINDS = ['vlan', 'acl', 'bgp'] as const satisfies readonly Kind[];

/** What such a command is given. */
interface Given {
  readonly flags: SelectionFlags & { readonly file: readonly string[] };
  readonly settings: Settings;
  readonly world: World;
}

/** Makes devices hold what documents of these kinds ask. */
export async function workApply({ flags, settings, world }: Given, kinds: readonly Kind[]): Promise<Outcome> {
  const { hasTerminal } = await import('./terminal.js');
  if (!settings.dry_run && !settings.yes && !hasTerminal()) {
    const message = 'there is no terminal to ask for a confirmation, and --yes was not given';
    throw new NetctlError('NETCTL_INPUT_CONFIRM', message);
  }
  const { applyRequestOf } = await import('./requests.js');
  const { runOutcome } = await import('./run-outcome.js');
  const { apply } = await import('../../services/apply.js');
  const request = applyRequestOf(world.settings, flags, { kinds, dryRun: settings.dry_run });
  const { require_certificate: file, certificate_key: key } = settings;
  const certificate = file === undefined ? {} : { certificate: { file, key } };
  const run = await apply({ ...request, ...certificate }, world.context);
  return runOutcome(run, {
    agreed: world.agreed(),
    detailedExitcode: settings.detailed_exitcode,
    allowSkipped: settings.allow_skipped,
    raw: settings.raw,
  });
}
