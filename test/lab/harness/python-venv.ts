import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** A Python with its packages, or why it cannot be had. */
export type PythonVenv = { readonly python: string } | { readonly reason: string };

/** What was installed once is kept here. */
const KEPT = resolve('.cache/lab');
const LONGEST_INSTALL = 5 * 60 * 1000;

const run = promisify(execFile);

/** Installs packages of exactly one version each, for example `ncclient==0.7.1`, from PyPI into an environment of their own. */
export async function pythonWith(packages: readonly string[]): Promise<PythonVenv> {
  const folder = join(KEPT, `python-${packages.join('-').replace(/[^\w.-]+/g, '_')}`);
  const python = join(folder, 'bin', 'python');
  if (existsSync(join(folder, 'whole'))) return { python };
  if (!(await works('python3', ['-c', 'import venv, ensurepip'])))
    return { reason: 'Python with venv and pip is not installed' };
  try {
    // Not moved when it is whole: the programs in it hold its path.
    await rm(folder, { recursive: true, force: true });
    await mkdir(KEPT, { recursive: true });
    await run('python3', ['-m', 'venv', folder]);
    const quiet = ['--quiet', '--disable-pip-version-check', '--only-binary', ':all:'];
    await run(python, ['-m', 'pip', 'install', ...quiet, ...packages], { timeout: LONGEST_INSTALL });
    await mkdir(join(folder, 'whole'));
    return { python };
  } catch (error) {
    return {
      reason: `${packages.join(', ')} cannot be installed: ${error instanceof Error ? error.message.slice(-400) : error}`,
    };
  }
}

async function works(program: string, args: readonly string[]): Promise<boolean> {
  return run(program, args).then(
    () => true,
    () => false,
  );
}
