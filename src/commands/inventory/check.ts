import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, READING_EXITS } from '../base/exit-codes.js';
import { ACCESS_SETTINGS, SELECTION_FLAGS, settingFlags } from '../base/flags.js';
import type { Outcome } from '../base/outcome.js';

export class InventoryCheck extends NetctlCommand<typeof InventoryCheck> {
  static override summary = 'Try to reach, log in to and read every device at once';
  static override description =
    'Says of each device what a change on it would be promised, and which lines on it would raise that. Changes nothing.';
  static override usage = 'inventory check [FLAGS]';
  static override flags = { ...SELECTION_FLAGS, ...settingFlags(...ACCESS_SETTINGS) };
  static override examples = ['netctl inventory check', 'netctl inventory check -d "sw*" --host-key-policy accept-new'];
  static exitCodes: readonly ExitCode[] = READING_EXITS;

  protected override async work({ flags, settings, world }: Given<typeof InventoryCheck>): Promise<Outcome> {
    const { accessOf, selectionOf } = await import('../base/requests.js');
    const { inventoryCheck } = await import('../../services/inventory-check.js');
    const { inventoryCheckReport } = await import('../../report/inventory-check.js');
    const { devicesExitCode } = await import('../base/devices-exit-code.js');
    const request = { selection: selectionOf(settings, flags), access: accessOf(settings) };
    const { devices } = await inventoryCheck(request, world.context);
    return { ...inventoryCheckReport(devices), exitCode: devicesExitCode(devices) };
  }
}
