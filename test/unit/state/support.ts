import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type AppendFile, DISK, type StateFiles } from '../../../src/state/files.js';

/** Folders that are gone after each test. */
export function tempFolders(): () => string {
  const made: string[] = [];
  afterEach(() => {
    for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
  });
  return () => {
    const path = mkdtempSync(join(tmpdir(), 'netctl-state-'));
    made.push(path);
    return path;
  };
}

export interface Watched extends StateFiles {
  readonly count: { appends: number; syncs: number };
}

/** The real file system, with a hand on every append and sync. */
export function watchedFiles(
  hooks: {
    readonly append?: (bytes: Uint8Array, file: AppendFile, nth: number) => Promise<number>;
    readonly sync?: (file: AppendFile, nth: number) => Promise<void>;
  } = {},
): Watched {
  const count = { appends: 0, syncs: 0 };
  function watch(file: AppendFile): AppendFile {
    return {
      append(bytes) {
        count.appends += 1;
        return hooks.append?.(bytes, file, count.appends) ?? file.append(bytes);
      },
      sync() {
        count.syncs += 1;
        return hooks.sync?.(file, count.syncs) ?? file.sync();
      },
      close: () => file.close(),
    };
  }
  return {
    ...DISK,
    count,
    create: async (path) => watch(await DISK.create(path)),
    reopen: async (path, size) => watch(await DISK.reopen(path, size)),
  };
}

/** An error as the system gives it. */
export function systemError(code: string, words: string): Error {
  return Object.assign(new Error(`${code}: ${words}, write`), { code });
}
