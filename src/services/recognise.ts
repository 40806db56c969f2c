import { RECOGNISERS } from '../drivers/index.js';
import { NetctlError } from '../errors/netctl-error.js';

/** A text must look at least so much like a platform's to be taken for one. */
const ENOUGH = 0.3;

interface Likeness {
  readonly platform: string;
  /** From 0 to 1. */
  readonly score: number;
}

/**
 * The platform whose configurations a text looks most like.
 * @throws NetctlError NETCTL_INPUT_CONFIG where it looks like none, or as much like two
 */
export async function recognisedPlatform(file: string, text: string): Promise<string> {
  const [best, next] = await likenesses(text);
  if (best === undefined || best.score < ENOUGH) {
    const message = `${file} looks like no configuration of ${Object.keys(RECOGNISERS).join(', ')}`;
    throw new NetctlError('NETCTL_INPUT_CONFIG', message);
  }
  if (next !== undefined && next.score === best.score) {
    const message = `${file} looks as much like a configuration of ${best.platform} as of ${next.platform}`;
    throw new NetctlError('NETCTL_INPUT_CONFIG', message);
  }
  return best.platform;
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
