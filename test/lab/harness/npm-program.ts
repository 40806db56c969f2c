import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The folder of a package, or why it cannot be had. */
export type NpmPackage = { readonly folder: string } | { readonly reason: string };

/** What was unpacked once is kept here. */
const KEPT = resolve('.cache/lab');
const LONGEST_DOWNLOAD = 5 * 60 * 1000;

const run = promisify(execFile);

/** Unpacks a package of exactly one version from npm's registry, without what it depends on and without running its scripts. */
export async function npmPackage(name: string, version: string, programs: readonly string[]): Promise<NpmPackage> {
  const folder = join(KEPT, `npm-${name.replace(/[^\w.-]+/g, '_')}-${version}`);
  if (existsSync(folder)) return { folder };
  const draft = join(KEPT, `npm-${process.pid}`);
  try {
    await mkdir(draft, { recursive: true });
    const options = { cwd: draft, timeout: LONGEST_DOWNLOAD };
    const { stdout } = await run('npm', ['pack', '--silent', `${name}@${version}`], options);
    await run('tar', ['xzf', stdout.trim().split('\n').at(-1) ?? ''], options);
    for (const program of programs) await chmod(join(draft, 'package', program), 0o755);
    await rename(join(draft, 'package'), folder);
    return { folder };
  } catch (error) {
    return { reason: `${name} cannot be had: ${error instanceof Error ? error.message.slice(-400) : error}` };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
