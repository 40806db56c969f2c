import type { Driver } from '../drivers/driver.js';
import { RECOGNISERS } from '../drivers/index.js';
import { NetctlError } from '../errors/netctl-error.js';
import { loadDriver, platformIds } from './load-driver.js';

/** A text must look at least so much like a platform's to be taken for one. */
const ENOUGH = 0.3;

interface Likeness {
  readonly platform: string;
  /** From 0 to 1. */
  readonly score: number;
}

/**
 * The driver of the platform whose configurations a text looks most like.
 * @throws NetctlError NETCTL_INPUT_CONFIG where it looks like none, as much like two, or like one whose files are not read
 */
export async function recognised(file: string, text: string): Promise<Driver> {
  const [best, next] = await likenesses(text);
  if (best === undefined || best.score < ENOUGH) {
    const drivers = await Promise.all(platformIds().map(loadDriver));
    const platforms = drivers.filter((driver) => driver.text !== undefined).map(({ id }) => id);
    const message = `${file} looks like no configuration of ${platforms.join(', ')}`;
    throw new NetctlError('NETCTL_INPUT_CONFIG', message);
  }
  if (next !== undefined && next.score === best.score) {
    const message = `${file} looks as much like a configuration of ${best.platform} as of ${next.platform}`;
    throw new NetctlError('NETCTL_INPUT_CONFIG', message);
  }
  const driver = await loadDriver(best.platform);
  if (driver.text !== undefined) return driver;
  throw unreadFile(
    `${file} looks like a configuration of ${driver.id}, whose files netctl does not read; it reads the devices themselves (--live)`,
  );
}

/** For a file of a platform whose files are not read. */
export function unreadFile(message: string): NetctlError {
  const hint = 'Have the device itself read: `netctl compliance --live`, `netctl import`, and plans without --configs.';
  return new NetctlError('NETCTL_INPUT_CONFIG', message, { hint });
}

/** The platform that a text looks like, of those whose files are not read. */
export async function unreadPlatform(text: string): Promise<string | undefined> {
  for (const { platform, score } of await likenesses(text))
    if (score >= ENOUGH && (await loadDriver(platform)).text === undefined) return platform;
  return undefined;
}

/** @throws NetctlError NETCTL_INPUT_CONFIG for a text that does not look like the platform that it is said to be of */
export async function expectPlatform(file: string, text: string, platform: string): Promise<void> {
  const scores = await likenesses(text);
  const own = scores.find((one) => one.platform === platform)?.score ?? 0;
  const other = scores.find(({ score }) => score >= ENOUGH && score > own);
  if (other === undefined && own > 0) return;
  const message =
    other === undefined
      ? `${file} looks like no configuration of ${platform}`
      : `${file} looks like a configuration of ${other.platform}, the inventory says ${platform}`;
  throw new NetctlError('NETCTL_INPUT_CONFIG', message, { hint: 'Correct the platform, or the file.' });
}

/** The best first. */
async function likenesses(text: string): Promise<readonly Likeness[]> {
  const scores = await Promise.all(
    Object.entries(RECOGNISERS).map(async ([platform, load]) => ({ platform, score: (await load())(text) })),
  );
  return scores.sort((a, b) => b.score - a.score);
}
