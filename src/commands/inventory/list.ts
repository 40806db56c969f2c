import { type Given, NetctlCommand } from '../base/command.js';
import { type ExitCode, LOCAL_EXITS } from '../base/exit-codes.js';
import { SELECTION_FLAGS, settingFlags } from '../base/flags.js';
import type { Outcome } from '../base/outcome.js';

export class InventoryList extends NetctlCommand<typeof InventoryList> {
  static override summary = 'List the devices of the inventory, or those that a selector matches';
  static override usage = 'inventory list [FLAGS]';
  static override flags = { ...SELECTION_FLAGS, ...settingFlags('inventory') };
  static override examples = ['netctl inventory list', 'netctl inventory list -t "role=access,site in (ams1,ams2)"'];
  static exitCodes: readonly ExitCode[] = LOCAL_EXITS;

  protected override async work({ flags, settings, world }: Given<typeof InventoryList>): Promise<Outcome> {
    const { selectionOf } = await import('../base/requests.js');
    const { inventoryList } = await import('../../services/inventory-list.js');
    const { inventoryListReport } = await import('../../report/inventory-list.js');
    const { devices } = await inventoryList(selectionOf(settings, flags), world.context);
    return { ...inventoryListReport(devices), exitCode: 0 };
  }
}
