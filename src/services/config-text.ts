import type { Driver } from '../drivers/driver.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { DeviceState, Facts } from '../model/state.js';
import { loadDriver, platformIds } from './load-driver.js';

/** A configuration file, read as the device would be. */
export interface ConfigReading {
  readonly driver: Driver;
  readonly facts: Facts;
  readonly state: DeviceState;
}

/** A text must look at least so much like a platform's to be taken for one. */
const ENOUGH = 0.3;

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

/**
 * The platform whose configurations a text looks like, more than like those of the one that it is said to be of; undefined
 * where that one fits, or none does.
 */
export async function otherPlatform(text: string, platform: string): Promise<string | undefined> {
  const drivers = await Promise.all(platformIds().map(loadDriver));
  const scores = drivers.map((driver) => ({ id: driver.id, score: likeness(driver, text) }));
  const own = scores.find(({ id }) => id === platform)?.score ?? 0;
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a), { id: platform, score: own });
  return best.score >= ENOUGH && best.score > own ? best.id : undefined;
}

/** The platform that a text looks like, of those whose files are not read. */
export async function unreadPlatform(text: string): Promise<string | undefined> {
  const drivers = await Promise.all(platformIds().map(loadDriver));
  return drivers.find(({ recogniseUnread }) => (recogniseUnread?.(text) ?? 0) >= ENOUGH)?.id;
}

/** How much a text looks like a platform's, whether its files are read or not. */
function likeness({ text: config, recogniseUnread }: Driver, text: string): number {
  return config?.recognise(text) ?? recogniseUnread?.(text) ?? 0;
}

function unreadFile(message: string): NetctlError {
  const hint = 'Have the device itself read: `netctl compliance --live`, `netctl import`, and plans without --configs.';
  return new NetctlError('NETCTL_INPUT_CONFIG', message, { hint });
}

async function recognised(file: string, text: string): Promise<Driver> {
  const drivers = await Promise.all(platformIds().map(loadDriver));
  const scores = drivers.map((driver) => ({ driver, score: likeness(driver, text) })).sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (best === undefined || best.score < ENOUGH) {
    const platforms = drivers.filter((driver) => driver.text !== undefined).map(({ id }) => id);
    const message = `${file} looks like no configuration of ${platforms.join(', ')}`;
    throw new NetctlError('NETCTL_INPUT_CONFIG', message);
  }
  if (next !== undefined && next.score === best.score) {
    const message = `${file} looks as much like a configuration of ${best.driver.id} as of ${next.driver.id}`;
    throw new NetctlError('NETCTL_INPUT_CONFIG', message);
  }
  if (best.driver.text === undefined) {
    const message = `${file} looks like a configuration of ${best.driver.id}, whose files netctl does not read; it reads the devices themselves (--live)`;
    throw unreadFile(message);
  }
  return best.driver;
}
