import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, READING_EXITS } from '../base/exit-codes.js';
import { ACCESS_SETTINGS, SELECTION_FLAGS, settingFlags } from '../base/flags.js';
import type { Outcome } from '../base/outcome.js';

export class ShowVlan extends NetctlCommand<typeof ShowVlan> {
  static override summary = 'Show the VLANs and ports that devices have now';
  static override usage = 'show vlan [FLAGS]';
  static override flags = { ...SELECTION_FLAGS, ...settingFlags(...ACCESS_SETTINGS) };
  static override examples = ['netctl show vlan -d sw1', 'netctl show vlan -t role=access --json'];
  static exitCodes: readonly ExitCode[] = READING_EXITS;

  protected override async work({ flags, settings, world }: Given<typeof ShowVlan>): Promise<Outcome> {
    const { accessOf, selectionOf } = await import('../base/requests.js');
    const { showVlan } = await import('../../services/show-vlan.js');
    const { showVlanReport } = await import('../../report/show-vlan.js');
    const { devicesExitCode } = await import('../base/devices-exit-code.js');
    const request = { selection: selectionOf(settings, flags), access: accessOf(settings) };
    const { devices } = await showVlan(request, world.context);
    return { ...showVlanReport(devices), exitCode: devicesExitCode(devices) };
  }
}
