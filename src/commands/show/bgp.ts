import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, READING_EXITS } from '../base/exit-codes.js';
import { ACCESS_SETTINGS, SELECTION_FLAGS, settingFlags } from '../base/flags.js';
import type { Outcome } from '../base/outcome.js';

export class ShowBgp extends NetctlCommand<typeof ShowBgp> {
  static override summary = 'Show BGP, its policies and its sessions on devices';
  static override usage = 'show bgp [FLAGS]';
  static override flags = { ...SELECTION_FLAGS, ...settingFlags(...ACCESS_SETTINGS) };
  static override examples = ['netctl show bgp -d r1', 'netctl show bgp -t role=leaf --json'];
  static exitCodes: readonly ExitCode[] = READING_EXITS;

  protected override async work({ flags, settings, world }: Given<typeof ShowBgp>): Promise<Outcome> {
    const { accessOf, selectionOf } = await import('../base/requests.js');
    const { showBgp } = await import('../../services/show-bgp.js');
    const { showBgpReport } = await import('../../report/show-bgp.js');
    const { devicesExitCode } = await import('../base/devices-exit-code.js');
    const request = { selection: selectionOf(settings, flags), access: accessOf(settings) };
    const { devices } = await showBgp(request, world.context);
    return { ...showBgpReport(devices), exitCode: devicesExitCode(devices) };
  }
}
