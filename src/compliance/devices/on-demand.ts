import { once } from '../../util/kept.js';
import { heldAddresses } from './addresses.js';
import type { AuditedDevice } from './audited-device.js';
import { auditedFilters } from './filters.js';
import { switchedPorts } from './switched.js';

/** What of a device is worked out once, when a rule asks. */
export function onDemand(
  told: Pick<AuditedDevice, 'state' | 'hardening' | 'tree'>,
): Pick<AuditedDevice, 'filters' | 'switched' | 'addresses'> {
  return {
    filters: once(() => auditedFilters(told.state.acl)),
    switched: once(() => switchedPorts(told.state, told.hardening)),
    addresses: once(() => heldAddresses(told)),
  };
}
