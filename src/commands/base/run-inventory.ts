import type { ResolvedSettings } from '../../config/resolve.js';

/**
 * The inventory for what an earlier run did: the one that was typed, or else undefined, which means the run's own. A
 * variable or a file says which one to begin with, not where devices of an earlier run are. Where the run was made
 * `elsewhere`, its own is not to be found here, and that of the settings counts.
 */
export function inventoryOf({ values, resolved }: ResolvedSettings, { elsewhere = false } = {}): string | undefined {
  return elsewhere || resolved.inventory.origin.kind === 'flag' ? values.inventory : undefined;
}
