import { isAbsolute, join, resolve } from 'node:path';
import { NetctlError } from '../errors/netctl-error.js';

/** What standard folders are found by. */
export interface FolderPlaces {
  readonly cwd: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The state folder: the one configured, relative to the current folder, else `netctl` in the XDG state folder. */
export function stateFolder(configured: string | undefined, { cwd, home, env }: FolderPlaces): string {
  if (configured !== undefined) return resolve(cwd, configured);
  return join(xdgFolder(env['XDG_STATE_HOME']) ?? join(home, '.local', 'state'), 'netctl');
}

/** The file with the key that seals secrets: in the configuration folder, so that no copy of the state folder holds it. */
export function keyFile({ home, env }: Pick<FolderPlaces, 'home' | 'env'>): string {
  return join(xdgFolder(env['XDG_CONFIG_HOME']) ?? join(home, '.config'), 'netctl', 'journal.key');
}

/** The XDG specification says that a relative path is to be ignored. */
function xdgFolder(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}

/** The file that says of passwords which were sent how devices show them, as digests. */
export function passwordsFile(stateDir: string): string {
  return join(stateDir, 'passwords.json');
}

/** The folder that has a folder for each run. */
export function runsFolder(stateDir: string): string {
  return join(stateDir, 'runs');
}

/** The folder of one run. @throws NetctlError NETCTL_INTERNAL_BUG for an id that is no plain file name */
export function runFolder(stateDir: string, runId: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(runId)) return join(runsFolder(stateDir), runId);
  throw new NetctlError('NETCTL_INTERNAL_BUG', `the id of a run has to be a plain file name, and ${runId} is none`);
}

/** The journal in the folder of a run. */
export function journalFile(folder: string): string {
  return join(folder, 'journal');
}

/** The folder that says which devices are being worked on by whom. */
export function leasesFolder(stateDir: string): string {
  return join(stateDir, 'leases');
}
