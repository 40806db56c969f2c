import { NetctlError } from '../errors/netctl-error.js';
import type { Device } from '../inventory/device.js';
import { type Inventory, loadInventory } from '../inventory/load.js';
import { matchNames } from '../inventory/names.js';
import { parseSelector } from '../inventory/selector.js';
import { explainEmpty } from '../inventory/selector-explain.js';
import { formatSource } from '../util/source.js';
import type { Context, Selection } from './context.js';
import { FILES } from './files.js';
import { platformIds } from './load-driver.js';

/** The inventory, and the devices of it that the flags select. */
export interface Selected {
  readonly inventory: Inventory;
  readonly devices: readonly Device[];
}

/**
 * Loads the inventory and narrows it to what `--targets` and `--device` say.
 * @throws NetctlError with its place for whatever is wrong in the files, and when nobody is selected.
 */
export async function selectDevices(selection: Selection, context: Context): Promise<Selected> {
  const inventory = await loadInventory(selection.inventory, { files: FILES, platforms: platformIds() });
  for (const warning of inventory.warnings)
    context.note(`${formatSource(warning.source)}: ${warning.message} ${warning.hint}`);
  const named = selection.devices.length === 0 ? inventory.devices : matchNames(selection.devices, inventory.devices);
  if (selection.targets === undefined) return { inventory, devices: named };
  const selector = parseSelector(selection.targets);
  const devices = named.filter(selector);
  if (devices.length === 0) {
    throw new NetctlError('NETCTL_INVENTORY_NO_MATCH', `--targets selects no device: ${explainEmpty(selector, named)}`);
  }
  return { inventory, devices };
}
