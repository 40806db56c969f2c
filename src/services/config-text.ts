import type { Driver } from '../drivers/driver.js';
import type { DeviceState, Facts } from '../model/state.js';
import { loadDriver } from './load-driver.js';
import { recognised, unreadFile } from './recognise.js';

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
  const driver = platform === undefined ? await recognised(file, text) : await loadDriver(platform);
  const { text: config, bindings } = driver;
  if (config === undefined) throw unreadFile(`${file}: netctl reads no configuration files of ${driver.id}`);
  const facts = config.facts(text);
  return { driver, facts, state: bindings[0].parse(config.replies(text), facts) };
}
