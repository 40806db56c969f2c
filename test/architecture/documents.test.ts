import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docFiles } from '../../scripts/doc-files.js';
import { generatedFiles } from '../../scripts/generate-files.js';
import { CODES } from '../../src/errors/codes.js';
import { listFiles } from './source-tree.js';

const documents = docFiles();

describe('what is made from tables is current', () => {
  it.each([...documents])('%s (npm run docs)', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('docs/commands has no page of a command that is gone', () => {
    expect(listFiles('docs/commands')).toEqual(
      [...documents.keys()].filter((path) => path.startsWith('docs/commands/')).sort(),
    );
  });

  it('validators and types (npm run generate)', async () => {
    for (const [path, text] of await generatedFiles()) expect(readFileSync(path, 'utf8'), path).toBe(text);
  }, 60_000);
});

it('docs/errors.md and the table of codes have the same codes', () => {
  const headings = readFileSync('docs/errors.md', 'utf8').match(/^## NETCTL_[A-Z_]+$/gm) ?? [];
  expect(headings.map((line) => line.slice(3)).sort()).toEqual(Object.keys(CODES).sort());
});

it('every code has a shape, a class of its area and something to do', () => {
  for (const [code, entry] of Object.entries(CODES)) {
    expect(code).toMatch(/^NETCTL_[A-Z]+(?:_[A-Z]+)*$/);
    expect(entry.summary, code).toMatch(/^(?:[A-Z`]|netctl ).*\.$/s);
    expect(entry.fix, code).toMatch(/\.$/s);
  }
});
