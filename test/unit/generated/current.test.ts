import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../../scripts/generate-files.js';

describe('generated files', () => {
  it('are those that the schemas give; `npm run generate` brings them up to date', async () => {
    for (const [path, text] of await generatedFiles()) expect(await readFile(path, 'utf8'), path).toBe(text);
  }, 60_000);
});
