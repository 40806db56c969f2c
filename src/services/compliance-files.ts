import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { NetctlError } from '../errors/netctl-error.js';
import { globBase, matchesPath, matchesWholePath } from '../util/path-glob.js';
import type { Context } from './context.js';

/** One thing to audit: a file, or standard input. */
export interface AuditFile {
  /** As findings call it, with `/` between its parts. */
  readonly name: string;
  /** True where the user named it, false where it lies in a folder or fits a pattern. */
  readonly named: boolean;
  /** Its bytes. @throws NetctlError NETCTL_INPUT_FILE */
  content(): Promise<Uint8Array>;
}

export interface FoundFiles {
  readonly files: readonly AuditFile[];
  /** How many files of folders were left out, because their names are of nothing that is audited. */
  readonly skipped: number;
}

/** What in a folder is taken for something to audit. */
const TAKEN = /\.(?:ya?ml|json|cfg|conf|config|txt)$/i;

/** Large enough for all objects of a large cluster, small enough to be held as values. */
export const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Finds what paths stand for: files, folders with all folders below, patterns with `*`, `?` and `**`, and `-` for standard input.
 * Files with expectations of tests are left out in folders. @throws NetctlError NETCTL_INPUT_FILE for a path that is not there
 */
export async function findAuditFiles(
  paths: readonly string[],
  exclude: readonly string[],
  context: Context,
): Promise<FoundFiles> {
  const files = new Map<string, AuditFile>();
  let skipped = 0;
  for (const path of paths) {
    if (path === '-') {
      files.set('<stdin>', stdinFile(context));
      continue;
    }
    const found = await expand(path, context);
    skipped += found.skipped;
    for (const { name, named } of found.names) {
      if (files.has(name) || exclude.some((pattern) => matchesPath(pattern, name) || name.startsWith(`${pattern}/`)))
        continue;
      files.set(name, diskFile(name, named, context));
    }
  }
  return { files: [...files.values()], skipped };
}

interface Expanded {
  readonly names: readonly { readonly name: string; readonly named: boolean }[];
  readonly skipped: number;
}

async function expand(path: string, context: Context): Promise<Expanded> {
  const clean = path.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  const kind = await kindOf(clean, context);
  if (kind === 'file') return { names: [{ name: clean, named: true }], skipped: 0 };
  if (kind === 'folder') {
    const all = await filesBelow(clean, context);
    const taken = all.filter((name) => TAKEN.test(name) && !/(?:^|\/)expected\.ya?ml$/.test(name));
    return { names: taken.map((name) => ({ name, named: false })), skipped: all.length - taken.length };
  }
  const glob = globBase(clean);
  if (glob === undefined) throw new NetctlError('NETCTL_INPUT_FILE', `${path}: there is no such file or folder`);
  const prefix = glob.folder === '.' ? '' : `${glob.folder}/`.replace('//', '/');
  const all = (await kindOf(glob.folder, context)) === 'folder' ? await filesBelow(glob.folder, context) : [];
  const matching = all.filter((name) => matchesWholePath(glob.rest, name.slice(prefix.length)));
  if (matching.length === 0) throw new NetctlError('NETCTL_INPUT_FILE', `${path}: no file fits this pattern`);
  return { names: matching.map((name) => ({ name, named: false })), skipped: 0 };
}

async function kindOf(path: string, { cwd }: Context): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(resolve(cwd, path))).isDirectory() ? 'folder' : 'file';
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR');
    if (missing) return undefined;
    // Its reading will say why it cannot be read.
    return 'file';
  }
}

/** All files of a folder and those below by name, without hidden ones, packages, and links to folders, which may lead back. */
async function filesBelow(folder: string, context: Context): Promise<readonly string[]> {
  const entries = await listed(folder, context);
  const prefix = folder === '.' ? '' : folder === '/' ? '/' : `${folder}/`;
  const names: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) names.push(...(await filesBelow(name, context)));
    else if (entry.isFile() || (entry.isSymbolicLink() && (await kindOf(name, context)) === 'file')) names.push(name);
  }
  return names;
}

async function listed(folder: string, { cwd }: Context): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (cause) {
    throw unreadable(folder, cause);
  }
}

function stdinFile(context: Context): AuditFile {
  return { name: '<stdin>', named: true, content: async () => new TextEncoder().encode(await context.readStdin()) };
}

function diskFile(name: string, named: boolean, { cwd }: Context): AuditFile {
  return {
    name,
    named,
    async content() {
      try {
        const path = resolve(cwd, name);
        const { size } = await stat(path);
        if (size > MAX_BYTES) throw tooLarge(name, size);
        return await readFile(path);
      } catch (cause) {
        throw cause instanceof NetctlError ? cause : unreadable(name, cause);
      }
    },
  };
}

function tooLarge(name: string, size: number): NetctlError {
  const mib = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
  const message = `${name} has ${mib(size)}; files of up to ${mib(MAX_BYTES)} are read`;
  return new NetctlError('NETCTL_INPUT_FILE', message, { hint: 'Split it into several files.' });
}

function unreadable(name: string, cause: unknown): NetctlError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new NetctlError('NETCTL_INPUT_FILE', `${name} cannot be read: ${why}`, { cause });
}
