import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Site } from './emulated-site.js';
import { type Ended, netctl } from './netctl.js';

/** A site with a state folder and a key of its own, and netctl run in it. */
export interface CliRun {
  /** Runs netctl to its end, with further variables. */
  run(args: readonly string[], more?: Readonly<Record<string, string>>): Promise<Ended>;
  /** Starts netctl and lets it run. */
  start(args: readonly string[]): Running;
  /** The records of the newest journal, each a line of JSON; what is cut off at its end is left out. */
  journal(): readonly string[];
  /** The id of the newest run. */
  runId(): string;
  /** The leases that are left. */
  leases(): readonly string[];
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has written to standard error so far. */
  stderr(): string;
}

/** netctl as its users start it, with nothing of the machine's own settings. */
export function cliRun(site: Site): CliRun {
  const state = join(site.dir, 'state');
  const env = {
    ...site.env,
    PATH: process.env['PATH'] ?? '',
    HOME: join(process.cwd(), '.cache', 'home'),
    XDG_CONFIG_HOME: join(site.dir, 'config'),
    NETCTL_INVENTORY: '.',
    NETCTL_STATE_DIR: state,
  };
  const runs = join(state, 'runs');
  const newest = () => (existsSync(runs) ? readdirSync(runs).sort().at(-1) : undefined);
  return {
    run: (args, more = {}) => netctl(args, { cwd: site.dir, env: { ...env, ...more } }),
    start(args) {
      const child = spawn(process.execPath, [join(process.cwd(), 'bin/run.js'), ...args], {
        cwd: site.dir,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const output = { stdout: '', stderr: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output.stdout += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        output.stderr += text;
      });
      const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ ...output, code })));
      return { child, ended, stderr: () => output.stderr };
    },
    journal() {
      const path = join(runs, newest() ?? '', 'journal');
      return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
    },
    runId: () => newest() ?? '',
    leases: () => (existsSync(join(state, 'leases')) ? readdirSync(join(state, 'leases')) : []),
  };
}

/** Waits for something, and fails when it does not come. */
export async function until(what: string, holds: () => boolean, seconds = 20): Promise<void> {
  const deadline = Date.now() + seconds * 1_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`waited ${seconds} s for ${what}`);
    await wait(1);
  }
}
