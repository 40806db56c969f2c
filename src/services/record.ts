import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Context } from './context.js';
import { type ReadRequest, readFleet } from './read-fleet.js';

export interface RecordRequest extends ReadRequest {
  /** The folder that a folder for each device is made in. */
  readonly output: string;
}

export interface Recorded {
  readonly device: string;
  readonly folder: string;
  /** Paths inside the folder. */
  readonly files: readonly string[];
}

/**
 * Writes what devices answer to netctl's reads into a folder each, secrets masked: `before/` boots the emulated device,
 * `replies.txt` has every answer word for word. For reports of what netctl misread.
 * @throws the error of the first device that could not be read
 */
export async function record(request: RecordRequest, context: Context): Promise<readonly Recorded[]> {
  const answers = await readFleet(request, context, 'all', async ({ name, driver }, { replies, facts }) => {
    const folder = resolve(context.cwd, request.output, name);
    const via = replies[0]?.op.via;
    const image = driver.emulate(via === 'cli' ? 'ssh-cli' : via).image(replies);
    const contents = new Map(Object.entries(image).map(([file, text]) => [join('before', file), text]));
    contents.set('replies.txt', replies.map(({ op, output }) => `=== ${op.line}\n${output}\n`).join('\n'));
    contents.set('facts.json', `${JSON.stringify(facts, null, 2)}\n`);
    await mkdir(join(folder, 'before'), { recursive: true, mode: 0o700 });
    for (const [file, text] of contents) await writeFile(join(folder, file), driver.mask(text), { mode: 0o600 });
    return { device: name, folder, files: [...contents.keys()] };
  });
  return answers.map(({ answer, error }) => {
    if (error !== null) throw error;
    return answer;
  });
}
