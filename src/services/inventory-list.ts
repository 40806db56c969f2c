import type { Device } from '../inventory/device.js';
import type { Context, Selection } from './context.js';
import { selectDevices } from './select-devices.js';

/** The selected devices with all they inherit; nothing is connected to, and secrets are references. */
export async function inventoryList(
  selection: Selection,
  context: Context,
): Promise<{ readonly devices: readonly Device[] }> {
  const { devices } = await selectDevices(selection, context);
  return { devices };
}
