import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

/** What a whole process cost. */
export interface Usage {
  /** Milliseconds from the start to the end of the process, as its parent sees it. */
  readonly wall: number;
  /** Milliseconds of processor time, in user and system mode. */
  readonly cpu: number;
  /** The most memory that it held, in MB. */
  readonly peak: number;
  readonly stdout: string;
}

/** Compiles a program of bench/programs in the way the product is compiled, and returns the file to start. */
export async function compile(name: string): Promise<string> {
  const outfile = join('.cache', 'bench', `${name}.cjs`);
  await build({
    entryPoints: [join('bench', 'programs', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    external: ['cpu-features', '*.node'],
  });
  return resolve(outfile);
}

/** The environment for what is measured: without what makes Node slower to start on some machines only. */
export function cleanEnv(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...extra };
  for (const name of Object.keys(env)) if (/^(?:NODE_|npm_|NETCTL_(?!BENCH_))/.test(name)) delete env[name];
  return { ...env, ...extra };
}

/** Starts a process and waits for its end; fails where it does not end with 0, or with one of the codes given. */
export async function timed(
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
  codes: readonly number[] = [0],
): Promise<{ readonly wall: number; readonly stdout: string }> {
  const [file = process.execPath, ...rest] = command;
  const start = performance.now();
  const child = spawn(file, rest, { env: cleanEnv(env), stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => {
    printed.stdout += data;
  });
  child.stderr.on('data', (data: Buffer) => {
    printed.stderr += data;
  });
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  const wall = performance.now() - start;
  if (code !== null && codes.includes(code)) return { wall, stdout: printed.stdout };
  throw new Error(`${[basename(file), ...rest].join(' ')} ended with ${code}:\n${printed.stderr}\n${printed.stdout}`);
}

/**
 * Starts a Node program and tells what it cost; the program itself need not know that it is watched. NETCTL_BENCH_NODE has
 * further options for its Node, for example `--cpu-prof --cpu-prof-dir=profiles`.
 */
export async function watched(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Usage> {
  const file = resolve('.cache', 'bench', `usage-${process.pid}.json`);
  const options = (process.env['NETCTL_BENCH_NODE'] ?? '').split(' ').filter((option) => option !== '');
  const command = [process.execPath, ...options, '--require', resolve('bench/lib/usage.cjs'), ...args];
  const { wall, stdout } = await timed(command, { ...env, NETCTL_BENCH_USAGE: file });
  const { cpu, peak } = JSON.parse(await readFile(file, 'utf8')) as { cpu: number; peak: number };
  await rm(file);
  return { wall, cpu, peak, stdout };
}

/** Starts a program that stays and answers messages. */
export function startHelper(file: string, args: readonly string[] = []): ChildProcess {
  return fork(file, args, { env: cleanEnv(), execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}
