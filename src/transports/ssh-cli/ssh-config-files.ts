import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { NetctlError } from '../../errors/netctl-error.js';
import { matchesPatternList } from './host-pattern.js';
import { parseSshConfig, type SshConfigLine } from './ssh-config.js';

/** ssh_config(5) stops at 16 too: deeper than that, files include each other. */
const DEEPEST = 16;

/**
 * The lines of OpenSSH configuration files, those of included files in their places; a file that does not exist has none.
 * `home` is the user's home folder. Wildcards in Include lines work in the last part of a path.
 * @throws NetctlError NETCTL_SSH_CONFIG
 */
export async function readSshConfig(files: readonly string[], home: string): Promise<SshConfigLine[]> {
  const read = await Promise.all(files.map((file) => readOne(file, { home, base: baseOf(file, home), depth: 0 })));
  return read.flat();
}

interface Place {
  readonly home: string;
  /** Where relative paths of Include lines start. */
  readonly base: string;
  readonly depth: number;
}

/** Relative paths start in ~/.ssh for a user's file, and in the file's own folder (/etc/ssh) for the system's. */
function baseOf(file: string, home: string): string {
  return file.startsWith(join(home, '/')) ? join(home, '.ssh') : dirname(file);
}

async function readOne(file: string, place: Place): Promise<SshConfigLine[]> {
  const text = await textOf(file);
  if (text === undefined) return [];
  if (place.depth > DEEPEST) {
    throw new NetctlError(
      'NETCTL_SSH_CONFIG',
      `${file} is included too deep (${DEEPEST} files): files include each other`,
    );
  }
  return Promise.all(parseSshConfig(text, file).map((line) => withIncluded(line, place)));
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR'))
      return undefined;
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new NetctlError('NETCTL_SSH_CONFIG', `${file} cannot be read: ${words}`, { cause });
  }
}

async function withIncluded(line: SshConfigLine, place: Place): Promise<SshConfigLine> {
  if (line.keyword !== 'include') return line;
  const files = await Promise.all(line.args.map((path) => expand(path, place)));
  const read = await Promise.all(files.flat().map((file) => readOne(file, { ...place, depth: place.depth + 1 })));
  return { ...line, included: read.flat() };
}

async function expand(path: string, { home, base }: Place): Promise<string[]> {
  const whole = path.startsWith('~/') ? join(home, path.slice(2)) : isAbsolute(path) ? path : join(base, path);
  if (!/[*?]/.test(whole)) return [whole];
  const folder = dirname(whole);
  const names = await readdir(folder).catch(() => []);
  // As in a shell, a star does not stand for the dot at the start of a hidden file's name.
  const found = names.filter((name) => !name.startsWith('.') && matchesPatternList([basename(whole)], name));
  return found.sort().map((name) => join(folder, name));
}
