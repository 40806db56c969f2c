import type { Driver } from '../drivers/driver.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { DeviceState, Facts } from '../model/state.js';
import { loadDriver } from './load-driver.js';
import { recognisedPlatform } from './recognise.js';

/** A configuration file, read as the device would be. */
export interface ConfigReading {
  readonly driver: Driver;
  readonly facts: Facts;
  readonly state: DeviceState;
}

/**
 * Reads the configuration of a device from a file. The platform is the one whose configurations it looks most like, unless
 * one is named. @throws NetctlError NETCTL_INPUT_CONFIG where none fits, NETCTL_DEVICE_UNPARSABLE
 */
export async function readConfigText(file: string, text: string, platform: string | undefined): Promise<ConfigReading> {
  const driver = await loadDriver(platform ?? (await recognisedPlatform(file, text)));
  const { text: config, bindings } = driver;
  if (config === undefined) throw unreadFile(`${file}: netctl reads no configuration files of ${driver.id}`);
  const facts = config.facts(text);
  return { driver, facts, state: bindings[0].parse(config.replies(text), facts) };
}

/** For files of a platform that are not read. */
export function unreadFile(message: string): NetctlError {
  const hint = 'Have the device itself read: `netctl compliance --live`, `netctl import`, and plans without --configs.';
  return new NetctlError('NETCTL_INPUT_CONFIG', message, { hint });
}
