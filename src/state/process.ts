import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { codeOf } from './reason.js';

/** What tells one process from all others, on whichever machine; null where the system does not say. */
export interface ProcessName {
  readonly host: string;
  readonly pid: number;
  /** When it was started, in ticks since the machine was: numbers of processes are given out again. */
  readonly started: string | null;
  /** Changes with each start of the machine. */
  readonly boot: string | null;
  /** The space that its number belongs to: in each container they are counted anew. */
  readonly space: string | null;
}

/** `elsewhere`: on another machine or in another container, where it cannot be seen from here. */
export type Life = 'alive' | 'dead' | 'elsewhere';

/** The process that this runs in. */
export async function thisProcess(): Promise<ProcessName> {
  const { pid } = process;
  const [status, boot, space] = await Promise.all([
    statusOf(pid),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').then((text) => text.trim(), nothing),
    readlink('/proc/self/ns/pid').catch(nothing),
  ]);
  return { host: hostname(), pid, started: status?.started ?? null, boot, space };
}

/** Whether a process still lives, as seen from this one. */
export async function lifeOf(one: ProcessName): Promise<Life> {
  const self = await thisProcess();
  if (one.host !== self.host) return 'elsewhere';
  if (differ(one.boot, self.boot)) return 'dead';
  if (differ(one.space, self.space)) return 'elsewhere';
  if (!takesSignals(one.pid)) return 'dead';
  const status = await statusOf(one.pid);
  if (status === undefined) return 'alive';
  return status.over || differ(one.started, status.started) ? 'dead' : 'alive';
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function takesSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // Not allowed to: then there is one, of another user.
    return codeOf(cause) === 'EPERM';
  }
}

interface Status {
  readonly started: string | null;
  /** Ended, and only waiting for its parent to notice. */
  readonly over: boolean;
}

/** From /proc/PID/stat, proc_pid_stat(5); undefined where there is none, or it is another user's and hidden. */
async function statusOf(pid: number): Promise<Status | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(nothing);
  if (text === null) return undefined;
  // The second field is the program's name in brackets, and may itself have brackets and spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  return { started: fields[19] ?? null, over: state === 'Z' || state === 'X' };
}

function nothing(): null {
  return null;
}
