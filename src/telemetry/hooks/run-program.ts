import { spawn } from 'node:child_process';
import type { Handed } from './hook.js';

/** Where a program runs. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How much of what a program complains about is repeated. */
const MOST_WORDS = 500;

/**
 * Runs a program with the body on its standard input; no shell is involved. What it prints is nobody's: standard output
 * belongs to the result of the run.
 * @throws Error that says in words how it failed
 */
export function runProgram(
  [program = '', ...args]: readonly string[],
  { body, traceparent, seconds }: Handed,
  { cwd, env }: Surroundings,
): Promise<void> {
  const child = spawn(program, args, {
    cwd,
    env: traceparent === undefined ? env : { ...env, TRACEPARENT: traceparent },
    stdio: ['pipe', 'ignore', 'pipe'],
    // In a group of its own, so that what it started ends with it when its time is over.
    detached: true,
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-MOST_WORDS);
  });
  // A program need not read what it is told.
  child.stdin.on('error', () => undefined);
  child.stdin.end(body);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      killGroup(child.pid);
      reject(new Error(`it did not end within ${seconds} s`));
    }, seconds * 1000);
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(cause);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      // What it left running may keep the pipe open, and must not keep netctl.
      child.stderr.destroy();
      if (code === 0) return resolve();
      const end = signal === null ? `exit code ${code}` : `signal ${signal}`;
      reject(new Error(`it ended with ${end}${words.trim() === '' ? '' : `: ${words.trim()}`}`));
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
