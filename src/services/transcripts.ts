import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DeviceTarget } from '../engine/env.js';
import { createTranscript, type Transcript } from '../transports/index.js';
import type { Access, Context } from './context.js';

/** Keeps the dialogues of a run where `--transcript` asks for them. */
export function beginTranscript(access: Access): Transcript | undefined {
  return access.transcript === undefined ? undefined : createTranscript();
}

/** Writes the dialogues of the devices that failed, secrets masked, each into a file that only the user can read. */
export async function writeTranscripts(
  transcript: Transcript | undefined,
  failed: readonly DeviceTarget[],
  { access, context }: { readonly access: Access; readonly context: Context },
): Promise<void> {
  if (transcript === undefined || access.transcript === undefined || failed.length === 0) return;
  const dir = resolve(context.cwd, access.transcript);
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    for (const { name, driver } of failed) {
      const text = transcript.text(name);
      if (text === undefined) continue;
      const file = join(dir, `${name}.txt`);
      await writeFile(file, driver.mask(text), { mode: 0o600 });
      context.note(`The dialogue with ${name} is in ${file}.`);
    }
  } catch (cause) {
    // The run has ended by now, and what became of the devices matters more than the dialogue.
    context.note(`The dialogues could not be written to ${dir}: ${cause instanceof Error ? cause.message : cause}`);
  }
}
