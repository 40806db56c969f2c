import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export interface GoModule {
  /** The module, for example `github.com/google/gnxi`, and the one version that is taken. */
  readonly module: string;
  readonly version: string;
  /** The program's package in it. */
  readonly package: string;
  /**
   * True where requirements of the module are missing in Go's checksum database: their sums are taken from the list in the
   * module's own archive, which the database has the sum of.
   */
  readonly ownSums?: boolean;
}

/** A program that was built, or why it could not be. */
export type GoProgram = { readonly path: string } | { readonly reason: string };

/** Programs that were built once are kept here. */
const KEPT = resolve('.cache/lab');

/** Downloading and building on a slow machine with nothing kept takes minutes. */
const LONGEST_BUILD = 20 * 60 * 1000;

const run = promisify(execFile);

/** Builds a program from the Go module proxy, of exactly one version; its sources are checked by Go's checksum database. */
export async function buildGoProgram({ module, version, package: name, ownSums }: GoModule): Promise<GoProgram> {
  const program = join(KEPT, `${name.replaceAll('/', '_')}@${version}`);
  if (existsSync(program)) return { path: program };
  if (!(await works('go', ['version']))) return { reason: 'Go is not installed' };
  // A module of its own with a pinned requirement asks for nothing but that version.
  const folder = join(KEPT, `build-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(join(folder, 'go.mod'), `module example.invalid/lab\n\ngo 1.21\n\nrequire ${module} ${version}\n`);
    const options = { cwd: folder, timeout: LONGEST_BUILD, maxBuffer: 64 * 1024 * 1024 };
    if (ownSums === true) {
      const { stdout } = await run('go', ['mod', 'download', '-json', `${module}@${version}`], options);
      await writeFile(join(folder, 'go.sum'), await readFile(join(JSON.parse(stdout).Dir, 'go.sum')));
    }
    await run('go', ['build', '-mod=mod', '-o', 'program', name], options);
    await rename(join(folder, 'program'), program);
    return { path: program };
  } catch (error) {
    return { reason: `${module} cannot be built: ${error instanceof Error ? error.message.slice(-400) : error}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function works(program: string, args: readonly string[]): Promise<boolean> {
  return run(program, args).then(
    () => true,
    () => false,
  );
}
