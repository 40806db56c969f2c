import { NetctlError } from '../errors/netctl-error.js';
import type { IntentDocument } from '../intents/document.js';
import type { Device } from '../inventory/device.js';
import { loadDriver, platformIds } from './load-driver.js';

/**
 * Why documents cannot be for a device: its platform has nothing of the kind. Found without connecting to it.
 * @returns one error for each kind, with the place of the first document and the platforms that have it
 */
export async function lackedFeatures(
  device: Pick<Device, 'name' | 'platform'>,
  documents: readonly IntentDocument[],
): Promise<readonly NetctlError[]> {
  const can = (await loadDriver(device.platform)).capabilities();
  const lacking = [...new Set(documents.map(({ kind }) => kind))].filter((kind) => can[kind] === undefined);
  return Promise.all(lacking.map((kind) => lacks(device, kind, documents)));
}

async function lacks(
  { name, platform }: Pick<Device, 'name' | 'platform'>,
  kind: IntentDocument['kind'],
  documents: readonly IntentDocument[],
): Promise<NetctlError> {
  const drivers = await Promise.all(platformIds().map(loadDriver));
  const have = drivers.filter((driver) => driver.capabilities()[kind] !== undefined).map(({ id }) => id);
  const document = documents.find((one) => one.kind === kind);
  const message = `${name} is ${platform}, on which netctl has no ${kind}; ${have.join(', ')} ${have.length === 1 ? 'has' : 'have'}`;
  const hint = 'Leave the device out of the targets of this document.';
  const source = document?.targets.source;
  return new NetctlError('NETCTL_PLAN_UNSUPPORTED', message, { device: name, source, hint });
}
