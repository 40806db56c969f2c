import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ended, netctl } from '../support/netctl.js';

/** Newer versions of Node that netctl has to start under, as npm packages that bring the program itself. */
const VERSIONS = ['22.23.3', '24.21.0'];

const LINES = ['drivers --json', 'apply-vlan --help', 'inventory list -i inventory'] as const;

const said = new Map<string, Promise<Ended>>();

/** What netctl says under the Node that runs the tests. */
function here(line: string): Promise<Ended> {
  const ended = said.get(line) ?? netctl(line.split(' '));
  said.set(line, ended);
  return ended;
}

function programOf(version: string): string {
  return join(process.cwd(), '.cache', `node-${version}`, 'node_modules', 'node', 'bin', 'node');
}

describe.each(VERSIONS)('under Node %s', (version) => {
  const program = programOf(version);

  beforeAll(() => {
    if (existsSync(program)) return;
    const folder = join(process.cwd(), '.cache', `node-${version}`);
    mkdirSync(folder, { recursive: true });
    const args = ['install', '--prefix', '.', '--no-save', '--no-package-lock', '--no-audit', `node@${version}`];
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }, 300_000);

  // Once more at the end: compiled afresh, and from the code that the first start kept.
  it.each([...LINES, LINES[0]])('%s says the same', async (line) => {
    const expected = await here(line);
    expect(expected.code).toBe(0);
    expect(await netctl(line.split(' '), { node: program })).toEqual(expected);
  });
});
