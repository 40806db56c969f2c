import type { Driver } from '../drivers/driver.js';
import { DRIVERS } from '../drivers/index.js';
import { NetctlError } from '../errors/netctl-error.js';

/** The names of all platforms there are a driver for. */
export function platformIds(): readonly string[] {
  return Object.keys(DRIVERS);
}

/** @throws NetctlError NETCTL_INPUT_FLAG for a name that is no platform. */
export async function loadDriver(platform: string): Promise<Driver> {
  const load = Object.hasOwn(DRIVERS, platform) ? DRIVERS[platform] : undefined;
  if (load !== undefined) return load();
  const message = `there is no platform "${platform}"; the platforms are ${platformIds().join(', ')}`;
  throw new NetctlError('NETCTL_INPUT_FLAG', message);
}
