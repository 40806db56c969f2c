import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { must } from './run.js';

/** What every namespace and folder of a lab begins with; then comes the lab's own id. */
const PREFIX = 'netctl-lab-';
/** A folder without an owner's note is being made right now, unless it is older than this. */
const FRESH_MS = 60_000;

/** A lab's folder, whose name is also the beginning of the names of its namespaces. */
export async function claimFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  await writeFile(join(folder, 'owner'), ownerOf(process.pid) ?? '');
  // The switch's own user has to reach its sockets in there.
  await mkdir(join(folder, 'keys'));
  await must('ip', ['-Version']);
  return folder;
}

/** The namespace of a node in the lab with this folder. */
export function namespaceOf(folder: string, node: string): string {
  return `${basename(folder)}.${node}`;
}

/** Ends what runs in a lab's namespaces, and removes them and the folder. */
export async function removeLab(folder: string): Promise<void> {
  const all = await listNamespaces();
  const own = all.filter((name) => name.startsWith(`${basename(folder)}.`));
  await Promise.all(own.map(endProcesses));
  for (const name of own) await must('ip', ['netns', 'delete', name]);
  await rm(folder, { recursive: true, force: true });
}

/** Removes the labs whose process is gone: it was killed before it could clean up. */
export async function removeLeftovers(): Promise<void> {
  const folders = (await readdir(tmpdir()))
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(tmpdir(), name));
  for (const folder of folders) if (await isAbandoned(folder)) await removeLab(folder);
}

async function isAbandoned(folder: string): Promise<boolean> {
  const owner = await readFile(join(folder, 'owner'), 'utf8').catch(() => '');
  if (owner !== '') return ownerOf(Number.parseInt(owner, 10)) !== owner;
  const made = await stat(folder).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs > FRESH_MS;
}

/** A process by its number and the time it began: numbers are used again. */
function ownerOf(pid: number): string | undefined {
  try {
    // proc(5): the 22nd field of stat is the start time; the name, in parentheses, may hold spaces.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[20]}`;
  } catch {
    return undefined;
  }
}

async function listNamespaces(): Promise<readonly string[]> {
  const list = await must('ip', ['netns', 'list']);
  return list.split('\n').flatMap((line) => line.split(' ')[0] || []);
}

async function endProcesses(namespace: string): Promise<void> {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const pids = (await must('ip', ['netns', 'pids', namespace])).split('\n').filter(Boolean).map(Number);
    if (pids.length === 0) return;
    if (Date.now() > deadline) throw new Error(`processes ${pids.join(', ')} in ${namespace} do not end`);
    for (const pid of pids) kill(pid);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself since the list was made.
  }
}
