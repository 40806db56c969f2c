import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { NetctlError } from '../errors/netctl-error.js';
import type { Feature } from '../model/state.js';
import type { Context } from './context.js';
import { describeDevice, differencesOf } from './describe-device.js';
import { type ReadRequest, readFleet } from './read-fleet.js';

export interface ImportRequest extends ReadRequest {
  /** The folder that a file for each device is written into. */
  readonly into: string;
  /** What to write of; empty for all that a platform has. */
  readonly features: readonly Feature[];
}

/** What was written for a device, or why nothing was. */
export interface ImportedDevice {
  readonly name: string;
  readonly platform: string;
  /** Null where nothing was written. */
  readonly file: string | null;
  readonly kinds: readonly Feature[];
  /** What intents cannot say, and what a plan of the file would change all the same. */
  readonly notes: readonly string[];
  readonly error: NetctlError | null;
}

/**
 * Writes intents that describe what devices hold, one file a device. Each is read back and planned: it should change
 * nothing, and what it would change is told.
 */
export async function importIntents(
  request: ImportRequest,
  context: Context,
): Promise<{ readonly devices: readonly ImportedDevice[] }> {
  const folder = resolve(context.cwd, request.into);
  const features = request.features.length === 0 ? 'all' : request.features;
  const answers = await readFleet(request, context, features, async (target, reading) => {
    const { kinds, text, notes } = describeDevice(target, reading);
    if (text === '') return { file: null, kinds, notes };
    const name = `${target.name}.yaml`;
    const differences = await differencesOf(text, name, target, reading);
    await write(folder, join(folder, name), text);
    return { file: join(request.into, name), kinds, notes: [...notes, ...differences] };
  });
  return {
    devices: answers.map(({ target, answer, error }) => ({
      name: target.name,
      platform: target.driver.id,
      file: answer?.file ?? null,
      kinds: answer?.kinds ?? [],
      notes: answer?.notes ?? [],
      error,
    })),
  };
}

async function write(folder: string, file: string, text: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    const there = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    const why = there ? 'is there already, and is not overwritten' : `cannot be written: ${String(cause)}`;
    throw new NetctlError('NETCTL_CONFIG_OUTPUT', `${file} ${why}`, { cause });
  }
}
