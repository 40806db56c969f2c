// Starts the built netctl under other versions of Node: `node scripts/run.js scripts/node-versions.ts`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The major versions beside the one the tests run on. The npm package `node` brings each as a program. */
const MAJORS = [22, 24] as const;
const COMMANDS = [['--version'], ['apply-vlan', '--help']] as const;

const failures = MAJORS.flatMap((major) => tryNode(major));
for (const failure of failures) process.stderr.write(`${failure}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** What went wrong under a version; nothing is good. */
function tryNode(major: number): readonly string[] {
  const program = installNode(major);
  if (program === undefined) return [`Node ${major} could not be installed from npm`];
  const { stdout: version } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (!version.startsWith(`v${major}.`)) return [`${program} is ${version.trim()}, not Node ${major}`];
  const wrong = COMMANDS.flatMap((args) => {
    const { status, stdout, stderr } = spawnSync(program, ['bin/run.js', ...args], { encoding: 'utf8' });
    if (status === 0 && stdout !== '' && stderr === '') return [];
    return [
      `Node ${version.trim()}: netctl ${args.join(' ')} ended with ${status}: ${stderr || stdout || 'no output'}`,
    ];
  });
  if (wrong.length === 0) process.stderr.write(`netctl starts under Node ${version.trim()}.\n`);
  return wrong;
}

/** The path of the program, installed into the cache once. */
function installNode(major: number): string | undefined {
  const folder = join('.cache', `node${major}`);
  const program = join(folder, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  // A package of its own, so that npm does not take the project's.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', `node@${major}`];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0 && existsSync(program) ? program : undefined;
}
