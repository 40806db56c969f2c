import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** The file system as this layer needs it, handed in so that tests can fill the disk or count what is synced. */
export interface StateFiles {
  /** Makes a folder for the user alone, and those above it that are missing; their names are on the disk for good. */
  makeFolder(path: string): Promise<void>;
  /** A new file for the user alone, its name on the disk for good. Fails with EEXIST where there is one. */
  create(path: string): Promise<AppendFile>;
  /** An existing file to be appended to; what stands behind the first `size` bytes is cut off. */
  reopen(path: string, size: number): Promise<AppendFile>;
  /**
   * A file for the user alone that appears with all of its text at once and is on the disk for good. Fails with EEXIST where
   * there is one.
   */
  publish(path: string, text: string): Promise<void>;
  /** The bytes of a file, piece by piece. */
  read(path: string): AsyncIterable<Uint8Array>;
  /** The last bytes of a file as text. */
  readTail(path: string, bytes: number): Promise<string>;
  readText(path: string): Promise<string>;
  list(path: string): Promise<readonly string[]>;
  isFolder(path: string): Promise<boolean>;
  /** The permission bits, for example 0o600; undefined where the system has none. */
  mode(path: string): Promise<number | undefined>;
  /** Removes a file; one that is gone already is no error. */
  remove(path: string): Promise<void>;
  /** Removes a folder with all that is in it, first under its name; one that is gone already is no error. */
  removeFolder(path: string): Promise<void>;
}

export interface AppendFile {
  /** Appends what the disk takes of the bytes and says how many that were, as write(2) does. */
  append(bytes: Uint8Array): Promise<number>;
  /** Resolves once all that was appended is on the disk for good. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const PIECE = 1 << 20;

/** What the name of a folder begins with that is being removed. */
export const REMOVED = '.removed-';

/** The real file system. */
export const DISK: StateFiles = {
  async makeFolder(path) {
    const wanted = resolve(path);
    const first = await mkdir(wanted, { recursive: true, mode: FOLDER_MODE });
    if (first === undefined) return;
    // A new folder is a name in the folder above it, and lost with the power unless that one is synced.
    for (let made = wanted; made !== dirname(made); made = dirname(made)) {
      await syncFolder(dirname(made));
      if (made === first) return;
    }
  },
  async create(path) {
    const handle = await open(path, 'ax', FILE_MODE);
    await syncFolder(dirname(path));
    return appendFile(handle);
  },
  async reopen(path, size) {
    const handle = await open(path, 'a', FILE_MODE);
    await handle.truncate(size);
    await handle.datasync();
    return appendFile(handle);
  },
  async publish(path, text) {
    const draft = join(dirname(path), `.draft-${randomBytes(8).toString('hex')}`);
    try {
      const handle = await open(draft, 'ax', FILE_MODE);
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await link(draft, path);
    } finally {
      await rm(draft, { force: true });
    }
    await syncFolder(dirname(path));
  },
  read: (path) => createReadStream(path, { highWaterMark: PIECE }),
  async readTail(path, bytes) {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const length = Math.min(size, bytes);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  },
  readText: (path) => readFile(path, 'utf8'),
  list: (path) => readdir(path),
  isFolder: async (path) => (await stat(path)).isDirectory(),
  mode: async (path) => (process.platform === 'win32' ? undefined : (await stat(path)).mode & 0o777),
  remove: (path) => rm(path, { force: true }),
  async removeFolder(path) {
    // Out of the way at once: whoever lists the folder above meets all of it, or nothing.
    const gone = join(dirname(path), `${REMOVED}${basename(path)}`);
    const moved = await rename(path, gone).then(
      () => gone,
      () => path,
    );
    await rm(moved, { recursive: true, force: true });
  },
};

function appendFile(handle: FileHandle): AppendFile {
  return {
    append: async (bytes) => (await handle.write(bytes)).bytesWritten,
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders as files; NTFS keeps names in a journal of its own.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
