import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { docFiles } from './doc-files.js';

/** Writes the documents that are made from tables: docs/errors.md, docs/rules.md, docs/stig.md and docs/commands. */
async function main(): Promise<void> {
  await rm('docs/commands', { recursive: true, force: true });
  for (const [path, text] of docFiles()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(path);
  }
}

await main();
