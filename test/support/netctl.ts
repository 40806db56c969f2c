import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a process of netctl ended. */
export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

export interface Start {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
}

/** Runs the built netctl in an environment that has nothing of the user's settings; waits for its end. */
export function netctl(
  args: readonly string[],
  { cwd, env = {}, stdin = '', node = process.execPath }: Start = {},
): Promise<Ended> {
  const child = spawn(node, [join(process.cwd(), 'bin', 'run.js'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: join(process.cwd(), '.cache', 'home'), ...env },
    stdio: 'pipe',
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...output, code }));
  });
}
