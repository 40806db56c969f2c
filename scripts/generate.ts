import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFiles } from './generate-files.js';

/** Writes the validators and types that come from schemas/, and the messages that come from proto/. */
async function main(): Promise<void> {
  for (const [path, text] of await generatedFiles()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(path);
  }
}

await main();
