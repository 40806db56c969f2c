import { readdir, readFile, stat } from 'node:fs/promises';
import type { InventoryFiles } from '../inventory/read-files.js';
import type { SecretFiles } from '../inventory/secret-files.js';

/** The file system as the layers below want it handed in. */
export const FILES: InventoryFiles & SecretFiles = {
  list: (dir) => readdir(dir),
  read: (path) => readFile(path),
  mode: async (path) => (process.platform === 'win32' ? undefined : (await stat(path)).mode & 0o777),
};
