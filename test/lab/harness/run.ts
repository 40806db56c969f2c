import { spawn } from 'node:child_process';
import { findTool, type LabTool } from './requirements.js';

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** null where a signal ended it. */
  readonly exitCode: number | null;
}

export interface RunSettings {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs a program to its end. Its exit status is for the caller to judge. */
export function run(program: string, args: readonly string[], settings: RunSettings = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: settings.cwd,
      env: { ...process.env, ...settings.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const chunks = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      chunks.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      chunks.stderr += text;
    });
    // A program that does not read its input may be gone before it is written.
    child.stdin.on('error', () => {});
    child.stdin.end(settings.input ?? '');
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ ...chunks, exitCode }));
  });
}

/** Runs one of the lab's tools. @throws Error with its words where it does not end with 0. */
export async function must(tool: LabTool, args: readonly string[], settings: RunSettings = {}): Promise<string> {
  const outcome = await run(pathOf(tool), args, settings);
  if (outcome.exitCode === 0) return outcome.stdout;
  throw new Error(`${tool} ${args.join(' ')} ended with ${outcome.exitCode}: ${outcome.stderr}${outcome.stdout}`);
}

export function pathOf(tool: LabTool): string {
  const path = findTool(tool);
  if (path === undefined) throw new Error(`${tool} is not installed`);
  return path;
}
