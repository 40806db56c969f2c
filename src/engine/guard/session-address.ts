import type { DesiredVlans } from '../../model/desired.js';
import { type ManagementAddress, sessionAddress } from '../../model/management.js';
import type { Reading } from '../read.js';

/** The address of the device that netctl's session goes to, where it can be told. */
export function sessionAddressOf({ state, remoteAddress }: Reading): ManagementAddress | undefined {
  return sessionAddress(state.management ?? [], remoteAddress);
}

/** The same wishes, but what nothing names is left alone where netctl's own session with the device depends on it. */
export function spareManagement(desired: DesiredVlans, reading: Reading): DesiredVlans {
  const own = sessionAddressOf(reading);
  return own === undefined ? desired : { ...desired, spare: { vlan: own.vlan, port: own.interface } };
}
