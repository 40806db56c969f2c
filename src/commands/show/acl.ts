import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, READING_EXITS } from '../base/exit-codes.js';
import { ACCESS_SETTINGS, SELECTION_FLAGS, settingFlags } from '../base/flags.js';
import type { Outcome } from '../base/outcome.js';

export class ShowAcl extends NetctlCommand<typeof ShowAcl> {
  static override summary = 'Show the filters that devices have now, and where they are in force';
  static override usage = 'show acl [FLAGS]';
  static override flags = { ...SELECTION_FLAGS, ...settingFlags(...ACCESS_SETTINGS) };
  static override examples = ['netctl show acl -d r1', 'netctl show acl -t role=edge --json'];
  static exitCodes: readonly ExitCode[] = READING_EXITS;

  protected override async work({ flags, settings, world }: Given<typeof ShowAcl>): Promise<Outcome> {
    const { accessOf, selectionOf } = await import('../base/requests.js');
    const { showAcl } = await import('../../services/show-acl.js');
    const { showAclReport } = await import('../../report/show-acl.js');
    const { devicesExitCode } = await import('../base/devices-exit-code.js');
    const request = { selection: selectionOf(settings, flags), access: accessOf(settings) };
    const { devices } = await showAcl(request, world.context);
    return { ...showAclReport(devices), exitCode: devicesExitCode(devices) };
  }
}
