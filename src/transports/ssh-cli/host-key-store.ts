import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  indexKnownHosts,
  type KnownHostLine,
  type KnownHosts,
  knownHostsLine,
  parseKnownHosts,
} from './known-hosts.js';

/** The known_hosts files of a run: read once, again when they change on disk, and added to one line at a time. */
export interface HostKeyStore {
  /** What the files say together; a file that does not exist says nothing. @throws Error where one cannot be read. */
  load(files: readonly string[]): Promise<KnownHosts>;
  /**
   * Holds a key for a host that no file knows, so that two connections of one run cannot accept two keys for one name.
   * False where another key is held for it.
   */
  claim(name: string, key: Buffer): boolean;
  /** Lets go of a claim whose key turned out not to be the host's. */
  release(name: string, key: Buffer): void;
  /** Writes a key that was accepted for a new host into a file, once. */
  record(file: string, name: string, key: Buffer): Promise<void>;
}

interface CachedFile {
  readonly stamp: string;
  readonly lines: readonly KnownHostLine[];
}

interface Index {
  readonly stamps: string;
  readonly known: KnownHosts;
  /** When the files were last looked at, on the performance clock. */
  readonly checked: number;
}

/** Milliseconds in which files are not looked at again: a run opens hundreds of connections a second. */
const FRESH = 1000;

/** An empty store; each run has one of its own. */
export function createHostKeyStore(): HostKeyStore {
  const cache = new Map<string, CachedFile>();
  const indexes = new Map<string, Index>();
  const claims = new Map<string, string>();
  const recorded = new Set<string>();
  let writing: Promise<unknown> = Promise.resolve();

  async function load(files: readonly string[]): Promise<KnownHosts> {
    const id = files.join('\0');
    const recent = indexes.get(id);
    if (recent !== undefined && performance.now() - recent.checked < FRESH) return recent.known;
    const read = await Promise.all(files.map((file) => readLines(file, cache)));
    const stamps = read.map((file) => file.stamp).join('\0');
    const found = indexes.get(id);
    const known = found?.stamps === stamps ? found.known : indexKnownHosts(read.flatMap((file) => file.lines));
    indexes.set(id, { stamps, known, checked: performance.now() });
    return known;
  }

  function claim(name: string, key: Buffer): boolean {
    const shown = key.toString('base64');
    const held = claims.get(name) ?? shown;
    claims.set(name, held);
    return held === shown;
  }

  function release(name: string, key: Buffer): void {
    const id = `${name} ${key.toString('base64')}`;
    if (claims.get(name) === key.toString('base64') && !recorded.has(id)) claims.delete(name);
  }

  function record(file: string, name: string, key: Buffer): Promise<void> {
    const id = `${name} ${key.toString('base64')}`;
    if (recorded.has(id)) return writing.then(() => undefined);
    recorded.add(id);
    const written = writing.then(() => append(file, knownHostsLine(name, key))).then(() => indexes.clear());
    writing = written.catch(() => recorded.delete(id));
    return written;
  }

  return { load, claim, release, record };
}

async function readLines(file: string, cache: Map<string, CachedFile>): Promise<CachedFile> {
  try {
    const { mtimeNs, ctimeNs, size, ino } = await stat(file, { bigint: true });
    const stamp = `${mtimeNs} ${ctimeNs} ${size} ${ino}`;
    const found = cache.get(file);
    if (found?.stamp === stamp) return found;
    const read = { stamp, lines: parseKnownHosts(await readFile(file, 'utf8'), file) };
    cache.set(file, read);
    return read;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { stamp: '', lines: [] };
    throw error;
  }
}

/** One write in append mode, so that lines of several processes do not mix. */
async function append(file: string, line: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a+', 0o600);
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    const start = size > 0 && last[0] !== 0x0a ? '\n' : '';
    await handle.write(`${start}${line}\n`);
  } finally {
    await handle.close();
  }
}
