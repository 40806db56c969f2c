import { basename, join } from 'node:path';
import { NetctlError } from '../errors/netctl-error.js';
import type { StateFiles } from './files.js';
import { lifeOf, type ProcessName } from './process.js';
import { isMissing, reasonOf } from './reason.js';

/** What one run has written about the devices it works on. */
export interface LeaseText {
  readonly version: 1;
  readonly run: string;
  /** The run that it finishes or undoes; null for one of its own. */
  readonly recovers: string | null;
  readonly user: string;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly process: ProcessName;
  readonly devices: readonly string[];
}

/** A lease of another run. */
export interface Rival extends LeaseText {
  readonly path: string;
  /** False while it is still looking for rivals itself and may withdraw. */
  readonly settled: boolean;
  readonly life: 'alive' | 'dead' | 'elsewhere';
}

const LEASE = '.json';
const SETTLED = '.settled';

export function leasePath(folder: string, name: string): string {
  return join(folder, `${name}${LEASE}`);
}

/** The empty file beside a lease that says that its run has found no rival. */
export function settledPath(lease: string): string {
  return `${lease.slice(0, -LEASE.length)}${SETTLED}`;
}

/** Takes a lease back, in the order in which nobody can take a half for a whole. */
export async function removeLease(path: string, files: StateFiles): Promise<void> {
  await files.remove(settledPath(path));
  await files.remove(path);
}

/**
 * Every lease in the folder but the one at `own`.
 * @throws NetctlError NETCTL_DEVICE_LOCKED for one that cannot be read or makes no sense: it may be of a run that lives
 */
export async function readRivals(
  folder: string,
  own: string | undefined,
  files: StateFiles,
): Promise<readonly Rival[]> {
  const read = await readLeases(folder, own, files);
  const broken = read.find((one) => one instanceof NetctlError);
  if (broken !== undefined) throw broken;
  return read.filter((one): one is Rival => !(one instanceof NetctlError));
}

/** The ids of runs whose process lives; leases that make no sense are left out. */
export async function livingIn(folder: string, files: StateFiles): Promise<ReadonlySet<string>> {
  const read = await readLeases(folder, undefined, files);
  const alive = read.filter((one): one is Rival => !(one instanceof NetctlError) && one.life === 'alive');
  return new Set(alive.map(({ run, recovers }) => recovers ?? run));
}

/**
 * The ids of all runs that any lease names, whether their processes live or not.
 * @throws NetctlError NETCTL_DEVICE_LOCKED for a lease that makes no sense
 */
export async function leasedIn(folder: string, files: StateFiles): Promise<ReadonlySet<string>> {
  const rivals = await readRivals(folder, undefined, files);
  return new Set(rivals.flatMap(({ run, recovers }) => (recovers === null ? [run] : [run, recovers])));
}

async function readLeases(
  folder: string,
  own: string | undefined,
  files: StateFiles,
): Promise<readonly (Rival | NetctlError)[]> {
  const names = await files.list(folder);
  const paths = names.filter((name) => name.endsWith(LEASE)).map((name) => join(folder, name));
  const read = await Promise.all(
    paths
      .filter((path) => path !== own)
      .map(async (path): Promise<readonly (Rival | NetctlError)[]> => {
        const lease = await readLease(path, files);
        if (lease === undefined || lease instanceof NetctlError) return lease === undefined ? [] : [lease];
        const settled = names.includes(basename(settledPath(path)));
        return [{ ...lease, path, settled, life: await lifeOf(lease.process) }];
      }),
  );
  return read.flat();
}

/** Undefined for one that was given back since the folder was listed. */
async function readLease(path: string, files: StateFiles): Promise<LeaseText | NetctlError | undefined> {
  let why = 'makes no sense';
  try {
    const value: unknown = JSON.parse(await files.readText(path));
    if (isLease(value)) return value;
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    if (!(cause instanceof SyntaxError)) why = `cannot be read: ${reasonOf(cause)}`;
  }
  return new NetctlError('NETCTL_DEVICE_LOCKED', `the lease ${path} ${why}`, {
    hint: 'It says which devices a run works on. When no netctl runs, remove it.',
  });
}

function isLease(value: unknown): value is LeaseText {
  if (typeof value !== 'object' || value === null) return false;
  const { version, run, recovers, user, since, process, devices } = value as Partial<Record<keyof LeaseText, unknown>>;
  const plain = [run, user, since].every((one) => typeof one === 'string');
  const named = recovers === null || typeof recovers === 'string';
  return version === 1 && plain && named && isProcess(process) && Array.isArray(devices);
}

function isProcess(value: unknown): value is ProcessName {
  if (typeof value !== 'object' || value === null) return false;
  return 'host' in value && typeof value.host === 'string' && 'pid' in value && Number.isSafeInteger(value.pid);
}
